import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aPartner, type Partner, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { countsOf, load, loadOrders, upload } from '../../test/upload.js';
import { verifyOrders } from '../orders/order-verify.js';

const ordersOf = (partner: Partner) =>
  behindTheScenes<Record<string, unknown>>(
    `select o.external_id, o.external_number, o.currency_code, o.total::integer as total, o.paid::integer as paid,
       o.refunded::integer as refunded, o.tax::integer as tax, o.discount::integer as discount, o.prices_include_tax,
       o.payment_status, o.fulfilment_status, o.claim, o.placed_at, c.display_name, c.email, h.name as channel, h.type,
       o.shipping_address ->> 'city' as city, c.number as customer,
       array(select l.quantity || ' × ' || l.title from order_line l where l.shop_id = o.shop_id and l.order_id = o.id order by position) as lines
     from sales_order o left join customer c on c.id = o.customer_id join channel h on h.id = o.channel_id
     where o.shop_id = $1 order by o.placed_at, o.external_id`,
    [partner.shopId],
  );
const nothing = { created: 0, updated: 0, unchanged: 0, skipped: 0, faulty: 0, faultCount: 0, warningCount: 0 };
const none = async ({ shopId }: Partner) => {
  const [found] = await behindTheScenes(
    `select (select count(*) from sales_order where shop_id = $1)::integer as orders,
       (select count(*) from channel where shop_id = $1)::integer as channels, (select count(*) from customer where shop_id = $1)::integer as customers`,
    [shopId],
  );
  return found;
};

describe('the sample file of orders', () => {
  test.each(['es', 'en'])('in %s loads as it is, and again changes nothing', async (lang) => {
    const partner = await aPartner();
    const sample = await (await testApp()).http.inject({ url: `/api/imports/orders/template.csv?lang=${lang}` });
    const report = await loadOrders(partner, sample.rawPayload);
    expect(report.faults).toEqual([]);
    expect(report.system).toBe('clientela');
    expect(countsOf(report)).toEqual({ ...nothing, rows: 3, created: 2 });
    expect(await ordersOf(partner)).toMatchObject([
      {
        ...{ external_id: 'A-1001', total: 13_076, paid: 13_076, payment_status: 'PAID', fulfilment_status: 'SHIPPED' },
        ...{ display_name: 'Lucía Núñez Prado', email: 'lucia@example.com', claim: 'CLAIMED', channel: 'Web' },
        ...{ lines: ['1 × Casco de carretera', '2 × Guantes'], placed_at: new Date('2026-03-14T09:30:00Z') },
        city: 'Madrid',
      },
      { external_id: 'A-1002', total: 1_350, display_name: null, claim: 'ANONYMOUS', fulfilment_status: 'DELIVERED' },
    ]);
    expect(countsOf(await loadOrders(partner, sample.rawPayload))).toEqual({ ...nothing, rows: 3, unchanged: 2 });
  });
});

describe('Shopify’s export of orders', () => {
  const header =
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,' +
    'Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Address1,Billing City,Billing Zip,Billing Country,' +
    'Payment Method,Refunded Amount,Id,Lineitem discount\n';
  const file =
    `${header}#1001,ana@x.com,partially_refunded,2026-01-15 12:00:00 +0100,fulfilled,EUR,90.00,5.00,18.90,113.90,10.00,2026-01-15 11:59:00 +0100,` +
    '2,Guantes,25.00,GUA,Ana Gil,Calle Mayor 1,Soria,42001,ES,Shopify Payments,13.90,4501,0.00\n' +
    '#1001,,,,,,,,,,,2026-01-15 11:59:00 +0100,1,Casco,50.00,CAS,,,,,,,,,0.00\n' +
    '#1002,ana@x.com,pending,,,EUR,10.00,0.00,1.74,10.00,0.00,2026-01-16 09:00:00 +0100,1,Bidón,10.00,BID,,,,,,,0.00,4502,0.00\n';

  test('is known by its header: its Id is the order’s id, its Name the number, rows without Id belong to the number', async () => {
    const partner = await aPartner();
    const report = await loadOrders(partner, file, { channel: 'Mi Shopify' });
    expect([report.system, report.faults]).toEqual(['shopify', []]);
    expect(countsOf(report)).toEqual({ ...nothing, rows: 3, created: 2 });
    expect(await ordersOf(partner)).toMatchObject([
      {
        ...{ external_id: '4501', external_number: '#1001', lines: ['2 × Guantes', '1 × Casco'], type: 'SHOPIFY' },
        ...{ total: 11_390, paid: 11_390, refunded: 1_390, payment_status: 'PARTIALLY_REFUNDED' },
        // Tax comes on top: nothing else explains the total. What was taken off is what the lines come to more.
        ...{ tax: 1_890, discount: 1_000, prices_include_tax: false, fulfilment_status: 'SHIPPED' },
        display_name: 'Ana Gil',
      },
      { external_id: '4502', total: 1_000, tax: 174, prices_include_tax: true, payment_status: 'PENDING', customer: 1 },
    ]);
    const paid = await behindTheScenes(
      `select kind, amount::integer as amount, method, happened_at from order_transaction where shop_id = $1 order by kind`,
      [partner.shopId],
    );
    expect(paid).toMatchObject([
      { kind: 'PAYMENT', amount: 11_390, method: 'CARD', happened_at: new Date('2026-01-15T11:00:00Z') },
      { kind: 'REFUND', amount: 1_390 },
    ]);
    expect(await verifyOrders((await testApp()).database, partner.shopId)).toEqual([]);
  });
});

