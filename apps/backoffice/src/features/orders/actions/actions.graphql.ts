import { graphql } from '../../../gql';

export const FulfilmentChange = graphql(/* GraphQL */ `
  mutation FulfilmentChange($input: OrderFulfilmentUpdateInput!, $personal: Boolean!) {
    orderFulfilmentUpdate(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);

export const OrderCancel = graphql(/* GraphQL */ `
  mutation OrderCancel($input: OrderCancelInput!, $personal: Boolean!) {
    orderCancel(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);

export const TransactionRecord = graphql(/* GraphQL */ `
  mutation TransactionRecord($input: OrderTransactionRecordInput!, $personal: Boolean!) {
    orderTransactionRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);

export const RefundRecord = graphql(/* GraphQL */ `
  mutation RefundRecord($input: OrderRefundInput!, $personal: Boolean!) {
    orderRefund(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);

export const ShipmentRecord = graphql(/* GraphQL */ `
  mutation ShipmentRecord($input: ShipmentRecordInput!, $personal: Boolean!) {
    shipmentRecord(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);

export const OrderNoteCreate = graphql(/* GraphQL */ `
  mutation OrderNoteCreate($input: OrderNoteCreateInput!, $personal: Boolean!) {
    orderNoteCreate(input: $input) { order { ...OrderParts } userErrors { code message path } }
  }
`);
