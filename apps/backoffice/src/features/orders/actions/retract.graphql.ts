import { graphql } from '../../../gql';

export const TransactionRetract = graphql(/* GraphQL */ `
  mutation TransactionRetract($input: OrderTransactionRetractInput!, $personal: Boolean!) {
    orderTransactionRetract(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);
