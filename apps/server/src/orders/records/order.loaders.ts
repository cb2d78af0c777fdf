import { defineLoader, groupByKey, oneByKey } from '../../platform/loader.js';
import { newestFirst } from '../../platform/newest.js';
import {
  findLinesOf,
  findNotes,
  findOrders,
  findShipments,
  findShipmentsOf,
  findTransactions,
  findTransactionsOf,
  noteColumns,
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

/** What the staff wrote about an order, the newest first. */
export const notesOfOrder = newestFirst<OrderNoteRow>({
  name: 'order notes',
  table: 'order_note',
  columns: noteColumns,
  parent: { column: 'order_id', of: orderIdOf },
});
