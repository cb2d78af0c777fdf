import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sumOf } from './order-amounts.js';
import { checkOrderSnapshot } from './order-gate.js';
import type { OrderUpsertInput } from './order-input.js';
import { check, context, issuesOf, kept, line } from './test/orders.js';

describe('what a channel says of an order', () => {
  test('is kept in minor units, with what it left out filled in', () => {
    expect(kept({ shippingTotal: '5' })).toMatchObject({
      externalNumber: null,
      pricesIncludeTax: true,
      lines: [
        {
          position: 1,
          title: 'Casco rojo',
          sku: 'CAS-1',
          productKey: 'cas-1',
          quantity: 2,
          unitPrice: 6_050n,
          discount: 0n,
          taxRate: 2100,
          tax: 2_100n,
          total: 12_100n,
        },
      ],
      totals: { subtotal: 12_100n, discount: 0n, shipping: 500n, tax: 2_100n, adjustment: 0n, total: 12_600n },
      itemCount: 2,
      transactions: [],
      shipments: [],
      fulfilmentStatus: null,
      cancelledAt: null,
      placedAt: new Date('2026-11-20T10:00:00Z'),
      updatedAt: null,
      warnings: [],
    });
  });

  test('needs a channel, an id, a time, a currency and a line', () => {
    const checked = checkOrderSnapshot({}, context);
    expect(checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'REQUIRED channelId',
      'REQUIRED externalId',
      'REQUIRED placedAt',
      'REQUIRED currencyCode',
      'REQUIRED lines',
    ]);
    expect(issuesOf({ lines: [] })).toEqual(['REQUIRED lines']);
    expect(issuesOf({ externalId: ' ' })).toEqual(['REQUIRED externalId']);
  });

  test.each<[string, object]>([
    ['TOO_MANY lines', { lines: Array.from({ length: 501 }, () => line()) }],
    ['TOO_LONG lines.0.title', { lines: [line({ title: 'x'.repeat(256) })] }],
    ['TOO_LONG lines.0.sku', { lines: [line({ sku: 'x'.repeat(81) })] }],
    ['OUT_OF_RANGE lines.0.quantity', { lines: [line({ quantity: 0 })] }],
    ['INVALID_VALUE lines.0.quantity', { lines: [line({ quantity: 1.5 })] }],
    ['OUT_OF_RANGE lines.0.quantity', { lines: [line({ quantity: 1_000_001 })] }],
    ['INVALID_AMOUNT lines.0.unitPrice', { lines: [line({ unitPrice: '-1' })] }],
    ['INVALID_AMOUNT lines.0.unitPrice', { lines: [line({ unitPrice: '1.234' })] }],
    ['AMOUNT_TOO_LARGE lines.0.discount', { lines: [line({ discount: '10.01' })] }],
    ['AMOUNT_TOO_LARGE lines.0.unitPrice', { lines: [line({ quantity: 2, unitPrice: '9999999999999.99' })] }],
    ['AMOUNT_TOO_LARGE lines', { lines: [line(), line({ unitPrice: '9999999999999.99' })] }],
    ['INVALID_TAX_RATE lines.0.taxRate', { lines: [line({ taxRate: '101' })] }],
    ['INVALID_AMOUNT lines.0.tax', { lines: [line({ tax: 'x' })] }],
    ['INVALID_AMOUNT shippingTotal', { shippingTotal: '-5' }],
    ['INVALID_AMOUNT total', { total: '-1' }],
    ['AMOUNT_TOO_LARGE discountTotal', { discountTotal: '121.01' }],
    ['INVALID_CURRENCY currencyCode', { currencyCode: 'EURO' }],
    ['TOO_LONG externalId', { externalId: 'x'.repeat(121) }],
    ['TOO_LONG externalNumber', { externalNumber: 'x'.repeat(61) }],
    ['TOO_LONG shippingMethod', { shippingMethod: 'x'.repeat(81) }],
    ['TOO_LONG cancelReason', { cancelReason: 'x'.repeat(501) }],
    ['TOO_LONG customer.firstName', { customer: { firstName: 'x'.repeat(121) } }],
    ['TOO_LONG billingAddress.city', { billingAddress: { city: 'x'.repeat(121) } }],
    ['INVALID_COUNTRY shippingAddress.countryCode', { shippingAddress: { countryCode: 'Narnia' } }],
    ['INVALID_OPTION paymentStatus', { paymentStatus: 'HAPPY' }],
    ['REQUIRED paidAmount', { paymentStatus: 'PARTIALLY_PAID' }],
    ['REQUIRED refundedAmount', { paymentStatus: 'PARTIALLY_REFUNDED' }],
    ['AMOUNT_TOO_LARGE refundedAmount', { paidAmount: '10', refundedAmount: '10.01' }],
    ['INVALID_AMOUNT transactions.0.amount', { transactions: [{ kind: 'PAYMENT', amount: '0' }] }],
    ['INVALID_OPTION transactions.0.method', { transactions: [{ kind: 'PAYMENT', amount: '1', method: 'GOLD' }] }],
    [
      'DUPLICATE_EXTERNAL_ID transactions.1.externalId',
      { transactions: ['a', 'a'].map((externalId) => ({ externalId, kind: 'PAYMENT', amount: '1' })) },
    ],
    ['TOO_MANY transactions', { transactions: Array.from({ length: 101 }, () => ({ kind: 'PAYMENT', amount: '1' })) }],
    ['TOO_MANY shipments', { shipments: Array.from({ length: 101 }, () => ({})) }],
    ['DUPLICATE_EXTERNAL_ID shipments.1.externalId', { shipments: [{ externalId: 'a' }, { externalId: 'a' }] }],
    ['OUT_OF_RANGE shipments.0.lines.0.position', { shipments: [{ lines: [{ position: 2, quantity: 1 }] }] }],
    ['INVALID_LINK shipments.0.trackingUrl', { shipments: [{ trackingUrl: 'javascript:alert(1)' }] }],
    ['INVALID_LINK shipments.0.trackingUrl', { shipments: [{ trackingUrl: 'https://a b' }] }],
    [
      'INVALID_DATE_RANGE shipments.0.deliveredAt',
      { shipments: [{ shippedAt: '2026-11-21T10:00:00Z', deliveredAt: '2026-11-20T10:00:00Z' }] },
    ],
    ['INVALID_DATE placedAt', { placedAt: '2026-02-30T10:00:00Z' }],
    ['INVALID_DATE placedAt', { placedAt: '2026-11-20' }],
    ['OUT_OF_RANGE updatedAt', { updatedAt: '2027-01-01T00:00:00Z' }],
    ['OUT_OF_RANGE placedAt', { placedAt: '9999-01-01T00:00:00Z' }],
  ])('%s', (issue, given) => expect(issuesOf(given)).toEqual([issue]));

  test('tells of everything that is wrong with amounts and records at once', () => {
    expect(
      issuesOf({
        lines: [line({ discount: '11' })],
        shippingTotal: 'x',
        shipments: [{ lines: [{ position: 9, quantity: 1 }] }],
      }),
    ).toEqual([
      'AMOUNT_TOO_LARGE lines.0.discount',
      'INVALID_AMOUNT shippingTotal',
      'OUT_OF_RANGE shipments.0.lines.0.position',
    ]);
  });

  test('says how much is possible', () => {
    const checked = check({ lines: [line({ discount: '11' })] });
    expect(checked.ok ? null : checked.issues[0]?.params).toEqual({ max: '10.00' });
  });

  test('is cleaned as all texts are', () => {
    const { externalId, lines } = kept({
      externalId: ' 10\u0000 01 ',
      lines: [line({ title: ' Casco \n rojo ', sku: ' ' })],
    });
    expect(externalId).toBe('10 01');
    expect(lines[0]).toMatchObject({ title: 'Casco rojo', sku: null, productKey: 'casco rojo' });
  });

  test('has no cents in yen', () => {
    expect(kept({ currencyCode: 'jpy', lines: [line({ unitPrice: '999' })] }).totals.total).toBe(999n);
    expect(issuesOf({ currencyCode: 'JPY' })).toEqual(['INVALID_AMOUNT lines.0.unitPrice']);
  });
});

