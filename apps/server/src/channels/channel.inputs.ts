import { ChannelType, channelLimits } from '@clientela/domain/channel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';

@Allow('SETTINGS')
@InputType({ description: 'What makes a channel.' })
export class ChannelCreateInput {
  @Field(() => ChannelType)
  type!: ChannelType;
  @Field(() => String, { description: `${channelLimits.name.says} Unique in the shop, ignoring case and accents.` })
  name!: string;
  @Field(() => String, { nullable: true, description: channelLimits.account.says })
  account?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'When absent: true for AMAZON and EBAY, false for the others.' })
  usesRelayAddresses?: boolean | null;
}

@Allow('SETTINGS')
@InputType({
  description: 'What changes a channel. Absent fields stay as they are, null clears. Its type stays as it is.',
})
export class ChannelUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: channelLimits.name.says })
  name?: string | null;
  @Field(() => String, { nullable: true, description: channelLimits.account.says })
  account?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Decides how the orders to come find their customer.' })
  usesRelayAddresses?: boolean | null;
}

@Allow('SETTINGS')
@InputType({ description: 'Which channel to delete.' })
export class ChannelDeleteInput {
  @Field(() => ID)
  id!: string;
}
