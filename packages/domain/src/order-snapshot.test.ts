import { describe, expect, test } from '@jest/globals';
import { checkOrderSnapshot } from './order-gate.js';
import type { OrderUpsertInput } from './order-input.js';
import { canonicalOrder } from './order-snapshot.js';
import { anOrder, context, kept, line } from './test/orders.js';

describe('the canonical text', () => {
  const textOf = (given: Partial<OrderUpsertInput> = {}) => canonicalOrder(kept(given));

  test('is the same for what says the same, whenever and in whatever order', () => {
    const records = [
      { externalId: 'a', kind: 'PAYMENT', amount: '1' },
      { externalId: 'b', kind: 'REFUND', amount: '1.00' },
    ] as const;
    const shipment = { shippedAt: '2026-11-21T10:00:00Z' };
    const one = textOf({
      transactions: [...records],
      shipments: [
        { ...shipment, externalId: 'x' },
        { ...shipment, externalId: 'y' },
      ],
    });
    const other = textOf({
      updatedAt: '2026-11-22T10:00:00Z',
      transactions: [...records].reverse(),
      shipments: [
        { externalId: 'y', ...shipment },
        { externalId: 'x', ...shipment },
      ],
    });
    expect(one).toBe(other);
    const turned = Object.fromEntries(Object.entries(anOrder()).reverse());
    const checked = checkOrderSnapshot(turned, context);
    expect(checked.ok && canonicalOrder(checked.value)).toBe(textOf());
  });

  test.each<[string, Partial<OrderUpsertInput>]>([
    ['a price', { lines: [line({ unitPrice: '10.01' })] }],
    ['a state', { paymentStatus: 'PAID' }],
    ['a name', { customer: { firstName: 'Ana' } }],
    ['a parcel', { shipments: [{}] }],
    ['a total', { total: '1' }],
  ])('tells %s apart', (_, given) => expect(textOf(given)).not.toBe(textOf({ lines: anOrder().lines })));
});
