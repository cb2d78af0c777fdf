import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.js';
import { prepareRoles } from './roles.js';
import { StartupProblem } from './startup-problem.js';
import { withClient } from './with-client.js';

let dataDir: string;
let server: EmbeddedPostgres;
let appUrl: string;

const query = (url: string, text: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query(text)).rows);
const prepare = (ownerUrl = server.ownerUrl, given?: string) =>
  prepareRoles(ownerUrl, { secretsDir: join(dataDir, 'secrets'), appUrl: given });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'clientela-roles-'));
  const settings = { fsync: 'off', max_connections: '20', shared_buffers: '16MB' };
  server = await startEmbeddedPostgres({ dataDir, settings });
  appUrl = await prepare();
});
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe("the application's role", () => {
  test('owns nothing, makes nothing and passes no policy', async () => {
    const [role] = await query(
      appUrl,
      `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS mighty,
         has_schema_privilege('public', 'CREATE') OR has_database_privilege(current_database(), 'TEMPORARY, CREATE') AS makes,
         EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS member
       FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(role).toEqual({ mighty: false, makes: false, member: false });
  });

  test.each(['SET ROLE clientela_owner', 'SET ROLE clientela_search', 'SET SESSION AUTHORIZATION clientela_owner'])(
    'is refused %s',
    async (statement) => expect(query(appUrl, statement)).rejects.toThrow(/permission denied/),
  );

  test('has its time limits before it says a word', async () => {
    const settings = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
    const values = settings.map((name) => `current_setting('${name}')`).join(` || ' ' || `);
    expect(await query(appUrl, `SELECT ${values} AS limits`)).toEqual([{ limits: '5s 2s 10s' }]);
  });
});

test('the owner may hand a table to a role that nobody logs in as', async () => {
  await query(
    server.ownerUrl,
    `CREATE TABLE seen (t text); GRANT CREATE ON SCHEMA public TO clientela_search;
     ALTER TABLE seen OWNER TO clientela_search; REVOKE CREATE ON SCHEMA public FROM clientela_search`,
  );
  expect(await query(server.ownerUrl, `SELECT tableowner FROM pg_tables WHERE tablename = 'seen'`)).toEqual([
    { tableowner: 'clientela_search' },
  ]);
});

test('several servers may prepare at once, and all log in the same way', async () => {
  const urls = await Promise.all([prepare(), prepare(), prepare(), prepare()]);
  expect(new Set([...urls, appUrl]).size).toBe(1);
});

test('a password that somebody changed is set right', async () => {
  await query(server.ownerUrl, `ALTER ROLE clientela_app PASSWORD 'something else'`);
  await prepare();
  expect(await query(appUrl, 'SELECT current_user AS me')).toEqual([{ me: 'clientela_app' }]);
});

test('an owner without CREATEROLE needs no right once all is in place', async () => {
  await query(server.superuserUrl, 'ALTER ROLE clientela_owner NOCREATEROLE');
  await expect(prepare(server.ownerUrl, appUrl)).resolves.toBe(appUrl);
  await query(server.superuserUrl, 'ALTER ROLE clientela_owner CREATEROLE');
});

test('a missing right comes with the statements for an administrator', async () => {
  await query(server.superuserUrl, `CREATE ROLE poor LOGIN PASSWORD 'poor'`);
  await query(server.superuserUrl, 'CREATE DATABASE poor OWNER poor');
  const poor = `postgres://poor:poor@127.0.0.1:${server.port}/poor`;
  const error = await prepare(poor).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartupProblem);
  expect((error as Error).message).toContain('GRANT clientela_search TO "poor" WITH INHERIT FALSE, SET TRUE;');
  // The statements are enough.
  const script = (error as Error).message.match(/^ {2}.*;$/gm)?.join('\n') ?? '';
  await query(server.superuserUrl.replace(/postgres$/, 'poor'), script);
  await expect(prepare(poor, appUrl.replace(/clientela$/, 'poor'))).resolves.toContain('/poor');
});

test('a role that could pass the policies is refused', async () => {
  await query(server.superuserUrl, 'ALTER ROLE clientela_app BYPASSRLS');
  await expect(prepare()).rejects.toThrow(/clientela_app has more rights/);
  await query(server.superuserUrl, 'ALTER ROLE clientela_app NOBYPASSRLS');
});

test('a login made by others must be the one that the policies know', async () => {
  await expect(prepare(server.ownerUrl, appUrl.replace('clientela_app', 'someone'))).rejects.toThrow(
    /DATABASE_APP_URL must be a URL that logs in as clientela_app/,
  );
});

test.each([
  ['nonsense', /DATABASE_URL is no URL/],
  ['postgres://a:secret@127.0.0.1:1/x', /No PostgreSQL answers at 127\.0\.0\.1:1/],
])('a database that cannot be reached (%s) is a sentence without the password', async (url, sentence) => {
  const error = await prepare(url).catch((reason: unknown) => reason);
  expect((error as Error).message).toMatch(sentence);
  expect((error as Error).message).not.toContain('secret');
});
