import { graphql } from '../../../gql';

export const CustomerUpdate = graphql(/* GraphQL */ `
  mutation CustomerUpdate($input: CustomerUpdateInput!, $personal: Boolean!) {
    customerUpdate(input: $input) {
      customer { ...CustomerRecordParts }
      userErrors { code message path }
      warnings { message }
    }
  }
`);

export const CustomerCreate = graphql(/* GraphQL */ `
  mutation CustomerCreate($input: CustomerCreateInput!) {
    customerCreate(input: $input) {
      customer { id displayName }
      userErrors { code message path }
      warnings { message }
    }
  }
`);

/** Who has an e-mail or a phone already. */
export const SameContact = graphql(/* GraphQL */ `
  query SameContact($query: String!) {
    customers(first: 2, query: $query) { nodes { id displayName } }
  }
`);

export const NoteCreate = graphql(/* GraphQL */ `
  mutation NoteCreate($input: CustomerNoteCreateInput!, $personal: Boolean!) {
    customerNoteCreate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }
  }
`);
