import { graphql } from '../../gql';

/** What is behind ids in a history. */
export const NamesOf = graphql(/* GraphQL */ `
  query NamesOf($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Customer { displayName }
      ... on Channel { name }
      ... on IssuingCompany { name }
      ... on Tag { name }
      ... on CustomerGroup { name }
    }
  }
`);
