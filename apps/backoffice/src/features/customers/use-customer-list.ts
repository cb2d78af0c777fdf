import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { CustomerSortKey } from '../../gql/graphql';
import { filterProblem } from '../../lib/api-error';
import { useLanguage } from '../../lib/use-language';
import type { Sort } from '../../ui/data-table';
import { type ListFilter, readFilter, writeFilter } from './customer-query';
import {
  type CustomerListSearch,
  defaultPageSize,
  fromStart,
  listVariables,
  type PageSize,
  sortOf,
  withSort,
} from './customer-urls';
import { Customers } from './customers.graphql';
import { rememberList } from './last-list';

const route = getRouteApi('/inside/clientes');

/** The list that the address asks for, and the ways to another address. */
export function useCustomerList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useEffect(() => rememberList(search), [search]);
  const { data, previousData, error, loading, refetch } = useQuery(Customers, {
    variables: listVariables(search),
    // Back shows at once what was there, and then what has changed since.
    fetchPolicy: 'cache-and-network',
  });
  // Rows are drawn at low priority, so a key pressed meanwhile is never kept waiting.
  const latest = data ?? previousData;
  const drawn = useDeferredValue(latest);
  const found = drawn?.customers;
  const language = useLanguage();
  const filter = useMemo(() => readFilter(search.q, language), [search.q, language]);
  const go = (next: CustomerListSearch, replace = false) => void navigate({ search: next, replace });
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = found?.pageInfo ?? {};
  return {
    query: search.q,
    rows: found?.nodes,
    /** The rows are of the question before; the answer to this one is on its way. */
    stale: (loading && !data) || drawn !== latest,
    /** The rows are the answer to this very question. */
    settled: !!found && drawn === data && !error,
    error,
    /** What is wrong with the filter, when that is why there is no answer. */
    unreadable: filterProblem(error),
    retry: () => void refetch(),
    filter,
    /** Filters, and answers the filter as it will stand in the address. */
    setFilter: (next: ListFilter, replace: boolean) => {
      const q = writeFilter(next, language);
      if (q !== search.q) go(fromStart({ ...search, q }), replace);
      return readFilter(q, language);
    },
    clearFilter: () => go(fromStart({ ...search, q: undefined })),
    sort: sortOf(search),
    setSort: (sort: Sort<CustomerSortKey>) => go(withSort(search, sort)),
    size: search.n ?? defaultPageSize,
    setSize: (n: PageSize) => go(fromStart({ ...search, n: n === defaultPageSize ? undefined : n })),
    previous: hasPreviousPage && startCursor ? () => go({ ...fromStart(search), antes: startCursor }) : undefined,
    next: hasNextPage && endCursor ? () => go({ ...fromStart(search), despues: endCursor }) : undefined,
  };
}

export type CustomerListState = ReturnType<typeof useCustomerList>;
