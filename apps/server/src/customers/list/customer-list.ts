import type { RequestContext } from '../../platform/context.js';
import type { Connection, PageArgs } from '../../platform/graphql/connection.js';
import type { SortDirection } from '../../platform/graphql/sort-direction.js';
import { listRows } from '../../platform/list/list.js';
import type { CustomerRow } from '../records/customer.row.js';
import { customerSelection } from '../records/customer-selection.js';
import { conditionOf } from './customer-condition.js';
import { type CustomerSortKey, customerSorts } from './customer-sort.js';
import { customerTable } from './customer-table.js';
import type { CustomerWhere } from './customer-where.inputs.js';

export interface CustomerListRequest {
  readonly page: PageArgs;
  readonly where?: CustomerWhere | null | undefined;
  readonly query?: string | null | undefined;
  readonly sortKey: CustomerSortKey;
  readonly direction: SortDirection;
  /** Names of the fields that the document selects, of the list and of its items. */
  readonly fields: ReadonlySet<string>;
}

/** A page of customers, in one statement; the exact number of all in another when it is asked for. */
export const listCustomers = (
  context: RequestContext,
  { page, where, query, sortKey, direction, fields }: CustomerListRequest,
): Promise<Connection<CustomerRow>> =>
  listRows(context, {
    table: customerTable,
    order: `customers:${sortKey}:${direction}`,
    page,
    sort: customerSorts[sortKey],
    direction,
    condition: () => conditionOf(context, where, query),
    fields,
    select: customerSelection,
  });
