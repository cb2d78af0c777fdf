import type { ListTable } from '../../platform/list/page.sql.js';
import type { CustomerRow } from '../records/customer.row.js';
import { customerSorts } from './customer-sort.js';

/** Customers as they are listed, filtered and searched. */
export const customerTable: ListTable<CustomerRow> = {
  name: 'customer',
  alias: 'c',
  search: { name: 'customer_search', id: 'customer_id', at: 'created_at', sort: customerSorts.CREATED_AT },
};

/** Whether a search also looks in tax ids and addresses, as its functions are told. */
export const searchFlags = (findsPersonal: boolean): string => `, ${findsPersonal}`;
