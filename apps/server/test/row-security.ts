import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { testDatabase } from './database.js';

export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly mayInsert: boolean;
}
export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly command: string;
  readonly hasCheck: boolean;
}
/** A shop and a person of it: what the settings of a transaction say. */
export interface Side {
  readonly shop: string;
  readonly staff: string;
}

/** A database of its own, with the tables' rules but not their constraints, so that rows can be made up for each of them. */
export async function scratchDatabase(): Promise<pg.Client> {
  const { superuserUrl } = await testDatabase('_row_security');
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`
    do $$ declare c record; begin
      for c in select conrelid::regclass as table, conname from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u') loop
        execute format('alter table %s drop constraint if exists %I cascade', c.table, c.conname);
      end loop;
      for c in select indexrelid::regclass as name from pg_index
        where indisunique and indrelid::regclass::text in (select tablename from pg_tables where schemaname = 'public') loop
        execute format('drop index %s', c.name);
      end loop;
    end $$;
    drop trigger if exists audit_event_is_final on audit_event;`);
  return client;
}

export const securedTables = async (client: pg.Client): Promise<Table[]> =>
  (
    await client.query<Table>(`
      select c.relname as name, has_table_privilege('clientela_app', c.oid, 'insert') as "mayInsert",
        json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity group by c.oid order by c.relname`)
  ).rows;

export const policies = async (client: pg.Client): Promise<Policy[]> =>
  (
    await client.query<Policy>(`
      select tablename as "table", policyname as name, cmd as command, with_check is not null as "hasCheck"
      from pg_policies where schemaname = 'public' order by 1, 2`)
  ).rows;

/** Values for a row of one side: whatever names a shop or a person names its own. */
function valuesOf({ name, columns }: Table, { shop, staff }: Side, seed: string): unknown[] {
  return columns.map((column) => {
    if (column.name === 'shop_id' || (name === 'shop' && column.name === 'id')) return shop;
    if (column.name === 'staff_user_id' || (name === 'staff_user' && column.name === 'id')) return staff;
    return madeUp(column.type, seed);
  });
}

function madeUp(type: string, seed: string): unknown {
  const hex = seed.replaceAll('-', '');
  if (type === 'uuid') return seed;
  if (type === 'smallint') return Number.parseInt(hex.slice(-3), 16);
  if (/int/.test(type)) return Number.parseInt(hex.slice(-6), 16);
  if (type === 'boolean') return true;
  if (type === 'bytea') return Buffer.from(hex, 'hex');
  if (type === 'jsonb') return '{}';
  if (type.endsWith('[]')) return [];
  if (type === 'date') return '2026-11-22';
  if (type.startsWith('timestamp')) return new Date(Date.now() + 3_600_000);
  return hex.slice(-2);
}

/** A row of the side, with a key of its own. */
export async function insertRow(client: pg.Client, table: Table, side: Side): Promise<void> {
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const places = table.columns.map((_, index) => `$${index + 1}`).join(', ');
  await client.query(`insert into ${table.name} (${names}) values (${places})`, valuesOf(table, side, randomUUID()));
}

/** What the application's role meets in a table while the settings say `own`: 'sound', or what is wrong. */
export async function probe(client: pg.Client, table: Table, own: Side, other: Side): Promise<string> {
  await client.query('set local role clientela_app');
  await client.query(`select set_config('app.shop', $1, true), set_config('app.staff', $2, true)`, [
    own.shop,
    own.staff,
  ]);
  const { rows } = await client.query(`select to_jsonb(t)::text as row from ${table.name} t`);
  const seen = (rows as { row: string }[]).map(({ row }) => row);
  if (seen.some((row) => row.includes(other.shop) || row.includes(other.staff))) return 'rows of the other are seen';
  if (!seen.some((row) => row.includes(own.shop) || row.includes(own.staff))) return 'its own row is not seen';
  if (!table.mayInsert) return 'sound';
  if (!(await isDone(client, () => insertRow(client, table, own)))) return 'its own row cannot be written';
  return (await isDone(client, () => insertRow(client, table, other))) ? 'a row for the other can be written' : 'sound';
}

async function isDone(client: pg.Client, work: () => Promise<unknown>): Promise<boolean> {
  await client.query('savepoint attempt');
  try {
    await work();
    return true;
  } catch {
    await client.query('rollback to savepoint attempt');
    return false;
  }
}

/** Whether the look-ups that run before the shop is known find what they are for. */
export async function lookUpsWork(client: pg.Client, side: Side): Promise<boolean> {
  await client.query('reset role');
  const one = async (text: string) => (await client.query(text)).rows[0] as Record<string, unknown> | undefined;
  const session = await one(`select token_hash from staff_session where staff_user_id = '${side.staff}'`);
  const token = await one(
    `update api_token set revoked_at = null where shop_id = '${side.shop}' returning secret_hash`,
  );
  const person = await one(`select email_normalized from staff_user where id = '${side.staff}'`);
  const invitation = await one(
    `update staff_invitation set email_normalized = '${String(person?.email_normalized)}' where shop_id = '${side.shop}' returning token_hash`,
  );
  await client.query(`select set_config('app.shop', '', true), set_config('app.staff', '', true)`);
  await client.query('set local role clientela_app');
  const found = [
    await client.query('select role from auth_session($1, $2)', [session?.token_hash, side.shop]),
    await client.query('select id from auth_token($1)', [token?.secret_hash]),
    await client.query('select id from auth_sign_in($1)', [person?.email_normalized]),
    await client.query('select * from auth_invitation($1)', [invitation?.token_hash]),
  ];
  return found.every(
    ({ rows }) => rows.length > 0 && Object.values(rows[0] as object).every((value) => value !== null),
  );
}
