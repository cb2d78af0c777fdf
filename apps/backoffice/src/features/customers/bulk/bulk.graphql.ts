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

/** The same of groups. */
export const BulkGroupsPreview = graphql(/* GraphQL */ `
  query BulkGroupsPreview($input: CustomersGroupsUpdateInput!) {
    customersGroupsPreview(input: $input) {
      customerCount
      fullCount
      customerGroups { customerGroup { id name } added alreadyHad removed notPresent }
    }
  }
`);

export const BulkGroups = graphql(/* GraphQL */ `
  mutation BulkGroups($input: CustomersGroupsUpdateInput!) {
    customersGroupsUpdate(input: $input) {
      changedCount
      undo { customerIds add remove }
      userErrors { code message path }
    }
  }
`);

/** The same of the status. */
export const BulkStatusPreview = graphql(/* GraphQL */ `
  query BulkStatusPreview($input: CustomersStatusUpdateInput!) {
    customersStatusPreview(input: $input) { customerCount changedCount refusedCount }
  }
`);

export const BulkStatus = graphql(/* GraphQL */ `
  mutation BulkStatus($input: CustomersStatusUpdateInput!) {
    customersStatusUpdate(input: $input) {
      changedCount
      undo { customerIds status reason }
      userErrors { code message path }
    }
  }
`);
