import { graphql } from '../../gql';

/** The groups whose name matches what was typed; the server searches. */
export const GroupOptions = graphql(/* GraphQL */ `
  query GroupOptions($query: String) {
    customerGroups(first: 20, query: $query) { nodes { id name customerCount } pageInfo { hasNextPage } }
  }
`);
