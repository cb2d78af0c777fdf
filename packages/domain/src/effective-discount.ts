import type { Day } from './day.js';
import { type Discount, formatPercentage, parsePercentage, partOf, takenOff } from './discount.js';
import type { Money } from './money.js';
import { DiscountRule } from './shop.js';
import { sortName } from './text.js';

/** Whose discount it is. */
export type DiscountSource =
  | { kind: 'PERSONAL' }
  | { kind: 'GROUP'; groupId: string; groupName: string; isPrimary: boolean };

/** A discount and whose it is. */
export interface SourcedDiscount {
  source: DiscountSource;
  discount: Discount;
}

/** Why a discount applies or does not. */
export const DiscountStepKind = {
  APPLIED: 'APPLIED',
  NOT_STARTED: 'NOT_STARTED',
  EXPIRED: 'EXPIRED',
  OTHER_CURRENCY: 'OTHER_CURRENCY',
  LESS_THAN_BEST: 'LESS_THAN_BEST',
  PERSONAL_GOES_FIRST: 'PERSONAL_GOES_FIRST',
  BEST_BELOW: 'BEST_BELOW',
  CAPPED: 'CAPPED',
} as const;
export type DiscountStepKind = (typeof DiscountStepKind)[keyof typeof DiscountStepKind];

/** What each step says, for the API's documentation. */
export const discountStepDescriptions: Record<DiscountStepKind, string> = {
  APPLIED: 'It applies.',
  NOT_STARTED: 'Left out: it begins later.',
  EXPIRED: 'Left out: it has ended.',
  OTHER_CURRENCY: 'Left out: it is in another currency.',
  LESS_THAN_BEST: 'Left out: another one takes more off, or as much and goes before.',
  PERSONAL_GOES_FIRST: "Left out: the customer's own discount goes first.",
  BEST_BELOW: 'It replaces the one that applies on subtotals below `below`, where it takes more off.',
  CAPPED: 'The percentages add up to more than 100: they count as 100.',
};

/** One step of the explanation. CAPPED is about all of them and has neither source nor discount. */
export interface DiscountStep {
  kind: DiscountStepKind;
  source: DiscountSource | null;
  discount: Discount | null;
  /** For BEST_BELOW: the subtotal from which the other one takes more off. */
  below: Money | null;
}

/** What applies to a customer, and why. */
export interface EffectiveDiscount {
  rule: DiscountRule;
  /** Those that apply, first the one that goes first. */
  applied: SourcedDiscount[];
  /** The sum of the percentages that apply, at most `100.00`; null when none does. */
  percentage: string | null;
  /** The sum of the amounts that apply; null when none does. */
  amount: Money | null;
  /** One step for each discount that the customer has, and those about the whole. */
  steps: DiscountStep[];
}

/** What decides: everything that the rules look at. */
export interface DiscountFacts {
  personal: Discount | null;
  groups: readonly { id: string; name: string; isPrimary: boolean; discount: Discount | null }[];
  rule: DiscountRule;
  /** The day in the shop's time zone. */
  on: Day;
  /** Amounts in another currency are left out. */
  currencyCode: string;
  /** What is bought, before discounts; absent on a record, where nothing is bought yet. */
  subtotal?: Money;
}

/**
 * The discount that applies, with the reason for each that does and does not.
 *
 * Which of an amount and a percentage is best depends on the subtotal. Without one, the best percentage applies
 * because it has no ceiling, and a step BEST_BELOW says for which subtotals the best amount replaces it.
 * Equal ones: the customer's own goes first, then the primary group's, then by the name of the group.
 */
export function effectiveDiscount(facts: DiscountFacts): EffectiveDiscount {
  const steps: DiscountStep[] = [];
  const candidates = candidatesOf(facts).filter((candidate) => {
    const kind = reasonToLeaveOut(candidate.discount, facts);
    if (kind !== null) steps.push(step(kind, candidate));
    return kind === null;
  });
  const applied = choose(candidates, facts, steps);
  const hundredths = applied.reduce((sum, { discount }) => sum + hundredthsOf(discount), 0);
  if (hundredths > 10_000) steps.push({ kind: DiscountStepKind.CAPPED, source: null, discount: null, below: null });
  const amounts = applied.flatMap(({ discount }) => (discount.amount === null ? [] : [discount.amount.amount]));
  return {
    rule: facts.rule,
    applied,
    percentage: hundredths === 0 ? null : formatPercentage(Math.min(hundredths, 10_000)),
    amount: amounts.length === 0 ? null : { amount: amounts.reduce((a, b) => a + b), currencyCode: facts.currencyCode },
    steps: [...applied.map((one) => step(DiscountStepKind.APPLIED, one)), ...steps],
  };
}

