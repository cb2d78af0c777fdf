import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, differencesIn, upsertOrder } from '../../../test/orders.js';

const at = (minute: number) => ({ updatedAt: new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString() });
const money = 'paymentStatus paid { amount } refunded { amount }';
const records = 'transactions { id kind amount { amount } isFromChannel retractedAt retractionReason }';

interface Answer {
  order: { id: string; transactions: { id: string; retractedAt: string | null }[]; [field: string]: unknown };
  transaction: { id: string } | null;
  userErrors: { code: string }[];
}

/** An order of 25 euros of which a channel has said that nothing is paid yet. */
async function anOrder(input: object = {}) {
  const partner = await aPartner();
  const told = anUpsert(await aChannel(partner), { paymentStatus: 'PENDING', ...at(0), ...input });
  const { order, customer } = await upsertOrder(partner, told);
  const [orderId, customerId] = [order?.id ?? '', customer?.id ?? ''];
  const record = (mutation: string, wanted: object) =>
    mutate<Answer>(
      partner,
      mutation,
      { orderId, ...wanted },
      `order { id ${money} ${records} } transaction { id kind }`,
    );
  return {
    partner,
    customerId,
    pay: (amount: string) => record('orderTransactionRecord', { kind: 'PAYMENT', amount }),
    refund: (amount: string) => record('orderRefund', { amount }),
    tell: (minute: number, news: object) => upsertOrder(partner, { ...told, ...at(minute), ...news }, money),
  };
}

const retract = (partner: Partner, id: string, reason = 'Se apuntó por error') =>
  mutate<Answer>(partner, 'orderTransactionRetract', { id, reason }, `order { id ${money} ${records} }`);

const spentBy = async (partner: Partner, id: string) =>
  (
    await partner.data<{ customer: { totalSpent: { amount: string } } }>(
      'query ($id: ID!) { customer(id: $id) { totalSpent { amount } } }',
      { id },
    )
  ).customer.totalSpent.amount;

const codes = (issues: { code: string }[] | null) => (issues ?? []).map(({ code }) => code);

