import { dayIn } from '@clientela/domain/day';
import type { Discount } from '@clientela/domain/discount';
import type { Language } from '@clientela/domain/locale';
import { formatDecimal, parseMoney } from '@clientela/domain/money';
import { checkPriceRequest, type OrderContext, type PriceRequest } from '@clientela/domain/order-create-gate';
import { explainPriceStep } from '@clientela/domain/price-explanation';
import { type OrderPrice, type PriceFacts, priceOrder } from '@clientela/domain/price-order';
import { parseTaxRate } from '@clientela/domain/tax-rate';
import type { BuyerDiscountFragment, BuyerQuery, PriceLineInput, PriceStepKind, TillQuery } from '../../../gql/graphql';
import type { MoneyValue } from '../../../lib/format';
import type { Extras } from './draft';

export type KnownBuyer = NonNullable<BuyerQuery['customer']>;
export type ShopRules = TillQuery['shop'];

/** A price as it is shown, whoever reckoned it. */
export interface ShownPrice {
  /** In the order of the lines; absent where a line cannot be priced yet. */
  lineTotals: readonly (MoneyValue | undefined)[];
  steps: readonly { kind: PriceStepKind; text: string }[];
  total: MoneyValue;
  /** Whether all that was typed is in it. */
  isWhole: boolean;
}

/** What is bought, by whom, under which rules. */
export interface Sale {
  lines: PriceLineInput[];
  shippingTotal?: string;
  discountTotal?: string;
  buyer: KnownBuyer | undefined;
  rules: ShopRules;
  timeZone: string;
  context: OrderContext;
}

/** The price by the domain's own reckoning. Lines that are not typed to their end are left out of it. */
export function priceHere(sale: Sale, language: Language): ShownPrice {
  const { request, known } = readable(sale);
  const price = priceOrder(factsOf(sale, request));
  const { currencyCode } = price;
  const said = (amount: bigint): MoneyValue => ({ amount: formatDecimal({ amount, currencyCode }), currencyCode });
  const totals = new Map(known.map((index, place) => [index, totalOf(price, place)]));
  return {
    lineTotals: sale.lines.map((_, index) => {
      const total = totals.get(index);
      return total === undefined ? undefined : said(total);
    }),
    steps: price.steps.map((step) => ({ kind: step.kind, text: explainPriceStep(step, language) })),
    total: said(price.totals.total),
    isWhole: known.length === sale.lines.length,
  };
}

const totalOf = (price: OrderPrice, place: number) => price.lines[place]?.total;

/**
 * What of the sale can be priced, with the places of its lines. What the rules refuse is left out, and the rest tried
 * again: they say first what has the wrong shape, and then what is no amount.
 */
function readable(
  sale: Sale,
  known = sale.lines.map((_, index) => index),
  extras: Extras = sale,
): { request: PriceRequest; known: readonly number[] } {
  const { lines, context } = sale;
  const { shippingTotal, discountTotal } = extras;
  const checked = checkPriceRequest(
    { lines: lines.filter((_, at) => known.includes(at)), shippingTotal, discountTotal },
    context,
  );
  if (checked.ok) return { request: checked.value, known };
  const places = checked.issues.flatMap(({ path: [part, place] }) => (part === 'lines' ? [place] : []));
  if (places.length === 0) {
    const refused = checked.issues.map(({ path: [part] }) => part);
    const left = Object.entries({ shippingTotal, discountTotal }).filter(([part]) => !refused.includes(part));
    if (left.length < 2 && (shippingTotal ?? discountTotal)) return readable(sale, known, Object.fromEntries(left));
  }
  const rest = known.filter((_, place) => !places.includes(place));
  if (rest.length > 0 && rest.length < known.length) return readable(sale, rest, extras);
  const { currencyCode } = context;
  return { request: { currencyCode, lines: [], shipping: 0n, discountTotal: null }, known: [] };
}

function factsOf({ buyer, rules, timeZone }: Sale, request: PriceRequest): PriceFacts {
  return {
    lines: request.lines,
    currencyCode: request.currencyCode,
    shipping: request.shipping,
    discounts: {
      personal: discountOf(buyer?.discount),
      groups: (buyer?.groups ?? []).map(({ id, name, discount }) => ({
        id,
        name,
        isPrimary: buyer?.primaryGroup?.id === id,
        discount: discountOf(discount),
      })),
      rule: rules.discountRule,
    },
    discountTotal: request.discountTotal,
    exemption: buyer?.taxExemption ?? null,
    taxRate: rules.taxRate == null ? null : parseTaxRate(rules.taxRate),
    pricesIncludeTax: rules.pricesIncludeTax,
    on: dayIn(timeZone, new Date()),
  };
}

function discountOf(said: BuyerDiscountFragment | null | undefined): Discount | null {
  if (!said) return null;
  const { type, amount, percentage, startsOn, endsOn } = said;
  return {
    type,
    amount: amount && parseMoney(amount.amount, amount.currencyCode),
    percentage: percentage ?? null,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
  };
}
