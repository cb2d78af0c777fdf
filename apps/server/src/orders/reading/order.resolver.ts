import { uuidOf } from '@clientela/domain/global-id';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { selectedNames } from '../../platform/graphql/connection.js';
import { Allow } from '../../platform/graphql/policy.js';
import { OrdersArgs } from '../list/order.args.js';
import { listOrders } from '../list/order-list.js';
import { OrderEntity } from '../records/order.entity.js';
import type { OrderRow } from '../records/order.row.js';
import { OrderConnection } from '../records/order.types.js';
import { findOrder, findOrderByNumber } from './order-record.js';

@Resolver()
export class OrderQueryResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => OrderEntity, { nullable: true, description: 'One order; null when this shop has none such.' })
  order(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<OrderRow | null> {
    return findOrder(context, uuidOf('Order', id), selectedNames(info));
  }

  @Allow('READ_CUSTOMERS')
  @Query(() => OrderEntity, { nullable: true, description: 'The order with a short number; null when there is none.' })
  orderByNumber(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => Int, { description: 'As people call it, without «#».' }) number: number,
  ): Promise<OrderRow | null> {
    return findOrderByNumber(context, number, selectedNames(info));
  }

  @Allow('READ_CUSTOMERS')
  @Query(() => OrderConnection, { description: 'The orders of the shop, the newest first unless said otherwise.' })
  orders(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => OrdersArgs) { where, query, sortKey, direction, ...page }: OrdersArgs,
  ) {
    return listOrders(context, { page, where, query, sortKey, direction, fields: selectedNames(info) });
  }
}
