import { graphql } from '../../../gql';

/** The code to type, and the customers that it holds for. */
export const DeletionCode = graphql(/* GraphQL */ `
  mutation DeletionCode($input: ConfirmationCodeCreateInput!) {
    confirmationCodeCreate(input: $input) {
      confirmationCode { code expiresAt }
      customers { ...CustomerToDelete }
      userErrors { code message path }
    }
  }
  fragment CustomerToDelete on Customer { id displayName number email status orderCount }
`);

export const CustomersDelete = graphql(/* GraphQL */ `
  mutation CustomersDelete($input: CustomersDeleteInput!) {
    customersDelete(input: $input) {
      results { customerId changed userErrors { code message count } }
      userErrors { code message path }
    }
  }
`);

/** Puts customers away, or takes them back. */
export const CustomersArchive = graphql(/* GraphQL */ `
  mutation CustomersArchive($input: CustomersStatusUpdateInput!) {
    customersStatusUpdate(input: $input) {
      results { customerId changed userErrors { code message } }
      userErrors { code message path }
    }
  }
`);
