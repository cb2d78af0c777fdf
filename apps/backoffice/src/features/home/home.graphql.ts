import { graphql } from '../../gql';

/** The numbers of the first page, each with the list behind it. */
export const HomeSummary = graphql(/* GraphQL */ `
  query HomeSummary {
    shopSummary(days: 30) {
      newCustomers { count query }
      orders { count query }
      toPrepare { count query }
      toCollect { count query }
      revenue { amount currencyCode }
      days { date newCustomers orders revenue { amount currencyCode } }
    }
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
