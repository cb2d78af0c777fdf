import { graphql } from '../../gql';

graphql(/* GraphQL */ `
  fragment OrderRow on Order {
    id
    number
    externalNumber
    placedAt
    buyerName
    email
    claim
    customer { id displayName }
    channel { id name }
    itemCount
    total { amount currencyCode }
    paymentStatus
    fulfilmentStatus
  }
`);

export const Orders = graphql(/* GraphQL */ `
  query Orders(
    $query: String
    $sortKey: OrderSortKey!
    $direction: SortDirection!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    orders(
      query: $query
      sortKey: $sortKey
      direction: $direction
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      nodes { ...OrderRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

/** Counting costs the server a statement of its own, so the rows never wait for it. */
export const OrdersCount = graphql(/* GraphQL */ `
  query OrdersCount($query: String) {
    orders(first: 1, query: $query) { totalCount }
  }
`);

/** A customer's newest orders, for the record. */
export const CustomerOrders = graphql(/* GraphQL */ `
  query CustomerOrders($id: ID!) {
    customer(id: $id) {
      id
      orders(first: 5) { nodes { ...OrderRow } totalCount }
    }
  }
`);

/** What the quick look at an order shows beside what its row holds. */
export const OrderPreviewQuery = graphql(/* GraphQL */ `
  query OrderPreview($id: ID!) {
    order(id: $id) {
      id
      shippingMethod
      issuingCompany { id name }
      lines { position title sku quantity total { amount currencyCode } }
    }
  }
`);

/** The name behind an id in the list's filter. */
export const CustomerOfFilter = graphql(/* GraphQL */ `
  query CustomerOfFilter($id: ID!) {
    customer(id: $id) { id displayName }
  }
`);

/** $personal: whether the reader has READ_PII. Asking without it would refuse the whole order. */
export const OrderPageQuery = graphql(/* GraphQL */ `
  query OrderPage($id: ID!, $personal: Boolean!) {
    order(id: $id) { ...OrderParts }
  }
  fragment OrderParts on Order {
    ...OrderRow
    version
    nextFulfilment
    paymentActions
    externalId
    issuingCompany { id name }
    phone
    phoneFormatted
    taxId @include(if: $personal)
    vatId @include(if: $personal)
    billingAddress @include(if: $personal) { ...OrderAddressParts }
    shippingAddress @include(if: $personal) { ...OrderAddressParts }
    taxExemption { reason certificate }
    currencyCode
    pricesIncludeTax
    subtotal { amount currencyCode }
    discount { amount currencyCode }
    shipping { amount currencyCode }
    tax { amount currencyCode }
    adjustment { amount currencyCode }
    authorized { amount currencyCode }
    paid { amount currencyCode }
    refunded { amount currencyCode }
    outstanding { amount currencyCode }
    lines {
      position
      title
      sku
      quantity
      unitPrice { amount currencyCode }
      discount { amount currencyCode }
      taxRate
      tax { amount currencyCode }
      total { amount currencyCode }
    }
    transactions { id kind amount { amount currencyCode } method note happenedAt isFromChannel retractedAt retractionReason }
    shipments {
      id carrier trackingNumber trackingUrl shippedAt deliveredAt
      lines { position quantity }
    }
    notes(first: 50) { nodes { id body author { kind name } createdAt updatedAt } }
    shippingMethod
    cancelledAt
    cancelReason
    createdAt
    updatedAt
  }
  fragment OrderAddressParts on OrderAddress {
    recipient company line1 line2 city region postalCode countryCode phone
  }
`);

export const OrderTimeline = graphql(/* GraphQL */ `
  query OrderTimeline($id: ID!, $after: String) {
    order(id: $id) {
      id
      events(first: 20, after: $after) { ...TimelinePage }
    }
  }
`);
