import * as z from 'zod/mini';
import type { Language } from './locale.js';
import { problem } from './problem.js';

/** An amount in one currency. Amounts of different currencies are never summed. */
export interface Money {
  /** In minor units (cents of a euro, whole yen). */
  amount: bigint;
  /** ISO 4217, such as `EUR`. */
  currencyCode: string;
}

/** The widest amount: what fits PostgreSQL's `numeric(18)` and every sum of a shop in `bigint`. */
export const moneyLimits = { amount: { max: 999_999_999_999_999n } } as const;

const knownCurrencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const formats = new Map<string, Intl.NumberFormat>();
/** Asking a format for its options costs more than writing an amount: a list of fifty would ask a hundred times. */
const minorUnits = new Map<string, number>();

/** Whether a text is the code of a currency, in capitals. */
export function isCurrencyCode(text: string): boolean {
  return knownCurrencies.has(text);
}

/** A currency code, capitals or not. */
export const currencyCodeInput = z
  .string()
  .check(z.trim(), z.toUpperCase(), z.refine(isCurrencyCode, { error: 'INVALID_CURRENCY' }));

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorUnitsOf(currencyCode: string): number {
  const known = minorUnits.get(currencyCode);
  if (known !== undefined) return known;
  const decimals = formatOf('en', currencyCode).resolvedOptions().maximumFractionDigits ?? 2;
  minorUnits.set(currencyCode, decimals);
  return decimals;
}

/** What a decimal string is worth in minor units, or null when it is none of that currency or too large. */
export function parseDecimal(text: string, currencyCode: string): bigint | null {
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,6}))?$/.exec(text.trim());
  const decimals = minorUnitsOf(currencyCode);
  const fraction = (match?.[3] ?? '').replace(/0+$/, '');
  if (match === null || fraction.length > decimals) return null;
  const amount = BigInt(`${match[2]}${fraction.padEnd(decimals, '0')}`);
  if (amount > moneyLimits.amount.max) return null;
  return match[1] === '-' ? -amount : amount;
}

/**
 * Reads `12.5` and `EUR` as money.
 * @throws Problem INVALID_CURRENCY or INVALID_AMOUNT
 */
export function parseMoney(decimal: string, currencyCode: string, path: (string | number)[] = []): Money {
  if (!isCurrencyCode(currencyCode)) throw problem('INVALID_CURRENCY', [...path, 'currencyCode']);
  const amount = parseDecimal(decimal, currencyCode);
  if (amount === null) {
    throw problem('INVALID_AMOUNT', [...path, 'amount'], { params: { decimals: minorUnitsOf(currencyCode) } });
  }
  return { amount, currencyCode };
}

/** The amount as the API writes it: a decimal string with all the decimals of the currency, `12.50`. */
export function formatDecimal(money: Money): string {
  const decimals = minorUnitsOf(money.currencyCode);
  const digits = (money.amount < 0n ? -money.amount : money.amount).toString().padStart(decimals + 1, '0');
  const sign = money.amount < 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The amount as a person reads it: `7.922,17 €`. Grouped always, which Spanish otherwise does from 10.000 on. */
export function formatMoney(money: Money, language: Language): string {
  // A decimal string keeps every digit where a number would round.
  return formatOf(language, money.currencyCode).format(formatDecimal(money) as Intl.StringNumericLiteral);
}

function formatOf(language: Language, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options = { style: 'currency', currency, useGrouping: 'always' } as const;
  const format = new Intl.NumberFormat(language === 'es' ? 'es-ES' : 'en-GB', options);
  formats.set(key, format);
  return format;
}

/** The smaller of two amounts: Math.min takes no bigint. */
export function smaller(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** The larger of two amounts: Math.max takes no bigint. */
export function larger(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** Money in an input: a decimal string and its currency, answered as {@link Money}. */
export const moneyInput = z.pipe(
  z.object({ amount: z.string(), currencyCode: currencyCodeInput }),
  z.transform((input, context): Money => {
    const amount = parseDecimal(input.amount, input.currencyCode);
    if (amount !== null) return { amount, currencyCode: input.currencyCode };
    const params = { decimals: minorUnitsOf(input.currencyCode) };
    context.issues.push({ code: 'custom', message: 'INVALID_AMOUNT', path: ['amount'], params, input });
    return z.NEVER;
  }),
);
