import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shareOut, sumOf, taxOn } from './order-amounts.js';

describe('sharing out', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { maxLength: 8 });

  test('gives away all of it, nobody more than their weight and nobody a unit off their due', () => {
    fc.assert(
      fc.property(weights, fc.bigInt({ min: 0n, max: 100n }), (all, percent) => {
        const whole = sumOf(all);
        const amount = (whole * percent) / 100n;
        const parts = shareOut(amount, all);
        expect(sumOf(parts)).toBe(amount);
        for (const [index, weight] of all.entries()) {
          const given = parts[index] ?? 0n;
          expect(given >= 0n && given <= weight).toBe(true);
          expect(
            (given * whole > amount * weight - whole && given * whole < amount * weight + whole) || whole === 0n,
          ).toBe(true);
        }
      }),
    );
  });

  test('the largest remainder goes first, of equal ones the first', () => {
    expect(shareOut(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(shareOut(2n, [10n, 30n, 60n])).toEqual([0n, 1n, 1n]);
    expect(shareOut(5n, [])).toEqual([]);
    expect(shareOut(5n, [0n, 0n])).toEqual([0n, 0n]);
  });

  test('tax is what a price has in it or what comes on top, half a unit up', () => {
    expect(taxOn(12_100n, 2100, true)).toBe(2_100n);
    expect(taxOn(10_000n, 2100, false)).toBe(2_100n);
    expect(taxOn(50n, 2100, false)).toBe(11n);
    expect(taxOn(0n, 2100, true)).toBe(0n);
  });
});
