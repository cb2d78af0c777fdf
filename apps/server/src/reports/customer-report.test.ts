import { globalId } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, aShop, type Partner, statementsDuring } from '../../test/api.js';
import { aCustomer } from '../../test/builders.js';
import { anOrder, type OrderParts } from '../../test/order-builders.js';

interface Report {
  months: { month: string; orderCount: number; spent: { amount: string; currencyCode: string }[] }[];
  products: object[];
}
const fields = `months { month orderCount spent { amount currencyCode } }
  products { title sku quantity orderCount total { amount currencyCode } lastOrderAt }`;
const report = async (partner: Partner, customerId: string) =>
  (
    await partner.data<{ customer: Report }>(`query ($id: ID!) { customer(id: $id) { ${fields} } }`, {
      id: globalId('Customer', customerId),
    })
  ).customer;
const money = (amount: string, currencyCode = 'EUR') => ({ amount, currencyCode });

async function aBuyer() {
  const partner = await aPartner({ shopId: await aShop({ timeZone: 'Europe/Madrid' }) });
  const customerId = await aCustomer(partner.shopId);
  const order = (placedAt: string, parts: OrderParts) =>
    anOrder(partner.shopId, { customerId, placedAt: new Date(placedAt), ...parts });
  const cup = { title: 'Taza', sku: 'TAZ-1', unitPrice: 500n };
  await order('2026-01-31T23:30:00Z', { lines: [{ ...cup, quantity: 2 }], paid: 1_000n, paymentStatus: 'PAID' });
  await order('2026-02-10T10:00:00Z', {
    lines: [{ ...cup, sku: 'taz-1', title: 'Taza azul' }, { title: 'Plato' }],
    paid: 1_500n,
    refunded: 500n,
    paymentStatus: 'PARTIALLY_REFUNDED',
  });
  await order('2026-02-11T10:00:00Z', { lines: [cup], paid: 500n, paymentStatus: 'PAID', currencyCode: 'USD' });
  await order('2026-03-01T10:00:00Z', { lines: [cup], paid: 500n, fulfilmentStatus: 'CANCELLED' });
  await order('2026-01-31T22:30:00Z', { lines: [] });
  return { partner, customerId };
}

describe('the report of a customer', () => {
  test('tells what it ordered month by month in the time zone of the shop, cancelled orders nowhere', async () => {
    const { partner, customerId } = await aBuyer();
    expect((await report(partner, customerId)).months).toEqual([
      { month: '2026-02-01', orderCount: 3, spent: [money('20.00'), money('5.00', 'USD')] },
      { month: '2026-01-01', orderCount: 1, spent: [money('0.00')] },
    ]);
  });

  test('tells what it bought, most first, one product however its SKU is written, currencies apart', async () => {
    const { partner, customerId } = await aBuyer();
    expect((await report(partner, customerId)).products).toMatchObject([
      { title: 'Taza azul', sku: 'taz-1', quantity: 3, orderCount: 2, total: money('15.00') },
      { title: 'Taza', sku: 'TAZ-1', quantity: 1, orderCount: 1, total: money('5.00', 'USD') },
      { title: 'Plato', sku: null, quantity: 1, total: money('10.00'), lastOrderAt: '2026-02-10T10:00:00.000Z' },
    ]);
  });

  test('of who never ordered is empty', async () => {
    const partner = await aPartner();
    expect(await report(partner, await aCustomer(partner.shopId))).toEqual({ months: [], products: [] });
  });

  test('of many customers takes as many statements as of one', async () => {
    const { partner } = await aBuyer();
    for (let count = 0; count < 9; count++) await aCustomer(partner.shopId);
    const list = (first: number) => partner.data(`{ customers(first: ${first}) { nodes { ${fields} } } }`);
    await list(1);
    const known = (text: string) => /auth_token|from shop/.test(text);
    const count = async (first: number) =>
      (await statementsDuring(() => list(first))).statements.filter((text) => !known(text)).length;
    expect(await count(10)).toBe(await count(1));
  });
});
