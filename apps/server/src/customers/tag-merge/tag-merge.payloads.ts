import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';
import { Payload } from '../../platform/graphql/user-error.js';

/** `tag` is answered by a field resolver from `tagId`. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to tagMerge.' })
export class TagMergePayload extends Payload {
  tagId?: string;
  @Field(() => ID, { nullable: true, description: 'The tag that is gone.' })
  deletedId?: string;
  @Field(() => Int, { nullable: true, description: 'How many customers bore the tag that is gone.' })
  customerCount?: number;
  @Field(() => Int, { nullable: true, description: 'How many of them had the other one already.' })
  alreadyHad?: number;
}
