import type { RequestContext } from '../platform/context.js';
import { keyset } from '../platform/database/keyset.js';
import { composed } from '../platform/database/statement.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../platform/graphql/connection.js';
import type { SortDirection } from '../platform/graphql/sort-direction.js';
import { type OrderRow, orderColumns } from './order.row.js';
import { type OrderSortKey, orderSorts } from './order-sort.js';

export interface OrderListRequest {
  readonly page: PageArgs;
  readonly sortKey: OrderSortKey;
  readonly direction: SortDirection;
  /** Names of the fields that the document selects, of the list and of its items. */
  readonly fields: ReadonlySet<string>;
}

/** A page of orders, in one statement; the exact number of all in another when it is asked for. */
export async function listOrders(
  context: RequestContext,
  { page: args, sortKey, direction, fields }: OrderListRequest,
): Promise<Connection<OrderRow>> {
  const order = `orders:${sortKey}:${direction}`;
  const page = pageRequest(args, order);
  const sort = orderSorts[sortKey];
  const values: unknown[] = [context.shopId];
  const sql = keyset(page, { ...sort, idExpression: 'o.id', descending: direction === 'DESC' }, values);
  const [rows, counted] = await Promise.all([
    context.read<OrderRow>(
      composed(
        `select ${orderColumns} from sales_order o where o.shop_id = $1 ${sql.after} ${sql.orderBy} ${sql.limit}`,
      ),
      values,
    ),
    fields.has('totalCount')
      ? context.read<{ count: number }>(
          composed('select count(*)::integer as count from sales_order o where o.shop_id = $1'),
          [context.shopId],
        )
      : null,
  ]);
  const totalCount = counted?.[0]?.count ?? null;
  return connectionOf(page, { order, rows, placeOf: (row) => ({ value: sort.placeOf(row), id: row.id }), totalCount });
}
