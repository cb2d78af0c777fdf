import { graphql } from '../../../gql';

export const OrderPricing = graphql(/* GraphQL */ `
  query OrderPricing($id: ID!) {
    order(id: $id) { id pricing { kind text } }
  }
`);
