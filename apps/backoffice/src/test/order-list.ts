import { screen } from '@testing-library/react';
import { Orders, OrdersCount } from '../features/orders/orders.graphql';
import type { OrderRowFragment, OrdersQueryVariables } from '../gql/graphql';
import { type Answer, answer } from './answers';
import { type Page, pageInfo } from './lists';
import { anOrder } from './orders';

export const ana = anOrder();
export const guest = anOrder({
  id: 'ord_2',
  number: 1025,
  externalNumber: null,
  buyerName: 'Íñigo Peña',
  claim: 'CLAIMABLE',
  paymentStatus: 'PARTIALLY_REFUNDED',
  fulfilmentStatus: 'READY_FOR_PICKUP',
});

/** The server's page of these orders, for the default list unless said otherwise. */
export function listOf(rows: OrderRowFragment[], asked: Partial<OrdersQueryVariables> = {}, page: Page = {}): Answer {
  const variables = {
    query: undefined,
    sortKey: 'PLACED_AT' as const,
    direction: 'DESC' as const,
    ...('last' in asked ? {} : { first: 50, after: undefined }),
    ...asked,
  };
  return answer(Orders, variables, {
    __typename: 'Query',
    orders: {
      __typename: 'OrderConnection',
      nodes: rows,
      pageInfo: pageInfo(page),
    },
  });
}

export const countOf = (totalCount: number, query?: string): Answer =>
  answer(OrdersCount, { query }, { __typename: 'Query', orders: { __typename: 'OrderConnection', totalCount } });

export const listAnd = (rows: OrderRowFragment[], query: string): Answer[] => [
  listOf(rows, { query }),
  countOf(rows.length, query),
];

export const rowOf = (name: RegExp) => screen.findByRole('row', { name });
export const search = () => screen.getByRole('searchbox', { name: 'Buscar pedidos' });
