import { graphql } from '../../gql';

/** The first few that a text finds. */
export const PaletteSearch = graphql(/* GraphQL */ `
  query PaletteSearch($query: String!) {
    customers(first: 5, query: $query) { nodes { id displayName email phone phoneFormatted } }
    orders(first: 5, query: $query) {
      nodes { id number externalNumber buyerName customer { id displayName } total { amount currencyCode } }
    }
  }
`);
