import { Field, ID, ObjectType } from 'type-graphql';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';
import { Payload, UserError } from '../platform/graphql/user-error.js';

/** `customer` is answered by a field resolver from `customerId`: what stands after the write, or what is in its way. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to mutations of one customer.' })
export class CustomerPayload extends Payload {
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
