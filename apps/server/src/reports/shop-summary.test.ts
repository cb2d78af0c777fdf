import { addDays, dayIn, startOfDay } from '@clientela/domain/day';
import { describe, expect, test } from '@jest/globals';
import { aPartner, aShop, type Partner, statementsDuring } from '../../test/api.js';
import { aCustomer } from '../../test/builders.js';
import { anOrder, type OrderParts } from '../../test/order-builders.js';

interface Figure {
  count: number;
  query: string;
}
interface Summary {
  newCustomers: Figure;
  orders: Figure;
  toPrepare: Figure;
  toCollect: Figure;
  revenue: { amount: string; currencyCode: string }[];
  days: { date: string; newCustomers: number; orders: number; revenue: { amount: string; currencyCode: string } }[];
}
const figures = ['newCustomers', 'orders', 'toPrepare', 'toCollect'].map((name) => `${name} { count query }`).join(' ');
const summary = async (partner: Partner, days = 30, headers = {}) =>
  (
    await partner.data<{ shopSummary: Summary }>(
      `query ($days: Int!) { shopSummary(days: $days) { ${figures} revenue { amount currencyCode }
        days { date newCustomers orders revenue { amount currencyCode } } } }`,
      { days },
      headers,
    )
  ).shopSummary;

const timeZone = 'Europe/Madrid';
/** Hours after the beginning of a day of the shop, so many days ago. */
const ago = (days: number, hours = 12) =>
  new Date(startOfDay(addDays(dayIn(timeZone, new Date()), -days), timeZone).getTime() + hours * 3_600_000);
const paid = (amount: bigint, parts: OrderParts = {}): OrderParts => ({
  total: amount,
  paid: amount,
  paymentStatus: 'PAID',
  ...parts,
});

/** A shop with customers and orders of today, of a week, and of before. */
async function aBusyShop(): Promise<Partner> {
  const partner = await aPartner();
  const { shopId } = partner;
  for (const days of [0, 6, 6, 7, 40]) await aCustomer(shopId, { createdAt: ago(days, 0) });
  const orders: OrderParts[] = [
    paid(10_000n, { placedAt: ago(0, 0), fulfilmentStatus: 'PROCESSING' }),
    paid(5_050n, { placedAt: ago(6, 0), refunded: 1_050n, paymentStatus: 'PARTIALLY_REFUNDED' }),
    paid(700n, { placedAt: ago(6, 23), currencyCode: 'USD', fulfilmentStatus: 'DELIVERED' }),
    paid(900n, { placedAt: ago(6), fulfilmentStatus: 'CANCELLED' }),
    { total: 300n, placedAt: ago(1) },
    paid(100_000n, { placedAt: ago(7, 23) }),
    { total: 300n, paid: 100n, paymentStatus: 'PARTIALLY_PAID', placedAt: ago(100), fulfilmentStatus: 'SHIPPED' },
    { total: 300n, placedAt: ago(3), fulfilmentStatus: 'CANCELLED' },
  ];
  for (const order of orders) await anOrder(shopId, order);
  return partner;
}

describe('the summary of a shop', () => {
  test('counts its last days from midnight in its time zone, currencies apart and cancelled orders nowhere', async () => {
    const { newCustomers, orders, revenue, toPrepare, toCollect } = await summary(await aBusyShop(), 7);
    expect(newCustomers.count).toBe(3);
    expect(orders.count).toBe(4);
    expect(revenue).toEqual([
      { amount: '140.00', currencyCode: 'EUR' },
      { amount: '7.00', currencyCode: 'USD' },
    ]);
    expect([toPrepare.count, toCollect.count]).toEqual([2, 2]);
  });

  test('tells each day, the last being today', async () => {
    const { days } = await summary(await aBusyShop(), 7);
    const today = dayIn(timeZone, new Date());
    expect(days.map(({ date }) => date)).toEqual([6, 5, 4, 3, 2, 1, 0].map((count) => addDays(today, -count)));
    const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
    expect(days[0]).toMatchObject({ newCustomers: 2, orders: 2, revenue: eur('40.00') });
    expect(days[5]).toMatchObject({ newCustomers: 0, orders: 1, revenue: eur('0.00') });
    expect(days[6]).toMatchObject({ newCustomers: 1, orders: 1, revenue: eur('100.00') });
  });

  test.each(['es', 'en'])('names the list behind each number, which has as many (%s)', async (language) => {
    const partner = await aBusyShop();
    const found = await summary(partner, 7, { 'accept-language': language });
    const lists = await partner.data<Record<string, { totalCount: number }>>(
      `query ($a: String!, $b: String!, $c: String!, $d: String!) {
        newCustomers: customers(first: 1, query: $a) { totalCount }
        orders(first: 1, query: $b) { totalCount }
        toPrepare: orders(first: 1, query: $c) { totalCount }
        toCollect: orders(first: 1, query: $d) { totalCount }
      }`,
      { a: found.newCustomers.query, b: found.orders.query, c: found.toPrepare.query, d: found.toCollect.query },
    );
    for (const list of ['newCustomers', 'orders', 'toPrepare', 'toCollect'] as const)
      expect(lists[list]?.totalCount).toBe(found[list].count);
  });

  test('of an empty shop says nothing but zero, in its currency and for every day', async () => {
    const partner = await aPartner({ shopId: await aShop({ currencyCode: 'JPY', timeZone: 'Asia/Tokyo' }) });
    const found = await summary(partner, 366);
    expect(found.revenue).toEqual([{ amount: '0', currencyCode: 'JPY' }]);
    expect(found.days).toHaveLength(366);
    expect(found.days.at(-1)).toEqual({
      date: dayIn('Asia/Tokyo', new Date()),
      newCustomers: 0,
      orders: 0,
      revenue: { amount: '0', currencyCode: 'JPY' },
    });
  });

  test('is one statement, however many days', async () => {
    const partner = await aBusyShop();
    await summary(partner);
    const { statements } = await statementsDuring(() => summary(partner, 366));
    // The token and the settings of the shop are looked up when they were not for a while.
    const known = (text: string) => /auth_token|from shop/.test(text);
    expect([...new Set(statements.filter((text) => !known(text)))]).toHaveLength(1);
  });

  test.each([0, -1, 367])('of %d days is refused', async (days) => {
    const partner = await aPartner();
    const { errors } = await partner.ask(`{ shopSummary(days: ${days}) { orders { count } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ code: 'OUT_OF_RANGE', path: ['days'] }],
    });
  });
});
