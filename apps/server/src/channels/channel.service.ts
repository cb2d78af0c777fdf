import {
  channelCreateInput,
  channelKey,
  channelLimits,
  channelUpdateInput,
  hidesBuyers,
} from '@clientela/domain/channel';
import { uuidOf } from '@clientela/domain/global-id';
import { parseInput, problem } from '@clientela/domain/problem';
import type * as z from 'zod/mini';
import { type AuditSource, type Changes, changesBetween, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { Transaction } from '../platform/database/database.js';
import { onViolation } from '../platform/database/faults.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { staleVersion } from '../platform/graphql/mutations.js';
import { nameTaken } from '../platform/name-taken.js';
import { releaseCustomers } from '../shops/release-customers.js';
import { countWithRoom } from '../shops/shop-room.js';
import { ChannelEntity } from './channel.entity.js';
import type { ChannelCreateInput, ChannelDeleteInput, ChannelUpdateInput } from './channel.inputs.js';
import { countOrders } from './channel.queries.js';

const byKey = prepared('channel_by_key', 'select id from channel where shop_id = $1 and name_key = $2');
const channelCount = prepared('channel_count', 'select count(*)::integer as count from channel where shop_id = $1');
const customerCountOf = prepared(
  'channel_customer_count',
  'select count(*)::integer as count from customer where shop_id = $1 and channel_id = $2',
);
const subjectType = 'Channel';
const notFound = () => problem('NOT_FOUND', ['input', 'id'], { params: { type: subjectType } });

/** Makes a channel. @throws Problem NAME_TAKEN with the id of the channel that has the name, TOO_MANY */
export async function createChannel(
  context: RequestContext,
  input: ChannelCreateInput,
): Promise<{ channelId: string }> {
  const channel = parseInput(channelCreateInput, input, ['input']);
  const saved = context.write(async (transaction) => ({
    channelId: await insertChannel(transaction, context, channel),
  }));
  return onViolation('channel_name_uq', saved, () => nameTaken(context, subjectType, byKey, channelKey(channel.name)));
}

/** Saves a new channel. @throws Problem TOO_MANY; channel_name_uq is violated when another has the name */
export async function insertChannel(
  transaction: Transaction,
  by: AuditSource,
  { type, name, account = null, usesRelayAddresses }: z.output<typeof channelCreateInput>,
): Promise<string> {
  const channel = { type, name, account, usesRelayAddresses: usesRelayAddresses ?? hidesBuyers(type) };
  const channelId = uuidv7();
  const nameKey = channelKey(name);
  await countWithRoom(transaction, by.shopId, channelCount, channelLimits.perShop.max);
  await transaction.manager.insert(ChannelEntity, { shopId: by.shopId, id: channelId, ...channel, nameKey });
  const changes = changesBetween({}, channel);
  await recordAudit(transaction, by, [{ action: 'channel.create', subjectType, subjectId: channelId, changes }]);
  return channelId;
}

/** Changes a channel. @throws Problem NOT_FOUND, NAME_TAKEN, STALE_VERSION (with the channel as it stands) */
export async function updateChannel(
  context: RequestContext,
  input: ChannelUpdateInput,
): Promise<{ channelId: string }> {
  const given = { ...input, name: input.name ?? undefined };
  const { id, expectedVersion, ...wanted } = parseInput(channelUpdateInput, given, ['input']);
  const channelId = uuidOf(subjectType, id, ['input', 'id']);
  const key = { shopId: context.shopId, id: channelId };
  const nameKey = wanted.name === undefined ? undefined : channelKey(wanted.name);
  const saved = context.write(async (transaction) => {
    const before = await transaction.manager.findOneBy(ChannelEntity, key);
    if (!before) throw notFound();
    const change = { ...wanted, ...(nameKey && { nameKey }), version: expectedVersion + 1, updatedAt: new Date() };
    const { affected } = await transaction.manager.update(ChannelEntity, { ...key, version: expectedVersion }, change);
    if (affected !== 1) throw staleVersion(expectedVersion, before.version, { channelId });
    const changes = changesBetween(before, wanted);
    await recordAudit(transaction, context, [{ action: 'channel.update', subjectType, subjectId: channelId, changes }]);
    return { channelId };
  });
  return onViolation('channel_name_uq', saved, () => nameTaken(context, subjectType, byKey, nameKey));
}

/**
 * Deletes a channel: its customers stay, and have none. Answers how many they were.
 * @throws Problem NOT_FOUND, CHANNEL_HAS_ORDERS with their count, CUSTOMERS_LEFT
 */
export async function deleteChannel(
  context: RequestContext,
  input: ChannelDeleteInput,
): Promise<{ deletedId: string; customerCount: number }> {
  const channelId = uuidOf(subjectType, input.id, ['input', 'id']);
  const key = { shopId: context.shopId, id: channelId };
  const [orders] = await countOrders(context, [channelId]);
  if (orders) throw hasOrders(orders.count);
  const released = await releaseCustomers(context, 'channel_id', channelId, { action: 'channel.release', subjectType });
  const deleted = context.write(async (transaction) => {
    const before = await transaction.manager.findOneBy(ChannelEntity, key);
    if (!before) throw notFound();
    const [customers] = await transaction.query<{ count: number }>(customerCountOf, [context.shopId, channelId]);
    const { affected } = await transaction.manager.delete(ChannelEntity, key);
    if (affected !== 1) throw notFound();
    const customerCount = released + (customers?.count ?? 0);
    const changes = { name: [before.name, null], customerCount: [customerCount, 0] } satisfies Changes;
    await recordAudit(transaction, context, [{ action: 'channel.delete', subjectType, subjectId: channelId, changes }]);
    return { deletedId: input.id, customerCount };
  });
  // The database alone decides: an order that arrives in this second counts as well.
  return onViolation('sales_order_channel_fk', deleted, async () =>
    hasOrders((await countOrders(context, [channelId]))[0]?.count ?? 1),
  );
}

const hasOrders = (count: number) => problem('CHANNEL_HAS_ORDERS', ['input', 'id'], { count });
