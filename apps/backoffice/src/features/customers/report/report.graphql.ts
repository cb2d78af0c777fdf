import { graphql } from '../../../gql';

/** $personal: whether the reader has READ_PII. Asking without it would refuse the whole report. */
export const CustomerReport = graphql(/* GraphQL */ `
  query CustomerReport($id: ID!, $personal: Boolean!) {
    customer(id: $id) {
      id
      number
      displayName
      companyName
      type
      status
      blockedReason
      source
      email
      phone
      phoneFormatted
      taxIdMasked @skip(if: $personal)
      taxId @include(if: $personal)
      vatId @include(if: $personal)
      birthday @include(if: $personal)
      addresses @include(if: $personal) { ...AddressParts }
      locale
      externalReference
      groups { id name }
      tags { id name color }
      orderCount
      totalsSpent { amount currencyCode }
      stats { averageOrder { amount currencyCode } }
      lastOrderAt
      createdAt
      months { month orderCount spent { amount currencyCode } }
      products { title sku quantity orderCount total { amount currencyCode } lastOrderAt }
    }
  }
`);
