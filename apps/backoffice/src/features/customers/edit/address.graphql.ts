import { graphql } from '../../../gql';

export const AddressCreate = graphql(/* GraphQL */ `
  mutation AddressCreate($input: CustomerAddressCreateInput!) {
    customerAddressCreate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }
  }
  fragment CustomerPlaces on Customer {
    id
    city
    countryCode
    completeness
    addresses { ...AddressParts }
  }
`);

export const AddressUpdate = graphql(/* GraphQL */ `
  mutation AddressUpdate($input: CustomerAddressUpdateInput!) {
    customerAddressUpdate(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }
  }
`);

export const AddressDelete = graphql(/* GraphQL */ `
  mutation AddressDelete($input: CustomerAddressDeleteInput!) {
    customerAddressDelete(input: $input) { customer { ...CustomerPlaces } userErrors { code message path } }
  }
`);
