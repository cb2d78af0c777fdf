import type pg from 'pg';
import type { Operation } from '../operation.ts';
import type { Running } from '../servers/start.ts';
import { HttpClient } from './http-client.ts';

const times = 20;

/** How many statements the database runs for one request, the setting of the shop not counted. Null where pg_stat_statements is not loaded. */
export async function statementsPer(
  operation: Operation,
  [server]: readonly Running[],
  superuser: pg.Client,
): Promise<number | null> {
  if (!server) return null;
  const client = await HttpClient.open(server.port);
  try {
    // Once unmeasured: what is prepared, cached or looked up anew every few seconds is no cost of the operation.
    await client.send(operation.ours());
    const before = await calls(superuser);
    for (let i = 0; i < times; i++) await client.send(operation.ours());
    const after = await calls(superuser);
    return before === null || after === null ? null : Math.round(((after - before) / times) * 10) / 10;
  } finally {
    client.close();
  }
}

async function calls(superuser: pg.Client): Promise<number | null> {
  const { rows } = await superuser
    .query<{ calls: string }>(
      `select coalesce(sum(calls), 0) as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where r.rolname = 'clientela_app' and s.toplevel and query not ilike '%set_config(%'
         and query !~* '^(begin|start transaction|commit|rollback)'`,
    )
    .catch(() => ({ rows: [] }));
  return rows[0] ? Number(rows[0].calls) : null;
}
