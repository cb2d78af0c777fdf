import { Field, InputType, Int } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';
import { CustomerWhere } from '../list/customer-where.inputs.js';

// The fields of inputs that take one ask for EXPORT besides: whoever finds by what customers are, reads that.
@Allow('READ_CUSTOMERS')
@InputType({ description: 'All customers that match, as in the list `customers`. Without conditions all of the shop.' })
export class CustomersFilterInput {
  @Field(() => CustomerWhere, { nullable: true, description: 'Which customers. With `query`, both must hold.' })
  where?: CustomerWhere | null;
  @Field(() => String, { nullable: true, description: 'Which customers, as people type it: the `query` of the list.' })
  query?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many there were when they were counted (`totalCount` of the list): when it is another number now, nothing is done, and MATCHES_CHANGED says how many.',
  })
  expectedCount?: number | null;
}
