import type { RequestContext } from '../platform/context.js';
import { checkPlace } from '../platform/database/keyset.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../platform/graphql/connection.js';
import type { SortDirection } from '../platform/graphql/sort-direction.js';
import type { CustomerRow } from './customer.row.js';
import { conditionOf } from './customer-condition.js';
import { type BoundStatement, countStatement, pageStatement } from './customer-page.sql.js';
import { customerSelection } from './customer-selection.js';
import { type CustomerSortKey, customerSorts } from './customer-sort.js';
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
export async function listCustomers(
  context: RequestContext,
  { page: args, where, query, sortKey, direction, fields }: CustomerListRequest,
): Promise<Connection<CustomerRow>> {
  const order = `customers:${sortKey}:${direction}`;
  const page = pageRequest(args, order);
  const sort = customerSorts[sortKey];
  checkPlace(page, sort.cast);
  const condition = await conditionOf(context, where, query);
  const { columns, receive } = customerSelection(context, fields, sort.property);
  const request = { page, sort, descending: direction === 'DESC', columns, condition };
  const [rows, counted] = await Promise.all([
    read<CustomerRow>(context, pageStatement(context.shopId, request)),
    fields.has('totalCount') ? read<{ count: number }>(context, countStatement(context.shopId, condition)) : null,
  ]);
  receive(context, rows);
  const totalCount = counted?.[0]?.count ?? null;
  return connectionOf(page, { order, rows, placeOf: (row) => ({ value: sort.placeOf(row), id: row.id }), totalCount });
}

const read = <Row>(context: RequestContext, { statement, values }: BoundStatement) =>
  context.read<Row>(statement, values);
