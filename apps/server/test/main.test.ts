import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from './database.js';

const main = fileURLToPath(new URL('../dist/clientela.js', import.meta.url));
jest.setTimeout(120_000);

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the built server as `npm start` does, and waits until it says where to click, or ends. */
function start(env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, NODE_OPTIONS: '', PORT: '0', CLIENTELA_LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Back office +(\S+)/.exec(output)?.[1];
      if (url && output.includes('Ctrl-C')) resolve({ child, url, output: () => output, ended });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    ended.then(() => resolve({ child, url: '', output: () => output, ended }));
  });
}

const ask = async (url: string, query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Record<string, never>; errors?: { extensions: { code: string } }[] };
};

describe('the server as it is started', () => {
  let dataDir: string;
  let running: Running;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'clientela-main-'));
    running = await start({ CLIENTELA_DATA_DIR: dataDir });
  });
  afterAll(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
    await rm(dataDir, { recursive: true, force: true });
  });

  const firstCustomers = async () => {
    const token = (await readFile(join(dataDir, 'demo-token'), 'utf8')).trim();
    const { data } = await ask(
      running.url,
      '{ shop { name } customers(first: 2) { totalCount nodes { displayName } } }',
      {
        authorization: `Bearer ${token}`,
      },
    );
    return data;
  };

  test('says where to click and how to get in', () => {
    for (const wanted of ['Back office', '/explorer', 'demo@clientela.example', 'demo-token']) {
      expect(running.output()).toContain(wanted);
    }
  });

  test('is well, ready, and serves its pages', async () => {
    for (const path of ['/healthz', '/readyz', '/explorer']) {
      expect([path, (await fetch(running.url + path)).status]).toEqual([path, 200]);
    }
    const page = await fetch(running.url);
    expect(page.headers.get('content-security-policy')).toContain("style-src 'self' 'nonce-");
  });

  test('answers the first request of the README with the token in the file', async () => {
    expect(await firstCustomers()).toMatchObject({
      shop: { name: 'Bicicletas Peñalara' },
      customers: { totalCount: 1300 },
    });
  });

  test('tells another one that the port is taken, in a sentence', async () => {
    const { port } = new URL(running.url);
    const second = await start({ CLIENTELA_DATA_DIR: join(dataDir, 'other'), PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(new RegExp(`^Port ${port} is taken: [^\\n]+\\n$`));
  });

  test('stops with exit code 0 when it is asked to, and starts again with its data', async () => {
    const before = await firstCustomers();
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    running = await start({ CLIENTELA_DATA_DIR: dataDir });
    expect(await firstCustomers()).toEqual(before);
    expect(running.output()).not.toContain('Making');
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
  });
});

test('a server that is told to stop says so first: who asks whether it is ready meets no closed port', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'clientela-main-'));
  const leaving = await start({ CLIENTELA_DATA_DIR: dataDir, CLIENTELA_DRAIN_SECONDS: '2' });
  leaving.child.kill('SIGTERM');
  const statuses: number[] = [];
  let lastAnswer: Response | undefined;
  do {
    statuses.push((await fetch(`${leaving.url}/readyz`)).status);
    lastAnswer = await fetch(`${leaving.url}/healthz`);
    expect(lastAnswer.status).toBe(200);
  } while (statuses.at(-1) !== 503);
  expect(lastAnswer.headers.get('connection')).toBe('close');
  expect(await leaving.ended).toBe(0);
  await rm(dataDir, { recursive: true });
});

test('two servers that start at once on a PostgreSQL of one’s own make one demo, and each has a key to it', async () => {
  const { ownerUrl, superuserUrl } = await testDatabase();
  const [name, admin] = ['clientela_two_at_once', new pg.Client({ connectionString: superuserUrl })];
  await admin.connect();
  await admin.query(`create database ${name} owner clientela_owner`);
  await admin.end();
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'clientela-main-'))));
  const servers = await Promise.all(
    folders.map((CLIENTELA_DATA_DIR) => start({ CLIENTELA_DATA_DIR, DATABASE_URL: url.href })),
  );
  for (const [i, server] of servers.entries()) {
    const token = (await readFile(join(folders[i] ?? '', 'demo-token'), 'utf8')).trim();
    const { data } = await ask(server.url, '{ customers(first: 1) { totalCount } }', {
      authorization: `Bearer ${token}`,
    });
    expect(data).toEqual({ customers: { totalCount: 1300 } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  }
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

test.each([
  [{ PORT: 'many' }, /^PORT must be/],
  [{ HOST: '0.0.0.0' }, /PUBLIC_URL/],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://clientes.example' }, /CLIENTELA_DEMO=0/],
  [{ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' }, /^No PostgreSQL answers at 127\.0\.0\.1:1/],
])('what keeps it from starting (%j) is a sentence and exit code 1', async (env, sentence) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'clientela-main-'));
  const failed = await start({ CLIENTELA_DATA_DIR: dataDir, ...(env as unknown as Record<string, string>) });
  expect(await failed.ended).toBe(1);
  expect(failed.output()).toMatch(sentence);
  expect(failed.output()).not.toMatch(/\n\s+at |secret/);
  await rm(dataDir, { recursive: true, force: true });
});
