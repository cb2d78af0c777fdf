import type { ListTable } from '../../platform/list/page.sql.js';
import type { ListedOrderRow } from '../records/order.row.js';
import { orderSorts } from './order-sort.js';

/** Orders as they are listed, filtered and searched. */
export const orderTable: ListTable<ListedOrderRow> = {
  name: 'sales_order',
  alias: 'o',
  search: { name: 'order_search', id: 'order_id', at: 'placed_at', sort: orderSorts.PLACED_AT },
};
