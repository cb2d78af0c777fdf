import { graphql } from '../../../gql';

/** What a change of tags would do, before it is done. */
export const BulkTagsPreview = graphql(/* GraphQL */ `
  query BulkTagsPreview($input: CustomersTagsUpdateInput!) {
    customersTagsPreview(input: $input) {
      customerCount
      fullCount
      tags { tag { id name color } added alreadyHad removed notPresent }
    }
  }
`);

export const BulkTags = graphql(/* GraphQL */ `
  mutation BulkTags($input: CustomersTagsUpdateInput!) {
    customersTagsUpdate(input: $input) {
      changedCount
      undo { customerIds add remove }
      userErrors { code message path }
    }
  }
`);