describe('what an order comes to', () => {
  const totals = (given: Partial<OrderUpsertInput>) => kept(given).totals;

  test('is what the channel says, and the difference is an adjustment', () => {
    expect(totals({ total: '120' })).toMatchObject({ total: 12_000n, adjustment: -100n });
    expect(totals({ total: '130', shippingTotal: '5' })).toMatchObject({ total: 13_000n, adjustment: 400n });
    expect(totals({ total: '0', discountTotal: '500' })).toMatchObject({ discount: 50_000n, adjustment: 37_900n });
  });

  test('adds tax where prices do not include it', () => {
    expect(totals({ pricesIncludeTax: false })).toMatchObject({ tax: 2_541n, total: 14_641n, adjustment: 0n });
    expect(totals({ pricesIncludeTax: false, taxTotal: '25' })).toMatchObject({ tax: 2_500n, total: 14_600n });
  });

  test('counts lines without a price in the adjustment alone', () => {
    const { lines, totals: sums } = kept({ lines: [{ title: 'Regalo', quantity: 1 }, line()], total: '12.50' });
    expect(lines[0]).toMatchObject({ unitPrice: null, total: 0n });
    expect(sums).toMatchObject({ subtotal: 1_000n, total: 1_250n, adjustment: 250n });
  });

  test('reckons the tax of a line on what a discount of the whole leaves of it', () => {
    expect(kept({ discountTotal: '21' }).lines[0]?.tax).toBe(1_736n);
    expect(kept({ discountTotal: '21', lines: [line({ taxRate: '21', tax: '1' })], total: '0' }).lines[0]?.tax).toBe(
      100n,
    );
  });

  test('always adds up', () => {
    const cents = (max: number) => fc.nat(max).map((amount) => (amount / 100).toFixed(2));
    const some = (max: number) => fc.option(cents(max));
    const anyLine = fc.record({
      title: fc.constant('x'),
      quantity: fc.integer({ min: 1, max: 9 }),
      unitPrice: some(10_000),
      taxRate: fc.constantFrom('21', '10', null),
      tax: some(500),
    });
    fc.assert(
      fc.property(
        fc.record({
          lines: fc.array(anyLine, { minLength: 1, maxLength: 5 }),
          shippingTotal: some(1_000),
          discountTotal: some(1_000),
          taxTotal: some(1_000),
          total: some(100_000),
          pricesIncludeTax: fc.boolean(),
        }),
        (given) => {
          const checked = check(given);
          if (!checked.ok) return;
          const { lines, totals: sums, pricesIncludeTax } = checked.value;
          const { subtotal, discount, shipping, tax, adjustment, total } = sums;
          expect(sumOf(lines.map((one) => one.total))).toBe(subtotal);
          expect(total).toBe(subtotal - discount + shipping + adjustment + (pricesIncludeTax ? 0n : tax));
          expect([subtotal, discount, shipping, tax, total].every((amount) => amount >= 0n)).toBe(true);
          if (given.total === null) expect(adjustment).toBe(0n);
        },
      ),
    );
  });
});

