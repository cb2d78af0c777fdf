import { orderLimits } from '@clientela/domain/order';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { selectedNames } from '../../platform/graphql/connection.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrdersUpsertPayload, OrderUpsertPayload } from './order.payloads.js';
import { OrdersUpsertArgs, OrderUpsertInput } from './order-upsert.inputs.js';
import { upsertManyOrders, upsertOrder } from './order-upsert.service.js';

@Resolver()
export class OrderUpsertResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderUpsertPayload, {
    description:
      'Saves what a channel tells of an order, and finds or makes its customer. The same again changes nothing, and what is older than the channel’s newest neither. Without READ_PII nobody is told that it is the same: it is STALE, or a change when it is newer. Refused with NOT_FOUND, ORDER_BUSY or a fault of a field.',
  })
  orderUpsert(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OrderUpsertInput) input: OrderUpsertInput,
  ) {
    return upsertOrder(context, input, selectedNames(info));
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrdersUpsertPayload, {
    description: `As orderUpsert, of many orders: each is saved or refused by itself. ${orderLimits.upserts.says} Refused with TOO_MANY.`,
  })
  ordersUpsert(@Ctx() context: RequestContext, @Args(() => OrdersUpsertArgs) { inputs }: OrdersUpsertArgs) {
    return upsertManyOrders(context, inputs);
  }
}
