import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { ChannelEntity } from '../../channels/channel.entity.js';
import { channelById } from '../../channels/channel.loaders.js';
import type { ChannelRow } from '../../channels/channel.queries.js';
import { CustomerEntity } from '../../customers/records/customer.entity.js';
import type { CustomerRow } from '../../customers/records/customer.row.js';
import type { RequestContext } from '../../platform/context.js';
import { selectedNames } from '../../platform/graphql/connection.js';
import { Early } from '../../platform/graphql/early.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import type { Soon } from '../../platform/soon.js';
import { OrdersArgs } from '../list/order.args.js';
import { listOrdersOf } from '../list/order-list.js';
import { OrderConnection } from '../records/order.types.js';
import { identitiesOfCustomer, statsOfCustomer } from './customer-orders.loaders.js';
import { shownIdentities } from './customer-orders.queries.js';
import { CustomerIdentity, CustomerStats } from './customer-orders.types.js';

/** What orders contribute to a customer. */
@Resolver(() => CustomerEntity)
export class CustomerOrdersResolver {
  @Early()
  @FieldResolver(() => OrderConnection, {
    description: 'Its orders, the newest first unless said otherwise, unverified ones of guests among them.',
  })
  orders(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Root() { id }: CustomerRow,
    @Args(() => OrdersArgs) { where, query, sortKey, direction, ...page }: OrdersArgs,
  ) {
    return listOrdersOf(context, id, { page, where, query, sortKey, direction, fields: selectedNames(info) });
  }

  @Early()
  @FieldResolver(() => CustomerStats, { description: 'What its orders come to.' })
  stats(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Promise<CustomerStats> {
    return context.load(statsOfCustomer, id);
  }

  @Early()
  @AtMost(shownIdentities)
  @FieldResolver(() => [CustomerIdentity], { description: 'By what channels know it, the oldest first.' })
  identities(@Ctx() context: RequestContext, @Root() { id }: CustomerRow): Promise<CustomerIdentity[]> {
    return context.load(identitiesOfCustomer, id);
  }
}

@Resolver(() => CustomerIdentity)
export class CustomerIdentityResolver {
  @FieldResolver(() => ChannelEntity, { nullable: true })
  channel(@Ctx() context: RequestContext, @Root() { channelId }: CustomerIdentity): Soon<ChannelRow | null> {
    return context.get(channelById, channelId);
  }
}
