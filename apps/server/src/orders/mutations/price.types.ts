import type { Language } from '@clientela/domain/locale';
import { orderLimits } from '@clientela/domain/order';
import { explainPriceStep } from '@clientela/domain/price-explanation';
import type { OrderPrice } from '@clientela/domain/price-order';
import { type PriceStep as DomainPriceStep, PriceStepKind, priceStepDescriptions } from '@clientela/domain/price-step';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { CustomerRow } from '../../customers/records/customer.row.js';
import { enumValues } from '../../platform/graphql/enums.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DecimalScalar, Money, moneyOf } from '../../platform/graphql/scalars.js';
import { OrderTaxExemption } from '../records/order.types.js';
import { OrderLine, orderLineAnswer } from '../records/order-line.entity.js';

registerEnumType(PriceStepKind, {
  name: 'PriceStepKind',
  description: 'What happened to a price.',
  valuesConfig: enumValues(priceStepDescriptions),
});

/** Steps for discounts, exemption, lines and shipping, and one for each rate of tax. */
export const maxPriceSteps = 600;

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'One step of how a price came about.' })
export class PriceStep {
  @Field(() => PriceStepKind)
  kind!: PriceStepKind;
  @Field(() => String, { description: 'The step as a sentence, in the language of the caller.' })
  text!: string;
  @Field(() => Money, { nullable: true })
  amount!: Money | null;
  @Field(() => Money, { nullable: true, description: 'What a tax is reckoned on.' })
  base!: Money | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Of a tax: a percentage with two decimals.' })
  rate!: string | null;
}

/** Steps as the API answers them. */
export const priceStepAnswers = (steps: readonly DomainPriceStep[], language: Language): PriceStep[] =>
  steps.map((step) => ({
    kind: step.kind,
    text: explainPriceStep(step, language),
    amount: step.amount && moneyOf(step.amount),
    base: step.base && moneyOf(step.base),
    rate: step.rate,
  }));

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'What is to be paid, and how that came about.' })
export class Price {
  @AtMost(orderLimits.lines.max)
  @Field(() => [OrderLine], { description: 'In the order of the input. Taxes are after the discount on the whole.' })
  lines!: OrderLine[];
  @AtMost(maxPriceSteps)
  @Field(() => [PriceStep])
  steps!: PriceStep[];
  @Field(() => Money, { description: 'The sum of the lines.' })
  subtotal!: Money;
  @Field(() => Money, { description: 'Taken off the whole.' })
  discount!: Money;
  @Field(() => Money)
  shipping!: Money;
  @Field(() => Money, { description: 'In the prices, or on top of them: see `pricesIncludeTax`.' })
  tax!: Money;
  @Field(() => Money)
  total!: Money;
  @Field(() => Boolean, { description: 'Those of an exempt customer do not, whatever the shop’s do.' })
  pricesIncludeTax!: boolean;
  @Field(() => OrderTaxExemption, { nullable: true, description: 'The exemption that acts.' })
  taxExemption!: OrderTaxExemption | null;
  @Allow('READ_PII')
  @Field(() => String, { nullable: true, description: 'The VAT id of the customer, for the invoice.' })
  vatId!: string | null;
}

/** A price as the API answers it. */
export function priceAnswer(price: OrderPrice, customer: CustomerRow | null, language: Language): Price {
  const { currencyCode, totals } = price;
  const money = (amount: bigint) => moneyOf({ amount, currencyCode });
  return {
    lines: price.lines.map((line) => orderLineAnswer({ ...line, orderId: '' }, currencyCode)),
    steps: priceStepAnswers(price.steps, language),
    subtotal: money(totals.subtotal),
    discount: money(totals.discount),
    shipping: money(totals.shipping),
    tax: money(totals.tax),
    total: money(totals.total),
    pricesIncludeTax: price.pricesIncludeTax,
    taxExemption: price.exemption,
    vatId: customer?.vatId ?? null,
  };
}
