import { describe, expect, test } from '@jest/globals';
import { RowIssues } from '../cells/row-issues.js';
import { detectDecimalSign, readAmount, readWhole } from './amount.js';
import { readMoment } from './moment.js';
import type { OrderField } from './order-field.js';
import { OrderGroups, type OrderRow } from './order-groups.js';
import { fulfilmentStatusIn, paymentMethodIn, paymentStatusIn } from './states.js';

describe('an amount', () => {
  test.each([
    ['12', '.', '12'],
    ['541.0', '.', '541.0'],
    ['1.234,56 €', '.', '1234.56'],
    ['1,234.56', ',', '1234.56'],
    ['€ 1 234,5', '.', '1234.5'],
    ["1'234.50 CHF", '.', '1234.50'],
    ['1.234', ',', '1234'],
    ['1.234', '.', '1.234'],
    ['0,125', '.', '0.125'],
    ['12,5', '.', '12.5'],
    ['(5,00)', ',', '-5.00'],
    ['5,00-', ',', '-5.00'],
    ['-3', '.', '-3'],
    ['.5', '.', '0.5'],
    ['1.234.567', ',', '1234567'],
  ] as const)('«%s» where decimals follow «%s» is %s', (cell, sign, amount) => {
    expect(readAmount(cell, sign)).toBe(amount);
  });

  test.each(['diez', '1e5', '', '1.2.3', '12,34,5', '--1', '1-2', '0x10'])('«%s» is none', (cell) => {
    expect(readAmount(cell, '.')).toBeNull();
  });

  test('shows in a column what is before its decimals', () => {
    expect(detectDecimalSign(['1.234', '12,5', '7'])).toBe(',');
    expect(detectDecimalSign(['1,234', '12.50', '7'])).toBe('.');
    expect(detectDecimalSign(['1.234', '7', ''])).toBeNull();
    expect([readWhole('3.0'), readWhole('-10'), readWhole('1.5'), readWhole('')]).toEqual([3, -10, null, null]);
  });
});

describe('a moment', () => {
  const rules = { dateOrder: 'DMY', timeZone: 'Europe/Madrid', today: '2026-11-22' } as const;

  test.each([
    ['2025-01-15 17:41:00 -0500', '2025-01-15T22:41:00.000Z'],
    ['2025-01-15T17:41:00.5Z', '2025-01-15T17:41:00.500Z'],
    ['2025-01-15T17:41:00+02:00', '2025-01-15T15:41:00.000Z'],
    ['1996-07-04 00:00:00.000', '1996-07-03T22:00:00.000Z'],
    ['25/01/2026 10:30', '2026-01-25T09:30:00.000Z'],
    ['25/01/2026', '2026-01-24T23:00:00.000Z'],
    ['Jan 5, 2026 3:07 PM', '2026-01-05T14:07:00.000Z'],
    ['12/1/2010 8:26', '2010-01-12T07:26:00.000Z'],
  ])('«%s» is %s', (cell, instant) => {
    expect((readMoment(cell, rules) as Date | null)?.toISOString()).toBe(instant);
  });

  test('is none, or never', () => {
    for (const cell of ['mañana', '2026-02-30', '2026-01-01 25:00', '2026-01-01 13:00 PM', '10:30'])
      expect([cell, readMoment(cell, rules)]).toEqual([cell, null]);
    expect(readMoment('0000-00-00 00:00:00', rules)).toBe('');
  });
});

test('states and ways of paying are known in the words of other programs', () => {
  expect(['paid', 'Pagado', 'partially_refunded', 'Parcialmente reembolsado', '?'].map(paymentStatusIn)).toEqual([
    ...['PAID', 'PAID', 'PARTIALLY_REFUNDED', 'PARTIALLY_REFUNDED', null],
  ]);
  expect(['fulfilled', 'entregado', 'canceled', 'return_pending', 'partial', '?'].map(fulfilmentStatusIn)).toEqual([
    ...['SHIPPED', 'DELIVERED', 'CANCELLED', 'DELIVERED', 'PARTIALLY_FULFILLED', null],
  ]);
  expect(['credit_card', 'Transferencia bancaria', 'coupon'].map(paymentMethodIn)).toEqual([
    'CARD',
    'BANK_TRANSFER',
    'OTHER',
  ]);
});

describe('rows of orders', () => {
  const row = (number: number, orderId: string, orderNumber = ''): OrderRow => {
    const values = Object.entries({ orderId, orderNumber }).filter(([, value]) => value !== '');
    const issues = new RowIssues<OrderField>(number, () => null);
    return { row: number, shown: ['x'.repeat(10)], values: new Map(values as [OrderField, string][]), issues };
  };
  const gather = (rows: OrderRow[], limits: ConstructorParameters<typeof OrderGroups>[0]) => {
    const groups = new OrderGroups(limits);
    const parts = rows.flatMap((each) => [groups.add(each)].filter((part) => part !== null));
    return [...parts, groups.take()].map((part) =>
      part.map((group) => [group.id, group.rows.map((each) => each.row)] as const),
    );
  };
  const few = { orders: 2, rows: 100, characters: 1_000 };

  test('are joined within a part, which ends where an order begins', () => {
    const rows = [row(2, 'a'), row(3, 'b'), row(4, 'a'), row(5, 'c'), row(6, 'c')];
    expect(gather(rows, few)).toEqual([
      [
        ['a', [2, 4]],
        ['b', [3]],
      ],
      [['c', [5, 6]]],
    ]);
  });

  test('that come after their order was loaded are told where its other rows are', () => {
    const rows = [row(2, 'a'), row(3, 'b'), row(4, 'c'), row(5, 'a')];
    gather(rows, few);
    expect(rows.map(({ issues }) => issues.faults.map(({ code, params }) => [code, params]))).toEqual([
      ...[[], [], []],
      [['ORDER_ROWS_APART', { row: 2 }]],
    ]);
  });

  test('without id belong to the order of their number', () => {
    expect(gather([row(2, '77', '#1'), row(3, '', '#1'), row(4, '', '#2')], few)).toEqual([
      [
        ['77', [2, 3]],
        ['#2', [4]],
      ],
    ]);
  });

  test('of one order without end are not held all at once', () => {
    const parts = gather(
      Array.from({ length: 1_300 }, (_, index) => row(index + 2, 'a')),
      { orders: 2, rows: 600, characters: 1_000_000 },
    );
    expect(Math.max(...parts.map((part) => part.flatMap(([, rows]) => rows).length))).toBeLessThanOrEqual(600);
  });
});
