import { graphql } from '../../../gql';

export const OrderMove = graphql(/* GraphQL */ `
  mutation OrderMove($input: OrderMoveInput!, $personal: Boolean!) {
    orderMove(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);
