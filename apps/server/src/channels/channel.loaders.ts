import { defineLoader, oneByKey } from '../platform/loader.js';
import { type ChannelRow, countOrders, findChannels } from './channel.queries.js';

/** A channel by its id. */
export const channelById = defineLoader<string, ChannelRow | null>('channelById', async (context, ids) =>
  oneByKey(await findChannels(context, ids), ids, (row) => row.id),
);

/** How many orders came through a channel. */
export const orderCountOfChannel = defineLoader<string, number>('orderCountOfChannel', async (context, ids) => {
  const counts = oneByKey(await countOrders(context, ids), ids, (row) => row.channelId);
  return counts.map((row) => row?.count ?? 0);
});
