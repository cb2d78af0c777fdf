import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, differencesIn, upsertOrder } from '../../../test/orders.js';

interface OrderAnswer {
  order: Record<string, unknown> & { id: string; version: number };
}
const shown =
  'order { id version paymentStatus fulfilmentStatus cancelledAt cancelReason claim paid { amount } refunded { amount } customer { id } shipments { id deliveredAt } }';

const change = (partner: Partner, mutation: string, input: object) =>
  mutate<OrderAnswer>(partner, mutation, input, shown);

async function anOrder(input: object = {}) {
  const partner = await aPartner();
  const told = anUpsert(await aChannel(partner), { paymentStatus: 'PENDING', ...input });
  const { order, customer } = await upsertOrder(partner, told);
  return { partner, told, orderId: order?.id ?? '', customerId: customer?.id ?? '' };
}

const numbersOf = async (partner: Partner, id: string) =>
  (
    await partner.data<{ customer: object }>(
      'query ($id: ID!) { customer(id: $id) { orderCount totalSpent { amount } lastOrderAt } }',
      { id },
    )
  ).customer;

const eventsOf = (shopId: string) =>
  behindTheScenes<{ action: string }>(
    `select action from audit_event where shop_id = $1 and subject_type = 'Order' order by id`,
    [shopId],
  ).then((rows) => rows.map(({ action }) => action));

describe('the money of an order', () => {
  test('is what its movements come to, and each is told in the history', async () => {
    const { partner, orderId, customerId } = await anOrder();
    const payment = { orderId, kind: 'PAYMENT', amount: '10', externalId: 'pay-1' };
    const paid = await change(partner, 'orderTransactionRecord', payment);
    expect(paid.order).toMatchObject({ version: 2, paymentStatus: 'PARTIALLY_PAID', paid: { amount: '10.00' } });
    expect((await change(partner, 'orderTransactionRecord', payment)).order).toMatchObject({ version: 2 });
    const rest = { orderId, kind: 'PAYMENT', amount: '15' };
    expect((await change(partner, 'orderTransactionRecord', rest)).order).toMatchObject({ paymentStatus: 'PAID' });
    const refund = await change(partner, 'orderRefund', { orderId, amount: '5' });
    expect(refund.order).toMatchObject({
      paymentStatus: 'PARTIALLY_REFUNDED',
      refunded: { amount: '5.00' },
      version: 4,
    });
    expect(await numbersOf(partner, customerId)).toMatchObject({ orderCount: 1, totalSpent: { amount: '20.00' } });
    expect(await eventsOf(partner.shopId)).toEqual([
      'order.create',
      'order.transaction',
      'order.transaction',
      'order.refund',
    ]);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('moves only as its state allows, and the refusal says how', async () => {
    const { partner, orderId } = await anOrder();
    expect((await change(partner, 'orderRefund', { orderId, amount: '1' })).userErrors).toMatchObject([
      { code: 'INVALID_PAYMENT_ACTION', message: expect.stringMatching(/./) },
    ]);
    const tooMuch = { orderId, kind: 'PAYMENT', amount: '25.01' };
    expect((await change(partner, 'orderTransactionRecord', tooMuch)).userErrors).toMatchObject([
      { code: 'AMOUNT_TOO_LARGE', path: ['input', 'amount'], message: expect.stringContaining('25.00') },
    ]);
    const none = { orderId, kind: 'PAYMENT', amount: '0' };
    expect((await change(partner, 'orderTransactionRecord', none)).userErrors).toMatchObject([
      { code: 'INVALID_AMOUNT', path: ['input', 'amount'] },
    ]);
    expect(await eventsOf(partner.shopId)).toEqual(['order.create']);
  });

  test('loses no payment of many that come at once', async () => {
    const { partner, orderId } = await anOrder();
    const pay = (index: number) =>
      change(partner, 'orderTransactionRecord', { orderId, kind: 'PAYMENT', amount: '1', externalId: `p${index}` });
    const answers = await Promise.all(Array.from({ length: 4 }, (_, index) => pay(index)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const [row] = await behindTheScenes('select paid::integer, version from sales_order where shop_id = $1', [
      partner.shopId,
    ]);
    expect(row).toEqual({ paid: 400, version: 5 });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });
});

describe('how far an order is', () => {
  test('follows its shipments: a part, all, all delivered', async () => {
    const { partner, orderId } = await anOrder();
    const part = await mutate<OrderAnswer & { shipment: { id: string } }>(
      partner,
      'shipmentRecord',
      { orderId, lines: [{ position: 1, quantity: 1 }], carrier: 'SEUR', trackingNumber: 'S1' },
      `shipment { id } ${shown}`,
    );
    expect(part.order.fulfilmentStatus).toBe('PARTIALLY_FULFILLED');
    const tooMany = { orderId, lines: [{ position: 1, quantity: 2 }] };
    expect((await change(partner, 'shipmentRecord', tooMany)).userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['input', 'lines', '0', 'quantity'] },
    ]);
    const rest = await mutate<OrderAnswer & { shipment: { id: string } }>(
      partner,
      'shipmentRecord',
      { orderId },
      `shipment { id } ${shown}`,
    );
    expect(rest.order.fulfilmentStatus).toBe('SHIPPED');
    const arrived = { deliveredAt: '2099-01-01T00:00:00Z' };
    const first = await change(partner, 'shipmentUpdate', { id: part.shipment.id, ...arrived });
    expect(first.order.fulfilmentStatus).toBe('SHIPPED');
    const second = await change(partner, 'shipmentUpdate', { id: rest.shipment.id, ...arrived });
    expect(second.order.fulfilmentStatus).toBe('DELIVERED');
  });

  test('changes by hand only as the table has it, and the refusal says what is possible', async () => {
    const { partner, orderId } = await anOrder();
    const take = (status: string, more: object = {}) =>
      change(partner, 'orderFulfilmentUpdate', { id: orderId, status, ...more });
    expect((await take('SHIPPED', { expectedVersion: 1 })).order).toMatchObject({ fulfilmentStatus: 'SHIPPED' });
    const stale = await take('DELIVERED', { expectedVersion: 1 });
    expect(stale).toMatchObject({ order: { version: 2 }, userErrors: [{ code: 'STALE_VERSION' }] });
    expect((await take('PROCESSING')).userErrors).toMatchObject([
      { code: 'INVALID_ORDER_CHANGE', path: ['input', 'status'] },
    ]);
    expect((await take('CANCELLED')).userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
  });
});

describe('an order that is cancelled', () => {
  test('counts nowhere, says why, and is not cancelled from everywhere', async () => {
    const { partner, orderId, customerId, told } = await anOrder({ paymentStatus: 'PAID' });
    const { channelId, customer } = told;
    await upsertOrder(partner, anUpsert(channelId, { customer, placedAt: '2025-01-01T00:00:00Z' }));
    const before = await numbersOf(partner, customerId);
    expect(before).toMatchObject({ orderCount: 2, lastOrderAt: '2026-03-01T10:00:00.000Z' });
    const { order } = await change(partner, 'orderCancel', { id: orderId, reason: 'Se arrepintió' });
    expect(order).toMatchObject({
      fulfilmentStatus: 'CANCELLED',
      cancelReason: 'Se arrepintió',
      paymentStatus: 'PAID',
    });
    expect(order.cancelledAt).not.toBeNull();
    expect(await numbersOf(partner, customerId)).toEqual({
      orderCount: 1,
      totalSpent: { amount: '25.00' },
      lastOrderAt: '2025-01-01T00:00:00.000Z',
    });
    expect((await change(partner, 'shipmentRecord', { orderId })).userErrors).toMatchObject([
      { code: 'INVALID_ORDER_CHANGE' },
    ]);
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });
});

describe('an order that is moved to another customer', () => {
  test('takes its numbers along, and its channel cannot bring it back', async () => {
    const { partner, orderId, customerId, told } = await anOrder({ paymentStatus: 'PAID' });
    const other = await aCustomer(partner, { firstName: 'Bea' });
    const moved = await change(partner, 'orderMove', { id: orderId, customerId: other.id });
    expect(moved.order).toMatchObject({ customer: { id: other.id }, claim: 'CLAIMED' });
    expect(await numbersOf(partner, customerId)).toEqual({
      orderCount: 0,
      totalSpent: { amount: '0.00' },
      lastOrderAt: null,
    });
    expect(await numbersOf(partner, other.id)).toMatchObject({ orderCount: 1, totalSpent: { amount: '25.00' } });
    const newer = { ...told, updatedAt: new Date().toISOString(), shippingTotal: '1' };
    const again = await upsertOrder(partner, newer);
    expect(again).toMatchObject({
      outcome: 'UPDATED',
      customer: { id: other.id },
      warnings: [{ code: 'ORDER_MOVED' }],
    });
    expect(await numbersOf(partner, other.id)).toMatchObject({ orderCount: 1, totalSpent: { amount: '26.00' } });
    expect(await differencesIn(partner.shopId)).toEqual([]);
  });

  test('is not moved to nobody, nor to a customer of another shop', async () => {
    const { partner, orderId } = await anOrder();
    const theirs = await aCustomer(await aPartner());
    for (const customerId of [theirs.id, `cus_${'0'.repeat(32)}`]) {
      expect((await change(partner, 'orderMove', { id: orderId, customerId })).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'customerId'] },
      ]);
    }
    expect((await change(await aPartner(), 'orderCancel', { id: orderId, reason: 'x' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'id'] },
    ]);
  });
});

