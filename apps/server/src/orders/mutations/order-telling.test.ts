import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../../test/api.js';
import { mutate } from '../../../test/customers.js';
import { aChannel, anUpsert, differencesIn, statementsOf, upsertOrder, upsertOrders } from '../../../test/orders.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString();
const shown =
  'id number version total { amount } paid { amount } paymentStatus fulfilmentStatus shipments { trackingNumber }';

describe('what a channel tells', () => {
  test('ends in the state of the newest telling, whatever came first', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const [first, second] = [anUpsert(channelId), anUpsert(channelId)];
    const history = (told: object) => [
      { ...told, updatedAt: at(1), paymentStatus: 'PENDING' },
      { ...told, updatedAt: at(2), fulfilmentStatus: 'PROCESSING' },
      {
        ...told,
        updatedAt: at(3),
        fulfilmentStatus: 'SHIPPED',
        shipments: [{ externalId: 's1', trackingNumber: 'X1' }],
      },
    ];
    const outcomes: (string | null)[] = [];
    for (const telling of history(first)) outcomes.push((await upsertOrder(partner, telling)).outcome);
    for (const telling of history(second).reverse()) outcomes.push((await upsertOrder(partner, telling)).outcome);
    expect(outcomes).toEqual(['CREATED', 'UPDATED', 'UPDATED', 'CREATED', 'STALE', 'STALE']);
    const [a, b] = [
      await upsertOrder(partner, history(first)[2] ?? {}, shown),
      await upsertOrder(partner, history(second)[2] ?? {}, shown),
    ];
    const { id: _a, number: _m, version: _v, ...stateA } = a.order ?? { id: '', number: 0, version: 0 };
    const { id: _b, number: _n, version: _w, ...stateB } = b.order ?? { id: '', number: 0, version: 0 };
    expect([a.outcome, b.outcome]).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(stateA).toEqual(stateB);
    expect(stateA).toMatchObject({ fulfilmentStatus: 'SHIPPED', shipments: [{ trackingNumber: 'X1' }] });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('at one moment twice ends in one of the two, and told again it stays', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner), { updatedAt: at(1) });
    const tell = async (shippingTotal: string) => {
      const { outcome, order } = await upsertOrder(partner, { ...told, shippingTotal }, shown);
      return { outcome, total: order?.total };
    };
    await tell('1');
    const { total } = await tell('2');
    for (const again of [await tell('1'), await tell('2'), await tell('1')]) {
      expect(again.total).toEqual(total);
      expect(['UNCHANGED', 'STALE']).toContain(again.outcome);
    }
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('replaces its own records and leaves those that were made here', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner), {
      paymentStatus: null,
      transactions: [{ externalId: 'c1', kind: 'PAYMENT', amount: '5' }],
      updatedAt: at(1),
    });
    const { order } = await upsertOrder(partner, told);
    const record = { orderId: order?.id, kind: 'PAYMENT', amount: '7', externalId: 'ours' };
    await mutate(partner, 'orderTransactionRecord', record, 'order { id }');
    const fields = 'id number version transactions { externalId isFromChannel amount { amount } } paid { amount }';
    const next = { ...told, transactions: [{ externalId: 'c2', kind: 'PAYMENT', amount: '6' }], updatedAt: at(2) };
    expect((await upsertOrder(partner, next, fields)).order).toMatchObject({
      paid: { amount: '13.00' },
      transactions: expect.arrayContaining([
        { externalId: 'ours', isFromChannel: false, amount: { amount: '7.00' } },
        { externalId: 'c2', isFromChannel: true, amount: { amount: '6.00' } },
      ]),
    });
    const taken = { ...told, transactions: [{ externalId: 'ours', kind: 'PAYMENT', amount: '7' }], updatedAt: at(3) };
    expect((await upsertOrder(partner, taken, fields)).order).toMatchObject({
      paid: { amount: '7.00' },
      transactions: [{ externalId: 'ours', isFromChannel: true }],
    });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('of another buyer is answered with that one, and both have their numbers', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const [of, to] = ['ana', 'eva'].map((name) => ({
      email: `${name}@example.com`,
      firstName: name,
      lastName: 'Ruiz',
    }));
    // Both are known, and Ana has a later order: nobody's last order has to be looked for.
    await upsertOrder(partner, anUpsert(channelId, { customer: to, placedAt: '2026-02-01T10:00:00Z' }));
    await upsertOrder(partner, anUpsert(channelId, { customer: of, placedAt: '2026-04-01T10:00:00Z' }));
    const told = anUpsert(channelId, { customer: of, updatedAt: at(1) });
    const numbers = 'displayName orderCount totalSpent { amount }';
    expect((await upsertOrder(partner, told, 'id', numbers)).customer).toMatchObject({
      displayName: 'ana Ruiz',
      orderCount: 2,
      totalSpent: { amount: '50.00' },
    });
    const moved = await upsertOrder(partner, { ...told, customer: to, updatedAt: at(2) }, 'id', numbers);
    expect(moved.customer).toMatchObject({ displayName: 'eva Ruiz', orderCount: 2, totalSpent: { amount: '50.00' } });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('keeps our word on the fulfilment until it has a later one', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner), { updatedAt: at(1), fulfilmentStatus: 'PROCESSING' });
    const { order } = await upsertOrder(partner, told);
    await mutate(partner, 'orderFulfilmentUpdate', { id: order?.id, status: 'SHIPPED' }, 'order { id }');
    const silent = await upsertOrder(partner, { ...told, updatedAt: at(2), shippingTotal: '3' }, shown);
    expect(silent.order).toMatchObject({ fulfilmentStatus: 'SHIPPED', total: { amount: '28.00' } });
    const later = new Date(Date.now() + 60_000).toISOString();
    const told2 = await upsertOrder(partner, { ...told, updatedAt: later, fulfilmentStatus: 'DELIVERED' }, shown);
    expect(told2.order).toMatchObject({ fulfilmentStatus: 'DELIVERED' });
  });

  test('cancels and revives an order, whose customer’s numbers follow', async () => {
    const partner = await aPartner();
    const told = anUpsert(await aChannel(partner), { updatedAt: at(0) });
    const counted = 'id orderCount lastOrderAt totalsSpent { amount currencyCode }';
    await upsertOrder(partner, told);
    const off = { ...told, updatedAt: at(1), cancelledAt: at(1), cancelReason: 'Sin existencias' };
    const cancelled = await upsertOrder(partner, off, 'id number version fulfilmentStatus cancelReason', counted);
    expect(cancelled).toMatchObject({
      outcome: 'UPDATED',
      order: { fulfilmentStatus: 'CANCELLED', cancelReason: 'Sin existencias' },
      customer: { orderCount: 0, lastOrderAt: null, totalsSpent: [] },
    });
    const revived = await upsertOrder(partner, { ...told, updatedAt: at(2) }, shown, counted);
    expect(revived).toMatchObject({
      outcome: 'UPDATED',
      order: { fulfilmentStatus: 'UNFULFILLED' },
      customer: { orderCount: 1, totalsSpent: [{ amount: '25.00', currencyCode: 'EUR' }] },
    });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });
});

