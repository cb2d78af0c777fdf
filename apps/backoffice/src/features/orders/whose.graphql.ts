import { graphql } from '../../gql';

/** Who a text may mean. */
export const BuyerSearch = graphql(/* GraphQL */ `
  query BuyerSearch($search: String!) {
    customers(first: 6, where: { search: $search }) {
      nodes { id displayName email phone phoneFormatted status }
    }
  }
`);

/** From a list of orders as well: its answer is a row. */
export const OrderClaim = graphql(/* GraphQL */ `
  mutation OrderClaim($input: OrderClaimInput!) {
    orderClaim(input: $input) { order { ...OrderRow version } userErrors { code message path } }
  }
`);

/** How many orders of a customer nobody has proven to be theirs. */
export const ClaimableCount = graphql(/* GraphQL */ `
  query ClaimableCount($id: ID!) {
    customer(id: $id) {
      id
      claimable: orders(first: 1, where: { claim: [CLAIMABLE] }) { totalCount }
    }
  }
`);
