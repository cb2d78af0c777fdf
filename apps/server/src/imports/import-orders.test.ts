import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { countsOf, load, loadOrders, ordersOf, upload } from '../../test/upload.js';
import { verifyOrders } from '../orders/verify/order-verify.js';

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

describe('an export of orders for WooCommerce', () => {
  test('is known by its header, whose parentheses say whose city it is, and makes a channel of its kind', async () => {
    const partner = await aPartner();
    const file =
      'Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Address 1&2 (Billing),City (Billing),Postcode (Billing),' +
      'Country Code (Billing),Email (Billing),Phone (Billing),First Name (Shipping),Last Name (Shipping),Address 1&2 (Shipping),City (Shipping),' +
      'Postcode (Shipping),Country Code (Shipping),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Shipping Method Title,' +
      'Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,Quantity (- Refund),Item Cost\n' +
      '2001,completed,2026-01-15 11:59,Ana,Gil,Calle Mayor 1,Soria,42001,ES,ana@x.com,600000001,Eva,Paz,Calle Nueva 2,Vigo,36201,ES,' +
      'PayPal,0.00,90.00,Correos,5.00,0.00,95.00,0.00,GUA,1,Guantes,2,25.00\n' +
      '2001,completed,2026-01-15 11:59,Ana,Gil,Calle Mayor 1,Soria,42001,ES,ana@x.com,600000001,Eva,Paz,Calle Nueva 2,Vigo,36201,ES,' +
      'PayPal,0.00,90.00,Correos,5.00,0.00,95.00,0.00,CAS,2,Casco,1,40.00\n';
    const report = await loadOrders(partner, file, { channel: 'Mi tienda' });
    expect([report.system, report.faults]).toEqual(['woocommerce', []]);
    expect(countsOf(report)).toEqual({ ...nothing, rows: 2, created: 1 });
    expect(await ordersOf(partner)).toMatchObject([
      {
        ...{ external_id: '2001', type: 'WOOCOMMERCE', lines: ['2 × Guantes', '1 × Casco'], total: 9_500, paid: 9_500 },
        ...{ display_name: 'Ana Gil', email: 'ana@x.com', fulfilment_status: 'DELIVERED' },
      },
    ]);
    const [{ cities } = { cities: '' }] = await behindTheScenes<{ cities: string }>(
      `select billing_address->>'city' || ' ' || (shipping_address->>'city') as cities from sales_order where shop_id = $1`,
      [partner.shopId],
    );
    expect(cities).toBe('Soria Vigo');
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

test('the same file from several at once makes the channel, each order and each customer once', async () => {
  const first = await aPartner();
  const others = await Promise.all([1, 2].map(() => aPartner({ shopId: first.shopId })));
  const rows = Array.from({ length: 300 }, (_, index) => `${index},2026-02-01,c${index % 40}@example.com,Casco,1,10`);
  const file = ['order id,date,email,product,quantity,price', ...rows].join('\n');
  const reports = await Promise.all([first, ...others].map((partner) => loadOrders(partner, file)));
  expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(300);
  for (const report of reports) expect(report).toMatchObject({ faulty: 0, rows: 300 });
  expect(await none(first)).toEqual({ orders: 300, channels: 1, customers: 40 });
  expect(await verifyOrders((await testApp()).database, first.shopId)).toEqual([]);
}, 60_000);
