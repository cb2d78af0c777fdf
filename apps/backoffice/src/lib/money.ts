import { formatDecimal, parseMoney } from '@clientela/domain/money';
import type { MoneyValue } from './format';

/** An amount of the API in minor units. */
export const minorUnits = ({ amount, currencyCode }: MoneyValue): bigint => parseMoney(amount, currencyCode).amount;

export const isZero = (sum: MoneyValue): boolean => minorUnits(sum) === 0n;

/** The sum of amounts in one currency. */
export function sumOf(sums: readonly MoneyValue[], currencyCode: string): MoneyValue {
  const amount = sums.reduce((sum, one) => sum + minorUnits(one), 0n);
  return { amount: formatDecimal({ amount, currencyCode }), currencyCode };
}
