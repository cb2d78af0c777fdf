import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FulfilmentStatus, PaymentStatus, TransactionKind } from './order.js';
import { transactionTotals } from './order-money.js';
import {
  actionOfKind,
  checkFulfilmentChange,
  checkPaymentAction,
  countsForCustomer,
  fulfilmentAfterShipping,
  largestAmount,
  leftToShip,
  nextFulfilment,
  outstandingOf,
  PaymentAction,
  paymentActions,
  paymentStatusOf,
} from './order-states.js';
import { Problem } from './problem.js';

const paymentStatuses = Object.values(PaymentStatus);
const fulfilmentStatuses = Object.values(FulfilmentStatus);

/** The table as people agreed on it: a row for each state, a column for each action, in the order of `PaymentAction`. */
const payments: Record<PaymentStatus, string> = {
  //               PAY AUTHORIZE VOID REFUND
  PENDING: /*           */ 'yes yes no  no',
  AUTHORIZED: /*        */ 'yes no  yes no',
  PARTIALLY_PAID: /*    */ 'yes no  no  yes',
  PAID: /*              */ 'no  no  no  yes',
  PARTIALLY_REFUNDED: /**/ 'no  no  no  yes',
  REFUNDED: /*          */ 'no  no  no  no',
  VOIDED: /*            */ 'no  no  no  no',
};

/** A row for each state that is left, a column for each that is entered, in the order of `FulfilmentStatus`. `=` stays. */
const fulfilments: Record<FulfilmentStatus, string> = {
  //                       UNF PRO PAR SHI REA DEL RET CAN
  UNFULFILLED: /*        */ ' =  yes yes yes yes yes no  yes',
  PROCESSING: /*         */ 'yes  =  yes yes yes yes no  yes',
  PARTIALLY_FULFILLED: /**/ 'no  no   =  yes yes yes yes no',
  SHIPPED: /*            */ 'no  no  no   =  no  yes yes no',
  READY_FOR_PICKUP: /*   */ 'no  yes no  no   =  yes yes yes',
  DELIVERED: /*          */ 'no  no  no  no  no   =  yes no',
  RETURNED: /*           */ 'no  no  no  no  no  no   =  no',
  CANCELLED: /*          */ 'no  no  no  no  no  no  no   =',
};

const cells = (row: string) => row.trim().split(/\s+/);
const problemOf = (work: () => void) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.issues[0];
    throw error;
  }
  return null;
};

describe('the table of payments', () => {
  const pairs = paymentStatuses.flatMap((status) =>
    Object.values(PaymentAction).map((action, index) => [status, action, cells(payments[status])[index]] as const),
  );

  test.each(pairs)('%s, %s: %s', (status, action, expected) => {
    expect(paymentActions(status).includes(action)).toBe(expected === 'yes');
    const issue = problemOf(() => checkPaymentAction(status, action, ['input', 'kind']));
    expect(issue?.code ?? 'yes').toBe(expected === 'yes' ? 'yes' : 'INVALID_PAYMENT_ACTION');
  });

  test('a refusal says what is possible', () => {
    expect(problemOf(() => checkPaymentAction('AUTHORIZED', 'REFUND', ['input', 'kind']))).toEqual({
      code: 'INVALID_PAYMENT_ACTION',
      path: ['input', 'kind'],
      params: { action: 'REFUND', status: 'AUTHORIZED', allowed: 'PAY, VOID' },
    });
    expect(problemOf(() => checkPaymentAction('VOIDED', 'PAY'))?.params?.allowed).toBe('–');
  });

  test('each movement of money is one action', () => {
    expect(new Set(Object.values(TransactionKind).map((kind) => actionOfKind[kind])).size).toBe(4);
  });
});

