import type { CustomerRecordQuery } from '../../gql/graphql';

/** A customer as the record's query brings it. */
export type Customer = NonNullable<CustomerRecordQuery['customer']>;
