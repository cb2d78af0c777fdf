import { graphql } from '../../../gql';

export const ShipmentChange = graphql(/* GraphQL */ `
  mutation ShipmentChange($input: ShipmentUpdateInput!, $personal: Boolean!) {
    shipmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);
