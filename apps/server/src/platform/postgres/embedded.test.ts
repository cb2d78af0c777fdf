import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.js';
import { StartupProblem } from './startup-problem.js';
import { withClient } from './with-client.js';

const settings = { fsync: 'off', max_connections: '10', shared_buffers: '16MB' };
let dataDir: string;
let running: EmbeddedPostgres | undefined;

const start = async (port?: number) => {
  running = await startEmbeddedPostgres({ dataDir, settings, ...(port === undefined ? {} : { port }) });
  return running;
};
const problemOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartupProblem);
  return (error as Error).message;
};
const query = (url: string, text: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query(text)).rows);

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'clientela-embedded-'));
});
afterEach(async () => running?.stop());
afterAll(async () => rm(dataDir, { recursive: true, force: true }));

describe('the PostgreSQL that comes along', () => {
  test('keeps what was written from one start to the next', async () => {
    const first = await start();
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const second = await start();
    expect(await query(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  test('gives its owner no more than it needs, and a stranger nothing', async () => {
    const { ownerUrl, port } = await start();
    expect(
      await query(ownerUrl, 'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user'),
    ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: true }]);
    await expect(query(`postgres://postgres@127.0.0.1:${port}/postgres`, 'SELECT 1')).rejects.toThrow();
    const { mode } = await stat(join(dataDir, 'secrets', 'database-owner'));
    expect(mode & 0o777).toBe(0o600);
  });

  test('knows letters beyond ASCII', async () => {
    const { ownerUrl } = await start();
    await query(ownerUrl, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const [row] = await query(ownerUrl, "SELECT cardinality(show_trgm('Λόγος')) AS parts, upper('ñ') AS upper");
    expect(row).toEqual({ parts: 6, upper: 'Ñ' });
  });

  test('writes nothing of a failed statement into its log', async () => {
    const { ownerUrl } = await start();
    await expect(query(ownerUrl, "SELECT 'ana@example.com'::int")).rejects.toThrow();
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('ana@example.com');
  });

  test('starts over a pid file that a crash left behind', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n/nowhere\n1\n5432\n\n\n\nready\n`);
    expect((await start()).port).toBeGreaterThan(0);
  });
});

describe('says what to do when', () => {
  test('another server holds the folder', async () => {
    await start();
    const message = await problemOf(startEmbeddedPostgres({ dataDir, settings }));
    expect(message).toMatch(/Another Clientela .* is using the data .* CLIENTELA_DATA_DIR/);
  });

  test('the port is taken', async () => {
    const other: Server = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    expect(await problemOf(start(port))).toMatch(`Port ${port} on 127.0.0.1`);
    other.close();
  });

  test('the data is of another major', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clientela-embedded-'));
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '16\n');
    const message = await problemOf(startEmbeddedPostgres({ dataDir: folder }));
    expect(message).toMatch(/written by PostgreSQL 16.* brings PostgreSQL 18\..* DATABASE_URL/);
    await rm(folder, { recursive: true });
  });

  test('the password was lost', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clientela-embedded-'));
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n');
    expect(await problemOf(startEmbeddedPostgres({ dataDir: folder }))).toMatch(/password file .* is missing/);
    await rm(folder, { recursive: true });
  });
});
