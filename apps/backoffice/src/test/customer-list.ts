import { Customers, CustomersCount } from '../features/customers/customers.graphql';
import type { CustomerRowFragment, CustomersQueryVariables } from '../gql/graphql';
import { type Answer, answer } from './answers';

interface Page {
  startCursor?: string;
  endCursor?: string;
}

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
    ...('last' in asked ? {} : { first: 50, after: undefined }),
    ...asked,
  };
  return answer(Customers, variables, {
    __typename: 'Query',
    customers: {
      __typename: 'CustomerConnection',
      nodes: rows,
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: !!page.endCursor,
        hasPreviousPage: !!page.startCursor,
        startCursor: page.startCursor ?? null,
        endCursor: page.endCursor ?? null,
      },
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
