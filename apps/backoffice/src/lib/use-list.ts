import type { Language } from '@clientela/domain/locale';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { filterProblem } from './api-error';
import { defaultPageSize, fromStart, type ListAddress, type ListSearch, type PageSize } from './list-address';
import type { Sort } from './sort';
import { useLanguage } from './use-language';

/** A page of rows, as every list of the API answers it. */
interface Connection<Row> {
  nodes: readonly Row[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Takes a filter apart for the controls of a list, and puts it together again. */
export interface FilterCodec<Filter> {
  read: (query: string | undefined, language: Language) => Filter;
  /** Undefined when it asks for everything. */
  write: (filter: Filter, language: Language) => string | undefined;
}

interface Options<Data, Row, Key extends string, Order extends string, Filter> {
  search: ListSearch<Order>;
  /** `replace`: a step of typing, not one to come back to. */
  go: (search: ListSearch<Order>, replace: boolean) => void;
  remember: (search: ListSearch<Order>) => void;
  address: ListAddress<Key, Order>;
  codec: FilterCodec<Filter>;
  /** The query, as Apollo's useQuery answers it. */
  result: {
    data: Data | undefined;
    previousData?: Data | undefined;
    error?: unknown;
    loading: boolean;
    refetch: () => unknown;
  };
  /** Keep it between renders: a function of the module. */
  rowsOf: (data: Data) => Connection<Row>;
}

/** The list that the address asks for, and the ways to another address. */
export function useList<Data, Row, Key extends string, Order extends string, Filter>(
  options: Options<Data, Row, Key, Order, Filter>,
) {
  const { search, address, codec, remember } = options;
  const { data, previousData, error, loading, refetch } = options.result;
  useEffect(() => remember(search), [remember, search]);
  // Rows are drawn at low priority, so a key pressed meanwhile is never kept waiting.
  const latest = data ?? previousData;
  const drawn = useDeferredValue(latest);
  const found = drawn && options.rowsOf(drawn);
  const language = useLanguage();
  const filter = useMemo(() => codec.read(search.q, language), [codec, search.q, language]);
  const go = (next: ListSearch<Order>, replace = false) => options.go(next, replace);
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = found?.pageInfo ?? {};
  return {
    query: search.q,
    rows: found?.nodes,
    /** The rows are of the question before; the answer to this one is on its way. */
    stale: (loading && !data) || drawn !== latest,
    /**
     * The rows that answer this very question are here. Not "are drawn": what is asked for while rows are drawn at low
     * priority, and fails at once, draws them anew, and would be asked for again and again.
     */
    settled: !!data && !error,
    error,
    /** What is wrong with the filter, when that is why there is no answer. */
    unreadable: filterProblem(error),
    retry: () => void refetch(),
    filter,
    /** Filters, and answers the filter as it will stand in the address. */
    setFilter: (next: Filter, replace: boolean) => {
      const q = codec.write(next, language);
      if (q !== search.q) go(fromStart({ ...search, q }), replace);
      return codec.read(q, language);
    },
    /** Leads to a filter as it stood in the address. */
    filterBy: (q: string | undefined) => go(fromStart({ ...search, q })),
    clearFilter: () => go(fromStart({ ...search, q: undefined })),
    sort: address.sortOf(search),
    setSort: (sort: Sort<Key>) => go(address.withSort(search, sort)),
    size: search.n ?? defaultPageSize,
    setSize: (n: PageSize) => go(fromStart({ ...search, n: n === defaultPageSize ? undefined : n })),
    previous: hasPreviousPage && startCursor ? () => go({ ...fromStart(search), antes: startCursor }) : undefined,
    next: hasNextPage && endCursor ? () => go({ ...fromStart(search), despues: endCursor }) : undefined,
  };
}

/** What a list's page needs to know of it. */
export type ListState<Row, Key extends string> = Omit<
  ReturnType<typeof useList<never, Row, Key, string, unknown>>,
  'filter' | 'setFilter'
>;
