import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

/** `tag` is answered by a field resolver from `tagId`: what stands after the write, or what stands in its way. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to tagCreate and tagUpdate.' })
export class TagPayload extends Payload {
  tagId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to tagDelete.' })
export class TagDeletePayload extends Payload {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
  @Field(() => Int, { nullable: true, description: 'How many customers bore the tag.' })
  customerCount?: number;
}
