import { graphql } from '../../gql';

/** Every channel of the shop: there are 100 at most. */
export const ChannelOptions = graphql(/* GraphQL */ `
  query ChannelOptions {
    channels(first: 100) { nodes { id name type } }
  }
`);
