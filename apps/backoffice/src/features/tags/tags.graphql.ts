import { graphql } from '../../gql';

/** The tags whose name matches what was typed: the server searches, so thousands of them freeze no list. */
export const TagOptions = graphql(/* GraphQL */ `
  query TagOptions($query: String) {
    tags(first: 20, query: $query) { nodes { id name color customerCount } pageInfo { hasNextPage } }
  }
`);

graphql(/* GraphQL */ `
  fragment TagRow on Tag { id version name color customerCount createdAt }
`);

export const Tags = graphql(/* GraphQL */ `
  query Tags($query: String, $first: Int, $after: String, $last: Int, $before: String) {
    tags(query: $query, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...TagRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const TagCreate = graphql(/* GraphQL */ `
  mutation TagCreate($input: TagCreateInput!) {
    tagCreate(input: $input) { tag { ...TagRow } userErrors { code message path } }
  }
`);

export const TagUpdate = graphql(/* GraphQL */ `
  mutation TagUpdate($input: TagUpdateInput!) {
    tagUpdate(input: $input) { tag { ...TagRow } userErrors { code message path } }
  }
`);

export const TagDelete = graphql(/* GraphQL */ `
  mutation TagDelete($input: TagDeleteInput!) {
    tagDelete(input: $input) { deletedId customerCount userErrors { code message path } }
  }
`);

export const TagMerge = graphql(/* GraphQL */ `
  mutation TagMerge($input: TagMergeInput!) {
    tagMerge(input: $input) { deletedId alreadyHad tag { ...TagRow } userErrors { code message path } }
  }
`);
