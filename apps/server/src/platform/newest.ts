import type { RequestContext } from './context.js';
import { prepared } from './database/statement.js';
import { type Connection, connectionOf, type PageArgs, type PageRequest, pageRequest } from './graphql/connection.js';
import { type AskedPage, definePages } from './paged-loader.js';

/** A table of a shop whose rows belong to something, and whose ids grow with time. */
export interface NewestOptions<Row> {
  /** Names the list: a cursor of another is refused. */
  readonly name: string;
  readonly table: string;
  /** What is selected, of `<table> n`. */
  readonly columns: string;
  /** The column that names what a row belongs to, and the property in which the row has it. */
  readonly parent: { readonly column: string; of(row: Row): string };
}

/** A connection of what belongs to something, the newest first: the same page of many of them is one statement. */
export function newestFirst<Row extends { id: string }>(
  options: NewestOptions<Row>,
): (context: RequestContext, parentId: string, args: PageArgs) => Promise<Connection<Row>> {
  const { name, parent } = options;
  const [newest, oldest] = [statementOf(options, true), statementOf(options, false)];
  const find = (context: RequestContext, parentIds: readonly string[], page: PageRequest) =>
    context.read<Row>(page.backward ? oldest : newest, [
      context.shopId,
      parentIds,
      page.cursor?.id ?? null,
      page.limit,
    ]);
  const pages = definePages<AskedPage, Row>(name, (context, ids, { page }) => find(context, ids, page), parent.of);
  return async (context, parentId, args) => {
    const page = pageRequest(args, name);
    const rows = await pages(context, parentId, { page });
    return connectionOf(page, { order: name, rows, placeOf: ({ id }) => ({ value: null, id }) });
  };
}

function statementOf<Row>({ name, table, columns, parent: { column } }: NewestOptions<Row>, newestComesFirst: boolean) {
  const [before, direction] = newestComesFirst ? ['<', 'desc'] : ['>', 'asc'];
  return prepared(
    `${name.replaceAll(' ', '_')}_${direction}`,
    `select ${columns} from unnest($2::uuid[]) wanted (id) cross join lateral (
       select * from ${table} n where n.shop_id = $1 and n.${column} = wanted.id and ($3::uuid is null or n.id ${before} $3)
       order by n.id ${direction} limit $4
     ) n order by n.id ${direction}`,
  );
}
