import { describe, expect, test } from '@jest/globals';
import {
  checkOrderChanges,
  checkRefund,
  checkShipment,
  checkTransaction,
  orderCancelInput,
  shipmentUpdateInput,
} from './order-change-input.js';
import { type Checked, checkInput } from './problem.js';
import { context } from './test/orders.js';

const now = new Date('2026-11-22T10:00:00Z');
const issuesOf = (checked: Checked<unknown>) =>
  checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the changes of an order', () => {
  const change = (given: object) => checkOrderChanges({ id: 'ord', expectedVersion: 1, ...given }, context);

  test('are those that were given; null clears', () => {
    expect(change({ shippingMethod: ' SEUR ', phone: '645 33 77 11', billingAddress: null, email: null })).toEqual({
      ok: true,
      value: { shippingMethod: 'SEUR', phone: '+34645337711', billingAddress: null, email: null },
    });
    expect(change({})).toEqual({ ok: true, value: {} });
    expect(change({ shippingAddress: { city: 'Olot' } })).toMatchObject({
      value: { shippingAddress: { city: 'Olot', countryCode: 'ES' } },
    });
  });

  test('are refused where whoever types them can mend them', () => {
    expect(issuesOf(change({ phone: '12', shippingAddress: { city: 'Olot', phone: 'x' } }))).toEqual([
      'INVALID_PHONE phone',
      'INVALID_PHONE shippingAddress.phone',
    ]);
    expect(issuesOf(change({ email: 'ana@', expectedVersion: 0 }))).toEqual([
      'OUT_OF_RANGE expectedVersion',
      'INVALID_EMAIL email',
    ]);
  });
});

describe('a movement of money by hand', () => {
  const money = { currencyCode: 'EUR', now };

  test('is read in the currency of the order, and happened now unless said', () => {
    expect(checkTransaction({ orderId: 'ord', kind: 'PAYMENT', amount: '12.5', method: 'CASH' }, money)).toEqual({
      ok: true,
      value: { externalId: null, kind: 'PAYMENT', amount: 1_250n, method: 'CASH', note: null, happenedAt: now },
    });
    expect(checkRefund({ orderId: 'ord', amount: '1', happenedAt: '2026-11-20T10:00:00Z' }, money)).toMatchObject({
      value: { kind: 'REFUND', amount: 100n, happenedAt: new Date('2026-11-20T10:00:00Z') },
    });
  });

  test('is above 0, and a refund has a door of its own', () => {
    const record = (given: object) => issuesOf(checkTransaction({ orderId: 'ord', kind: 'PAYMENT', ...given }, money));
    expect(record({ amount: '0' })).toEqual(['INVALID_AMOUNT amount']);
    expect(record({ amount: '-5' })).toEqual(['INVALID_AMOUNT amount']);
    expect(record({ amount: '1', kind: 'REFUND' })).toEqual(['INVALID_OPTION kind']);
    expect(issuesOf(checkRefund({ orderId: 'ord', amount: 'x' }, money))).toEqual(['INVALID_AMOUNT amount']);
  });
});

describe('a shipment by hand', () => {
  const record = (given: object) => checkShipment({ orderId: 'ord', ...given }, { lineCount: 2, now });

  test('has lines of the order, or all that was left', () => {
    expect(record({ carrier: 'SEUR', lines: [{ position: 2, quantity: 1 }] })).toEqual({
      ok: true,
      value: {
        externalId: null,
        carrier: 'SEUR',
        trackingNumber: null,
        trackingUrl: null,
        shippedAt: now,
        deliveredAt: null,
        lines: [{ position: 2, quantity: 1 }],
      },
    });
    expect(issuesOf(record({ lines: [{ position: 3, quantity: 1 }] }))).toEqual(['OUT_OF_RANGE lines.0.position']);
  });

  test('leads nowhere but to the web', () => {
    const update = (trackingUrl: string | null) => checkInput(shipmentUpdateInput, { id: 'shi', trackingUrl });
    expect(update(' https://seur.es/1 ')).toEqual({ ok: true, value: { id: 'shi', trackingUrl: 'https://seur.es/1' } });
    expect(update(null)).toEqual({ ok: true, value: { id: 'shi', trackingUrl: null } });
    expect(issuesOf(update('javascript:alert(1)'))).toEqual(['INVALID_LINK trackingUrl']);
    expect(issuesOf(update('seur.es'))).toEqual(['INVALID_LINK trackingUrl']);
    expect(checkInput(shipmentUpdateInput, { id: 'shi' })).toEqual({ ok: true, value: { id: 'shi' } });
  });
});

test('cancelling needs a reason', () => {
  expect(issuesOf(checkInput(orderCancelInput, { id: 'ord', reason: ' ' }))).toEqual(['REQUIRED reason']);
  expect(issuesOf(checkInput(orderCancelInput, { id: 'ord', reason: 'Duplicado' }))).toEqual([]);
});
