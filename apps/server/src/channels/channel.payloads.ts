import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

/** `channel` is answered by a field resolver from `channelId`: what stands after the write, or what stands in its way. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to channelCreate and channelUpdate.' })
export class ChannelPayload extends Payload {
  channelId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to channelDelete.' })
export class ChannelDeletePayload extends Payload {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
  @Field(() => Int, { nullable: true, description: 'How many customers had it as theirs.' })
  customerCount?: number;
}
