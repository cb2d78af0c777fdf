import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TransactionKind } from './order.js';
import { isSeparateFrom, isToldTwice, type Movement, madeUpIds, transactionTotals } from './order-money.js';

const total = 50n;
const kinds = { p: TransactionKind.PAYMENT, r: TransactionKind.REFUND, a: TransactionKind.AUTHORIZATION } as const;

/**
 * `p20` is a payment that staff recorded, `p20#x` one with an id; `+p20` one recorded after the channel had told of such;
 * `-p20` one taken back; `:p20#x` one that the channel lists, `=p20` a sum that it tells.
 */
function movementOf(text: string): Movement {
  const found = /^([+\-:=]?)([pra])(\d+)(?:#(\w+))?$/.exec(text);
  if (!found) throw new Error(text);
  const [, who = '', letter = 'p', amount = '0', id = null] = found;
  const kind = kinds[letter as keyof typeof kinds];
  return {
    kind,
    amount: BigInt(amount),
    externalId: who === '=' ? madeUpIds[kind] : id,
    isFromChannel: who === ':' || who === '=',
    isSeparate: who === '+',
    retractedAt: who === '-' ? new Date(0) : null,
  };
}
const movementsOf = (text: string) => text.split(' ').filter(Boolean).map(movementOf);
const sums = (text: string) => {
  const { paid, refunded, authorized } = transactionTotals(movementsOf(text), total);
  return [paid, refunded, authorized].map(Number);
};

describe('what staff recorded and the channel tells', () => {
  test.each([
    // What is paid: nobody told twice.
    ['p20', [20, 0, 0]],
    ['p20 p30', [50, 0, 0]],
    ['=p30', [30, 0, 0]],
    // The channel says that all is paid: what was paid here is a part of it.
    ['p50 =p50', [50, 0, 0]],
    ['p20 =p50', [50, 0, 0]],
    ['+p20 =p50', [50, 0, 0]],
    ['p50 :p50#tx', [50, 0, 0]],
    ['p20 :p30#a :p20#b', [50, 0, 0]],
    // It tells a sum: all that was recorded before is in it.
    ['p20 =p20', [20, 0, 0]],
    ['p20 =p30', [30, 0, 0]],
    ['p30 =p20', [30, 0, 0]],
    // What was recorded after its sum is more.
    ['=p30 +p20', [50, 0, 0]],
    ['p10 =p30 +p20', [50, 0, 0]],
    // It lists movements: those of the same amount are the same ones.
    ['p20 :p20#tx', [20, 0, 0]],
    ['p20 :p30#tx', [50, 0, 0]],
    ['p10 p10 :p10#tx', [20, 0, 0]],
    ['+p25 :p20#tx', [45, 0, 0]],
    ['+p20 :p20#tx', [40, 0, 0]],
    // Two that have an id, and another one, are two.
    ['p20#ours :p20#theirs', [40, 0, 0]],
    ['p20#ours p20 :p20#theirs :p20', [40, 0, 0]],
    // More than the order comes to is told, not hidden.
    ['p40 :p30#tx', [70, 0, 0]],
    ['p60', [60, 0, 0]],
    // Refunds are told twice alike, and never more than was paid.
    ['p50 r20 :r20#tx', [50, 20, 0]],
    ['p50 r20 =r20', [50, 20, 0]],
    ['p50 r20 =r30', [50, 30, 0]],
    ['p50 =r20 +r20', [50, 40, 0]],
    ['p50 =r40 +r20', [50, 50, 0]],
    ['a50 =a50', [0, 0, 50]],
    // What was taken back counts nowhere.
    ['-p20', [0, 0, 0]],
    ['-p20 =p30', [30, 0, 0]],
    ['p50 -r20', [50, 0, 0]],
  ])('%s of 50 comes to %j', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  test.each([
    ['p20 =p20', true],
    ['p20 =p50', true],
    ['+p20 =p50', true],
    ['p50 r20 :r20#tx', true],
    ['p20 =p0', false],
    ['p20 :p30#tx', false],
    ['=p30 +p20', false],
    ['-p20 =p20', false],
    ['=p50', false],
  ])('%s is told twice: %s', (text, expected) => {
    const movements = movementsOf(text).filter(({ amount }) => amount > 0n);
    expect(isToldTwice(movements, total)).toBe(expected);
  });

  test('what is recorded counts in full, whatever the channel told before', () => {
    const movement = fc
      .tuple(
        fc.constantFrom('', '+', '-', ':'),
        fc.constantFrom('p', 'r'),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('', '#x'),
      )
      .map(([who, letter, amount, id]) => movementOf(`${who}${letter}${amount}${id}`));
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (before, amount) => {
        const wide = 1000n;
        const moved = movementOf(`p${amount}`);
        const recorded = { ...moved, isSeparate: isSeparateFrom(before, moved) };
        const paid = transactionTotals([...before, recorded], wide).paid - transactionTotals(before, wide).paid;
        expect(paid).toBe(moved.amount);
      }),
    );
  });

  test('the order in which they arrive says nothing, and no side is forgotten', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', '+', ':'),
        fc.constantFrom('p', 'r'),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('', '#x', '#y'),
      )
      .map((parts) => parts.join(''));
    const many = fc.array(text, { maxLength: 8 });
    const shuffled = many.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const [one, other] = [sums(all.join(' ')), sums(others.join(' '))];
        expect(other).toEqual(one);
        const [paid = 0] = one;
        for (const side of [':', '']) {
          const theirs = all.filter((each) => (side === ':' ? each.startsWith(':') : !each.startsWith(':')));
          expect(paid).toBeGreaterThanOrEqual(sums(theirs.join(' '))[0] ?? 0);
        }
      }),
    );
  });
});
