import { dayIn } from '@clientela/domain/day';
import { explainDiscount, explainDiscountStep } from '@clientela/domain/discount-explanation';
import { type DiscountSource, effectiveDiscount } from '@clientela/domain/effective-discount';
import type { Language } from '@clientela/domain/locale';
import { discountOf } from '../../groups/discount.columns.js';
import { discountAnswer } from '../../groups/discount.types.js';
import type { RequestContext } from '../../platform/context.js';
import { moneyOf } from '../../platform/graphql/scalars.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import type { ShopRow } from '../../shops/shop.queries.js';
import { groupsOfCustomer } from './customer.loaders.js';
import type { MemberGroupRow } from './customer.queries.js';
import type { CustomerRow } from './customer.row.js';
import type { EffectiveDiscount } from './customer.types.js';

/** The discount that applies to a customer today, as the API answers it; null when it has none at all. */
export async function effectiveDiscountOf(
  context: RequestContext,
  customer: CustomerRow,
): Promise<EffectiveDiscount | null> {
  const [groups, shop] = await Promise.all([context.get(groupsOfCustomer, customer.id), shopOfRequest(context)]);
  return effectiveDiscountAnswer(customer, groups, shop, context.language);
}

function effectiveDiscountAnswer(
  customer: CustomerRow,
  groups: readonly MemberGroupRow[],
  shop: ShopRow,
  language: Language,
): EffectiveDiscount | null {
  const effective = effectiveDiscount({
    personal: discountOf(customer),
    groups: groups.map((group) => ({ ...group, discount: discountOf(group) })),
    rule: shop.discountRule,
    on: dayIn(shop.timeZone, new Date()),
    currencyCode: shop.currencyCode,
  });
  if (effective.steps.length === 0) return null;
  const groupOf = (source: DiscountSource | null) =>
    source?.kind === 'GROUP' ? (groups.find((group) => group.id === source.groupId) ?? null) : null;
  return {
    rule: effective.rule,
    percentage: effective.percentage,
    amount: effective.amount && moneyOf(effective.amount),
    explanation: explainDiscount(effective, language),
    discounts: effective.applied.flatMap(({ discount, source }) => {
      const answer = discountAnswer(discount);
      return answer ? [{ discount: answer, group: groupOf(source) }] : [];
    }),
    steps: effective.steps.map((step) => ({
      kind: step.kind,
      text: explainDiscountStep(step, language),
      discount: discountAnswer(step.discount),
      group: groupOf(step.source),
      below: step.below && moneyOf(step.below),
    })),
  };
}
