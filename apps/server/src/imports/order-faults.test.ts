import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aPartner, testApp } from '../../test/api.js';
import { countsOf, loadOrders, ordersOf, upload } from '../../test/upload.js';
import { verifyOrders } from '../orders/verify/order-verify.js';

describe('what is wrong with an order', () => {
  const header = 'order id,date,email,product,quantity,price,currency\n';

  test('is told by row, column, value and reason; it is kept out whole, and the others are loaded', async () => {
    const partner = await aPartner();
    const file =
      `${header}1,2026-02-01,ana@x.com,Casco,1,10,EUR\n1,2026-02-01,ana@x.com,Guantes,-2,5,EUR\n` +
      '2,2026-02-30,eva@x.com,Casco,1,10,EUR\n3,2026-02-03,no-es-correo,Casco,1,diez,EUR\n' +
      ',2026-02-04,luz@x.com,Casco,1,10,EUR\n5,2026-02-05,sol@x.com,Casco,1,10.999,EUR\n6,2026-02-06,sol@x.com,Casco,1,10,PESETAS\n' +
      '7,2026-02-07,no-es-correo,Casco,1,10,EUR\n';
    const report = await loadOrders(partner, file);
    expect(report.faults.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [3, 'quantity', '-2', 'OUT_OF_RANGE'],
      [4, 'date', '2026-02-30', 'INVALID_DATE'],
      [5, 'price', 'diez', 'INVALID_AMOUNT'],
      [6, 'order id', null, 'REQUIRED'],
      [7, 'price', '10.999', 'INVALID_AMOUNT'],
      [8, 'currency', 'PESETAS', 'INVALID_CURRENCY'],
    ]);
    expect(countsOf(report)).toMatchObject({ rows: 8, created: 1, faulty: 6 });
    expect(report.warnings).toMatchObject([{ row: 9, column: 'email', code: 'INVALID_EMAIL' }]);
    expect(await ordersOf(partner)).toMatchObject([{ external_id: '7', claim: 'ANONYMOUS' }]);
    const options = {
      query: { channel: 'Web' },
      headers: { accept: 'text/csv', 'accept-language': 'en' },
      what: 'orders',
    };
    const faults = (await upload(partner, file, options as Parameters<typeof upload>[2])).body.split('\n');
    // Both rows of the first order: mended, the file is loaded as it is.
    expect(faults.slice(1, 3).map((line) => line.split(',').slice(0, 5))).toEqual([
      ['1', '2026-02-01', 'ana@x.com', 'Casco', '1'],
      ['1', '2026-02-01', 'ana@x.com', 'Guantes', "'-2"],
    ]);
  });

  test('an order at which the file stops being a table is kept out: there may have been more of it', async () => {
    const partner = await aPartner();
    const file = `${header}1,2026-02-01,ana@x.com,Casco,1,10,EUR\n2,2026-02-02,eva@x.com,Casco,1,10,EUR\n2,,,"Guantes,1,5,\n`;
    const report = await loadOrders(partner, file);
    expect(report.stopped).toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(report.faults).toMatchObject([{ row: 3, code: 'FILE_UNREADABLE' }]);
    expect(await ordersOf(partner)).toMatchObject([{ external_id: '1' }]);
  });

  test('rows of one order that lie apart are joined; of two buyers or totals they are no order', async () => {
    const partner = await aPartner();
    const file = `${header}1,2026-02-01,ana@x.com,Casco,1,10,EUR\n2,2026-02-02,eva@x.com,Casco,1,10,EUR\n1,,,Guantes,1,5,\n2,,luz@x.com,Bidón,1,3,\n`;
    const report = await loadOrders(partner, file);
    expect(await ordersOf(partner)).toMatchObject([{ external_id: '1', lines: ['1 × Casco', '1 × Guantes'] }]);
    expect(report.faults).toMatchObject([{ row: 5, column: 'email', value: 'luz@x.com', code: 'ORDER_ROWS_DIFFER' }]);
  });
});

test('whatever is sent, the server answers 200 or says what is wrong', async () => {
  const partner = await aPartner();
  const cell = fc.constantFrom(
    ...[
      '1',
      '2',
      '-1',
      '0',
      '1,5',
      '1.234,56',
      '1e9',
      '999999999999999',
      '99999999999999999999',
      'NaN',
      '',
      ' ',
      '"',
      '\0',
      'ñ',
    ],
    ...[
      '2026-01-01',
      '31/12/2025 25:61',
      '0000-00-00',
      '9999-12-31',
      'EUR',
      'JPY',
      'euros',
      'ana@x.com',
      '\ud800',
      'ﷺ'.repeat(90),
    ],
    ...[
      'paid',
      'refunded',
      'partially_paid',
      'voided',
      'delivered',
      'cancelled',
      'x'.repeat(300),
      '{}',
      '=1+1',
      'CUIR',
      '1/2/3',
    ],
  );
  const columns =
    'orderId,placedAt,updatedAt,currency,email,customerId,name,total,subtotal,discountTotal,taxTotal,paidAmount,refundedAmount,paymentStatus,' +
    'fulfilmentStatus,paymentMethod,shippedAt,deliveredAt,cancelledAt,lineTitle,lineQuantity,linePrice,lineDiscount,lineDiscountRate,lineTaxRate,' +
    'billingCountry,shippingLine1';
  const names = columns.split(',');
  const map = JSON.stringify(Object.fromEntries(names.map((name) => [name, name])));
  const row = fc.array(cell, { minLength: names.length, maxLength: names.length });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const sound = rows.map((cells) => [cells[0] ?? '', '2026-01-02', ...cells.slice(2)].join('\t'));
      const text = [names.join('\t'), ...sound].join('\n');
      const response = await upload(partner, Buffer.from(text), { query: { channel: 'Web', map }, what: 'orders' });
      if (response.statusCode !== 200) expect(response.body).toMatch(/"code":"(BAD_USER_INPUT|BAD_REQUEST)"/);
      expect([200, 400]).toContain(response.statusCode);
    }),
    { numRuns: 100 },
  );
  expect(await verifyOrders((await testApp()).database, partner.shopId)).toEqual([]);
}, 120_000);
