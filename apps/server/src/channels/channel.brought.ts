import { packed } from '../platform/database/packed.js';
import type { Brought } from '../platform/list/brought.js';
import { channelById } from './channel.loaders.js';
import { type ChannelRow, channelColumns } from './channel.queries.js';

const channel = packed<ChannelRow>({
  columns: channelColumns,
  types: { version: 'integer', usesRelayAddresses: 'boolean', createdAt: 'instant', updatedAt: 'instant' },
  remember: 200,
});

/**
 * The channel of each row, `id` being the column that names it, as `c.channel_id`. Whole, whatever is asked for: other
 * parts of the document may read it through the same loader.
 */
export const broughtChannel = (id: string): Brought<unknown> => ({
  column: 'packedChannel',
  sql: `select ${channel.aggregate} from channel ch where ch.shop_id = $1 and ch.id = ${id}`,
  receive(context, _row, text) {
    for (const row of channel.rows(text)) context.prime(channelById, row.id, row);
  },
});
