import { readPriceSteps } from '@clientela/domain/price-step';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrderEntity } from '../records/order.entity.js';
import type { OrderRow } from '../records/order.row.js';
import { OrderPayload } from './order-change.payloads.js';
import { CustomerPriceArgs, OrderCreateInput } from './order-create.inputs.js';
import { createOrder, customerPrice } from './order-create.service.js';
import { maxPriceSteps, Price, PriceStep, priceStepAnswers } from './price.types.js';

@Resolver(() => OrderEntity)
export class OrderCreateResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => Price, {
    description: 'What something costs a customer now, with discounts, tax and exemption, and how that comes about.',
  })
  customerPrice(@Ctx() context: RequestContext, @Args(() => CustomerPriceArgs) args: CustomerPriceArgs) {
    return customerPrice(context, args);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderPayload, {
    description:
      'Makes an order by hand, priced as customerPrice says. Refused with NOT_FOUND, CUSTOMER_BLOCKED, PRICE_CHANGED, AMOUNT_TOO_LARGE, EMAIL_TAKEN or a fault of a field.',
  })
  orderCreate(@Ctx() context: RequestContext, @Arg('input', () => OrderCreateInput) input: OrderCreateInput) {
    return createOrder(context, input);
  }

  @AtMost(maxPriceSteps)
  @FieldResolver(() => [PriceStep], {
    nullable: true,
    description: 'How the price of an order by hand came about. Null: the channel said what it is.',
  })
  pricing(@Ctx() context: RequestContext, @Root() { pricing }: OrderRow): PriceStep[] | null {
    return pricing === null ? null : priceStepAnswers(readPriceSteps(pricing), context.language);
  }
}
