import type { Channel } from '@clientela/domain/channel';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { listByName, type NameListArgs } from '../platform/name-list.js';

/** A channel as the lists read it: plain, not hydrated by the ORM. */
export interface ChannelRow extends Channel {
  nameKey: string;
}

const columnsOf = (alias: string) =>
  `${alias}.id, ${alias}.version, ${alias}.type, ${alias}.name, ${alias}.name_key as "nameKey", ${alias}.account, ${alias}.uses_relay_addresses as "usesRelayAddresses", ${alias}.created_at as "createdAt", ${alias}.updated_at as "updatedAt"`;
/** The columns of a channel in a select from `channel ch`. */
export const channelColumns = columnsOf('ch');
const named = { table: 'channel', columns: columnsOf('n') };

const byIds = prepared(
  'channels_by_ids',
  `select ${channelColumns} from channel ch where ch.shop_id = $1 and ch.id = any ($2::uuid[])`,
);
const orderCounts = prepared(
  'channels_order_counts',
  `select channel_id as "channelId", count(*)::integer as count from sales_order where shop_id = $1 and channel_id = any ($2::uuid[]) group by channel_id`,
);

export const findChannels = (context: RequestContext, ids: readonly string[]) =>
  context.read<ChannelRow>(byIds, [context.shopId, ids]);

/** Orders of channels, cancelled ones included. A channel without any has no row. */
export const countOrders = (context: RequestContext, ids: readonly string[]) =>
  context.read<{ channelId: string; count: number }>(orderCounts, [context.shopId, ids]);

/** Channels by name; `query` finds a part of the name, ignoring case and accents. */
export const listChannels = (context: RequestContext, args: NameListArgs, info: GraphQLResolveInfo) =>
  listByName<ChannelRow>(context, named, args, info);
