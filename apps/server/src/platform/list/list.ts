import type { RequestContext } from '../context.js';
import { checkPlace } from '../database/keyset.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../graphql/connection.js';
import type { SortDirection } from '../graphql/sort-direction.js';
import { countedPage } from './counted-page.sql.js';
import {
  type BoundStatement,
  countStatement,
  type ListCondition,
  type ListPage,
  type ListTable,
  pageStatement,
} from './page.sql.js';
import type { Select } from './selection.js';
import type { ListSort } from './sort.js';

/** What is asked of a list, whatever it is a list of. */
export interface ListRequest<Row> {
  readonly table: ListTable<Row>;
  /** Names the list and its order: a cursor of another one is refused. */
  readonly order: string;
  readonly page: PageArgs;
  readonly sort: ListSort<Row>;
  readonly direction: SortDirection;
  readonly condition: () => Promise<ListCondition>;
  /** Names of the fields that the document selects, of the list and of its items. */
  readonly fields: ReadonlySet<string>;
  readonly select: Select<Row>;
}

/** A page of a list, in one statement; the exact number of all in another, or in the same one, when it is asked for. */
export async function listRows<Row extends { id: string }>(
  context: RequestContext,
  { table, order, page: args, sort, direction, condition: find, fields, select }: ListRequest<Row>,
): Promise<Connection<Row>> {
  const page = pageRequest(args, order);
  checkPlace(page, sort.cast);
  const condition = await find();
  const { columns, receive } = select(context, fields, sort.property);
  const request = { table, page, sort, descending: direction === 'DESC', columns, condition };
  const { rows, totalCount } = await (fields.has('totalCount')
    ? readCounted(context, request)
    : readPage(context, request));
  receive(context, rows);
  return connectionOf(page, { order, rows, placeOf: (row) => ({ value: sort.placeOf(row), id: row.id }), totalCount });
}

/** A page as it was read, and how many match where that was asked. */
interface Counted<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number | null;
}

const readPage = async <Row>(context: RequestContext, request: ListPage<Row>): Promise<Counted<Row>> => ({
  rows: await read<Row>(context, pageStatement(context.shopId, request)),
  totalCount: null,
});

async function readCounted<Row extends { id: string }>(
  context: RequestContext,
  request: ListPage<Row>,
): Promise<Counted<Row>> {
  const { table, condition } = request;
  if (condition.linked) {
    const rows = await read<Row & Counted<Row>>(context, countedPage(context.shopId, request, condition.linked));
    const totalCount = rows[0]?.totalCount ?? null;
    if (totalCount !== null) return { rows: rows.filter(({ id }) => id !== null), totalCount };
  }
  const [{ rows }, [counted]] = await Promise.all([
    readPage(context, request),
    read<{ count: number }>(context, countStatement(context.shopId, table, condition)),
  ]);
  return { rows, totalCount: counted?.count ?? null };
}

const read = <Row>(context: RequestContext, { statement, values }: BoundStatement) =>
  context.read<Row>(statement, values);
