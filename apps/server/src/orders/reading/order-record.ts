import type { RequestContext } from '../../platform/context.js';
import { composed } from '../../platform/database/statement.js';
import type { ListedOrderRow, OrderRow } from '../records/order.row.js';
import { orderSelection } from '../records/order-selection.js';

/**
 * One order with what a document selects of it, lines and all, in one statement: null when the shop has none such. A
 * payload that shows an order after a write reads it by this too.
 */
export const findOrder = (context: RequestContext, orderId: string, fields: ReadonlySet<string>) =>
  findBy(context, 'id', orderId, fields);

/** The same by its short number. */
export const findOrderByNumber = (context: RequestContext, number: number, fields: ReadonlySet<string>) =>
  findBy(context, 'number', number, fields);

async function findBy(
  context: RequestContext,
  column: 'id' | 'number',
  value: string | number,
  fields: ReadonlySet<string>,
): Promise<OrderRow | null> {
  const { columns, receive } = orderSelection(context, fields);
  const statement = composed(`select ${columns} from sales_order o where o.shop_id = $1 and o.${column} = $2`);
  const rows = await context.read<ListedOrderRow>(statement, [context.shopId, value]);
  receive(context, rows);
  return rows[0] ?? null;
}
