import { columnOf, fieldNames, type OrderState, orderColumnOf } from './order-state.js';

/** A row under the names of its columns, as `jsonb_populate_recordset` takes it. */
type JsonRow = Record<string, unknown>;

/** The columns of a table: found once, because rows are made by the thousand. */
const columnsOf = <Name extends string>(names: readonly Name[], columnFor: (name: Name) => string) =>
  names.map((name) => [name, columnFor(name)] as const);
const orderColumns = columnsOf(fieldNames.order, orderColumnOf);
const lineColumns = columnsOf(fieldNames.line, columnOf);
const transactionColumns = columnsOf(fieldNames.transaction, columnOf);
const shipmentColumns = columnsOf(fieldNames.shipment, columnOf);

function rowOf<Part extends object>(
  own: JsonRow,
  part: Part,
  columns: readonly (readonly [keyof Part, string])[],
): JsonRow {
  for (const [name, column] of columns) {
    const value = part[name];
    own[column] = typeof value === 'bigint' ? value.toString() : value;
  }
  return own;
}

/** The row of an order; `version` is the one that it has before the write. */
export const orderRow = ({ id, number, fields }: OrderState, version: number): JsonRow => ({
  ...rowOf({ id, number, version }, fields, orderColumns),
  channel_digest: fields.channelDigest && `\\x${fields.channelDigest.toString('hex')}`,
});

/** The rows of the parts of an order. */
export const lineRow = (orderId: string, line: OrderState['lines'][number]): JsonRow =>
  rowOf({ order_id: orderId }, line, lineColumns);
export const transactionRow = (orderId: string, transaction: OrderState['transactions'][number]): JsonRow =>
  rowOf({ order_id: orderId }, transaction, transactionColumns);
export const shipmentRow = (orderId: string, shipment: OrderState['shipments'][number]): JsonRow =>
  rowOf({ order_id: orderId }, shipment, shipmentColumns);

/** The columns that a write sets in each table, but for `shop_id`. */
export const writtenColumns = {
  sales_order: ['id', 'number', ...orderColumns.map(([, column]) => column)],
  order_line: ['order_id', ...lineColumns.map(([, column]) => column)],
  order_transaction: ['order_id', ...transactionColumns.map(([, column]) => column)],
  shipment: ['order_id', ...shipmentColumns.map(([, column]) => column)],
  shipment_line: ['shipment_id', 'position', 'quantity'],
} as const;

/** Rows as the one parameter of a part of a statement. Their amounts are text already: JSON goes the fast way. */
export const rowsText = (rows: readonly JsonRow[]): string => JSON.stringify(rows);
