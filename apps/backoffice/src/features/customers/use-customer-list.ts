import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import type { CustomersQuery } from '../../gql/graphql';
import { useList } from '../../lib/use-list';
import { readFilter, writeFilter } from './customer-query';
import { customerAddress, lastCustomerList } from './customer-urls';
import { Customers } from './customers.graphql';
import { useListVariables } from './use-list-variables';

const route = getRouteApi('/inside/clientes');
const codec = { read: readFilter, write: writeFilter };
const rowsOf = (data: CustomersQuery) => data.customers;

/** The customers that the address asks for. */
export function useCustomerList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const variablesOf = useListVariables();
  const result = useQuery(Customers, {
    variables: variablesOf(search),
    // Back shows at once what was there, and then what has changed since.
    fetchPolicy: 'cache-and-network',
  });
  return useList({
    search,
    go: (next, replace) => void navigate({ search: next, replace }),
    remember: lastCustomerList.remember,
    address: customerAddress,
    codec,
    result,
    rowsOf,
  });
}
