import { graphql } from '../../../gql';

/** Only tags come back: a row of a list needs no more. */
export const CustomerTagsUpdate = graphql(/* GraphQL */ `
  mutation CustomerTagsUpdate($input: CustomerTagsUpdateInput!) {
    customerTagsUpdate(input: $input) {
      customer { id tags { id name color } }
      userErrors { code message path }
    }
  }
`);

/** With a group a discount may come. */
export const CustomerGroupsUpdate = graphql(/* GraphQL */ `
  mutation CustomerGroupsUpdate($input: CustomerGroupsUpdateInput!) {
    customerGroupsUpdate(input: $input) {
      customer {
        id
        groups { id name }
        primaryGroup { id }
        effectiveDiscount { ...EffectiveDiscountParts }
      }
      userErrors { code message path }
    }
  }
`);
