import type { Day } from './day.js';
import { type DiscountFacts, effectiveDiscount, effectiveReduction } from './effective-discount.js';
import { type Money, smaller } from './money.js';
import { shareOut, sumOf, taxOn } from './order-amounts.js';
import type { LineToPrice, NewOrderLine, OrderTotals } from './order-snapshot.js';
import { isExemptionActive, type TaxExemption } from './preferences.js';
import { type PriceStep, PriceStepKind, priceStep } from './price-step.js';
import { formatTaxRate } from './tax-rate.js';

/** What decides on a price: everything that the rules look at. Amounts in minor units of `currencyCode`. */
export interface PriceFacts {
  lines: readonly LineToPrice[];
  currencyCode: string;
  shipping: bigint;
  /** The customer's discounts and the shop's rule; nobody known has none. */
  discounts: Pick<DiscountFacts, 'personal' | 'groups' | 'rule'>;
  /** What is taken off by hand in place of the customer's discount; null: that counts. */
  discountTotal: bigint | null;
  exemption: TaxExemption | null;
  /** The shop's, in hundredths of a percent: of shipping, and of lines that have none of their own. Null: it charges none. */
  taxRate: number | null;
  pricesIncludeTax: boolean;
  /** The day in the shop's time zone. */
  on: Day;
}

/** A line with its price. */
export interface PricedLine extends NewOrderLine {
  /** For one piece. Rounded, where it lost its tax: the total is reckoned from the whole line and more exact. */
  unitPrice: bigint;
  /** What of the discount on the whole order falls on this line. */
  discountShare: bigint;
}

/** A price, and how it came about. */
export interface OrderPrice {
  currencyCode: string;
  lines: PricedLine[];
  totals: OrderTotals;
  /** The part of the tax that is on shipping. */
  shippingTax: bigint;
  /** Whether the prices answered include tax: those of an exempt customer do not, whatever the shop's do. */
  pricesIncludeTax: boolean;
  /** The exemption that acted, to be copied onto the order. */
  exemption: Pick<TaxExemption, 'reason' | 'certificate'> | null;
  steps: PriceStep[];
}

/**
 * What is to be paid, with every step of how it came about. The one place where Clientela reckons a price.
 *
 * Discounts of lines go first, then that of the whole order, never below 0, shared out over the lines in proportion.
 * Tax is reckoned on each line after both (Ley 37/1992 del IVA, art. 78.Tres.2.º), and on shipping (art. 78.Dos.1.º).
 * Each amount is rounded to the minor unit of the currency as soon as it is reckoned, half a unit up (as Ley 46/1998,
 * art. 11, does), so that what is shown adds up to the cent.
 */
export function priceOrder(facts: PriceFacts): OrderPrice {
  const tax = taxRules(facts);
  const lines = facts.lines.map((line) => keepLine(line, tax));
  const shipping = tax.isRemoved ? withoutTax(facts.shipping, tax.shippingRate) : facts.shipping;
  const subtotal = sumOf(lines.map(({ total }) => total));
  const taken = discountOf(facts, subtotal);
  const priced = withTax(lines, taken.amount, tax);
  const shippingTax = tax.isExempt ? 0n : taxOn(shipping, tax.shippingRate, facts.pricesIncludeTax);
  const taxTotal = sumOf(priced.map((line) => line.tax)) + shippingTax;
  const total = subtotal - taken.amount + shipping + (facts.pricesIncludeTax ? 0n : taxTotal);
  const price: Omit<OrderPrice, 'steps'> = {
    currencyCode: facts.currencyCode,
    lines: priced,
    totals: { subtotal, discount: taken.amount, shipping, tax: taxTotal, adjustment: 0n, total },
    shippingTax,
    pricesIncludeTax: facts.pricesIncludeTax && !tax.isRemoved,
    exemption: tax.isExempt && facts.exemption !== null ? onlyWhy(facts.exemption) : null,
  };
  return { ...price, steps: stepsOf(facts, price, tax, taken.steps) };
}

/** How tax is charged: what the shop says, and whether the exemption acts. */
interface TaxRules {
  /** Whether there is any tax to be exempt from. */
  isCharged: boolean;
  isExempt: boolean;
  /** Exempt, and prices include it: they lose it. */
  isRemoved: boolean;
  isIncluded: boolean;
  shippingRate: number;
}

function taxRules({ lines, taxRate, pricesIncludeTax, exemption, on }: PriceFacts): TaxRules {
  const isCharged = taxRate !== null || lines.some((line) => line.taxRate !== null);
  const isExempt = isCharged && exemption !== null && isExemptionActive(exemption, on);
  return {
    isCharged,
    isExempt,
    isRemoved: isExempt && pricesIncludeTax,
    isIncluded: pricesIncludeTax,
    shippingRate: taxRate ?? 0,
  };
}

function withoutTax(amount: bigint, rate: number): bigint {
  return amount - taxOn(amount, rate, true);
}

/** A line before the discount on the whole order, at its own rate or else at the shop's. */
function keepLine(line: LineToPrice, tax: TaxRules): Omit<PricedLine, 'tax' | 'discountShare'> {
  const taxRate = tax.isCharged ? (line.taxRate ?? tax.shippingRate) : null;
  const gross = line.unitPrice * BigInt(line.quantity);
  const discount = smaller(line.discount, gross);
  const total = gross - discount;
  if (!tax.isRemoved || taxRate === null) return { ...line, taxRate, discount, total };
  return {
    ...line,
    taxRate,
    unitPrice: withoutTax(line.unitPrice, taxRate),
    discount: withoutTax(discount, taxRate),
    total: withoutTax(total, taxRate),
  };
}

