import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CustomerEntity } from '../customers/customer.entity.js';
import { customerById } from '../customers/customer.loaders.js';
import type { RequestContext } from '../platform/context.js';
import { OrderEntity } from './order.entity.js';
import { orderById } from './order.loaders.js';
import { type AboutOrder, OrderPayload, OrderUpsertPayload } from './order.payloads.js';

/** Payloads carry uuids; the things themselves are loaded, so that they show what stands after the write. */
function aboutOrder<P extends AboutOrder>(payload: new () => P) {
  @Resolver(() => payload)
  class AboutOrderResolver {
    @FieldResolver(() => OrderEntity, { nullable: true, description: 'The order as it stands now.' })
    order(@Ctx() context: RequestContext, @Root() { orderId }: AboutOrder) {
      return orderId ? context.get(orderById, orderId) : null;
    }
  }
  return AboutOrderResolver;
}

@Resolver(() => OrderUpsertPayload)
class CustomerOfUpsertResolver {
  @FieldResolver(() => CustomerEntity, { nullable: true, description: 'Whose it is; null when nobody is known.' })
  customer(@Ctx() context: RequestContext, @Root() { customerId }: OrderUpsertPayload) {
    return customerId ? context.get(customerById, customerId) : null;
  }
}

/** The field resolvers of what the mutations of orders answer. */
export const orderPayloadResolvers = [
  aboutOrder(OrderPayload),
  aboutOrder(OrderUpsertPayload),
  CustomerOfUpsertResolver,
];
