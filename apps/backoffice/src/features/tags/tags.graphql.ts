import { graphql } from '../../gql';

/** The tags whose name matches what was typed: the server searches, so thousands of them freeze no list. */
export const TagOptions = graphql(/* GraphQL */ `
  query TagOptions($query: String) {
    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }
  }
`);
