import type pg from 'pg';

/** The columns of a table that rows set, each with its type. */
export type Columns<Row extends object> = Readonly<Record<keyof Row & string, string>>;

/** Inserts rows of a shop in one statement, a column at a time: nothing that needs no further library is faster. */
export async function insertRows<Row extends object>(
  client: pg.Client,
  shopId: string,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const lists = names.map((name, index) => `$${index + 2}::${columns[name]}[]`);
  await client.query({
    name: `insert_${table}`,
    text: `insert into ${table} (shop_id, ${names.join(', ')}) select $1, r.* from unnest(${lists.join(', ')}) r`,
    values: [shopId, ...names.map((name) => rows.map((row) => row[name]))],
  });
}
