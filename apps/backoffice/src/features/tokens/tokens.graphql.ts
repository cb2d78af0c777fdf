import { graphql } from '../../gql';

graphql(/* GraphQL */ `
  fragment TokenRow on ApiToken {
    id
    name
    prefix
    scopes
    allowedScopes
    isAnsweredFor
    createdAt
    createdBy { name }
    expiresAt
    lastUsedAt
    revokedAt
  }
`);

export const Tokens = graphql(/* GraphQL */ `
  query Tokens($first: Int, $after: String, $last: Int, $before: String) {
    apiTokens(first: $first, after: $after, last: $last, before: $before) {
      nodes { ...TokenRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const TokenCreate = graphql(/* GraphQL */ `
  mutation TokenCreate($input: ApiTokenCreateInput!) {
    apiTokenCreate(input: $input) { apiToken { ...TokenRow } secret userErrors { code message path } }
  }
`);

export const TokenRevoke = graphql(/* GraphQL */ `
  mutation TokenRevoke($input: ApiTokenRevokeInput!) {
    apiTokenRevoke(input: $input) { apiToken { ...TokenRow } userErrors { code message path } }
  }
`);