describe('the table of fulfilment', () => {
  const pairs = fulfilmentStatuses.flatMap((from) =>
    fulfilmentStatuses.map((to, index) => [from, to, cells(fulfilments[from])[index]] as const),
  );

  test.each(pairs)('%s to %s: %s', (from, to, expected) => {
    expect(nextFulfilment(from).includes(to)).toBe(expected === 'yes');
    const issue = problemOf(() => checkFulfilmentChange(from, to));
    expect(issue?.code ?? 'fine').toBe(expected === 'no' ? 'INVALID_ORDER_CHANGE' : 'fine');
  });

  test('a refusal says what is possible', () => {
    expect(problemOf(() => checkFulfilmentChange('SHIPPED', 'CANCELLED', ['input', 'status']))).toEqual({
      code: 'INVALID_ORDER_CHANGE',
      path: ['input', 'status'],
      params: { from: 'SHIPPED', to: 'CANCELLED', allowed: 'DELIVERED, RETURNED' },
    });
  });

  test('every state can be reached from the first, and an order always comes to an end', () => {
    const reached = new Set<FulfilmentStatus>(['UNFULFILLED']);
    for (const status of reached) for (const next of nextFulfilment(status)) reached.add(next);
    expect([...reached].sort()).toEqual([...fulfilmentStatuses].sort());
    expect(fulfilmentStatuses.filter((status) => nextFulfilment(status).length === 0)).toEqual([
      'RETURNED',
      'CANCELLED',
    ]);
  });

  test('cancelled orders alone count nowhere', () => {
    expect(fulfilmentStatuses.filter((fulfilmentStatus) => !countsForCustomer({ fulfilmentStatus }))).toEqual([
      'CANCELLED',
    ]);
  });
});

describe('how far an order is paid', () => {
  const kinds = { a: 'AUTHORIZATION', p: 'PAYMENT', r: 'REFUND', v: 'VOID' } as const;
  /** `p60 r10` is a payment of 60 and a refund of 10. */
  const movements = (text: string) =>
    text
      .split(' ')
      .filter(Boolean)
      .map((one) => ({ kind: kinds[one.charAt(0) as keyof typeof kinds], amount: BigInt(one.slice(1)) }));

  test.each<[string, bigint, PaymentStatus]>([
    ['', 100n, 'PENDING'],
    ['', 0n, 'PAID'],
    ['a100', 100n, 'AUTHORIZED'],
    ['a100 v100', 100n, 'VOIDED'],
    ['v100', 100n, 'VOIDED'],
    ['a100 v40', 100n, 'AUTHORIZED'],
    ['v100 a100', 100n, 'VOIDED'],
    ['a100 p100', 100n, 'PAID'],
    ['p60', 100n, 'PARTIALLY_PAID'],
    ['a100 p60 v40', 100n, 'PARTIALLY_PAID'],
    ['p60 p40', 100n, 'PAID'],
    ['p120', 100n, 'PAID'],
    ['p100 r10', 100n, 'PARTIALLY_REFUNDED'],
    ['p60 r10', 100n, 'PARTIALLY_REFUNDED'],
    ['p100 r60 r40', 100n, 'REFUNDED'],
    ['p60 r60', 100n, 'REFUNDED'],
    ['p100 r120', 100n, 'REFUNDED'],
    ['r10', 100n, 'PENDING'],
    ['r10', 0n, 'PAID'],
    ['p10 r10', 0n, 'REFUNDED'],
  ])('%s of %s is %s', (text, total, status) => {
    expect(paymentStatusOf({ total, ...transactionTotals(movements(text), total) })).toBe(status);
  });

  const movement = fc.record({
    kind: fc.constantFrom(...Object.values(TransactionKind)),
    amount: fc.bigInt({ min: 1n, max: 200n }),
  });
  const many = fc.array(movement, { maxLength: 6 });

  test('the order in which movements arrive says nothing, and no sum is below 0', () => {
    fc.assert(
      fc.property(
        many.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const totals = transactionTotals(all, 300n);
          expect(transactionTotals(shuffled, 300n)).toEqual(totals);
          expect(Object.values(totals).every((sum) => sum >= 0n)).toBe(true);
          expect(totals.refunded <= totals.paid).toBe(true);
        },
      ),
    );
  });

  test('an action that is possible has an amount, and leads where it says', () => {
    const led: Record<PaymentAction, PaymentStatus[]> = {
      PAY: ['PARTIALLY_PAID', 'PAID'],
      AUTHORIZE: ['AUTHORIZED'],
      VOID: ['VOIDED'],
      REFUND: ['PARTIALLY_REFUNDED', 'REFUNDED'],
    };
    const kindOf = (action: PaymentAction) =>
      Object.values(TransactionKind).find((kind) => actionOfKind[kind] === action) ?? 'PAYMENT';
    const step = fc.record({ choice: fc.nat(), share: fc.bigInt({ min: 1n, max: 4n }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.bigInt({ min: 1n, max: 300n }), (steps, total) => {
        const done: { kind: TransactionKind; amount: bigint }[] = [];
        for (const { choice, share } of steps) {
          const totals = transactionTotals(done, total);
          const actions = paymentActions(paymentStatusOf({ total, ...totals }));
          const action = actions[choice % (actions.length || 1)];
          if (action === undefined) return;
          const largest = largestAmount(action, { total, ...totals });
          expect(largest > 0n).toBe(true);
          const amount = action === 'VOID' ? largest : (largest + share - 1n) / share;
          done.push({ kind: kindOf(action), amount });
          expect(led[action]).toContain(paymentStatusOf({ total, ...transactionTotals(done, total) }));
        }
      }),
    );
  });

  test('nothing is due of an order that was called off, let go or paid', () => {
    const due = (paymentStatus: PaymentStatus, fulfilmentStatus: FulfilmentStatus, paid = 0n) =>
      outstandingOf({ total: 100n, paid, paymentStatus, fulfilmentStatus });
    expect(due('PENDING', 'UNFULFILLED')).toBe(100n);
    expect(due('PARTIALLY_PAID', 'SHIPPED', 60n)).toBe(40n);
    expect(due('PENDING', 'CANCELLED')).toBe(0n);
    expect(due('VOIDED', 'UNFULFILLED')).toBe(0n);
    expect(due('PAID', 'UNFULFILLED', 120n)).toBe(0n);
  });
});

