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

export const CustomerTags = graphql(/* GraphQL */ `
  mutation CustomerTags($input: CustomerTagsUpdateInput!) {
    customerTagsUpdate(input: $input) {
      customer { id tags { id name color } }
      userErrors { code message path }
    }
  }
`);

export const CustomerGroups = graphql(/* GraphQL */ `
  mutation CustomerGroups($input: CustomerGroupsUpdateInput!) {
    customerGroupsUpdate(input: $input) {
      customer { id groups { id name } primaryGroup { id } effectiveDiscount { percentage amount { amount currencyCode } rule explanation } }
      userErrors { code message path }
    }
  }
`);

export const AddressCreate = graphql(/* GraphQL */ `
  mutation AddressCreate($input: CustomerAddressCreateInput!, $personal: Boolean!) {
    customerAddressCreate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }
  }
`);

export const AddressUpdate = graphql(/* GraphQL */ `
  mutation AddressUpdate($input: CustomerAddressUpdateInput!, $personal: Boolean!) {
    customerAddressUpdate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }
  }
`);

export const AddressDelete = graphql(/* GraphQL */ `
  mutation AddressDelete($input: CustomerAddressDeleteInput!, $personal: Boolean!) {
    customerAddressDelete(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }
  }
`);

export const NoteCreate = graphql(/* GraphQL */ `
  mutation NoteCreate($input: CustomerNoteCreateInput!, $personal: Boolean!) {
    customerNoteCreate(input: $input) { customer { ...CustomerRecordParts } userErrors { code message path } }
  }
`);