/** What an effective discount takes off a subtotal: the percentages together, then the amounts, never more than all. */
export function effectiveReduction(effective: EffectiveDiscount, subtotal: Money): Money {
  const part = partOf(subtotal.amount > 0n ? subtotal.amount : 0n, parsePercentage(effective.percentage ?? '') ?? 0);
  const rest = { amount: subtotal.amount - part, currencyCode: subtotal.currencyCode };
  const taken = part + takenOff({ amount: effective.amount, percentage: null }, rest);
  return { amount: taken, currencyCode: subtotal.currencyCode };
}

/** All discounts in the order in which equal ones go. */
function candidatesOf({ personal, groups }: DiscountFacts): SourcedDiscount[] {
  const ofGroups = groups
    .flatMap(({ id, name, isPrimary, discount }): (SourcedDiscount & { order: string })[] => {
      if (discount === null) return [];
      const source = { kind: 'GROUP', groupId: id, groupName: name, isPrimary } as const;
      return [{ source, discount, order: `${isPrimary ? 0 : 1}${sortName(name)} ${id}` }];
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ source, discount }) => ({ source, discount }));
  return personal === null ? ofGroups : [{ source: { kind: 'PERSONAL' }, discount: personal }, ...ofGroups];
}

function reasonToLeaveOut(discount: Discount, { on, currencyCode }: DiscountFacts): DiscountStepKind | null {
  if (discount.startsOn !== null && discount.startsOn > on) return DiscountStepKind.NOT_STARTED;
  if (discount.endsOn !== null && discount.endsOn < on) return DiscountStepKind.EXPIRED;
  if (discount.amount !== null && discount.amount.currencyCode !== currencyCode) return DiscountStepKind.OTHER_CURRENCY;
  return null;
}

function choose(candidates: SourcedDiscount[], facts: DiscountFacts, steps: DiscountStep[]): SourcedDiscount[] {
  if (facts.rule === DiscountRule.SUM) return candidates;
  const personal = candidates.find(({ source }) => source.kind === 'PERSONAL');
  if (facts.rule === DiscountRule.BEST || personal === undefined) return best(candidates, facts, steps);
  const others = candidates.filter((candidate) => candidate !== personal);
  steps.push(...others.map((candidate) => step(DiscountStepKind.PERSONAL_GOES_FIRST, candidate)));
  return [personal];
}

function best(candidates: SourcedDiscount[], facts: DiscountFacts, steps: DiscountStep[]): SourcedDiscount[] {
  const { subtotal } = facts;
  if (subtotal !== undefined) {
    const first = largest(candidates, ({ discount }) => takenOff(discount, subtotal));
    return keep(first, candidates, steps);
  }
  const part = largest(candidates, ({ discount }) => BigInt(hundredthsOf(discount)));
  const amount = largest(candidates, ({ discount }) => discount.amount?.amount ?? 0n);
  const hundredths = part === undefined ? 0 : hundredthsOf(part.discount);
  const minor = amount?.discount.amount?.amount ?? 0n;
  if (hundredths === 0) return keep(amount, candidates, steps);
  if (amount === undefined || minor === 0n) return keep(part, candidates, steps);
  const below = {
    amount: (minor * 10_000n + BigInt(hundredths) - 1n) / BigInt(hundredths),
    currencyCode: facts.currencyCode,
  };
  steps.push({ ...step(DiscountStepKind.BEST_BELOW, amount), below });
  return keep(
    part,
    candidates.filter((candidate) => candidate !== amount),
    steps,
  );
}

/** The one with most; of equal ones the first, because candidates come in the order in which they go. */
function largest(candidates: SourcedDiscount[], size: (one: SourcedDiscount) => bigint): SourcedDiscount | undefined {
  return candidates.reduce<SourcedDiscount | undefined>(
    (most, one) => (most === undefined || size(one) > size(most) ? one : most),
    undefined,
  );
}

function keep(
  kept: SourcedDiscount | undefined,
  candidates: SourcedDiscount[],
  steps: DiscountStep[],
): SourcedDiscount[] {
  const others = candidates.filter((candidate) => candidate !== kept);
  steps.push(...others.map((candidate) => step(DiscountStepKind.LESS_THAN_BEST, candidate)));
  return kept === undefined ? [] : [kept];
}

function hundredthsOf(discount: Discount): number {
  return parsePercentage(discount.percentage ?? '') ?? 0;
}

function step(kind: DiscountStepKind, { source, discount }: SourcedDiscount): DiscountStep {
  return { kind, source, discount, below: null };
}
