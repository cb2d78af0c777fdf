import { describe, expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../test/api.js';
import { countsOf, loadOrders, ordersOf } from '../../test/upload.js';
import { verifyOrders } from '../orders/verify/order-verify.js';

describe('payments in a file of their own', () => {
  test('are recorded once each, whether they have ids or not, and move the state and the customer’s numbers', async () => {
    const partner = await aPartner();
    await loadOrders(partner, 'order id,date,email,total\n1,2026-02-01,ana@x.com,30\n');
    const file =
      'order id,amount,method,date\n1,10,Tarjeta,2026-02-02\n1,10,Tarjeta,2026-02-02\n1,0,Bizum,2026-02-02\n9,5,Bizum,2026-02-02\n';
    const report = await loadOrders(partner, file, { kind: 'payments' });
    expect(report.faults.map(({ row, code, column }) => [row, code, column])).toEqual([
      [4, 'OUT_OF_RANGE', 'amount'],
      [5, 'NOT_FOUND', 'order id'],
    ]);
    expect(countsOf(report)).toMatchObject({ rows: 4, created: 2, faulty: 2 });
    expect(await ordersOf(partner)).toMatchObject([{ paid: 2_000, payment_status: 'PARTIALLY_PAID', total: 3_000 }]);
    expect(await loadOrders(partner, file, { kind: 'payments' })).toMatchObject({ created: 0, unchanged: 2 });
    const more = 'order id,id,kind,amount\n1,p9,payment,10\n1,r1,reembolso,30\n';
    expect(await loadOrders(partner, more, { kind: 'payments' })).toMatchObject({ created: 2 });
    expect(await ordersOf(partner)).toMatchObject([{ paid: 3_000, refunded: 3_000, payment_status: 'REFUNDED' }]);
    const corrected = more.replace('p9,payment,10', 'p9,payment,12');
    expect(await loadOrders(partner, corrected, { kind: 'payments' })).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await verifyOrders((await testApp()).database, partner.shopId)).toEqual([]);
    // The channel's file again does not take them back.
    await loadOrders(partner, 'order id,date,email,total\n1,2026-02-01,ana@x.com,31\n');
    expect(await ordersOf(partner)).toMatchObject([{ paid: 3_200, refunded: 3_000, total: 3_100 }]);
  });
});

describe('lines in a file of their own', () => {
  test('take the place of those that the order has; the total follows unless it was told', async () => {
    const partner = await aPartner();
    await loadOrders(partner, 'order id,date,shipping cost,total\n1,2026-02-01,4,\n2,2026-02-01,,50\n');
    const file = 'order id,sku,quantity,price\n1,A,2,10\n1,B,1,5\n2,A,1,10\n3,A,1,10\n2,C,0,1\n';
    const report = await loadOrders(partner, file, { kind: 'lines' });
    expect(report.faults.map(({ row, code }) => [row, code])).toEqual([
      [6, 'OUT_OF_RANGE'],
      [5, 'NOT_FOUND'],
    ]);
    expect(await ordersOf(partner)).toMatchObject([
      { external_id: '1', lines: ['2 × A', '1 × B'], total: 2_900 },
      { external_id: '2', lines: ['1 × 2'], total: 5_000 },
    ]);
    const mended = file.replace('2,C,0,1', '2,C,2,1');
    expect(await loadOrders(partner, mended, { kind: 'lines' })).toMatchObject({ updated: 1, unchanged: 1, faulty: 1 });
    expect(await loadOrders(partner, mended, { kind: 'lines' })).toMatchObject({ updated: 0, unchanged: 2 });
    expect(await ordersOf(partner)).toMatchObject([{}, { lines: ['1 × A', '2 × C'], total: 5_000 }]);
    expect(await verifyOrders((await testApp()).database, partner.shopId)).toEqual([]);
  });
});

describe('a file that does not say when its orders changed last', () => {
  const file = 'order id,date,email,total\n1,2026-02-01,ana@x.com,30\n2,2026-02-01,luis@x.com,10\n';
  const warned = ({ warnings }: Awaited<ReturnType<typeof loadOrders>>) => warnings.map(({ row, code }) => [row, code]);

  test('warns of each order of which it replaces what the channel had told', async () => {
    const partner = await aPartner();
    expect(warned(await loadOrders(partner, file))).toEqual([]);
    expect(warned(await loadOrders(partner, file))).toEqual([]);
    const other = file.replace('ana@x.com,30', 'ana@x.com,31');
    expect(warned(await loadOrders(partner, other, { dryRun: '1' }))).toEqual([[2, 'TOLD_WITHOUT_CLOCK']]);
    expect(warned(await loadOrders(partner, other))).toEqual([[2, 'TOLD_WITHOUT_CLOCK']]);
  });

  test('one that says so does not: an older one changes nothing anyway', async () => {
    const partner = await aPartner();
    await loadOrders(partner, file);
    const clock = new Date(Date.now() + 60_000).toISOString();
    const timed = `order id,date,email,total,updatedAt\n1,2026-02-01,ana@x.com,31,${clock}\n`;
    const report = await loadOrders(partner, timed);
    expect(countsOf(report)).toMatchObject({ updated: 1 });
    expect(warned(report)).toEqual([]);
  });
});