test('a guest’s order is claimable until staff say whose it is', async () => {
  const partner = await aPartner();
  const channelId = await aChannel(partner);
  const known = await aCustomer(partner, { email: 'ana@example.com' });
  const guest = { email: 'ANA@example.com', firstName: 'Ana', isGuest: true };
  const told = anUpsert(channelId, { customer: guest });
  const { order, customer } = await upsertOrder(partner, told, 'id number version claim');
  expect(customer).toEqual({ id: known.id });
  expect(order).toMatchObject({ claim: 'CLAIMABLE' });
  const claimed = await change(partner, 'orderClaim', { id: order?.id });
  expect(claimed.order).toMatchObject({ claim: 'CLAIMED', version: 2 });
  const more = { ...told, updatedAt: new Date().toISOString(), shippingTotal: '1' };
  expect(await upsertOrder(partner, more, 'id number version claim')).toMatchObject({
    order: { claim: 'CLAIMED' },
    customer: { id: known.id },
    warnings: [],
  });
  const another = {
    ...more,
    updatedAt: new Date(Date.now() + 5000).toISOString(),
    customer: { email: 'b@example.com' },
  };
  expect(await upsertOrder(partner, another)).toMatchObject({
    customer: { id: known.id },
    warnings: [{ code: 'ORDER_MOVED' }],
  });
  const nobody = await upsertOrder(partner, anUpsert(channelId, { customer: null }), 'id number version claim');
  expect(nobody).toMatchObject({ customer: null, order: { claim: 'ANONYMOUS' } });
  expect((await change(partner, 'orderClaim', { id: nobody.order?.id })).userErrors).toMatchObject([
    { code: 'ORDER_HAS_NO_CUSTOMER' },
  ]);
});