describe('how far an order is by its shipments', () => {
  const lines = [
    { position: 1, quantity: 2 },
    { position: 2, quantity: 1 },
  ];
  const parcel = (text: string, deliveredAt: Date | null = null) => ({
    deliveredAt,
    lines: text
      .split(' ')
      .filter(Boolean)
      .map((one) => ({ position: Number(one.split('×')[1]), quantity: Number(one.split('×')[0]) })),
  });
  const today = new Date('2026-11-22T10:00:00Z');

  test.each<[string, ReturnType<typeof parcel>[], FulfilmentStatus | null]>([
    ['nothing', [], null],
    ['a piece', [parcel('1×1')], 'PARTIALLY_FULFILLED'],
    ['a line', [parcel('2×1')], 'PARTIALLY_FULFILLED'],
    ['all in two', [parcel('1×1'), parcel('1×1 1×2')], 'SHIPPED'],
    ['all that was left', [parcel('1×1'), parcel('')], 'SHIPPED'],
    ['all, one of two delivered', [parcel('2×1', today), parcel('1×2')], 'SHIPPED'],
    ['all delivered', [parcel('2×1', today), parcel('1×2', today)], 'DELIVERED'],
    ['a part delivered', [parcel('2×1', today)], 'PARTIALLY_FULFILLED'],
    ['more than was ordered', [parcel('5×1 1×2')], 'SHIPPED'],
  ])('%s is shipped', (_, shipments, status) => {
    expect(fulfilmentAfterShipping(lines, shipments)).toBe(status);
  });

  test('what is left is what is in no shipment', () => {
    expect(leftToShip(lines, [])).toEqual(lines);
    expect(leftToShip(lines, [parcel('1×1'), parcel('1×2')])).toEqual([{ position: 1, quantity: 1 }]);
    expect(leftToShip(lines, [parcel('1×1'), parcel('')])).toEqual([]);
  });
});
