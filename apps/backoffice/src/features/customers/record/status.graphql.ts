import { graphql } from '../../../gql';

export const StatusUpdate = graphql(/* GraphQL */ `
  mutation StatusUpdate($input: CustomerStatusUpdateInput!, $personal: Boolean!) {
    customerStatusUpdate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }
  }
`);