describe('money that staff record and the channel tells', () => {
  test('counts once when the channel says that all is paid, and a warning says so', async () => {
    const { partner, customerId, pay, tell } = await anOrder();
    await pay('10');
    const told = await tell(1, { paymentStatus: 'PAID' });
    expect(told).toMatchObject({ order: { paid: { amount: '25.00' }, paymentStatus: 'PAID' } });
    expect(codes(told.warnings)).toEqual(['MONEY_TOLD_TWICE']);
    expect(await spentBy(partner, customerId)).toBe('25.00');
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('counts once when the channel tells the same sum, or the same movement in its list', async () => {
    const sum = await anOrder();
    await sum.pay('10');
    expect(await sum.tell(1, { paymentStatus: null, paidAmount: '10' })).toMatchObject({
      order: { paid: { amount: '10.00' }, paymentStatus: 'PARTIALLY_PAID' },
    });
    const list = await anOrder();
    await list.pay('10');
    const transactions = [{ externalId: 'tx-1', kind: 'PAYMENT', amount: '10' }];
    const told = await list.tell(1, { paymentStatus: null, transactions });
    expect(told).toMatchObject({ order: { paid: { amount: '10.00' } } });
    expect(codes(told.warnings)).toEqual(['MONEY_TOLD_TWICE']);
    for (const { partner } of [sum, list]) expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('adds up when it was recorded after the channel had told of its own, and stays so', async () => {
    const { partner, pay, tell } = await anOrder({ paymentStatus: null, paidAmount: '15' });
    expect((await pay('10')).order).toMatchObject({ paid: { amount: '25.00' }, paymentStatus: 'PAID' });
    const told = await tell(2, { paymentStatus: null, paidAmount: '15', shippingMethod: 'Correos' });
    expect(told).toMatchObject({ outcome: 'UPDATED', order: { paid: { amount: '25.00' }, paymentStatus: 'PAID' } });
    expect(codes(told.warnings)).toEqual([]);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('that went back is told once, and twice when it went back twice', async () => {
    const { partner, customerId, refund, tell } = await anOrder({ paymentStatus: 'PAID' });
    await refund('5');
    const once = await tell(1, { paymentStatus: 'PARTIALLY_REFUNDED', refundedAmount: '5' });
    expect(once).toMatchObject({ order: { refunded: { amount: '5.00' } } });
    expect((await refund('5')).order).toMatchObject({ refunded: { amount: '10.00' } });
    expect(await spentBy(partner, customerId)).toBe('15.00');
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('is more than the order comes to: that is a warning with both sums', async () => {
    const { tell } = await anOrder();
    const transactions = [
      { externalId: 'a', kind: 'PAYMENT', amount: '25' },
      { externalId: 'b', kind: 'PAYMENT', amount: '5' },
    ];
    const told = await tell(1, { paymentStatus: null, transactions });
    expect(told).toMatchObject({ order: { paid: { amount: '30.00' } } });
    expect(codes(told.warnings)).toEqual(['PAID_TOO_MUCH']);
  });
});

describe('a record of money that was a mistake', () => {
  test('is taken back with its reason: it stays in sight, and both the order and its customer forget the sum', async () => {
    const { partner, customerId, pay, refund } = await anOrder();
    const paid = await pay('25');
    const refunded = await refund('5');
    const again = await retract(partner, refunded.transaction?.id ?? '', 'No se devolvió');
    expect(again.order).toMatchObject({ paymentStatus: 'PAID', refunded: { amount: '0.00' } });
    expect(await spentBy(partner, customerId)).toBe('25.00');
    const nothing = await retract(partner, paid.transaction?.id ?? '');
    expect(nothing).toMatchObject({
      userErrors: [],
      order: {
        paymentStatus: 'PENDING',
        paid: { amount: '0.00' },
        transactions: [
          { kind: 'PAYMENT', retractedAt: expect.any(String), retractionReason: 'Se apuntó por error' },
          { kind: 'REFUND', retractedAt: expect.any(String), retractionReason: 'No se devolvió' },
        ],
      },
    });
    expect(await spentBy(partner, customerId)).toBe('0.00');
    expect((await pay('25')).order).toMatchObject({ paymentStatus: 'PAID' });
    const events = await behindTheScenes<{ action: string; changes: object }>(
      `select e.action, v.changes from audit_event e join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id
       where e.shop_id = $1 and e.action = 'order.retract' order by e.id`,
      [partner.shopId],
    );
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events[0]?.changes)).toContain('No se devolvió');
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('is taken back once: again changes nothing, and neither the version', async () => {
    const { partner, pay } = await anOrder();
    const id = (await pay('10')).transaction?.id ?? '';
    const first = await mutate<{ order: { version: number } }>(
      partner,
      'orderTransactionRetract',
      { id, reason: 'Uno' },
      'order { version }',
    );
    const second = await mutate<typeof first>(
      partner,
      'orderTransactionRetract',
      { id, reason: 'Dos' },
      `order { version ${records} }`,
    );
    expect(second.order).toMatchObject({
      version: first.order.version,
      transactions: [{ retractionReason: 'Uno' }],
    });
  });

  test('stays while a refund rests on it, and what the channel told is not ours to take back', async () => {
    const { partner, pay, refund, tell } = await anOrder();
    const { order } = await pay('25');
    await refund('5');
    expect(codes((await retract(partner, order.transactions[0]?.id ?? '')).userErrors)).toEqual(['MONEY_WENT_BACK']);
    await tell(5, { paymentStatus: 'PAID' });
    const { orders } = await partner.data<{ orders: { nodes: Answer['order'][] } }>(
      `{ orders(first: 1) { nodes { id ${records} } } }`,
    );
    const theirs = orders.nodes[0]?.transactions.find((one) => 'isFromChannel' in one && one.isFromChannel);
    expect(codes((await retract(partner, theirs?.id ?? '')).userErrors)).toEqual(['RECORD_OF_CHANNEL']);
    // The channel's payment stands now without ours.
    expect((await retract(partner, order.transactions[0]?.id ?? '')).order).toMatchObject({
      paid: { amount: '25.00' },
    });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('needs a reason, an id of this shop, and for a refund the right to give money back', async () => {
    const { partner, pay, refund } = await anOrder();
    await pay('10');
    const id = (await refund('5')).transaction?.id ?? '';
    expect(codes((await retract(partner, id, '  ')).userErrors)).toEqual(['REQUIRED']);
    expect(codes((await retract(await aPartner(), id)).userErrors)).toEqual(['NOT_FOUND']);
    const clerk = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS', 'WRITE_CUSTOMERS'] });
    expect(codes((await retract(clerk, id)).userErrors)).toEqual(['FORBIDDEN']);
  });
});
