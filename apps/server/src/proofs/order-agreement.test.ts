import { noteInput, noteLimits } from '@clientela/domain/note';
import { orderLimits } from '@clientela/domain/order';
import {
  orderRefundInput,
  orderTransactionRecordInput,
  orderUpdateInput,
  shipmentRecordInput,
  shipmentUpdateInput,
} from '@clientela/domain/order-change-input';
import { orderCreateInput, pricedLineInput } from '@clientela/domain/order-create-input';
import { orderLineInput, orderUpsertInput, shipmentInput, transactionInput } from '@clientela/domain/order-input';
import { expect, test } from '@jest/globals';
import { type Concept, disagreements } from '../../test/agreement.js';
import { apiSchema } from '../../test/schema.js';
import { OrderEntity } from '../orders/records/order.entity.js';
import { OrderLineEntity } from '../orders/records/order-line.entity.js';
import { OrderNoteEntity } from '../orders/records/order-note.entity.js';
import { OrderTransactionEntity } from '../orders/records/order-transaction.entity.js';
import { ShipmentEntity } from '../orders/records/shipment.entity.js';

const { title, sku, carrier, trackingNumber, trackingUrl, externalId, transactionNote } = orderLimits;
const concepts: Concept[] = [
  {
    type: 'Order',
    entity: OrderEntity,
    limits: orderLimits,
    inputs: [
      { schema: orderUpsertInput, input: 'OrderUpsertInput' },
      { schema: orderCreateInput, input: 'OrderCreateInput' },
      { schema: orderUpdateInput, input: 'OrderUpdateInput' },
    ],
    // A phone is kept in E.164. What is not told follows from the rest: moments are now, states are those of the records.
    otherwiseWide: [
      'phone',
      'placedAt',
      'updatedAt',
      'paymentStatus',
      'fulfilmentStatus',
      'paidAmount',
      'refundedAmount',
    ],
  },
  {
    type: 'OrderLine',
    entity: OrderLineEntity,
    limits: { title, sku },
    inputs: [
      { schema: orderLineInput, input: 'OrderLineInput', besides: ['tax'] },
      { schema: pricedLineInput, input: 'PriceLineInput' },
    ],
    // None is 0.
    otherwiseWide: ['discount'],
  },
  {
    type: 'OrderTransaction',
    entity: OrderTransactionEntity,
    limits: { externalId, note: transactionNote },
    inputs: [
      { schema: transactionInput, input: 'OrderTransactionInput' },
      { schema: orderTransactionRecordInput, input: 'OrderTransactionRecordInput' },
      { schema: orderRefundInput, input: 'OrderRefundInput' },
    ],
    // Now.
    otherwiseWide: ['happenedAt'],
  },
  {
    type: 'Shipment',
    entity: ShipmentEntity,
    limits: { externalId, carrier, trackingNumber, trackingUrl },
    inputs: [
      { schema: shipmentInput, input: 'OrderShipmentInput' },
      { schema: shipmentRecordInput, input: 'ShipmentRecordInput' },
      { schema: shipmentUpdateInput, input: 'ShipmentUpdateInput' },
    ],
    // Now.
    otherwiseWide: ['shippedAt'],
  },
  {
    type: 'OrderNote',
    entity: OrderNoteEntity,
    limits: noteLimits,
    inputs: [
      { schema: noteInput, input: 'OrderNoteCreateInput', besides: ['orderId'] },
      { schema: noteInput, input: 'OrderNoteUpdateInput', besides: ['id'] },
    ],
  },
];

test.each(concepts)('domain, API and database agree on a $type', (concept) => {
  expect(disagreements(apiSchema(), concept)).toEqual([]);
});