describe('many orders at once', () => {
  test('are saved or refused each by itself, in statements that do not depend on how many', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const customer = { email: 'ana@example.com', firstName: 'Ana' };
    const known = anUpsert(channelId, { updatedAt: at(2) });
    await upsertOrder(partner, known);
    const inputs = [
      anUpsert(channelId, { customer }),
      anUpsert(channelId, { customer, currencyCode: 'USD' }),
      anUpsert(`chn_${'0'.repeat(32)}`),
      anUpsert(channelId, { lines: [] }),
      anUpsert(channelId, { issuingCompanyId: 'ico_1' }),
      known,
      { ...known, updatedAt: at(1), shippingTotal: '9' },
      { ...known, updatedAt: at(3), shippingTotal: '9' },
    ];
    const { results, counts } = await upsertOrders(partner, inputs);
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'CREATED',
      'CREATED',
      'FAILED',
      'FAILED',
      'FAILED',
      'UNCHANGED',
      'STALE',
      'UPDATED',
    ]);
    expect(counts).toEqual({ created: 2, updated: 1, unchanged: 1, stale: 1, failed: 3 });
    expect(results.map(({ userErrors }) => userErrors[0]).filter(Boolean)).toMatchObject([
      { code: 'NOT_FOUND', path: ['inputs', '2', 'channelId'] },
      { code: 'REQUIRED', path: ['inputs', '3', 'lines'] },
      { code: 'INVALID_ID', path: ['inputs', '4', 'issuingCompanyId'] },
    ]);
    expect(results[0]?.customerId).toBe(results[1]?.customerId);
    const of = (count: number) => Array.from({ length: count }, () => anUpsert(channelId));
    const few = await statementsOf(() => upsertOrders(partner, of(3)));
    expect(await statementsOf(() => upsertOrders(partner, of(80)))).toHaveLength(few.length);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('are two hundred and fifty and no more', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const answer = await upsertOrders(
      partner,
      Array.from({ length: 251 }, () => anUpsert(channelId)),
    );
    expect(answer).toMatchObject({ results: null, userErrors: [{ code: 'TOO_MANY', path: ['inputs'] }] });
  });

  test('with a key are answered the same again', async () => {
    const partner = await aPartner();
    const channelId = await aChannel(partner);
    const inputs = [anUpsert(channelId), anUpsert(channelId), anUpsert(`chn_${'0'.repeat(32)}`)];
    const headers = { 'idempotency-key': 'k-1' };
    const first = await upsertOrders(partner, inputs, headers);
    expect(first.counts).toMatchObject({ created: 2, failed: 1 });
    expect(await upsertOrders(partner, inputs, headers)).toEqual(first);
    expect((await upsertOrders(partner, inputs)).counts).toMatchObject({ unchanged: 2, failed: 1 });
  });
});
