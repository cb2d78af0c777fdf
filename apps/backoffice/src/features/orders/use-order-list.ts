import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import type { OrdersQuery } from '../../gql/graphql';
import { useList } from '../../lib/use-list';
import { readFilter, writeFilter } from './order-query';
import { lastOrderList, orderAddress } from './order-urls';
import { Orders } from './orders.graphql';

const route = getRouteApi('/inside/pedidos');
const codec = { read: readFilter, write: writeFilter };
const rowsOf = (data: OrdersQuery) => data.orders;

/** The orders that the address asks for. */
export function useOrderList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const result = useQuery(Orders, {
    variables: orderAddress.variables(search),
    // Back shows at once what was there, and then what has changed since.
    fetchPolicy: 'cache-and-network',
  });
  return useList({
    search,
    go: (next, replace) => void navigate({ search: next, replace }),
    remember: lastOrderList.remember,
    address: orderAddress,
    codec,
    result,
    rowsOf,
  });
}
