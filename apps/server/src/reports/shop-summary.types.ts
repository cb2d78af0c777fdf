import { summaryLimits } from '@clientela/domain/shop-summary';
import { Field, Int, ObjectType } from 'type-graphql';
import { mostCurrencies } from '../orders/of-customer/customer-orders.types.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';
import { DateScalar, Money } from '../platform/graphql/scalars.js';

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'How many there are, and the list that shows them.' })
export class SummaryFigure {
  @Field(() => Int, { description: 'As many as the `totalCount` of the list.' })
  count!: number;
  @Field(() => String, { description: 'The `query` of the list, in the language of the caller.' })
  query!: string;
}

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'What one day of the shop brought.' })
export class SummaryDay {
  @Field(() => DateScalar, { description: 'A day of the shop, by its time zone.' })
  date!: string;
  @Field(() => Int, { description: 'Customers who were new.' })
  newCustomers!: number;
  @Field(() => Int, { description: 'Orders placed, but for cancelled ones.' })
  orders!: number;
  @Field(() => Money, { description: 'Paid less refunded of these orders, of those in the currency of the shop.' })
  revenue!: Money;
}

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'The numbers of a shop at a glance.' })
export class ShopSummary {
  @Field(() => SummaryFigure, { description: 'Customers who were new in these days.' })
  newCustomers!: SummaryFigure;
  @Field(() => SummaryFigure, { description: 'Orders placed in these days, but for cancelled ones.' })
  orders!: SummaryFigure;
  @AtMost(mostCurrencies)
  @Field(() => [Money], {
    description:
      'Paid less refunded of the orders placed in these days, but for cancelled ones: in each currency, that of the shop first, which is always there.',
  })
  revenue!: Money[];
  @Field(() => SummaryFigure, { description: 'Orders of whenever that are paid and wait to be prepared.' })
  toPrepare!: SummaryFigure;
  @Field(() => SummaryFigure, { description: 'Orders of whenever that are not paid in full, but for cancelled ones.' })
  toCollect!: SummaryFigure;
  @AtMost(summaryLimits.days.max, summaryLimits.days.max)
  @Field(() => [SummaryDay], { description: 'Each of the days, today being the last.' })
  days!: SummaryDay[];
}
