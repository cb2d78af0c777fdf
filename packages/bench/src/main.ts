import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Filled } from './data/fill.ts';
import { type Database, onFilled } from './data/folder.ts';
import { bulkLoad } from './measure/bulk-load.ts';
import { compare } from './measure/compare.ts';
import { fetchOnce, prepare } from './measure/prepare.ts';
import { statementsPer } from './measure/statements.ts';
import { Asker } from './operations/asker.ts';
import { orderReads } from './operations/order-reads.ts';
import { orderWrites } from './operations/order-writes.ts';
import { type Place, reads } from './operations/reads.ts';
import { writes } from './operations/writes.ts';
import { type Options, readOptions } from './options.ts';
import { type Result, report } from './report.ts';
import { type Running, startBare, startOurs } from './servers/start.ts';

const tell = (line: string) => process.stdout.write(`${line}\n`);
const options = readOptions(process.argv.slice(2));
await onFilled(options, tell, options.fillOnly ? null : runOn);

async function runOn(database: Database, filled: Filled, dataDir: string): Promise<void> {
  const { superuser, superuserUrl, ownerUrl, appUrl } = database;
  await superuser
    .query('create extension if not exists pg_stat_statements')
    .catch(() => tell('pg_stat_statements is not there: statements are not counted'));
  const ours = await startOurs(ownerUrl, join(dataDir, 'ours'), filled.token, options.profile);
  const servers = [
    ours,
    await startBare('duties', { DUTIES: '1', BARE_URL: appUrl }),
    await startBare('plain', { DUTIES: '0', BARE_URL: superuserUrl, BARE_SHOP: filled.shopId }),
  ];
  try {
    const asker = new Asker(filled);
    const postgresPid = await postmasterPid(superuser);
    const results = await measure(options, asker, servers, superuser, postgresPid);
    const loaded = options.load > 0 ? await bulkLoad(asker, ours, postgresPid, options.load) : null;
    const facts = { ...options.size, firstAnswerMs: ours.firstAnswerMs, loaded };
    tell(report.table(results, facts));
    const json = report.json(results, facts);
    if (options.json) await writeFile(options.json, `${JSON.stringify(json, null, 2)}\n`);
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function measure(
  asked: Options,
  asker: Asker,
  servers: Running[],
  superuser: pg.Client,
  postgresPid: number,
): Promise<Result[]> {
  const place = await placeAfter(superuser, asker.filled, Math.min(50_000, Math.floor(asked.size.customers / 2)));
  const wanted = [...reads(asker, place), ...orderReads(asker), ...writes(asker), ...orderWrites(asker)].filter(
    ({ name }) => asked.only.length === 0 || asked.only.some((only) => name.startsWith(only)),
  );
  const results: Result[] = [];
  for (const operation of wanted) {
    await prepare(operation, servers);
    await fetchOnce(operation, servers);
    const statements = await statementsPer(operation, servers, superuser);
    const figures = await compare(operation, servers, postgresPid, asked);
    const [ours, bare, plain] = servers.map(({ name }) => figures.get(name));
    if (!ours || !bare || !plain) throw new Error(`no figures of ${operation.name}`);
    results.push({ name: operation.name, what: operation.what, statements, ours, bare, plain });
    tell(report.line(results.at(-1)));
  }
  return results;
}

async function placeAfter(superuser: pg.Client, { shopId }: Filled, rows: number): Promise<Place> {
  const { rows: found } = await superuser.query<{ id: string; createdAt: string }>(
    `select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt" from customer
     where shop_id = $1 order by created_at desc, id desc offset $2 limit 1`,
    [shopId, rows],
  );
  const place = found[0];
  if (!place) throw new Error('too few customers for the page after so many');
  const cursor = Buffer.from(JSON.stringify(['customers:CREATED_AT:DESC', place.createdAt, place.id])).toString(
    'base64url',
  );
  return { ...place, cursor };
}

async function postmasterPid(superuser: pg.Client): Promise<number> {
  const { rows } = await superuser.query<{ file: string }>(`select pg_read_file('postmaster.pid') as file`);
  return Number(rows[0]?.file.split('\n')[0]);
}
