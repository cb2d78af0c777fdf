import { expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { mutate } from '../../../test/customers.js';
import { afterAllHaveRead, deleteWhileOrdering, nothingHalfDone } from '../../../test/order-races.js';
import { aChannel, anUpsert, differencesIn, upsertOrder, upsertOrders } from '../../../test/orders.js';

// 200 of them are proved by `pnpm proof`.
test('a customer who is deleted while an order of theirs arrives is there with it or gone without it', async () => {
  const partner = await aPartner();
  const channelId = await aChannel(partner);
  for (let n = 0; n < 10; n += 1) await deleteWhileOrdering(partner, channelId, n);
  await nothingHalfDone(partner, 10);
});

test('customers of orders that come at once in opposite orders are each made once', async () => {
  const partner = await aPartner();
  const channelId = await aChannel(partner);
  const buyers = Array.from({ length: 20 }, (_, n) => ({ email: `b${n}@example.com`, firstName: `B${n}` }));
  const told = (customers: typeof buyers) => customers.map((customer) => anUpsert(channelId, { customer }));
  const answers = await Promise.all([
    upsertOrders(partner, told(buyers)),
    upsertOrders(partner, told([...buyers].reverse())),
    upsertOrders(partner, told(buyers)),
  ]);
  for (const { counts } of answers) expect(counts).toMatchObject({ created: 20, failed: 0 });
  const customers = new Set(answers.flatMap(({ results }) => results.map(({ customerId }) => customerId)));
  expect(customers.size).toBe(20);
  await nothingHalfDone(partner, 60);
});

test('whatever is done to the orders of a customer at once, the numbers agree', async () => {
  const partner = await aPartner();
  const channelId = await aChannel(partner);
  const customer = { email: 'ana@example.com', firstName: 'Ana' };
  const other = { email: 'bea@example.com', firstName: 'Bea' };
  const [ana, bea] = [
    await upsertOrder(partner, anUpsert(channelId, { customer })),
    await upsertOrder(partner, anUpsert(channelId, { customer: other })),
  ];
  const placedAt = (n: number) => new Date(Date.UTC(2026, 3, 1 + n)).toISOString();
  const orders = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      upsertOrder(partner, anUpsert(channelId, { customer, placedAt: placedAt(n) })),
    ),
  );
  const ids = orders.map(({ order }) => order?.id ?? '');
  const deeds = ids.map((id, n) => () => deedOn(partner, id, n % 4, [bea.customer?.id ?? '', ana.customer?.id ?? '']));
  const more = Array.from({ length: 6 }, () => {
    const told = anUpsert(channelId, { customer });
    return () => upsertOrder(partner, told);
  });
  // On a busy machine somebody may wait for a lock too long, is told to try again, and does.
  const answers = await Promise.all([...deeds, ...more].map(untilFree));
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect(await differencesIn(partner.shopId)).toEqual([]);
});

test('news that say the same as before are not taken back by older ones of the same second', async () => {
  const partner = await aPartner();
  const at = (minute: number) => ({ updatedAt: new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString() });
  const told = anUpsert(await aChannel(partner));
  const other = { ...told, shippingTotal: '3' };
  const tell = (telling: object) => upsertOrder(partner, telling, 'total { amount }');
  await tell({ ...told, ...at(1) });
  const answers = await afterAllHaveRead(partner.shopId, [
    () => tell({ ...told, ...at(9) }),
    () => tell({ ...other, ...at(5) }),
    () => tell({ ...told, ...at(7) }),
  ]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'STALE', 'UNCHANGED']);
  expect(await tell({ ...other, ...at(8) })).toMatchObject({ outcome: 'STALE', order: { total: { amount: '25.00' } } });
});

type Told = { userErrors: { code: string }[] };
async function untilFree(deed: () => Promise<Told>): Promise<Told> {
  const answer = await deed().catch(deed);
  return answer.userErrors.some(({ code }) => code === 'ORDER_BUSY') ? untilFree(deed) : answer;
}

/** Cancels, moves, refunds or ships an order. */
function deedOn(partner: Partner, id: string, deed: number, [bea]: string[]): Promise<Told> {
  if (deed === 0) return mutate<Told>(partner, 'orderCancel', { id, reason: 'x' }, 'order { id }');
  if (deed === 1) return mutate<Told>(partner, 'orderMove', { id, customerId: bea }, 'order { id }');
  if (deed === 2) return mutate<Told>(partner, 'orderRefund', { orderId: id, amount: '1' }, 'order { id }');
  return mutate<Told>(partner, 'shipmentRecord', { orderId: id }, 'order { id }');
}
