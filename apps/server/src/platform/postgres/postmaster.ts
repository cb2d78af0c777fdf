import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeProcess, readPostmasterFile } from './cluster-files.js';
import type { ServiceUser } from './service-user.js';
import { StartupProblem } from './startup-problem.js';

/** What starts a server on an existing cluster. */
export interface PostmasterOptions {
  home: string;
  clusterDir: string;
  user: ServiceUser;
  port: number;
  settings: Record<string, string>;
  logFile: string;
  log: (message: string) => void;
}

const maxLogBytes = 5_000_000;

/** Starts the server and waits until it takes connections. */
export async function startPostmaster(options: PostmasterOptions): Promise<ChildProcess> {
  const { offset, handle } = await openLog(options.logFile);
  const settings = { ...options.settings, port: String(options.port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const postmaster = spawn(join(options.home, 'bin', 'postgres'), ['-D', options.clusterDir, ...flags], {
    ...options.user,
    env: { PATH: process.env.PATH, LC_MESSAGES: 'C' },
    cwd: '/',
    // A group of its own: Ctrl-C in the terminal must reach us first, who end the requests before the database.
    detached: true,
    stdio: ['ignore', handle.fd, handle.fd],
  });
  const failed = new Promise<never>((_, reject) => {
    postmaster.once('error', reject);
    postmaster.once('exit', () => {
      readFile(options.logFile).then(
        (text) => reject(whyNotStarted(text.subarray(offset).toString(), options)),
        reject,
      );
    });
  });
  await handle.close();
  await Promise.race([failed, untilReady(postmaster, options)]);
  failed.catch(() => undefined);
  return postmaster;
}

/** Ends a server as "fast shutdown" does: open transactions are rolled back, everything acknowledged is kept. */
export async function stopPostmaster(pid: number): Promise<void> {
  const signals: [NodeJS.Signals, number][] = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ];
  for (const [signal, patience] of signals) {
    if (!send(pid, signal)) return;
    for (let waited = 0; waited < patience; waited += 20) {
      if (!(await describeProcess(pid))) return;
      await sleep(20);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  if (size > maxLogBytes) await rename(path, `${path}.old`);
  return { handle: await open(path, 'a', 0o600), offset: size > maxLogBytes ? 0 : size };
}

async function untilReady(postmaster: ChildProcess, options: PostmasterOptions): Promise<void> {
  for (let waited = 0; postmaster.exitCode === null && postmaster.signalCode === null; waited += 20) {
    const file = await readPostmasterFile(options.clusterDir);
    if (file?.pid === postmaster.pid && file?.ready) return;
    if (waited > 0 && waited % 10_000 === 0) options.log('PostgreSQL is still recovering its data…');
    await sleep(20);
  }
  // The exit is told by whoever waits for it.
  await new Promise(() => undefined);
}

function whyNotStarted(output: string, options: PostmasterOptions): StartupProblem {
  if (/Address already in use|could not bind/.test(output)) return portTaken(options.port);
  if (/lock file "postmaster.pid" already exists|is another postmaster/.test(output))
    return folderInUse(options.clusterDir);
  if (/No space left on device/.test(output)) {
    return new StartupProblem(`The disk of ${options.clusterDir} is full: make room and start again.`);
  }
  if (/Permission denied|wrong ownership/.test(output)) {
    return new StartupProblem(
      `PostgreSQL may not use ${options.clusterDir}. Start Clientela as the account that owns this folder, ` +
        'or set CLIENTELA_DATA_DIR to a folder of your own.',
    );
  }
  const said = /(?:FATAL|PANIC): *(.*)/.exec(output)?.[1] ?? 'nothing';
  return new StartupProblem(
    `PostgreSQL did not start; it says "${said}". The whole text is in ${options.logFile}. If the data is damaged, ` +
      'restore a backup with "pnpm db:restore".',
  );
}

/** The sentence for a port that something else holds. */
export function portTaken(port: number): StartupProblem {
  return new StartupProblem(
    `Port ${port} on 127.0.0.1, meant for the database, is taken by another program. End that one or choose another port.`,
  );
}

/** The sentence for a folder that another server holds. */
export function folderInUse(clusterDir: string, pid?: number): StartupProblem {
  const who = pid === undefined ? 'Another Clientela' : `Another Clientela (its database is process ${pid})`;
  return new StartupProblem(
    `${who} is using the data in ${clusterDir}. End it first, or set CLIENTELA_DATA_DIR to another folder.`,
  );
}
