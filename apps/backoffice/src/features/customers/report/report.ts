import type { CustomerReportQuery } from '../../../gql/graphql';

/** A customer as the report shows them. */
export type ReportedCustomer = NonNullable<CustomerReportQuery['customer']>;
