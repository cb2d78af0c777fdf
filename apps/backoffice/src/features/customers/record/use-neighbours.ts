import { useQuery } from '@apollo/client/react';
import { fromStart } from '../../../lib/list-address';
import { lastCustomerList } from '../customer-urls';
import { Customers } from '../customers.graphql';
import { useListVariables } from '../use-list-variables';

type Search = ReturnType<typeof lastCustomerList.search>;

/** A record beside this one, and the page of the list that it is on. */
export interface Neighbour {
  id: string;
  search: Search;
}

/**
 * Who stands before and after a customer in the list that one came from, beyond the ends of its page. Nobody when the
 * record was opened by a link, or is no longer where the list had it.
 */
export function useNeighbours(id: string): { previous: Neighbour | undefined; next: Neighbour | undefined } {
  const search = lastCustomerList.search();
  const page = usePage(lastCustomerList.isKnown() ? search : undefined);
  const ids = page?.nodes.map((row) => row.id) ?? [];
  const at = ids.indexOf(id);
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = page?.pageInfo ?? {};
  const before: Search | undefined =
    at === 0 && hasPreviousPage && startCursor ? { ...fromStart(search), antes: startCursor } : undefined;
  const after: Search | undefined =
    at >= 0 && at === ids.length - 1 && hasNextPage && endCursor
      ? { ...fromStart(search), despues: endCursor }
      : undefined;
  const idBefore = usePage(before)?.nodes.at(-1)?.id;
  const idAfter = usePage(after)?.nodes[0]?.id;
  const beside = (other: string | undefined, there: Search): Neighbour | undefined =>
    at >= 0 && other ? { id: other, search: there } : undefined;
  return {
    previous: beside(before ? idBefore : ids[at - 1], before ?? search),
    next: beside(after ? idAfter : ids[at + 1], after ?? search),
  };
}

/** A page of the list: as it was shown, where it was. */
function usePage(search: Search | undefined) {
  const variablesOf = useListVariables();
  const { data } = useQuery(Customers, { variables: variablesOf(search ?? {}), skip: !search });
  return data?.customers;
}
