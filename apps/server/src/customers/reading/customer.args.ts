import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.js';
import { SortDirection } from '../../platform/graphql/sort-direction.js';
import { CustomerSortKey } from '../list/customer-sort.js';
import { CustomerWhere } from '../list/customer-where.inputs.js';
import { TimelineKind } from './customer-timeline.js';

@ArgsType()
export class CustomersArgs extends PageArgs {
  @Field(() => CustomerWhere, { nullable: true, description: 'Which customers. With `query`, both must hold.' })
  where?: CustomerWhere | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Which customers, as people type it: `orders:>3 tag:vip group:"Mayoristas" created:>-30d ana`. Names of terms are English or Spanish; free words are searched for; `-` negates, `OR` and parentheses group. Days are those of the shop.',
  })
  query?: string | null;
  @Field(() => CustomerSortKey, {
    defaultValue: CustomerSortKey.CREATED_AT,
    description: 'What the list is sorted by.',
  })
  sortKey!: CustomerSortKey;
  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which end comes first.' })
  direction!: SortDirection;
}

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => [TimelineKind], { nullable: true, description: 'Only this of it; absent asks for everything.' })
  kinds?: TimelineKind[] | null;
}
