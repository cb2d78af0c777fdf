import { graphql } from '../../gql';

graphql(/* GraphQL */ `
  fragment CustomerRow on Customer {
    id
    displayName
    email
    phone
    phoneFormatted
    type
    status
    tags { id name color }
    groups { id name }
    channel { id name }
    orderCount
    totalSpent { amount currencyCode }
    lastOrderAt
    lastAccessAt
    createdAt
    birthday @include(if: $birthday)
  }
`);

/** $birthday: whether it is shown. Asking without READ_PII would refuse the whole list. */
export const Customers = graphql(/* GraphQL */ `
  query Customers(
    $query: String
    $sortKey: CustomerSortKey!
    $direction: SortDirection!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $birthday: Boolean!
  ) {
    customers(
      query: $query
      sortKey: $sortKey
      direction: $direction
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      nodes { ...CustomerRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

/** Counting costs the server a statement of its own, so the rows never wait for it. */
export const CustomersCount = graphql(/* GraphQL */ `
  query CustomersCount($query: String) {
    customers(first: 1, query: $query) { totalCount }
  }
`);

/** What the quick look shows besides the row. */
export const CustomerPreview = graphql(/* GraphQL */ `
  query CustomerPreview($id: ID!) {
    customer(id: $id) {
      id
      orders(first: 3) { nodes { ...OrderRow } }
      notes(first: 3) { nodes { id body author { kind name } createdAt updatedAt } }
    }
  }
`);

/** $personal: whether the reader has READ_PII. Asking without it would refuse the whole record. */
export const CustomerRecord = graphql(/* GraphQL */ `
  query CustomerRecord($id: ID!, $personal: Boolean!) {
    customer(id: $id) { ...CustomerRecordParts }
  }
  fragment CustomerRecordParts on Customer {
    id
    number
    version
    displayName
    firstName
    lastName
    companyName
    type
    status
    blockedReason
    source
    email
    phone
    phoneFormatted
    phoneCountryCode
    taxIdMasked @skip(if: $personal)
    city
    countryCode
    taxId @include(if: $personal)
    taxIdValid
    vatId @include(if: $personal)
    vatIdValid
    birthday @include(if: $personal)
    addresses @include(if: $personal) { ...AddressParts }
    locale
    externalReference
    groups { id name }
    primaryGroup { id }
    tags { id name color }
    notes(first: 100) { nodes { id body author { kind name } createdAt updatedAt } }
    discount { ...DiscountParts }
    effectiveDiscount { ...EffectiveDiscountParts }
    taxExemption { reason certificate validFrom validUntil isActive }
    paymentPreference { mode methods default }
    preferredShippingMethod
    channel { id name }
    issuingCompany { id name }
    orderCount
    totalSpent { amount currencyCode }
    totalsSpent { amount currencyCode }
    lastOrderAt
    lastAccessAt
    completeness
    hasLogin
    createdAt
    updatedAt
  }
  fragment EffectiveDiscountParts on EffectiveDiscount {
    percentage
    amount { amount currencyCode }
    rule
    steps { kind text }
  }
  fragment AddressParts on Address {
    id label recipient company line1 line2 city region postalCode countryCode phone isDefaultBilling isDefaultShipping
  }
  fragment DiscountParts on Discount { type amount { amount currencyCode } percentage startsOn endsOn }
`);

export const CustomerTimeline = graphql(/* GraphQL */ `
  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {
    customer(id: $id) {
      id
      timeline(kinds: $kinds, first: 20, after: $after) { ...TimelinePage }
    }
  }
`);
