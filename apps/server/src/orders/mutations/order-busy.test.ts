import { uuidOf } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { aPartner } from '../../../test/api.js';
import { mutate } from '../../../test/customers.js';
import { testDatabase } from '../../../test/database.js';
import { aChannel, anUpsert, differencesIn, upsertOrder, upsertOrders } from '../../../test/orders.js';

/** Lets somebody else hold rows by a statement while `work` runs. */
async function whileHolding<Answer>(
  statement: string,
  values: readonly unknown[],
  work: () => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString: (await testDatabase()).superuserUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(statement, [...values]);
    return await work();
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

const holdOrder = 'select from sales_order where shop_id = $1 and id = $2 for update';
const holdCustomer = 'select from customer where shop_id = $1 and id = $2 for update';

/** Orders of different customers that a channel has told of, and tells of anew. */
async function knownOrders(count: number) {
  const partner = await aPartner();
  const channelId = await aChannel(partner);
  const told = Array.from({ length: count }, () => anUpsert(channelId));
  const { results } = await upsertOrders(partner, told);
  const orderIds = results.map(({ orderId }) => uuidOf('Order', orderId ?? ''));
  const customerIds = results.map(({ customerId }) => uuidOf('Customer', customerId ?? ''));
  const news = told.map((each) => ({ ...each, shippingTotal: '4' }));
  return { partner, channelId, told, news, orderIds, customerIds };
}

const outcomesOf = ({ results }: Awaited<ReturnType<typeof upsertOrders>>) =>
  results.map(({ outcome, userErrors }) => userErrors[0]?.code ?? outcome);

describe('an order that somebody else holds', () => {
  test('fails alone of many, with a code that says to tell it again: the others are saved', async () => {
    const { partner, channelId, told, news, orderIds } = await knownOrders(5);
    const all = [...news, anUpsert(channelId)];
    const answer = await whileHolding(holdOrder, [partner.shopId, orderIds[1]], () => upsertOrders(partner, all));
    expect(outcomesOf(answer)).toEqual(['UPDATED', 'ORDER_BUSY', 'UPDATED', 'UPDATED', 'UPDATED', 'CREATED']);
    expect(answer.results[1]?.userErrors).toMatchObject([{ code: 'ORDER_BUSY', path: ['inputs', '1'] }]);
    expect(answer.counts).toMatchObject({ created: 1, updated: 4, failed: 1 });
    expect(outcomesOf(await upsertOrders(partner, [news[1] ?? told]))).toEqual(['UPDATED']);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('holds up nobody when it is its customer who is held, or when what is told is no news', async () => {
    const { partner, told, news, customerIds, orderIds } = await knownOrders(3);
    const paid = news.map((each) => ({ ...each, paymentStatus: 'PENDING' }));
    const answer = await whileHolding(holdCustomer, [partner.shopId, customerIds[2]], () =>
      upsertOrders(partner, paid),
    );
    expect(outcomesOf(answer)).toEqual(['UPDATED', 'UPDATED', 'ORDER_BUSY']);
    const same = await whileHolding(holdOrder, [partner.shopId, orderIds[0]], () =>
      upsertOrders(partner, [paid[0] ?? {}, news[2] ?? {}]),
    );
    expect(outcomesOf(same)).toEqual(['UNCHANGED', 'UPDATED']);
    expect(told).toHaveLength(3);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('is found among many even when it is about to be made by somebody else', async () => {
    const { partner, channelId, told } = await knownOrders(1);
    const fresh = Array.from({ length: 8 }, () => anUpsert(channelId));
    const copy = `insert into sales_order (shop_id, id, number, channel_id, external_id, claim, customer_id, currency_code,
        subtotal, total, payment_status, fulfilment_status, fulfilment_changed_at, placed_at)
      select shop_id, gen_random_uuid(), 1000000, channel_id, $3, claim, customer_id, currency_code,
        subtotal, total, payment_status, fulfilment_status, now(), now() from sales_order where shop_id = $1 and external_id = $2`;
    const values = [partner.shopId, told[0]?.externalId, fresh[5]?.externalId];
    const answer = await whileHolding(copy, values, () => upsertOrders(partner, fresh));
    expect(outcomesOf(answer).filter((outcome) => outcome === 'CREATED')).toHaveLength(7);
    expect(outcomesOf(answer)[5]).toBe('ORDER_BUSY');
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('is told again under the same key', async () => {
    const { partner, news, orderIds } = await knownOrders(1);
    const key = { 'idempotency-key': 'the-same' };
    const tell = () => upsertOrder(partner, news[0] ?? {}, 'id', 'id', key);
    const answer = await whileHolding(holdOrder, [partner.shopId, orderIds[0]], tell);
    expect(answer).toMatchObject({ outcome: null, userErrors: [{ code: 'ORDER_BUSY', path: ['input'] }] });
    expect(await tell()).toMatchObject({ outcome: 'UPDATED', userErrors: [] });
  });

  test('is told again of many under the same key, and the others are answered what they were', async () => {
    const { partner, news, orderIds } = await knownOrders(3);
    const key = { 'idempotency-key': 'the-same-of-many' };
    const tell = () => upsertOrders(partner, news, key);
    const held = () => whileHolding(holdOrder, [partner.shopId, orderIds[1]], tell);
    expect(outcomesOf(await held())).toEqual(['UPDATED', 'ORDER_BUSY', 'UPDATED']);
    expect(outcomesOf(await held())).toEqual(['UPDATED', 'ORDER_BUSY', 'UPDATED']);
    expect(outcomesOf(await tell())).toEqual(['UPDATED', 'UPDATED', 'UPDATED']);
    expect(outcomesOf(await tell())).toEqual(['UPDATED', 'UNCHANGED', 'UPDATED']);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('is not changed by hand either, and says so', async () => {
    const { partner, orderIds } = await knownOrders(1);
    const { orders } = await partner.data<{ orders: { nodes: { id: string }[] } }>(
      '{ orders(first: 1) { nodes { id } } }',
    );
    const cancel = () =>
      mutate<{ order: object | null; userErrors: { code: string }[] }>(
        partner,
        'orderCancel',
        { id: orders.nodes[0]?.id, reason: 'No lo quiere' },
        'order { fulfilmentStatus }',
      );
    const answer = await whileHolding(holdOrder, [partner.shopId, orderIds[0]], cancel);
    expect(answer.userErrors).toMatchObject([{ code: 'ORDER_BUSY', path: ['input', 'id'] }]);
    expect((await cancel()).order).toEqual({ fulfilmentStatus: 'CANCELLED' });
  });
});
