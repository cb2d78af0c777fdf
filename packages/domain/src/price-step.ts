import type { Day } from './day.js';
import type { DiscountStep } from './effective-discount.js';
import type { Money } from './money.js';
import type { DiscountRule } from './shop.js';

/** What happened to a price. */
export const PriceStepKind = {
  LINES: 'LINES',
  LINE_DISCOUNTS: 'LINE_DISCOUNTS',
  TAX_REMOVED: 'TAX_REMOVED',
  EXEMPT: 'EXEMPT',
  EXEMPTION_NOT_STARTED: 'EXEMPTION_NOT_STARTED',
  EXEMPTION_EXPIRED: 'EXEMPTION_EXPIRED',
  DISCOUNT_RULE: 'DISCOUNT_RULE',
  DISCOUNT_REASON: 'DISCOUNT_REASON',
  DISCOUNT: 'DISCOUNT',
  DISCOUNT_BY_HAND: 'DISCOUNT_BY_HAND',
  SHIPPING: 'SHIPPING',
  TAX_INCLUDED: 'TAX_INCLUDED',
  TAX_ADDED: 'TAX_ADDED',
  NO_TAX: 'NO_TAX',
  TOTAL: 'TOTAL',
} as const;
export type PriceStepKind = (typeof PriceStepKind)[keyof typeof PriceStepKind];

/** What each step says, for the API's documentation. */
export const priceStepDescriptions: Record<PriceStepKind, string> = {
  LINES: 'What the lines come to at their prices: `amount`.',
  LINE_DISCOUNTS: 'Taken off single lines: `amount`.',
  TAX_REMOVED: 'The customer is exempt for `reason`: prices that include tax lose it, `amount` in all.',
  EXEMPT: 'The customer is exempt for `reason`: no tax is added.',
  EXEMPTION_NOT_STARTED: 'The exemption for `reason` does not act: it begins on `day`.',
  EXEMPTION_EXPIRED: 'The exemption for `reason` does not act: it ended on `day`.',
  DISCOUNT_RULE: 'Which of several discounts applies in the shop: `rule`.',
  DISCOUNT_REASON: 'Why one of the discounts of the customer applies or does not: `discount`.',
  DISCOUNT: 'Taken off the whole: `amount`.',
  DISCOUNT_BY_HAND: "Taken off the whole by hand, in place of the customer's discount: `amount`.",
  SHIPPING: 'For shipping: `amount`.',
  TAX_INCLUDED: 'The total contains `amount` of tax, `rate` percent on `base`.',
  TAX_ADDED: '`amount` of tax comes on top, `rate` percent on `base`.',
  NO_TAX: 'No tax is charged.',
  TOTAL: 'What is to be paid: `amount`.',
};

/** One step of how a price came about; what a kind does not speak of is null. */
export interface PriceStep {
  kind: PriceStepKind;
  amount: Money | null;
  base: Money | null;
  /** A percentage with two decimals as `21.00`. */
  rate: string | null;
  /** Of the exemption. */
  reason: string | null;
  day: Day | null;
  rule: DiscountRule | null;
  discount: DiscountStep | null;
}

/** A step that says what it is given. */
export function priceStep(kind: PriceStepKind, says: Partial<Omit<PriceStep, 'kind'>> = {}): PriceStep {
  const nothing = { amount: null, base: null, rate: null, reason: null, day: null, rule: null, discount: null };
  return { kind, ...nothing, ...says };
}

/** Steps as JSON keeps them: {@link readPriceSteps} reads them as the same. */
export function writePriceSteps(steps: readonly PriceStep[]): string {
  return JSON.stringify(steps, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

/** The steps in a JSON text, or in what a database made of one. */
export function readPriceSteps(kept: unknown): PriceStep[] {
  const json = typeof kept === 'string' ? kept : JSON.stringify(kept ?? []);
  return JSON.parse(json, (_, value: unknown) =>
    isKeptMoney(value) ? { ...value, amount: BigInt(value.amount) } : value,
  );
}

function isKeptMoney(value: unknown): value is { amount: string; currencyCode: string } {
  if (typeof value !== 'object' || value === null || !('currencyCode' in value)) return false;
  return 'amount' in value && typeof value.amount === 'string';
}
