import type { RequestContext } from '../../platform/context.js';
import type { Connection, PageArgs } from '../../platform/graphql/connection.js';
import type { SortDirection } from '../../platform/graphql/sort-direction.js';
import { type ListRequest, listRows } from '../../platform/list/list.js';
import { defineRowsOf } from '../../platform/list/pages.js';
import type { ListedOrderRow } from '../records/order.row.js';
import { orderSelection } from '../records/order-selection.js';
import { conditionOf } from './order-condition.js';
import { type OrderSortKey, orderSorts } from './order-sort.js';
import { orderTable } from './order-table.js';
import type { OrderWhere } from './order-where.inputs.js';

export interface OrderListRequest {
  readonly page: PageArgs;
  readonly where?: OrderWhere | null | undefined;
  readonly query?: string | null | undefined;
  readonly sortKey: OrderSortKey;
  readonly direction: SortDirection;
  /** Names of the fields that the document selects, of the list and of its items. */
  readonly fields: ReadonlySet<string>;
}

/** A page of orders, in one statement; the exact number of all in another when it is asked for. */
export const listOrders = (context: RequestContext, request: OrderListRequest): Promise<Connection<ListedOrderRow>> =>
  listRows(context, requestOf(context, request));

const ordersOfCustomer = defineRowsOf<ListedOrderRow>('orders of a customer', {
  column: 'customer_id',
  property: 'customerId',
});

/** The same of the orders of one customer: those of many customers are one statement. */
export const listOrdersOf = (
  context: RequestContext,
  customerId: string,
  { fields, ...asked }: OrderListRequest,
): Promise<Connection<ListedOrderRow>> =>
  ordersOfCustomer(context, customerId, requestOf(context, { fields, ...asked }), JSON.stringify([asked, ...fields]));

const requestOf = (
  context: RequestContext,
  { page, where, query, sortKey, direction, fields }: OrderListRequest,
): ListRequest<ListedOrderRow> => ({
  table: orderTable,
  order: `orders:${sortKey}:${direction}`,
  page,
  sort: orderSorts[sortKey],
  direction,
  condition: () => conditionOf(context, where, query),
  fields,
  select: orderSelection,
});
