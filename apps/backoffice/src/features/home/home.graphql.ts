import { graphql } from '../../gql';

/** The numbers of the first page, each a list that can be opened. */
export const HomeNumbers = graphql(/* GraphQL */ `
  query HomeNumbers($newCustomers: String!, $newOrders: String!, $toPrepare: String!, $toCollect: String!) {
    newCustomers: customers(first: 1, query: $newCustomers) { totalCount }
    newOrders: orders(first: 1, query: $newOrders) { totalCount }
    toPrepare: orders(first: 1, query: $toPrepare) { totalCount }
    toCollect: orders(first: 1, query: $toCollect) { totalCount }
  }
`);

/** The orders that have waited longest. */
export const HomeWaiting = graphql(/* GraphQL */ `
  query HomeWaiting($query: String!) {
    orders(first: 5, query: $query, sortKey: PLACED_AT, direction: ASC) {
      nodes { id number buyerName customer { id displayName } total { amount currencyCode } placedAt }
    }
  }
`);

/** Whether the shop has any of the things that a new one starts with. */
export const FirstSteps = graphql(/* GraphQL */ `
  query FirstSteps {
    customers(first: 1) { nodes { id } }
    tags(first: 1) { nodes { id } }
    channels(first: 1) { nodes { id } }
    orders(first: 1) { nodes { id } }
  }
`);
