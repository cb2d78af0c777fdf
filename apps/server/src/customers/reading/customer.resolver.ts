import { uuidOf } from '@clientela/domain/global-id';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { connectionType, selectedNames } from '../../platform/graphql/connection.js';
import { Allow } from '../../platform/graphql/policy.js';
import { listCustomers } from '../list/customer-list.js';
import { CustomerEntity } from '../records/customer.entity.js';
import type { CustomerRow } from '../records/customer.row.js';
import { CustomersArgs } from './customer.args.js';
import { customerAsked } from './customer-record.js';

const CustomerConnection = connectionType('Customer', () => CustomerEntity);

@Resolver()
export class CustomerQueryResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => CustomerEntity, { nullable: true, description: 'One customer; null when this shop has none such.' })
  customer(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<CustomerRow | null> {
    return customerAsked(context, uuidOf('Customer', id), info);
  }

  @Allow('READ_CUSTOMERS')
  @Query(() => CustomerConnection, {
    description: 'The customers of the shop, the newest first unless said otherwise.',
  })
  customers(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CustomersArgs) { where, query, sortKey, direction, ...page }: CustomersArgs,
  ) {
    return listCustomers(context, { page, where, query, sortKey, direction, fields: selectedNames(info) });
  }
}
