import { graphql } from '../../gql';

export const ShopCreate = graphql(/* GraphQL */ `
  mutation ShopCreate($input: ShopCreateInput!) {
    shopCreate(input: $input) { shop { id name } userErrors { code message path } }
  }
`);

export const DemoShopRemove = graphql(/* GraphQL */ `
  mutation DemoShopRemove($input: DemoShopRemoveInput!) {
    demoShopRemove(input: $input) { deletedId userErrors { code message path } }
  }
`);
