import { describe, expect, test } from '@jest/globals';
import { checkNewOrder, checkPriceRequest } from './order-create-gate.js';
import { context as inputContext } from './test/orders.js';

const context = { ...inputContext, currencyCode: 'EUR' };
const lines = [{ title: 'Casco', quantity: 2, unitPrice: '60.50' }];
const check = (given: object = {}) => checkNewOrder({ lines, ...given }, context, ['input']);
const issuesOf = (given: object) => {
  const checked = check(given);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
};

describe('an order by hand', () => {
  test('needs lines with a price and nothing else', () => {
    expect(check()).toEqual({
      ok: true,
      value: {
        currencyCode: 'EUR',
        lines: [
          {
            position: 1,
            title: 'Casco',
            sku: null,
            productKey: 'casco',
            quantity: 2,
            unitPrice: 6_050n,
            discount: 0n,
            taxRate: null,
            total: 12_100n,
          },
        ],
        shipping: 0n,
        discountTotal: null,
        customerId: null,
        customer: null,
        channelId: null,
        issuingCompanyId: null,
        expectedTotal: null,
        shippingMethod: null,
        payment: null,
        fulfilmentStatus: 'UNFULFILLED',
        note: null,
        placedAt: null,
        billingAddressId: null,
        shippingAddressId: null,
        billingAddress: null,
        shippingAddress: null,
      },
    });
    expect(issuesOf({ lines: [] })).toEqual(['REQUIRED lines']);
    expect(issuesOf({ lines: [{ title: 'Casco', quantity: 1 }] })).toEqual(['REQUIRED lines.0.unitPrice']);
  });

  test('may go to a place of its own, in place of one of the customer', () => {
    const place = { line1: ' Calle 1 ', city: 'León', phone: '645 33 77 11' };
    const made = check({ shippingAddress: place, billingAddress: {} });
    expect(made.ok && [made.value.shippingAddress, made.value.billingAddress]).toMatchObject([
      { line1: 'Calle 1', city: 'León', countryCode: 'ES', phone: '+34645337711', line2: null },
      null,
    ]);
    expect(issuesOf({ shippingAddress: { ...place, phone: '6' } })).toEqual(['INVALID_PHONE shippingAddress.phone']);
    expect(issuesOf({ shippingAddress: place, shippingAddressId: 'adr' })).toEqual(['INVALID_VALUE shippingAddress']);
    expect(issuesOf({ billingAddress: { line1: 'x'.repeat(300) } })).toEqual(['TOO_LONG billingAddress.line1']);
  });

  test('may make its customer, through the gate of all new customers', () => {
    const made = check({ customer: { firstName: ' Ana ' } });
    expect(made.ok && made.value.customer?.firstName).toBe('Ana');
    expect(issuesOf({ customer: { lastName: 'García' } })).toEqual(['NAME_REQUIRED customer.firstName']);
    expect(issuesOf({ customerId: 'cus', customer: { firstName: 'Ana' } })).toEqual(['INVALID_VALUE customer']);
  });

  test.each<[string[], object]>([
    [['INVALID_AMOUNT shippingTotal', 'INVALID_AMOUNT discountTotal'], { shippingTotal: '-1', discountTotal: '1.001' }],
    [['INVALID_AMOUNT payment.amount'], { payment: { amount: '0' } }],
    [
      ['AMOUNT_TOO_LARGE lines'],
      { lines: [1, 2].map((n) => ({ title: `Nave ${n}`, quantity: 1, unitPrice: '9999999999999.99' })) },
    ],
    [['OUT_OF_RANGE placedAt'], { placedAt: '2062-11-22T10:00:00Z' }],
    [['INVALID_OPTION payment.method'], { payment: { method: 'GOLD' } }],
    [['INVALID_ORDER_CHANGE fulfilmentStatus'], { fulfilmentStatus: 'RETURNED' }],
    [['INVALID_VALUE fulfilmentStatus'], { fulfilmentStatus: 'CANCELLED' }],
    [['TOO_LONG note'], { note: 'x'.repeat(5_001) }],
    [['INVALID_CURRENCY currencyCode'], { currencyCode: 'X' }],
  ])('%j', (issues, given) => expect(issuesOf(given)).toEqual(issues));

  test('is paid in part, in all or not at all, and may be handed over at once', () => {
    const of = (given: object) => {
      const checked = check(given);
      return checked.ok ? checked.value : null;
    };
    expect(of({ payment: { method: 'CASH' } })?.payment).toEqual({ amount: null, method: 'CASH', note: null });
    expect(of({ payment: { amount: '20' } })?.payment).toEqual({ amount: 2_000n, method: null, note: null });
    expect(of({ fulfilmentStatus: 'DELIVERED' })?.fulfilmentStatus).toBe('DELIVERED');
    expect(of({ discountTotal: '0' })?.discountTotal).toBe(0n);
  });
});

test('what is to be priced has lines, a currency and shipping', () => {
  expect(checkPriceRequest({ lines, currencyCode: 'usd', shippingTotal: '4.5' }, context)).toMatchObject({
    ok: true,
    value: { currencyCode: 'USD', shipping: 450n, lines: [{ unitPrice: 6_050n, total: 12_100n }] },
  });
  expect(checkPriceRequest({ lines, shippingTotal: 'x' }, context, ['input'])).toEqual({
    ok: false,
    issues: [{ code: 'INVALID_AMOUNT', path: ['input', 'shippingTotal'], params: { decimals: 2 } }],
  });
});
