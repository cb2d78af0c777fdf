import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Running {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const running = (name: string, port: number, child: ChildProcess): Running => ({
  name,
  port,
  pid: child.pid ?? 0,
  async stop() {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  },
});

/** The product itself, as `npm start` runs it, on the database that was filled. Also answers how long until its first query was answered. */
export async function startOurs(
  ownerUrl: string,
  dataDir: string,
  token: string,
  profileDir: string | null,
): Promise<Running & { firstAnswerMs: number }> {
  const port = await freePort();
  const main = fileURLToPath(import.meta.resolve('@clientela/server/main'));
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: ownerUrl,
    CLIENTELA_DATA_DIR: dataDir,
    CLIENTELA_DEMO: '0',
    CLIENTELA_LOG_LEVEL: 'error',
    CLIENTELA_COST_PER_SECOND: '999999999',
    NODE_ENV: 'production',
  };
  const begin = performance.now();
  const profiling = profileDir === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`];
  const child = spawn(process.execPath, ['--max-old-space-size=256', '--max-semi-space-size=16', ...profiling, main], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await firstAnswer(port, token, child);
  return { ...running('ours', port, child), firstAnswerMs: Math.round(performance.now() - begin) };
}

async function firstAnswer(port: number, token: string, child: ChildProcess): Promise<void> {
  let said = '';
  for (let attempt = 0; attempt < 2000; attempt++) {
    if (child.exitCode !== null) throw new Error('our server ended before it answered');
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ customers(first: 1) { nodes { id } } }' }),
    }).catch(() => null);
    said = (await answer?.text()) ?? '';
    if (answer?.ok && said.includes('"nodes":[{')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`our server did not answer with a customer: ${said.slice(0, 300)}`);
}

export async function startBare(name: string, env: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const file = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
  const child = fork(file, { env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' } });
  await once(child, 'message');
  return running(name, port, child);
}
