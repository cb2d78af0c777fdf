import { Field, ID, ObjectType } from 'type-graphql';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';

/** What answers with a customer: by a field resolver, from `customerId`, as it stands now. */
export interface AboutCustomer {
  customerId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to mutations of one customer.' })
export class CustomerPayload extends Payload implements AboutCustomer {
  customerId?: string;
  @AtMost(10)
  @Field(() => [UserError], {
    nullable: true,
    description: 'What was saved and should be looked at again: ids that do not pass their check. Never a refusal.',
  })
  warnings?: UserError[];
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customerDelete.' })
export class CustomerDeletePayload extends Payload {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customerAddressCreate and customerAddressUpdate.' })
export class CustomerAddressPayload extends Payload implements AboutCustomer {
  addressId?: string;
  customerId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customerAddressDelete.' })
export class CustomerAddressDeletePayload extends Payload implements AboutCustomer {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
  customerId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customerNoteCreate and customerNoteUpdate.' })
export class CustomerNotePayload extends Payload implements AboutCustomer {
  noteId?: string;
  customerId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customerNoteDelete.' })
export class CustomerNoteDeletePayload extends Payload implements AboutCustomer {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
  customerId?: string;
}
