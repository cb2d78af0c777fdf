import { uuidOf } from '@clientela/domain/global-id';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { connectionType } from '../platform/graphql/connection.js';
import { Allow } from '../platform/graphql/policy.js';
import { NameListArgs } from '../platform/name-list.js';
import { ChannelEntity } from './channel.entity.js';
import { ChannelCreateInput, ChannelDeleteInput, ChannelUpdateInput } from './channel.inputs.js';
import { channelById, orderCountOfChannel } from './channel.loaders.js';
import { ChannelDeletePayload, ChannelPayload } from './channel.payloads.js';
import { type ChannelRow, listChannels } from './channel.queries.js';
import { createChannel, deleteChannel, updateChannel } from './channel.service.js';

const ChannelConnection = connectionType('Channel', () => ChannelEntity);

@Resolver(() => ChannelEntity)
export class ChannelResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => ChannelEntity, { nullable: true, description: 'One channel; null when this shop has none such.' })
  channel(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<ChannelRow | null> {
    return context.load(channelById, uuidOf('Channel', id));
  }

  @Allow('READ_CUSTOMERS')
  @Query(() => ChannelConnection, { description: 'The channels of the shop, by name.' })
  channels(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => NameListArgs) args: NameListArgs,
  ) {
    return listChannels(context, args, info);
  }

  @FieldResolver(() => Int, { description: 'How many orders came through it, cancelled ones included.' })
  orderCount(@Ctx() context: RequestContext, @Root() channel: ChannelRow): Promise<number> {
    return context.load(orderCountOfChannel, channel.id);
  }

  @Allow('SETTINGS')
  @Mutation(() => ChannelPayload, {
    description: 'Makes a channel. Refused with NAME_TAKEN, and with TOO_MANY beyond a hundred.',
  })
  channelCreate(@Ctx() context: RequestContext, @Arg('input', () => ChannelCreateInput) input: ChannelCreateInput) {
    return createChannel(context, input);
  }

  @Allow('SETTINGS')
  @Mutation(() => ChannelPayload, {
    description: 'Changes a channel. Refused with NOT_FOUND, NAME_TAKEN, STALE_VERSION.',
  })
  channelUpdate(@Ctx() context: RequestContext, @Arg('input', () => ChannelUpdateInput) input: ChannelUpdateInput) {
    return updateChannel(context, input);
  }

  @Allow('SETTINGS')
  @Mutation(() => ChannelDeletePayload, {
    description:
      'Deletes a channel: its customers stay, without a channel. Refused with NOT_FOUND, and with CHANNEL_HAS_ORDERS and their count as soon as it has any; with CUSTOMERS_LEFT when there are so many customers that it takes another try.',
  })
  channelDelete(@Ctx() context: RequestContext, @Arg('input', () => ChannelDeleteInput) input: ChannelDeleteInput) {
    return deleteChannel(context, input);
  }
}

@Resolver(() => ChannelPayload)
export class ChannelPayloadResolver {
  @FieldResolver(() => ChannelEntity, { nullable: true, description: 'The channel as it stands now.' })
  channel(@Ctx() context: RequestContext, @Root() payload: ChannelPayload): Promise<ChannelRow | null> | null {
    return payload.channelId ? context.load(channelById, payload.channelId) : null;
  }
}
