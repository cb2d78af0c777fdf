import { foldText } from '@clientela/domain/text';
import type { GraphQLResolveInfo } from 'graphql';
import { ArgsType, Field } from 'type-graphql';
import type { RequestContext } from './context.js';
import { type KeysetOrder, keyset } from './database/keyset.js';
import { composed } from './database/statement.js';
import { type Connection, connectionOf, PageArgs, pageRequest, selectedNames } from './graphql/connection.js';

/** A table of a shop whose rows have a name, and its key in the column `name_key`. */
export interface NamedTable {
  readonly table: string;
  /** What is selected, of `<table> n`. */
  readonly columns: string;
}

/** The arguments of such a list. */
@ArgsType()
export class NameListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name, ignoring case and accents.' })
  query?: string | null;
}

const order: KeysetOrder = {
  expression: 'n.name_key',
  cast: 'text',
  idExpression: 'n.id',
  descending: false,
};

/** The rows of such a table by their names, counted when `info` asks for it. */
export async function listByName<Row extends { id: string; nameKey: string }>(
  context: RequestContext,
  { table, columns }: NamedTable,
  args: NameListArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<Row>> {
  const page = pageRequest(args, `${table}:name`);
  const values: unknown[] = [context.shopId];
  const wanted = foldText(args.query ?? '');
  let where = 'n.shop_id = $1';
  if (wanted) {
    values.push(wanted);
    where += ` and position($${values.length} in n.name_key) > 0`;
  }
  let totalCount: number | null = null;
  if (selectedNames(info).has('totalCount')) {
    const counting = composed(`select count(*)::integer as count from ${table} n where ${where}`);
    const [counted] = await context.read<{ count: number }>(counting, [...values]);
    totalCount = counted?.count ?? 0;
  }
  const { after, orderBy, limit } = keyset(page, order, values);
  const rows = await context.read<Row>(
    composed(`select ${columns} from ${table} n where ${where} ${after} ${orderBy} ${limit}`),
    values,
  );
  return connectionOf(page, {
    order: `${table}:name`,
    rows,
    placeOf: (row) => ({ value: row.nameKey, id: row.id }),
    totalCount,
  });
}
