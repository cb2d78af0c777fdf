import type { OrderPageQuery } from '../../gql/graphql';

/** An order as its page's query brings it. */
export type Order = NonNullable<OrderPageQuery['order']>;
export type Transaction = Order['transactions'][number];
