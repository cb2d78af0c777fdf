import { formatDecimal, minorUnitsOf, moneyLimits, parseDecimal } from './money.js';
import type { ProblemIssue } from './problem.js';

type Path = (string | number)[];

/**
 * Reads the amounts of one order in its currency, as minor units, and collects what is wrong with them. An amount
 * that is refused is answered as 0, so that reading goes on and tells of all.
 */
export class AmountReader {
  constructor(
    readonly currencyCode: string,
    readonly issues: ProblemIssue[],
  ) {}

  /** An amount from 0 on; null when it was not said. */
  read(text: string | null | undefined, path: Path): bigint | null {
    if (text === null || text === undefined) return null;
    const amount = parseDecimal(text, this.currencyCode);
    if (amount !== null && amount >= 0n) return amount;
    this.issues.push({ code: 'INVALID_AMOUNT', path, params: { decimals: minorUnitsOf(this.currencyCode) } });
    return 0n;
  }

  /** An amount above 0. */
  readAboveZero(text: string, path: Path): bigint {
    const told = this.issues.length;
    const amount = this.read(text, path) ?? 0n;
    if (amount > 0n || this.issues.length > told) return amount;
    this.issues.push({ code: 'INVALID_AMOUNT', path, params: { decimals: minorUnitsOf(this.currencyCode) } });
    return amount;
  }

  /** The same amount, or `max` and an issue that says it when it is more. */
  atMost(amount: bigint, max: bigint, path: Path): bigint {
    if (amount <= max) return amount;
    const params = { max: formatDecimal({ amount: max, currencyCode: this.currencyCode }) };
    this.issues.push({ code: 'AMOUNT_TOO_LARGE', path, params });
    return max;
  }

  /** The same amount, or the widest there is and an issue when it is more: sums and products grow beyond it. */
  withinLimit(amount: bigint, path: Path): bigint {
    return this.atMost(amount, moneyLimits.amount.max, path);
  }
}

/** Adds amounts up. */
export function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/**
 * Shares an amount out in proportion to weights, so that the parts add up to it exactly: each gets what is its due
 * rounded down, and what is left goes, a minor unit each, to those whose remainder is largest; of equal ones, to the
 * first. No part is above its weight while the amount is not above their sum. Nothing weighs nothing: all parts are 0.
 */
export function shareOut(amount: bigint, weights: readonly bigint[]): bigint[] {
  const whole = sumOf(weights);
  if (whole <= 0n || amount <= 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (amount * weight) / whole);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amount * weight) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  let left = amount - sumOf(parts);
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}

/** The tax on an amount at a rate in hundredths of a percent, rounded half up: what is in it, or what comes on top. */
export function taxOn(amount: bigint, rate: number, isIncluded: boolean): bigint {
  const whole = isIncluded ? 10_000n + BigInt(rate) : 10_000n;
  return (2n * amount * BigInt(rate) + whole) / (2n * whole);
}