describe('the people of an order', () => {
  test('what a buyer mistyped is left out and told, and refuses nothing', () => {
    const order = kept({
      customer: { email: 'ana@', phone: '12', taxId: '12345678A', firstName: 'Ana' },
      shippingAddress: { line1: 'Calle Mayor 1', phone: 'no' },
    });
    expect(order.buyer).toMatchObject({ email: null, emailNormalized: null, phone: null, taxId: '12345678A' });
    expect(order.warnings.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)).toEqual([
      'INVALID_EMAIL customer.email',
      'INVALID_PHONE customer.phone',
      'INVALID_PHONE shippingAddress.phone',
      'TAX_ID_LOOKS_WRONG customer.taxId',
    ]);
  });

  test('the buyer is called by their name, or by whoever gets the invoice or the parcel', () => {
    const name = (given: Partial<OrderUpsertInput>) => kept(given).buyerName;
    expect(name({ customer: { firstName: 'Ana', lastName: 'García', companyName: 'Bicis' } })).toBe('Ana García');
    expect(name({ customer: { companyName: 'Bicis' } })).toBe('Bicis');
    expect(name({ billingAddress: { recipient: 'Luis' }, shippingAddress: { recipient: 'Eva' } })).toBe('Luis');
    expect(name({ shippingAddress: { company: 'Sur SL' } })).toBe('Sur SL');
    expect(name({ customer: { email: 'ana@x.com' } })).toBeNull();
  });

  test('ids are kept in their normal form, those of the order before those of the buyer', () => {
    expect(kept({ taxId: '12345678-z', customer: { vatId: 'es b12345674' } })).toMatchObject({
      taxId: '12345678Z',
      vatId: 'ESB12345674',
      buyer: { taxId: '12345678Z', vatId: 'ESB12345674' },
    });
    expect(kept({ taxId: '1', customer: { taxId: '2' } })).toMatchObject({ taxId: '1', buyer: { taxId: '2' } });
  });

  test('an address without anything in it is none, and one without a country is in that of the shop', () => {
    expect(kept({ billingAddress: { line1: ' ', city: null } }).billingAddress).toBeNull();
    expect(kept({ shippingAddress: { city: 'Olot' } }).shippingAddress).toEqual({
      recipient: null,
      company: null,
      line1: null,
      line2: null,
      city: 'Olot',
      region: null,
      postalCode: null,
      countryCode: 'ES',
      phone: null,
    });
  });
});
