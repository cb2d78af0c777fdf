import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import { runBatch } from '@clientela/server/platform/database/batch';
import { prepared } from '@clientela/server/platform/database/statement';
import pg from 'pg';
import { type BareOrder, orderValues } from './bare-order.ts';
import { type BareOperation, plainSearch, plainWrites, sql } from './bare-sql.ts';

/**
 * The server to be measured against: node:http, pg and one hand-written statement per operation, nothing else.
 * DUTIES=1: as the application's role, under row-level security with the shop set in the same network trip, the token
 * checked, the audit rows written. DUTIES=0: as superuser, with none of these.
 */
interface Request {
  readonly op: BareOperation;
  readonly values: readonly unknown[];
}
const duties = process.env.DUTIES === '1';
/** What an answer in JSON needs and no more: numbers as numbers, moments as ISO text. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  23: Number,
  1184: (text) => new Date(text).toISOString(),
};
const asText = (text: string): unknown => text;
const types = { getTypeParser: (id: number) => parsers[id] ?? asText };
const pool = new pg.Pool({
  connectionString: process.env.BARE_URL,
  max: 10,
  types: types as pg.CustomTypesConfig,
  // Every statement is planned once: PostgreSQL would plan some of them anew each time, for lists of one id. And none is
  // given up: with a million customers and sixteen clients a slow one waits for longer than the role's own limit.
  options: '-c plan_cache_mode=force_generic_plan -c statement_timeout=120s',
});
const plainShop = process.env.BARE_SHOP;
const setRead = prepared(
  'scope_for_reading',
  `select set_config('app.shop', $1, true), set_config('transaction_read_only', 'on', true)`,
);
const setWrite = prepared('scope_for_writing', `select set_config('app.shop', $1, true)`);

const shops = new Map<string, { shopId: string; at: number }>();
async function shopOf(authorization: string | undefined): Promise<string> {
  const token = authorization?.slice('Bearer '.length) ?? '';
  const hash = createHash('sha256').update(token).digest();
  const key = hash.toString('base64');
  const known = shops.get(key);
  if (known && performance.now() - known.at < 4000) return known.shopId;
  const { rows } = await pool.query({ name: 'token', text: 'select shop_id from auth_token($1)', values: [hash] });
  const shopId: string | undefined = rows[0]?.shop_id;
  if (!shopId) throw new Error('unknown token');
  shops.set(key, { shopId, at: performance.now() });
  return shopId;
}

async function run({ op, values }: Request, shopId: string): Promise<Record<string, unknown>[]> {
  const all = [shopId, ...values];
  if (!duties) {
    if (op === 'Q2') return (await pool.query(plainSearch(values[0] as string[]), [shopId])).rows;
    return (await pool.query({ name: op, text: plainWrites[op] ?? sql[op], values: all })).rows;
  }
  const client = await pool.connect();
  try {
    const scope = op.startsWith('M') ? setWrite : setRead;
    return await runBatch(
      client,
      [
        [scope, [shopId]],
        [prepared(op, sql[op]), all],
      ],
      types,
    );
  } finally {
    client.release();
  }
}

const split = (text: unknown, names: readonly string[]) =>
  typeof text !== 'string'
    ? []
    : text.split('\x1e').map((one) => Object.fromEntries(one.split('\x1f').map((value, i) => [names[i], value])));

const shape = (row: Record<string, unknown>) => ({
  ...row,
  groups: split(row.groups, ['id', 'name']),
  tags: split(row.tags, ['id', 'name', 'color']),
  addresses: parsed(row.addresses),
  orders: parsed(row.orders),
});
const parsed = (text: unknown) => (typeof text === 'string' ? JSON.parse(text) : undefined);

/** Ids of what a write makes are made here, as the product makes its own. */
function fresh({ op, values }: Request): Request {
  if (op === 'M4') return { op, values: orderValues(values[0], values[1], values[2] as BareOrder) };
  if (op !== 'M1' && op !== 'M2') return { op, values };
  return { op, values: values.map((value) => (value === '$uuid' ? randomUUID() : value)) };
}

const server = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    try {
      const shopId = duties ? await shopOf(request.headers.authorization) : (plainShop ?? '');
      const asked = fresh(JSON.parse(body));
      const rows = await run(asked, shopId);
      const nodes = asked.op.startsWith('Q') ? rows.slice(0, 50).map(shape) : rows;
      const answer = Buffer.from(
        JSON.stringify({ data: { totalCount: rows[0]?.total_count, nodes, hasNextPage: rows.length > 50 } }),
      );
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
    } catch (error) {
      const answer = Buffer.from(JSON.stringify({ errors: [{ message: String(error) }] }));
      response.writeHead(500, { 'content-length': answer.length }).end(answer);
    }
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
