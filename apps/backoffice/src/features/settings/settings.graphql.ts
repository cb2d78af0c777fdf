import { graphql } from '../../gql';

graphql(/* GraphQL */ `
  fragment ShopSettings on Shop {
    id
    version
    name
    currencyCode
    timeZone
    countryCode
    locale
    discountRule
    identifyByPhone
    taxRate
    pricesIncludeTax
    customerLoginMethods
  }
`);

export const ShopQuery = graphql(/* GraphQL */ `
  query Shop { shop { ...ShopSettings } }
`);

export const ShopUpdate = graphql(/* GraphQL */ `
  mutation ShopUpdate($input: ShopUpdateInput!) {
    shopUpdate(input: $input) { shop { ...ShopSettings } userErrors { code message path } }
  }
`);
