import { graphql } from '../../gql';

/** Every channel of the shop: there are 100 at most. */
export const ChannelOptions = graphql(/* GraphQL */ `
  query ChannelOptions {
    channels(first: 100) { nodes { id name type } }
  }
`);

graphql(/* GraphQL */ `
  fragment ChannelRow on Channel { id version type name account usesRelayAddresses orderCount }
`);

export const Channels = graphql(/* GraphQL */ `
  query Channels($query: String, $first: Int, $after: String, $last: Int, $before: String) {
    channels(query: $query, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...ChannelRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const ChannelCreate = graphql(/* GraphQL */ `
  mutation ChannelCreate($input: ChannelCreateInput!) {
    channelCreate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }
  }
`);

export const ChannelUpdate = graphql(/* GraphQL */ `
  mutation ChannelUpdate($input: ChannelUpdateInput!) {
    channelUpdate(input: $input) { channel { ...ChannelRow } userErrors { code message path } }
  }
`);

export const ChannelDelete = graphql(/* GraphQL */ `
  mutation ChannelDelete($input: ChannelDeleteInput!) {
    channelDelete(input: $input) { deletedId customerCount userErrors { code message path } }
  }
`);