describe('any other file', () => {
  test('is read in Spanish with semicolons, Windows-1252, commas before decimals and days first', async () => {
    const partner = await aPartner();
    const text =
      'Pedido;Fecha;Correo;Nombre del cliente;Artículo;Cantidad;Precio;Total;Estado del pago\r\n' +
      '7;25/01/2026 10:30;ana@x.com;Begoña Núñez;Sillín;1;1.250,50;1.250,50;Pagado\r\n';
    const report = await loadOrders(partner, Buffer.from(text, 'latin1'));
    expect(report).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      dateOrder: 'DMY',
      created: 1,
      faults: [],
    });
    expect(await ordersOf(partner)).toMatchObject([
      {
        ...{ external_id: '7', total: 125_050, payment_status: 'PAID', display_name: 'Begoña Núñez' },
        placed_at: new Date('2026-01-25T09:30:00Z'),
      },
    ]);
  });

  test('is loaded by a map; without a column that is needed nothing is', async () => {
    const partner = await aPartner();
    const file = 'nr,wann,wer,betrag\n1,2026-02-01,ana@x.com,10\n';
    const map = { nr: 'orderId', wann: 'placedAt', wer: 'email', betrag: 'total' };
    expect(await loadOrders(partner, file, { map: JSON.stringify(map) })).toMatchObject({ created: 1 });
    // What was sold is not told: the order has one line that bears its number.
    expect(await ordersOf(partner)).toMatchObject([{ total: 1_000, lines: ['1 × 1'], payment_status: 'PENDING' }]);
    const lacking = { query: { channel: 'Web', map: JSON.stringify({ nr: 'orderId' }) }, what: 'orders' } as const;
    expect((await upload(partner, file, lacking)).json().errors[0].extensions.issues).toMatchObject([
      { code: 'COLUMN_MISSING', params: { field: 'placedAt' } },
    ]);
    const wrong = { query: { channel: 'Web', map: JSON.stringify({ nr: 'birthday' }) }, what: 'orders' } as const;
    expect((await upload(partner, file, wrong)).json().errors[0].extensions.issues[0].code).toBe('INVALID_OPTION');
  });

  test('finds the customers who were loaded from the same system by their ids there', async () => {
    const partner = await aPartner();
    await load(partner, 'id,name\n7,Ana Gil\n', { system: 'vieja' });
    const file = 'order id,date,customer id\n1,2026-02-01,7\n2,2026-02-02,7\n3,2026-02-03,8\n';
    await loadOrders(partner, file, { system: 'vieja' });
    expect((await ordersOf(partner)).map(({ display_name, customer }) => [display_name, customer])).toEqual([
      ['Ana Gil', 1],
      ['Ana Gil', 1],
      ['8', 2],
    ]);
  });
});

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

  test('rows of one order that lie apart are joined; of two buyers or totals they are no order', async () => {
    const partner = await aPartner();
    const file = `${header}1,2026-02-01,ana@x.com,Casco,1,10,EUR\n2,2026-02-02,eva@x.com,Casco,1,10,EUR\n1,,,Guantes,1,5,\n2,,luz@x.com,Bidón,1,3,\n`;
    const report = await loadOrders(partner, file);
    expect(await ordersOf(partner)).toMatchObject([{ external_id: '1', lines: ['1 × Casco', '1 × Guantes'] }]);
    expect(report.faults).toMatchObject([{ row: 5, column: 'email', value: 'luz@x.com', code: 'ORDER_ROWS_DIFFER' }]);
  });
});

