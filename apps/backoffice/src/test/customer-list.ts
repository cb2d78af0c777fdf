import { Customers, CustomersCount } from '../features/customers/customers.graphql';
import type { CustomerRowFragment, CustomersQueryVariables } from '../gql/graphql';
import { type Answer, answer } from './answers';
import { type Page, pageInfo } from './lists';

/** The server's page of these customers, for the default list unless said otherwise. */
export function listOf(
  rows: CustomerRowFragment[],
  asked: Partial<CustomersQueryVariables> = {},
  page: Page = {},
): Answer {
  const variables = {
    query: undefined,
    sortKey: 'CREATED_AT' as const,
    direction: 'DESC' as const,
    birthday: false,
    ...('last' in asked ? {} : { first: 50, after: undefined }),
    ...asked,
  };
  return answer(Customers, variables, {
    __typename: 'Query',
    customers: {
      __typename: 'CustomerConnection',
      nodes: rows,
      pageInfo: pageInfo(page),
    },
  });
}

/** The server's number of those that match. */
export const countOf = (totalCount: number, query?: string): Answer =>
  answer(
    CustomersCount,
    { query },
    { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount } },
  );
