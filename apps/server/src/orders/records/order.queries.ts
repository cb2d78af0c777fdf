import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { type OrderRow, orderColumns } from './order.row.js';
import type { OrderLineRow } from './order-line.entity.js';
import type { OrderNoteRow } from './order-note.entity.js';
import type { OrderTransactionRow } from './order-transaction.entity.js';
import type { ShipmentRow } from './shipment.entity.js';

/** The columns of a line in a select from `order_line l`. */
export const lineColumns =
  'l.order_id as "orderId", l.position, l.title, l.sku, l.quantity, l.unit_price as "unitPrice", l.discount, l.tax_rate as "taxRate", l.tax, l.total';
const transactionColumns =
  't.id, t.order_id as "orderId", t.kind, t.amount as "minorUnits", t.method, t.external_id as "externalId", t.note, t.is_from_channel as "isFromChannel", t.happened_at as "happenedAt", t.retracted_at as "retractedAt", t.retraction_reason as "retractionReason", o.currency_code as "currencyCode"';
const shipmentColumns = `s.id, s.order_id as "orderId", s.external_id as "externalId", s.carrier, s.tracking_number as "trackingNumber", s.tracking_url as "trackingUrl", s.is_from_channel as "isFromChannel", s.shipped_at as "shippedAt", s.delivered_at as "deliveredAt",
  coalesce((select json_agg(json_build_object('position', p.position, 'quantity', p.quantity) order by p.position)
    from shipment_line p where p.shop_id = $1 and p.shipment_id = s.id), '[]') as lines`;
/** The columns of a note in a select from `order_note n`. */
export const noteColumns =
  'n.id, n.order_id as "orderId", n.body, n.author_kind as "authorKind", n.author_id as "authorId", n.author_name as "authorName", n.created_at as "createdAt", n.updated_at as "updatedAt"';

const transactionsFrom =
  'order_transaction t join sales_order o on o.shop_id = t.shop_id and o.id = t.order_id where t.shop_id = $1';

const statements = {
  byIds: prepared(
    'orders_by_ids',
    `select ${orderColumns} from sales_order o where o.shop_id = $1 and o.id = any ($2::uuid[])`,
  ),
  lines: prepared(
    'orders_lines',
    `select ${lineColumns} from order_line l where l.shop_id = $1 and l.order_id = any ($2::uuid[]) order by l.position`,
  ),
  transactions: prepared(
    'orders_transactions',
    `select ${transactionColumns} from ${transactionsFrom} and t.order_id = any ($2::uuid[]) order by t.happened_at, t.id`,
  ),
  transactionsByIds: prepared(
    'order_transactions_by_ids',
    `select ${transactionColumns} from ${transactionsFrom} and t.id = any ($2::uuid[])`,
  ),
  shipments: prepared(
    'orders_shipments',
    `select ${shipmentColumns} from shipment s where s.shop_id = $1 and s.order_id = any ($2::uuid[]) order by s.shipped_at, s.id`,
  ),
  shipmentsByIds: prepared(
    'shipments_by_ids',
    `select ${shipmentColumns} from shipment s where s.shop_id = $1 and s.id = any ($2::uuid[])`,
  ),
  notesByIds: prepared(
    'order_notes_by_ids',
    `select ${noteColumns} from order_note n where n.shop_id = $1 and n.id = any ($2::uuid[])`,
  ),
};

type Ids = readonly string[];

export const findOrders = (context: RequestContext, ids: Ids) =>
  context.read<OrderRow>(statements.byIds, [context.shopId, ids]);

/** In the order in which they stand in their order. */
export const findLinesOf = (context: RequestContext, orderIds: Ids) =>
  context.read<OrderLineRow>(statements.lines, [context.shopId, orderIds]);

/** In the order in which they happened. */
export const findTransactionsOf = (context: RequestContext, orderIds: Ids) =>
  context.read<OrderTransactionRow>(statements.transactions, [context.shopId, orderIds]);

export const findTransactions = (context: RequestContext, ids: Ids) =>
  context.read<OrderTransactionRow>(statements.transactionsByIds, [context.shopId, ids]);

/** In the order in which they left. */
export const findShipmentsOf = (context: RequestContext, orderIds: Ids) =>
  context.read<ShipmentRow>(statements.shipments, [context.shopId, orderIds]);

export const findShipments = (context: RequestContext, ids: Ids) =>
  context.read<ShipmentRow>(statements.shipmentsByIds, [context.shopId, ids]);

export const findNotes = (context: RequestContext, ids: Ids) =>
  context.read<OrderNoteRow>(statements.notesByIds, [context.shopId, ids]);
