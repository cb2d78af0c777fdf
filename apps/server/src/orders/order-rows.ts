import { jsonText } from '../audit/audit.service.js';
import { columnOf, fieldNames, type OrderState, orderColumnOf } from './order-state.js';

/** A row under the names of its columns, as `jsonb_populate_recordset` takes it. */
type JsonRow = Record<string, unknown>;

const rowOf = <Part extends object>(part: Part, names: readonly (keyof Part & string)[]): JsonRow =>
  Object.fromEntries(names.map((name) => [columnOf(name), part[name]]));

/** The row of an order; `version` is the one that it has before the write. */
export const orderRow = ({ id, number, fields }: OrderState, version: number): JsonRow => ({
  id,
  number,
  version,
  ...Object.fromEntries(fieldNames.order.map((name) => [orderColumnOf(name), fields[name]])),
  channel_digest: fields.channelDigest && `\\x${fields.channelDigest.toString('hex')}`,
});

/** The rows of the parts of an order. */
export const lineRow = (orderId: string, line: OrderState['lines'][number]): JsonRow => ({
  order_id: orderId,
  ...rowOf(line, fieldNames.line),
});
export const transactionRow = (orderId: string, transaction: OrderState['transactions'][number]): JsonRow => ({
  order_id: orderId,
  ...rowOf(transaction, fieldNames.transaction),
});
export const shipmentRow = (orderId: string, shipment: OrderState['shipments'][number]): JsonRow => ({
  order_id: orderId,
  ...rowOf(shipment, fieldNames.shipment),
});

/** The columns that a write sets in each table, but for `shop_id`. */
export const writtenColumns = {
  sales_order: ['id', 'number', ...fieldNames.order.map(orderColumnOf)],
  order_line: ['order_id', ...fieldNames.line.map(columnOf)],
  order_transaction: ['order_id', ...fieldNames.transaction.map(columnOf)],
  shipment: ['order_id', ...fieldNames.shipment.map(columnOf)],
  shipment_line: ['shipment_id', 'position', 'quantity'],
} as const;

/** Rows as the one parameter of a part of a statement. */
export const rowsText = (rows: readonly JsonRow[]): string => jsonText(rows);
