import { graphql } from '../../../gql';

/** What an order by hand is made with: the shop's rules of prices, and where it may be of. */
export const Till = graphql(/* GraphQL */ `
  query Till {
    shop { id taxRate pricesIncludeTax discountRule }
    channels(first: 100) { nodes { id name type } }
    issuingCompanies(first: 100) { nodes { id name isDefault } }
  }
`);

/** Who buys, with all that decides on their prices. */
export const Buyer = graphql(/* GraphQL */ `
  query Buyer($id: ID!) {
    customer(id: $id) {
      id
      displayName
      email
      phone
      phoneFormatted
      status
      blockedReason
      discount { ...BuyerDiscount }
      groups { id name discount { ...BuyerDiscount } }
      primaryGroup { id }
      taxExemption { reason certificate validFrom validUntil }
      addresses { id label line1 postalCode city isDefaultShipping isDefaultBilling }
    }
  }
  fragment BuyerDiscount on Discount { type amount { amount currencyCode } percentage startsOn endsOn }
`);

export const SoldProducts = graphql(/* GraphQL */ `
  query SoldProducts($query: String!) {
    soldProducts(query: $query, first: 8) { title sku unitPrice { amount currencyCode } taxRate }
  }
`);

/** What the server says of a price, where it says something else than this page. */
export const PriceTold = graphql(/* GraphQL */ `
  query PriceTold($customerId: ID, $lines: [PriceLineInput!]!, $shippingTotal: Decimal, $discountTotal: Decimal) {
    customerPrice(customerId: $customerId, lines: $lines, shippingTotal: $shippingTotal, discountTotal: $discountTotal) {
      lines { total { amount currencyCode } }
      steps { kind text }
      total { amount currencyCode }
    }
  }
`);

export const OrderCreate = graphql(/* GraphQL */ `
  mutation OrderCreate($input: OrderCreateInput!) {
    orderCreate(input: $input) {
      order { id number total { amount currencyCode } }
      userErrors { code message path relatedId }
    }
  }
`);
