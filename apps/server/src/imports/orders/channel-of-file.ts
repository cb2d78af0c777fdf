import { ChannelType, channelCreateInput, channelKey } from '@clientela/domain/channel';
import { parseGlobalId } from '@clientela/domain/global-id';
import { parseInput, problem } from '@clientela/domain/problem';
import { insertChannel } from '../../channels/channel.service.js';
import { onViolation } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import { forbidden } from '../../platform/graphql/errors.js';
import type { ImportSource } from '../load/import-source.js';

const byIdOrName = prepared(
  'import_channel',
  'select id from channel where shop_id = $1 and (id = $2 or name_key = $3)',
);
const typeOfSystem: Readonly<Record<string, ChannelType>> = {
  shopify: ChannelType.SHOPIFY,
  woocommerce: ChannelType.WOOCOMMERCE,
};

/** The channel of an id or a name; null when the shop has none. */
export async function findChannel({ database, shopId }: ImportSource, idOrName: string): Promise<string | null> {
  const parsed = parseGlobalId(idOrName);
  const id = parsed?.type === 'Channel' ? parsed.uuid : null;
  const [found] = await database.read<{ id: string }>({ shopId }, byIdOrName, [shopId, id, channelKey(idOrName)]);
  return found?.id ?? null;
}

/**
 * The channel of a name, made when the shop has none: the orders of a file are of one. An id that is none names nothing.
 * @throws GraphQLError FORBIDDEN when there is none and who loads the file may not make any; Problem NOT_FOUND, TOO_MANY
 */
export async function ensureChannel(source: ImportSource, idOrName: string, system: string | null): Promise<string> {
  const found = await findChannel(source, idOrName);
  if (found !== null) return found;
  refuseMaking(source, idOrName);
  const type = typeOfSystem[system ?? ''] ?? ChannelType.OTHER;
  const channel = parseInput(channelCreateInput, { type, name: idOrName }, ['channel']);
  const made = source.database.write({ shopId: source.shopId }, (transaction) =>
    insertChannel(transaction, source, channel),
  );
  try {
    return await onViolation('channel_name_uq', made, async () => notFound());
  } catch (error) {
    // Somebody else made it in this moment.
    const theirs = await findChannel(source, idOrName);
    if (theirs !== null) return theirs;
    throw error;
  }
}

/** Refuses what `ensureChannel` would, for a dry run, which makes nothing. */
export function refuseMaking(source: ImportSource, idOrName: string): void {
  if (parseGlobalId(idOrName)) throw notFound();
  if (!source.can('SETTINGS')) throw forbidden('SETTINGS', 'Making the channel that a file is of');
}

export const notFound = () => problem('NOT_FOUND', ['channel'], { params: { type: 'Channel' } });
