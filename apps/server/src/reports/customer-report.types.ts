import { Field, Int, ObjectType } from 'type-graphql';
import { mostCurrencies } from '../orders/of-customer/customer-orders.types.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';
import { DateScalar, Money } from '../platform/graphql/scalars.js';

/** What a report of a customer shows: ten years, and more products than a page holds. */
export const [mostMonths, mostProducts] = [120, 100];

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'What a customer ordered in one month, but for cancelled orders.' })
export class CustomerMonth {
  @Field(() => DateScalar, { description: 'The first day of the month, by the time zone of the shop.' })
  month!: string;
  @Field(() => Int)
  orderCount!: number;
  @AtMost(mostCurrencies)
  @Field(() => [Money], { description: 'Paid less refunded of these orders, in each currency.' })
  spent!: Money[];
}

@Allow('READ_CUSTOMERS')
@ObjectType({
  simpleResolvers: true,
  description: 'Something that a customer bought, in orders that are not cancelled.',
})
export class BoughtProduct {
  @Field(() => String, { description: 'What the last order of it called it.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'The stock keeping unit; null where the order had none.' })
  sku!: string | null;
  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
  @Field(() => Int)
  orderCount!: number;
  @Field(() => Money, { description: 'What its lines came to. What was bought in two currencies stands twice.' })
  total!: Money;
  @Field(() => Date, { description: 'When it was ordered last.' })
  lastOrderAt!: Date;
}
