import * as z from 'zod/mini';
import { type Day, dayInput } from './day.js';
import { type Money, moneyInput, smaller } from './money.js';

/** What a discount takes off: an amount or a part. */
export const DiscountType = { MONETARY: 'MONETARY', PERCENTAGE: 'PERCENTAGE' } as const;
export type DiscountType = (typeof DiscountType)[keyof typeof DiscountType];

/** What each type does, for the API's documentation. */
export const discountTypeDescriptions: Record<DiscountType, string> = {
  MONETARY: 'Takes an amount off, never below a total of 0.',
  PERCENTAGE: 'Takes a part off: above 0, at most 100, two decimals.',
};

/** A discount of a customer or of a group. */
export interface Discount {
  type: DiscountType;
  /** For MONETARY, above 0; null otherwise. */
  amount: Money | null;
  /** For PERCENTAGE, a decimal string with two decimals as `12.50`; null otherwise. */
  percentage: string | null;
  /** Its first day in the shop's time zone; null: since ever. */
  startsOn: Day | null;
  /** Its last day in the shop's time zone; null: for ever. */
  endsOn: Day | null;
}

/** Hundredths of a percent in a decimal string: `12.5` is 1250. Null unless above 0, at most 100, with two decimals at most. */
export function parsePercentage(text: string): number | null {
  const hundredths = parseHundredths(text);
  return hundredths === 0 ? null : hundredths;
}

/** The same from 0 on: 0 percent is no discount, and yet a tax rate. */
export function parseHundredths(text: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2})0*)?$/.exec(text.trim());
  if (match === null) return null;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths <= 10_000 ? hundredths : null;
}

/** The decimal string of hundredths of a percent: 1250 is `12.50`. */
export function formatPercentage(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** A discount in an input: the amount or the percentage, as its type says, and not the other. */
export const discountInput = z.pipe(
  z.object({
    type: z.enum(DiscountType),
    amount: z.optional(z.nullable(moneyInput)),
    percentage: z.optional(z.nullable(z.string())),
    startsOn: z.optional(z.nullable(dayInput)),
    endsOn: z.optional(z.nullable(dayInput)),
  }),
  z.transform((input, context): Discount => {
    const refuse = (message: string, field: string) =>
      context.issues.push({ code: 'custom', message, path: [field], params: { decimals: 2 }, input });
    const isPart = input.type === DiscountType.PERCENTAGE;
    const hundredths = parsePercentage(input.percentage ?? '');
    const amount = input.amount ?? null;
    const startsOn = input.startsOn ?? null;
    const endsOn = input.endsOn ?? null;
    if (isPart && hundredths === null) refuse(input.percentage ? 'INVALID_PERCENTAGE' : 'REQUIRED', 'percentage');
    if (!isPart && amount === null) refuse('REQUIRED', 'amount');
    if (!isPart && amount !== null && amount.amount <= 0n) refuse('INVALID_AMOUNT', 'amount');
    if (isPart && amount !== null) refuse('INVALID_VALUE', 'amount');
    if (!isPart && input.percentage) refuse('INVALID_VALUE', 'percentage');
    if (startsOn !== null && endsOn !== null && endsOn < startsOn) refuse('INVALID_DATE_RANGE', 'endsOn');
    const percentage = isPart && hundredths !== null ? formatPercentage(hundredths) : null;
    return { type: input.type, amount: isPart ? null : amount, percentage, startsOn, endsOn };
  }),
);
export type DiscountInput = z.input<typeof discountInput>;

/** What a discount takes off a subtotal, in its minor units: rounded half up, from 0 to the whole subtotal. */
export function takenOff(discount: Pick<Discount, 'amount' | 'percentage'>, subtotal: Money): bigint {
  if (subtotal.amount <= 0n) return 0n;
  if (discount.percentage !== null) return partOf(subtotal.amount, parsePercentage(discount.percentage) ?? 0);
  if (discount.amount?.currencyCode !== subtotal.currencyCode) return 0n;
  return smaller(discount.amount.amount, subtotal.amount);
}

/** A part of an amount that is not negative, in hundredths of a percent, rounded half up. */
export function partOf(amount: bigint, hundredths: number): bigint {
  return (amount * BigInt(hundredths) + 5_000n) / 10_000n;
}
