import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../platform/graphql/connection.js';
import { SortDirection } from '../platform/graphql/sort-direction.js';
import { OrderSortKey } from './order-sort.js';

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => OrderSortKey, { defaultValue: OrderSortKey.PLACED_AT, description: 'What the list is sorted by.' })
  sortKey!: OrderSortKey;
  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which end comes first.' })
  direction!: SortDirection;
}
