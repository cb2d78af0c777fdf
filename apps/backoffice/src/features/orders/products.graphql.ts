import { graphql } from '../../gql';

/** What was sold, by what is typed: to filter by it. */
export const ProductOptions = graphql(/* GraphQL */ `
  query ProductOptions($query: String!) {
    soldProducts(query: $query, first: 10) { title }
  }
`);
