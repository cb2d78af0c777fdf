import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { aPartner, aShop, type Partner, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { hasSharedData, linesOf, sharedData } from '../../test/shared-data.js';
import { countsOf, load, loadOrders } from '../../test/upload.js';
import { verifyOrders } from '../orders/verify/order-verify.js';

const files = hasSharedData ? describe : describe.skip;

/** The rows of a simple file, read without any of our code. */
const rowsOf = (path: string) =>
  linesOf(path)
    .slice(1)
    .map((line) => line.split(','));
const cents = (text = '0') => Math.round(Number(text) * 100);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

async function inNewShop(shop: Parameters<typeof aShop>[0]): Promise<Partner> {
  return aPartner({ shopId: await aShop(shop) });
}

/** What the shop has, and that its counters are what its orders come to. */
async function standing({ shopId }: Partner) {
  expect(await verifyOrders((await testApp()).database, shopId)).toEqual([]);
  const money = await behindTheScenes(
    `select currency_code as currency, count(*)::integer as orders, sum(total)::bigint::text as total,
       sum(paid)::bigint::text as paid, sum(refunded)::bigint::text as refunded, sum(item_count)::integer as items
     from sales_order where shop_id = $1 group by 1 order by 1`,
    [shopId],
  );
  const [people] = await behindTheScenes<{ customers: number; buyers: number; spent: string }>(
    `select count(*)::integer as customers, count(*) filter (where order_count > 0)::integer as buyers,
       (select coalesce(sum(spent), 0)::bigint::text from customer_total where shop_id = $1) as spent
     from customer where shop_id = $1`,
    [shopId],
  );
  return { money, ...people };
}

/** Loads a file of orders twice: the second time must change nothing. */
async function loadTwice(partner: Partner, path: string, query: Record<string, string>) {
  const bytes = readFileSync(sharedData(path));
  const report = await loadOrders(partner, bytes, query);
  const before = await standing(partner);
  const again = await loadOrders(partner, bytes, query);
  expect(countsOf(again)).toMatchObject({ created: 0, updated: 0, faulty: report.faulty });
  expect(again.unchanged + again.skipped).toBe(report.created + report.updated + report.unchanged + report.skipped);
  expect(await standing(partner)).toEqual(before);
  return report;
}

files('orders that nobody here wrote', () => {
  test('shopify-orders-sample: several lines an order, refunds, who bought twice', async () => {
    const path = 'shopify-orders-sample/shopify_orders_sample.csv';
    const rows = rowsOf(path);
    const heads = rows.filter((row) => row[3] !== '');
    // Some were bought by nobody in particular.
    const bought = heads.filter((row) => row[1] !== '');
    const buyers = new Set(bought.map((row) => row[1])).size;
    const partner = await inNewShop({ countryCode: 'US', currencyCode: 'USD', timeZone: 'America/New_York' });
    const report = await loadTwice(partner, path, { channel: 'Shopify' });
    expect(report).toMatchObject({ system: 'shopify', rows: 249, created: 127, faultCount: 0, warningCount: 0 });
    const total = sum(heads.map((row) => cents(row[3])));
    const refunded = sum(heads.map((row) => cents(row[4])));
    expect(await standing(partner)).toEqual({
      money: [
        {
          ...{ currency: 'USD', orders: heads.length, total: String(total), paid: String(total) },
          ...{ refunded: String(refunded), items: sum(rows.map((row) => Number(row[8]))) },
        },
      ],
      customers: buyers,
      buyers,
      spent: String(sum(bought.map((row) => cents(row[3]) - cents(row[4])))),
    });
    const placed = await behindTheScenes<{ placed_at: Date; lines: number }>(
      `select placed_at, (select count(*)::integer from order_line l where l.order_id = o.id) as lines
       from sales_order o where shop_id = $1 and external_id = '#1001'`,
      [partner.shopId],
    );
    expect(placed).toEqual([{ placed_at: new Date('2025-01-15T22:41:00Z'), lines: 3 }]);
  });

  test('olist-8k: customers, orders of theirs, and payments in a file of their own', async () => {
    const partner = await inNewShop({ countryCode: 'BR', currencyCode: 'BRL', timeZone: 'America/Sao_Paulo' });
    const system = 'olist';
    const customerMap = { customer_id: 'externalReference', customer_unique_id: 'firstName' };
    const people = readFileSync(sharedData('olist-8k/olist_customers_dataset.csv'));
    await load(partner, people, { map: JSON.stringify(customerMap), system });
    const orderMap = {
      ...{ order_id: 'orderId', customer_id: 'customerId', order_status: 'status' },
      ...{ order_purchase_timestamp: 'placedAt', order_delivered_carrier_date: 'shippedAt' },
      ...{ order_delivered_customer_date: 'deliveredAt' },
    };
    const orders = rowsOf('olist-8k/olist_orders_dataset.csv');
    const query = { map: JSON.stringify(orderMap), system, channel: 'Olist' };
    const report = await loadTwice(partner, 'olist-8k/olist_orders_dataset.csv', query);
    expect(report).toMatchObject({ rows: 8_000, created: 8_000, faultCount: 0 });
    // A word that is no state is told, and the order is loaded without.
    const unknown = report.warnings.filter(({ code }) => code === 'INVALID_OPTION');
    expect(unknown).toHaveLength(orders.filter((row) => row[2] === 'unavailable').length);
    const paymentMap = {
      ...{ order_id: 'orderId', payment_sequential: 'paymentId' },
      ...{ payment_type: 'paymentMethod', payment_value: 'amount' },
    };
    const payments = rowsOf('olist-8k/olist_order_payments_dataset.csv');
    const paid = await loadTwice(partner, 'olist-8k/olist_order_payments_dataset.csv', {
      ...{ kind: 'payments', totals: 'payments', channel: 'olist', map: JSON.stringify(paymentMap) },
    });
    const nothing = payments.filter((row) => cents(row[4]) === 0);
    expect(paid).toMatchObject({ rows: payments.length, created: payments.length - nothing.length });
    expect(paid.faults.map(({ code, value }) => [code, value])).toEqual(nothing.map((row) => ['OUT_OF_RANGE', row[4]]));
    const cancelled = new Set(orders.filter((row) => row[2] === 'canceled').map(([id]) => id));
    const total = sum(payments.map((row) => cents(row[4])));
    expect(await standing(partner)).toEqual({
      money: [
        { currency: 'BRL', orders: 8_000, total: String(total), paid: String(total), refunded: '0', items: 8_000 },
      ],
      customers: 8_000,
      buyers: 8_000 - cancelled.size,
      spent: String(sum(payments.filter(([id]) => !cancelled.has(id)).map((row) => cents(row[4])))),
    });
    // The orders again, after their payments: nothing of these is lost.
    const again = await loadOrders(partner, readFileSync(sharedData('olist-8k/olist_orders_dataset.csv')), query);
    expect(countsOf(again)).toMatchObject({ unchanged: 8_000, faulty: 0 });
  }, 300_000);

  test('jaffle-shop-classic: sums that can be done by hand', async () => {
    const partner = await inNewShop({ countryCode: 'US', currencyCode: 'USD', timeZone: 'America/New_York' });
    const system = 'jaffle';
    await load(partner, readFileSync(sharedData('jaffle-shop-classic/raw_customers.csv')), { system });
    const orderMap = { id: 'orderId', user_id: 'customerId', order_date: 'placedAt', status: 'status' };
    const query = { channel: 'Jaffle', system, map: JSON.stringify(orderMap) };
    const orders = rowsOf('jaffle-shop-classic/raw_orders.csv');
    const report = await loadTwice(partner, 'jaffle-shop-classic/raw_orders.csv', query);
    expect(report).toMatchObject({ rows: 99, created: 99, faultCount: 0, warningCount: 0 });
    const paymentMap = { id: 'paymentId', order_id: 'orderId', payment_method: 'paymentMethod', amount: 'amountMinor' };
    const paid = await loadTwice(partner, 'jaffle-shop-classic/raw_payments.csv', {
      ...{ kind: 'payments', totals: 'payments', channel: 'Jaffle', map: JSON.stringify(paymentMap) },
    });
    expect(paid).toMatchObject({ rows: 113, created: 110, faulty: 3 });
    expect(await standing(partner)).toEqual({
      money: [{ currency: 'USD', orders: 99, total: '167200', paid: '167200', refunded: '0', items: 99 }],
      customers: 100,
      buyers: new Set(orders.map(([, user]) => user)).size,
      spent: '167200',
    });
    // Michael bought for 10 and 23 dollars: orders 1 and 37 of two, the second paid in one.
    const [michael] = await behindTheScenes<{ id: string; orders: number; spent: string }>(
      `select order_count as orders, total_spent::text as spent from customer where shop_id = $1 and first_name = 'Michael' and external_reference = 'jaffle:1'`,
      [partner.shopId],
    );
    const byOrder = grouped(rowsOf('jaffle-shop-classic/raw_payments.csv'), (row) => row[1] ?? '');
    const his = orders.filter(([, user]) => user === '1');
    const spent = sum(his.flatMap(([id]) => (byOrder.get(id ?? '') ?? []).map((row) => Number(row[3]))));
    expect(michael).toEqual({ orders: his.length, spent: String(spent) });
    const states = await behindTheScenes<{ state: string; count: number }>(
      `select fulfilment_status as state, count(*)::integer as count from sales_order where shop_id = $1 group by 1 order by 1`,
      [partner.shopId],
    );
    const told = grouped(orders, (row) => row[3] ?? '');
    const counted = (...words: string[]) => sum(words.map((word) => told.get(word)?.length ?? 0));
    expect(states).toEqual([
      { state: 'DELIVERED', count: counted('completed', 'return_pending') },
      { state: 'RETURNED', count: counted('returned') },
      { state: 'SHIPPED', count: counted('shipped') },
      { state: 'UNFULFILLED', count: counted('placed') },
    ]);
  });

  test('northwind: orders and their details in two files, rows whose commas are not quoted kept out', async () => {
    const partner = await inNewShop({ countryCode: 'US', currencyCode: 'USD', timeZone: 'America/New_York' });
    const system = 'northwind';
    const people = await load(partner, readFileSync(sharedData('northwind/customers.csv')), { system });
    const orderMap = {
      ...{ orderID: 'orderId', customerID: 'customerId', orderDate: 'placedAt', shippedDate: 'shippedAt' },
      ...{ freight: 'shippingTotal', shipName: 'shippingName', shipAddress: 'shippingLine1', shipCity: 'shippingCity' },
      ...{ shipRegion: 'shippingRegion', shipPostalCode: 'shippingPostalCode', shipCountry: 'shippingCountry' },
    };
    const rows = rowsOf('northwind/orders.csv');
    const whole = new Map(rows.filter(({ length }) => length === 14).map((row) => [row[0] ?? '', row]));
    const query = { channel: 'Northwind', system, map: JSON.stringify(orderMap) };
    const report = await loadTwice(partner, 'northwind/orders.csv', query);
    expect(report).toMatchObject({ rows: 830, created: whole.size, faulty: 830 - whole.size, warningCount: 0 });
    expect(new Set(report.faults.map(({ code }) => code))).toEqual(new Set(['ROW_HAS_OTHER_LENGTH']));
    const lineMap = {
      ...{ orderID: 'orderId', productID: 'lineSku', unitPrice: 'linePrice', quantity: 'lineQuantity' },
      ...{ discount: 'lineDiscountRate' },
    };
    const details = grouped(rowsOf('northwind/order-details.csv'), ([id]) => id ?? '');
    const lined = await loadTwice(partner, 'northwind/order-details.csv', {
      ...{ kind: 'lines', channel: 'Northwind', map: JSON.stringify(lineMap) },
    });
    expect(lined).toMatchObject({ rows: 2_155, updated: whole.size, faulty: 830 - whole.size });
    expect(new Set(lined.faults.map(({ code }) => code))).toEqual(new Set(['NOT_FOUND']));
    const lineTotal = ([, , price, quantity, share]: string[]) => {
      const gross = cents(price) * Number(quantity);
      return gross - Math.round((gross * Math.round(Number(share) * 100)) / 100);
    };
    const loaded = [...details].filter(([id]) => whole.has(id));
    const total = sum(loaded.map(([id, lines]) => cents(whole.get(id)?.[7]) + sum(lines.map(lineTotal))));
    const items = sum(loaded.flatMap(([, lines]) => lines.map((row) => Number(row[3]))));
    const buyers = new Set([...whole.values()].map((row) => row[1] ?? ''));
    const known = new Set(
      rowsOf('northwind/customers.csv')
        .filter(({ length }) => length === 11)
        .map(([id]) => id),
    );
    expect(await standing(partner)).toEqual({
      money: [{ currency: 'USD', orders: whole.size, total: String(total), paid: '0', refunded: '0', items }],
      customers: people.created + [...buyers].filter((id) => !known.has(id)).length,
      buyers: buyers.size,
      spent: '0',
    });
    const again = await loadOrders(partner, readFileSync(sharedData('northwind/orders.csv')), query);
    expect(countsOf(again)).toMatchObject({ unchanged: whole.size, updated: 0 });
  }, 120_000);

  test('online-retail-8k: invoices of many lines; credit notes and bad rows are told and kept out', async () => {
    const partner = await inNewShop({ countryCode: 'GB', currencyCode: 'GBP', timeZone: 'Europe/London' });
    const map = {
      ...{ InvoiceNo: 'orderId', StockCode: 'lineSku', Description: 'lineTitle', Quantity: 'lineQuantity' },
      ...{ InvoiceDate: 'placedAt', UnitPrice: 'linePrice', CustomerID: 'customerId', Country: 'shippingCountry' },
    };
    const rows = linesOf('online-retail-8k/online_retail_sample.csv')
      .slice(1)
      .map((line) => line.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(',', ' ')).split(','));
    const invoices = grouped(rows, ([id]) => id ?? '');
    const negative = [...invoices].filter(([, lines]) => lines.some((row) => Number(row[3]) < 1));
    const long = [...invoices].filter(([, lines]) => lines.length > 500);
    const report = await loadTwice(partner, 'online-retail-8k/online_retail_sample.csv', {
      ...{ channel: 'UCI', map: JSON.stringify(map) },
    });
    const kept = new Map(invoices);
    for (const [id] of [...negative, ...long]) kept.delete(id);
    expect(report).toMatchObject({ rows: 8_000, created: kept.size, faulty: negative.length + long.length });
    const credit = report.faults.filter(({ column }) => column === 'Quantity');
    expect(credit).toHaveLength(sum(negative.map(([, lines]) => lines.filter((row) => Number(row[3]) < 1).length)));
    expect(credit[0]).toMatchObject({ code: 'OUT_OF_RANGE', value: expect.stringMatching(/^-\d+$/) });
    const lines = [...kept.values()].flat();
    const buyers = new Set(lines.map((row) => row[6]).filter((id) => id !== ''));
    expect(await standing(partner)).toEqual({
      money: [
        {
          ...{ currency: 'GBP', orders: kept.size, paid: '0', refunded: '0' },
          ...{ total: String(sum(lines.map((row) => cents(row[5]) * Number(row[3])))) },
          ...{ items: sum(lines.map((row) => Number(row[3]))) },
        },
      ],
      customers: buyers.size,
      buyers: buyers.size,
      spent: '0',
    });
  }, 120_000);
});
