import type { RequestContext } from '../platform/context.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../platform/graphql/connection.js';
import { defineLoader, groupByKey, oneByKey } from '../platform/loader.js';
import { type AskedPage, definePages } from '../platform/paged-loader.js';
import {
  findLinesOf,
  findNotes,
  findNotesOf,
  findOrders,
  findShipments,
  findShipmentsOf,
  findTransactions,
  findTransactionsOf,
} from './order.queries.js';
import type { OrderRow } from './order.row.js';
import type { OrderLineRow } from './order-line.entity.js';
import type { OrderNoteRow } from './order-note.entity.js';
import type { OrderTransactionRow } from './order-transaction.entity.js';
import type { ShipmentRow } from './shipment.entity.js';

const idOf = (row: { id: string }) => row.id;
const orderIdOf = (row: { orderId: string }) => row.orderId;

/** An order by its id, whole. */
export const orderById = defineLoader<string, OrderRow | null>('orderById', async (context, ids) =>
  oneByKey(await findOrders(context, ids), ids, idOf),
);

/** The lines of an order, by their places. */
export const linesOfOrder = defineLoader<string, OrderLineRow[]>('linesOfOrder', async (context, ids) =>
  groupByKey(await findLinesOf(context, ids), ids, orderIdOf),
);

/** The movements of an order's money, as they happened. */
export const transactionsOfOrder = defineLoader<string, OrderTransactionRow[]>(
  'transactionsOfOrder',
  async (context, ids) => groupByKey(await findTransactionsOf(context, ids), ids, orderIdOf),
);

/** The shipments of an order, as they left. */
export const shipmentsOfOrder = defineLoader<string, ShipmentRow[]>('shipmentsOfOrder', async (context, ids) =>
  groupByKey(await findShipmentsOf(context, ids), ids, orderIdOf),
);

export const transactionById = defineLoader<string, OrderTransactionRow | null>(
  'transactionById',
  async (context, ids) => oneByKey(await findTransactions(context, ids), ids, idOf),
);

export const shipmentById = defineLoader<string, ShipmentRow | null>('shipmentById', async (context, ids) =>
  oneByKey(await findShipments(context, ids), ids, idOf),
);

export const orderNoteById = defineLoader<string, OrderNoteRow | null>('orderNoteById', async (context, ids) =>
  oneByKey(await findNotes(context, ids), ids, idOf),
);

const pagesOfNotes = definePages<AskedPage, OrderNoteRow>(
  'notesOfOrder',
  (context, orderIds, { page }) => findNotesOf(context, orderIds, page),
  orderIdOf,
);
const newest = 'order notes';

/** What the staff wrote about an order, the newest first. */
export async function notesOfOrder(
  context: RequestContext,
  orderId: string,
  args: PageArgs,
): Promise<Connection<OrderNoteRow>> {
  const page = pageRequest(args, newest);
  const rows = await pagesOfNotes(context, orderId, { page });
  return connectionOf(page, { order: newest, rows, placeOf: ({ id }) => ({ value: null, id }) });
}
