import { expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { aChannel, anUpsert, differencesIn, upsertOrder } from '../../../test/orders.js';

interface Event {
  action: string;
  changes: Record<string, [unknown, unknown]>;
}
const eventsOf = (shopId: string) =>
  behindTheScenes<Event>(
    `select e.action, v.changes from audit_event e join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id
     where e.shop_id = $1 and e.subject_type = 'Order' order by e.id`,
    [shopId],
  );

/** What a mutation does, by one event, and the event. */
async function eventOf(partner: Partner, mutation: string, input: object): Promise<Event> {
  const before = await eventsOf(partner.shopId);
  const { userErrors } = await mutate(partner, mutation, input, 'order { id }');
  expect(userErrors).toEqual([]);
  const [event, ...more] = (await eventsOf(partner.shopId)).slice(before.length);
  expect(more).toEqual([]);
  return event ?? { action: 'none', changes: {} };
}

test('every mutation of an order leaves one event, which says what it changed and from what', async () => {
  const partner = await aPartner();
  const told = anUpsert(await aChannel(partner), { paymentStatus: 'PENDING' });
  const { order, customer } = await upsertOrder(partner, told);
  const id = order?.id ?? '';
  const other = await aCustomer(partner, { firstName: 'Bea' });
  const leaves = (mutation: string, input: object) => eventOf(partner, mutation, input);

  const paid = await leaves('orderTransactionRecord', { orderId: id, kind: 'PAYMENT', amount: '25' });
  expect(paid).toEqual({
    action: 'order.transaction',
    changes: { paid: ['0.00', '25.00'], paymentStatus: ['PENDING', 'PAID'] },
  });
  const refunded = await leaves('orderRefund', { orderId: id, amount: '5' });
  expect(refunded.changes).toEqual({ refunded: ['0.00', '5.00'], paymentStatus: ['PAID', 'PARTIALLY_REFUNDED'] });
  const shipped = await leaves('shipmentRecord', { orderId: id, carrier: 'SEUR', trackingNumber: 'X1' });
  expect(shipped.changes).toEqual({ shipments: [[], ['SEUR X1']], fulfilmentStatus: ['UNFULFILLED', 'SHIPPED'] });
  const moved = await leaves('orderMove', { id, customerId: other.id });
  expect(moved).toEqual({ action: 'order.move', changes: { customer: [customer?.id, other.id] } });
  const returned = await leaves('orderFulfilmentUpdate', { id, status: 'RETURNED' });
  expect(returned.changes).toEqual({ fulfilmentStatus: ['SHIPPED', 'RETURNED'] });
  const updated = await leaves('orderUpdate', { id, expectedVersion: 6, buyerName: 'Bea' });
  expect(updated.action).toBe('order.update');
  expect((await leaves('orderNoteCreate', { orderId: id, body: 'x' })).action).toBe('note.create');
  const made = await leaves('orderCreate', { lines: [{ title: 'Foto', quantity: 1, unitPrice: '1' }] });
  expect(made).toMatchObject({ action: 'order.create', changes: { total: [null, '1.00'] } });
  expect(await differencesIn(partner.shopId)).toEqual([]);
});

test('what changes nothing leaves no event and no version', async () => {
  const partner = await aPartner();
  const told = anUpsert(await aChannel(partner));
  const { order, customer } = await upsertOrder(partner, told);
  const id = order?.id ?? '';
  await upsertOrder(partner, told);
  await mutate(partner, 'orderFulfilmentUpdate', { id, status: 'UNFULFILLED' }, 'order { id }');
  await mutate(partner, 'orderClaim', { id }, 'order { id }');
  await mutate(partner, 'orderUpdate', { id, expectedVersion: 1 }, 'order { id }');
  expect((await eventsOf(partner.shopId)).map(({ action }) => action)).toEqual(['order.create']);
  const again = await upsertOrder(partner, told, 'id number version', 'id version');
  expect(again).toMatchObject({ order: { version: 1 }, customer: { id: customer?.id, version: 1 } });
});