describe('who loads orders', () => {
  const file = 'order id,date,email\n1,2026-02-01,ana@x.com\n';
  const answer = async (partner: Partner, text: string, query: Record<string, string>) => {
    const response = await upload(partner, text, { query, what: 'orders' });
    const { code, permission, issues } = response.json().errors?.[0]?.extensions ?? {};
    return [response.statusCode, permission ?? issues?.[0]?.code ?? code];
  };

  test('says which channel they are of, and makes it where they may', async () => {
    const owner = await aPartner();
    expect(await answer(owner, file, {})).toEqual([400, 'REQUIRED']);
    expect(await answer(owner, file, { channel: 'chn_0192f3a0000070008000000000000000' })).toEqual([400, 'NOT_FOUND']);
    const importer = await aPartner({ shopId: owner.shopId, scopes: ['IMPORT'] });
    expect(await answer(importer, file, { channel: 'Web' })).toEqual([403, 'SETTINGS']);
    expect(await answer(importer, file, { channel: 'Web', dryRun: '1' })).toEqual([403, 'SETTINGS']);
    for (const kind of ['lines', 'payments']) {
      const parts = 'order id,amount,sku\n1,10,A\n';
      expect(await answer(owner, parts, { channel: 'Web', kind })).toEqual([400, 'NOT_FOUND']);
    }
    expect(await answer(owner, file, { channel: 'Web' })).toEqual([200, undefined]);
    expect(await answer(importer, file, { channel: ' WEB ' })).toEqual([200, undefined]);
    const stranger = await aPartner({ shopId: owner.shopId, scopes: ['READ_CUSTOMERS', 'WRITE_CUSTOMERS'] });
    expect(await answer(stranger, file, { channel: 'Web' })).toEqual([403, 'IMPORT']);
  });

  test('needs READ_PII for personal data and WRITE_MONEY for refunds, as by the API', async () => {
    const owner = await aPartner();
    await loadOrders(owner, file);
    const importer = await aPartner({ shopId: owner.shopId, scopes: ['IMPORT'] });
    const channel = 'Web';
    for (const column of ['tax id', 'vat id', 'billing city', 'ship address']) {
      const personal = `order id,date,${column}\n1,2026-02-01,x\n`;
      expect(await answer(importer, personal, { channel, dryRun: '1' })).toEqual([403, 'READ_PII']);
    }
    const refund = 'order id,kind,amount\n1,REFUND,10\n';
    expect(await answer(importer, refund, { channel, kind: 'payments' })).toEqual([403, 'WRITE_MONEY']);
    expect(await answer(owner, refund, { channel, kind: 'payments' })).toEqual([200, undefined]);
  });

  test('tries first: a dry run answers what would come of it, and saves nothing', async () => {
    const partner = await aPartner();
    const query = { dryRun: '1' };
    expect(await loadOrders(partner, file, query)).toMatchObject({ dryRun: true, created: 1 });
    expect(await none(partner)).toEqual({ orders: 0, channels: 0, customers: 0 });
    await loadOrders(partner, file);
    expect(await loadOrders(partner, file, query)).toMatchObject({ unchanged: 1 });
    const changed = 'order id,date,email,total\n1,2026-02-01,ana@x.com,5\n2,2026-02-01,eva@x.com,5\n';
    expect(await loadOrders(partner, changed, query)).toMatchObject({ updated: 1, created: 1 });
    expect(await none(partner)).toEqual({ orders: 1, channels: 1, customers: 1 });
    const payments = 'order id,amount\n1,5\n';
    expect(await loadOrders(partner, payments, { ...query, kind: 'payments' })).toMatchObject({ created: 1 });
    expect(await ordersOf(partner)).toMatchObject([{ paid: 0 }]);
  });

  test('loads only new orders, or only known ones; what is older than what the shop knows changes nothing', async () => {
    const partner = await aPartner();
    await loadOrders(partner, 'order id,date,updated at,total\n1,2026-02-01,2026-02-05,5\n');
    const both = 'order id,date,updated at,total\n1,2026-02-01,2026-02-06,7\n2,2026-02-02,2026-02-06,9\n';
    expect(await loadOrders(partner, both, { mode: 'create', dryRun: '1' })).toMatchObject({ created: 1, skipped: 1 });
    expect(await loadOrders(partner, both, { mode: 'update' })).toMatchObject({ updated: 1, skipped: 1 });
    const late = 'order id,date,updated at,total\n1,2026-02-01,2026-02-04,1\n';
    expect(await loadOrders(partner, late)).toMatchObject({ skipped: 1, updated: 0 });
    expect(await ordersOf(partner)).toMatchObject([{ external_id: '1', total: 700 }]);
  });
});

describe('payments in a file of their own', () => {
  test('are recorded once each, whether they have ids or not, and move the state and the customer’s numbers', async () => {
    const partner = await aPartner();
    await loadOrders(partner, 'order id,date,email,total\n1,2026-02-01,ana@x.com,30\n');
    const file =
      'order id,amount,method,date\n1,10,Tarjeta,2026-02-02\n1,10,Tarjeta,2026-02-02\n1,0,Bizum,2026-02-02\n9,5,Bizum,2026-02-02\n';
    const report = await loadOrders(partner, file, { kind: 'payments' });
    expect(report.faults.map(({ row, code, column }) => [row, code, column])).toEqual([
      [4, 'INVALID_AMOUNT', 'amount'],
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
