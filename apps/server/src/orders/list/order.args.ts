import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.js';
import { SortDirection } from '../../platform/graphql/sort-direction.js';
import { OrderSortKey } from './order-sort.js';
import { OrderWhere } from './order-where.inputs.js';

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => OrderWhere, { nullable: true, description: 'Which orders. With `query`, both must hold.' })
  where?: OrderWhere | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Which orders, as people type it: `payment:paid fulfilment:unfulfilled channel:"Tienda web" placed:>-30d casco`. Names of terms are English or Spanish; free words are searched for; `-` negates, `OR` and parentheses group. Days are those of the shop.',
  })
  query?: string | null;
  @Field(() => OrderSortKey, { defaultValue: OrderSortKey.PLACED_AT, description: 'What the list is sorted by.' })
  sortKey!: OrderSortKey;
  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which end comes first.' })
  direction!: SortDirection;
}