/** The lines with what of the discount falls on each, and the tax on what is left of it. */
function withTax(lines: ReturnType<typeof keepLine>[], discount: bigint, tax: TaxRules): PricedLine[] {
  const totals = lines.map(({ total }) => total);
  const shares = shareOut(discount, totals);
  return lines.map((line, index) => {
    const discountShare = shares[index] ?? 0n;
    const taxRate = line.taxRate !== null && tax.isExempt ? 0 : line.taxRate;
    return { ...line, taxRate, discountShare, tax: taxOn(line.total - discountShare, taxRate ?? 0, tax.isIncluded) };
  });
}

/** What is taken off the whole, by hand or by the customer's discounts, and why. */
function discountOf(facts: PriceFacts, subtotal: bigint): { amount: bigint; steps: PriceStep[] } {
  const { currencyCode } = facts;
  if (facts.discountTotal !== null) {
    const amount = smaller(facts.discountTotal, subtotal);
    return { amount, steps: [priceStep(PriceStepKind.DISCOUNT_BY_HAND, { amount: { amount, currencyCode } })] };
  }
  const bought = { amount: subtotal, currencyCode };
  const effective = effectiveDiscount({ ...facts.discounts, on: facts.on, currencyCode, subtotal: bought });
  const taken = effectiveReduction(effective, bought);
  const reasons = effective.steps.map((discount) => priceStep(PriceStepKind.DISCOUNT_REASON, { discount }));
  // One discount alone needs no rule to be chosen.
  const rule = reasons.length > 1 ? [priceStep(PriceStepKind.DISCOUNT_RULE, { rule: effective.rule })] : [];
  const result = taken.amount > 0n ? [priceStep(PriceStepKind.DISCOUNT, { amount: taken })] : [];
  return { amount: taken.amount, steps: [...rule, ...reasons, ...result] };
}

function onlyWhy({ reason, certificate }: TaxExemption): Pick<TaxExemption, 'reason' | 'certificate'> {
  return { reason, certificate };
}

/** How the price came about, in the order in which it did: what each step adds or takes leads to the total. */
function stepsOf(
  facts: PriceFacts,
  price: Omit<OrderPrice, 'steps'>,
  tax: TaxRules,
  discountSteps: PriceStep[],
): PriceStep[] {
  const { totals } = price;
  const money = (amount: bigint): Money => ({ amount, currencyCode: facts.currencyCode });
  const gross = sumOf(facts.lines.map((line) => line.unitPrice * BigInt(line.quantity)));
  const whole = sumOf(facts.lines.map((line) => smaller(line.discount, line.unitPrice * BigInt(line.quantity))));
  const step = (kind: PriceStepKind, amount: bigint, isShown = amount > 0n): PriceStep[] =>
    isShown ? [priceStep(kind, { amount: money(amount) })] : [];
  return [
    ...step(PriceStepKind.LINES, gross, true),
    ...step(PriceStepKind.LINE_DISCOUNTS, whole),
    ...exemptionSteps(facts, tax, money(gross - whole - totals.subtotal)),
    ...discountSteps,
    ...step(PriceStepKind.SHIPPING, totals.shipping),
    ...(tax.isExempt ? [] : taxSteps(price, tax)),
    ...step(PriceStepKind.TOTAL, totals.total, true),
  ];
}

function exemptionSteps({ exemption, on }: PriceFacts, tax: TaxRules, removed: Money): PriceStep[] {
  if (exemption === null || !tax.isCharged) return [];
  const { reason, validFrom, validUntil } = exemption;
  if (tax.isRemoved) return [priceStep(PriceStepKind.TAX_REMOVED, { reason, amount: removed })];
  if (tax.isExempt) return [priceStep(PriceStepKind.EXEMPT, { reason })];
  return validFrom !== null && validFrom > on
    ? [priceStep(PriceStepKind.EXEMPTION_NOT_STARTED, { reason, day: validFrom })]
    : [priceStep(PriceStepKind.EXEMPTION_EXPIRED, { reason, day: validUntil })];
}

/** One step for each rate, the highest first. */
function taxSteps({ lines, totals, shippingTax, currencyCode }: Omit<OrderPrice, 'steps'>, tax: TaxRules): PriceStep[] {
  if (!tax.isCharged) return [priceStep(PriceStepKind.NO_TAX)];
  const sums = new Map<number, { amount: bigint; base: bigint }>();
  const add = (rate: number, amount: bigint, taxed: bigint) => {
    const sum = sums.get(rate) ?? { amount: 0n, base: 0n };
    const base = tax.isIncluded ? taxed - amount : taxed;
    sums.set(rate, { amount: sum.amount + amount, base: sum.base + base });
  };
  for (const line of lines) add(line.taxRate ?? 0, line.tax, line.total - line.discountShare);
  if (totals.shipping > 0n) add(tax.shippingRate, shippingTax, totals.shipping);
  const kind = tax.isIncluded ? PriceStepKind.TAX_INCLUDED : PriceStepKind.TAX_ADDED;
  return [...sums]
    .sort(([a], [b]) => b - a)
    .map(([rate, { amount, base }]) =>
      priceStep(kind, {
        rate: formatTaxRate(rate),
        amount: { amount, currencyCode },
        base: { amount: base, currencyCode },
      }),
    );
}
