import type pg from 'pg';

/**
 * Does the work without the indexes of some tables and without foreign keys being looked up, and builds them over what
 * is there: many times faster than along with each row. Primary keys stay.
 */
export async function withoutIndexes(client: pg.Client, tables: readonly string[], work: () => Promise<void>) {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
  await client.query('reset session_replication_role; reset maintenance_work_mem');
}
