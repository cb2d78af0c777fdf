import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.js';
import { StartupProblem } from './startup-problem.js';

/** What a running PostgreSQL writes into its folder. */
export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'EACCES') throw notReadable(path, error);
    throw error;
  });
}

function notReadable(path: string, cause: Error): StartupProblem {
  return new StartupProblem(
    `${path} belongs to another account. Start Clientela as the account that owns this folder, ` +
      'or set CLIENTELA_DATA_DIR to a folder of your own.',
    { cause },
  );
}

/** Whether the folder holds data; refuses data of another major before PostgreSQL fails on it without a word. */
export async function hasData(clusterDir: string, binaries: PostgresBinaries): Promise<boolean> {
  const text = await textOf(join(clusterDir, 'PG_VERSION'));
  if (text === undefined) return false;
  const major = Number(text.trim());
  if (major === binaries.major) return true;
  throw new StartupProblem(
    `The data in ${clusterDir} was written by PostgreSQL ${major}, and this version of Clientela brings ` +
      `PostgreSQL ${binaries.major}. Start the version of Clientela that wrote it, run that PostgreSQL ${major} on the ` +
      'folder yourself and set DATABASE_URL to it, or set CLIENTELA_DATA_DIR to an empty folder to begin anew.',
  );
}

/** The fields of postmaster.pid we use, or undefined when there is none. */
export async function readPostmasterFile(clusterDir: string): Promise<PostmasterFile | undefined> {
  const lines = (await textOf(join(clusterDir, 'postmaster.pid')))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** The running PostgreSQL of this folder; a file left behind by a crash (its pid may be reused) is removed. */
export async function runningPostmaster(clusterDir: string): Promise<PostmasterFile | undefined> {
  const file = await readPostmasterFile(clusterDir);
  if (!file) return undefined;
  const running = await describeProcess(file.pid);
  if (running?.name.includes('postgres')) return file;
  await rm(join(clusterDir, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Name and parent of a process, or undefined when it is gone. */
export async function describeProcess(pid: number): Promise<{ name: string; parent: number } | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // pid (name) state parent …: the name may hold blanks and parentheses.
    const match = /^\d+ \((.*)\) (\S) (\d+)/s.exec(stat);
    return match && match[2] !== 'Z' ? { name: match[1] ?? '', parent: Number(match[3]) } : undefined;
  }
  const ps = await promisify(execFile)('ps', ['-o', 'ppid=,comm=', '-p', String(pid)]).catch(() => undefined);
  const match = /^\s*(\d+)\s+(.*)$/m.exec(ps?.stdout ?? '');
  return match ? { name: match[2] ?? '', parent: Number(match[1]) } : undefined;
}
