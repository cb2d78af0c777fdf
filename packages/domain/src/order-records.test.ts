import { describe, expect, test } from '@jest/globals';
import type { FulfilmentStatus, PaymentStatus } from './order.js';
import type { OrderUpsertInput } from './order-input.js';
import { kept, paymentOf } from './test/orders.js';

describe('how far it is paid', () => {
  test.each<[PaymentStatus, Partial<OrderUpsertInput>]>([
    ['PENDING', {}],
    ['AUTHORIZED', {}],
    ['PARTIALLY_PAID', { paidAmount: '10' }],
    ['PAID', {}],
    ['PARTIALLY_REFUNDED', { refundedAmount: '10' }],
    ['REFUNDED', {}],
    ['VOIDED', {}],
  ])('%s becomes movements that come to it', (paymentStatus, given) => {
    expect(paymentOf(kept({ paymentStatus, ...given }))).toBe(paymentStatus);
  });

  test('what a status leaves open is the total, and what amounts say goes before it', () => {
    const said = (given: Partial<OrderUpsertInput>) =>
      kept(given).transactions.map(({ externalId, amount }) => `${externalId} ${amount}`);
    expect(said({ paymentStatus: 'REFUNDED' })).toEqual(['status:payment 12100', 'status:refund 12100']);
    expect(said({ paymentStatus: 'REFUNDED', paidAmount: '20' })).toEqual([
      'status:payment 2000',
      'status:refund 2000',
    ]);
    expect(said({ refundedAmount: '20' })).toEqual(['status:payment 12100', 'status:refund 2000']);
    expect(said({ paymentStatus: 'PAID', paidAmount: '20' })).toEqual(['status:payment 2000']);
    expect(said({ paymentStatus: 'VOIDED' })).toEqual(['status:void 12100']);
    expect(said({ paymentStatus: 'PAID', total: '0' })).toEqual([]);
  });

  test('they happened when it was placed, and went back when the channel told', () => {
    const updatedAt = '2026-11-21T10:00:00Z';
    const [payment, refund] = kept({ paymentStatus: 'REFUNDED', updatedAt }).transactions;
    expect(payment?.happenedAt).toEqual(new Date('2026-11-20T10:00:00Z'));
    expect(refund?.happenedAt).toEqual(new Date(updatedAt));
  });

  test('movements that are told say more than a status', () => {
    const transactions = [{ externalId: 't1', kind: 'PAYMENT', amount: '20', method: 'CARD', note: ' ok ' }] as const;
    const order = kept({ paymentStatus: 'REFUNDED', refundedAmount: '5', transactions: [...transactions] });
    expect(order.transactions).toEqual([
      {
        externalId: 't1',
        kind: 'PAYMENT',
        amount: 2_000n,
        method: 'CARD',
        note: 'ok',
        happenedAt: new Date('2026-11-20T10:00:00Z'),
      },
    ]);
  });
});

describe('how far it is with its customer', () => {
  const at = '2026-11-21T10:00:00Z';

  test.each<[FulfilmentStatus | null, Partial<OrderUpsertInput>]>([
    [null, {}],
    ['DELIVERED', { fulfilmentStatus: 'DELIVERED' }],
    ['SHIPPED', { shipments: [{}] }],
    ['PARTIALLY_FULFILLED', { shipments: [{ lines: [{ position: 1, quantity: 1 }] }] }],
    ['DELIVERED', { shipments: [{ deliveredAt: at }] }],
    ['RETURNED', { fulfilmentStatus: 'RETURNED', shipments: [{ deliveredAt: at }] }],
    ['CANCELLED', { cancelledAt: at, fulfilmentStatus: 'SHIPPED' }],
    ['CANCELLED', { fulfilmentStatus: 'CANCELLED' }],
  ])('%s: %j', (status, given) => expect(kept(given).fulfilmentStatus).toBe(status));

  test('is cancelled exactly when it has a time of that', () => {
    const times = (given: Partial<OrderUpsertInput>) => kept(given).cancelledAt?.toISOString() ?? null;
    expect(times({ fulfilmentStatus: 'CANCELLED' })).toBe('2026-11-20T10:00:00.000Z');
    expect(times({ fulfilmentStatus: 'CANCELLED', updatedAt: at })).toBe('2026-11-21T10:00:00.000Z');
    expect(times({ cancelledAt: '2026-11-20T11:00:00Z', updatedAt: at })).toBe('2026-11-20T11:00:00.000Z');
    expect(kept({ cancelReason: 'Duplicado' }).cancelReason).toBeNull();
  });

  test('a shipment has each line once, and left when it was told or before it arrived', () => {
    const lines = [
      { position: 1, quantity: 1 },
      { position: 1, quantity: 1 },
    ];
    const [first, second] = kept({
      updatedAt: at,
      shipments: [{ lines, trackingUrl: 'https://t.es/1' }, { deliveredAt: '2026-11-20T18:00:00Z' }],
    }).shipments;
    expect(first).toMatchObject({
      lines: [{ position: 1, quantity: 2 }],
      shippedAt: new Date(at),
      trackingUrl: 'https://t.es/1',
    });
    expect(second).toMatchObject({ shippedAt: new Date('2026-11-20T18:00:00Z'), lines: [] });
  });
});
