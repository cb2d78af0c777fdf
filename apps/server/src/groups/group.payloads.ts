import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

/** `customerGroup` is answered by a field resolver from `groupId`: what stands after the write, or in its way. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customerGroupCreate and customerGroupUpdate.' })
export class CustomerGroupPayload extends Payload {
  groupId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customerGroupDelete.' })
export class CustomerGroupDeletePayload extends Payload {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
  @Field(() => Int, { nullable: true, description: 'How many customers were in the group.' })
  customerCount?: number;
}
