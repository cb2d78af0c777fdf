import type { RequestContext } from '../context.js';
import { checkPlace } from '../database/keyset.js';
import { type Connection, connectionOf, type PageRequest, pageRequest } from '../graphql/connection.js';
import { definePages } from '../paged-loader.js';
import type { ListRequest } from './list.js';
import { countsStatement, type ListParents, pagesStatement } from './page.sql.js';

/** What is asked of the rows of each parent. */
interface AskedRows<Row> {
  readonly request: ListRequest<Row>;
  readonly page: PageRequest;
}

/**
 * A list of the rows of one parent, as `listRows` has it of all: the same page of many parents is one statement, and
 * the exact numbers are another when they are asked for. `key` tells requests apart.
 */
export function defineRowsOf<Row extends { id: string }>(
  name: string,
  parent: Omit<ListParents, 'ids'>,
): (context: RequestContext, parentId: string, request: ListRequest<Row>, key: string) => Promise<Connection<Row>> {
  const parentIdOf = (row: object) => String((row as Record<string, unknown>)[parent.property]);
  const pages = definePages<AskedRows<Row>, Row>(
    `pages of ${name}`,
    (context, ids, asked) => readPages(context, asked, { ...parent, ids }),
    parentIdOf,
  );
  const counts = definePages<ListRequest<Row>, { count: number }>(
    `counts of ${name}`,
    (context, ids, asked) => readCounts(context, asked, { ...parent, ids }),
    parentIdOf,
  );
  return async (context, parentId, request, key) => {
    const { order, sort, fields } = request;
    const page = pageRequest(request.page, order);
    checkPlace(page, sort.cast);
    const [rows, counted] = await Promise.all([
      pages(context, parentId, { request, page }, key),
      fields.has('totalCount') ? counts(context, parentId, request, key) : null,
    ]);
    const totalCount = counted && (counted[0]?.count ?? 0);
    return connectionOf(page, {
      order,
      rows,
      placeOf: (row) => ({ value: sort.placeOf(row), id: row.id }),
      totalCount,
    });
  };
}

async function readPages<Row>(
  context: RequestContext,
  { request: { table, sort, direction, fields, select, condition }, page }: AskedRows<Row>,
  parents: ListParents,
): Promise<Row[]> {
  const { columns, receive } = select(context, fields, sort.property);
  const asked = { table, page, sort, descending: direction === 'DESC', columns, condition: await condition() };
  const { statement, values } = pagesStatement(context.shopId, asked, parents);
  const rows = await context.read<Row>(statement, values);
  receive(context, rows);
  return rows;
}

async function readCounts<Row>(
  context: RequestContext,
  { table, condition }: ListRequest<Row>,
  parents: ListParents,
): Promise<{ count: number }[]> {
  const { statement, values } = countsStatement(context.shopId, table, await condition(), parents);
  return context.read(statement, values);
}
