import { spawn } from 'node:child_process';
import { chown, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeOwnFolder, type ServiceUser } from './service-user.js';
import { StartupProblem } from './startup-problem.js';

/** What makes a new cluster. */
export interface NewCluster {
  home: string;
  clusterDir: string;
  user: ServiceUser;
  superuserPassword: string;
  /** False skips waiting for the disk: for tests. */
  sync: boolean;
}

/**
 * Sorting and case come from PostgreSQL itself, equal on every system. LC_CTYPE stays the system's, because pg_trgm
 * asks it what a letter is: under plain "C" a search would pass over every letter beyond ASCII.
 */
const letterLocales = ['C.UTF-8', 'en_US.UTF-8', 'es_ES.UTF-8', 'UTF-8'];

/** Makes an empty cluster. It appears in its place whole or not at all. */
export async function createCluster(cluster: NewCluster): Promise<void> {
  const unfinished = `${cluster.clusterDir}.new-${process.pid}`;
  const temporary = await mkdtemp(join(tmpdir(), 'clientela-'));
  try {
    const passwordFile = join(temporary, 'password');
    await writeFile(passwordFile, `${cluster.superuserPassword}\n`, { mode: 0o600 });
    const { uid, gid } = cluster.user;
    if (uid !== undefined) await chown(passwordFile, uid, gid ?? uid);
    await makeOwnFolder(temporary, cluster.user);
    await initialise(cluster, unfinished, passwordFile);
    await putInPlace(unfinished, cluster.clusterDir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw notWritable(dirname(cluster.clusterDir), error);
    throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function initialise(cluster: NewCluster, into: string, passwordFile: string): Promise<void> {
  let output = '';
  for (const letters of letterLocales) {
    await rm(into, { recursive: true, force: true });
    await makeOwnFolder(into, cluster.user);
    const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${letters}`];
    const rest = ['--no-instructions', ...(cluster.sync ? [] : ['--no-sync'])];
    const result = await initdb(cluster, [`--pgdata=${into}`, ...options, ...locale, ...rest]);
    if (result.code === 0) return;
    output = result.output;
    if (!output.includes('invalid locale name')) break;
  }
  throw new StartupProblem(
    `The database could not be made in ${into}: ${reasonIn(output)}. Mend that, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function reasonIn(output: string): string {
  if (output.includes('No space left')) return 'the disk is full';
  if (output.includes('invalid locale name')) return `the system has none of the locales ${letterLocales.join(', ')}`;
  const said = /(?:FATAL|error): *(.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1);
  return `PostgreSQL says "${said}"`;
}

function initdb(cluster: NewCluster, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, LC_MESSAGES: 'C' };
    // The account may not pass through our own working directory.
    const program = spawn(join(cluster.home, 'bin', 'initdb'), args, { ...cluster.user, env, cwd: '/' });
    let output = '';
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    program.once('error', reject);
    program.once('close', (code) => resolve({ code, output }));
  });
}

async function putInPlace(unfinished: string, clusterDir: string): Promise<void> {
  try {
    await rename(unfinished, clusterDir);
  } catch (error) {
    // Two started at once and the other was faster: its cluster is as good as ours.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

function notWritable(folder: string, cause: unknown): StartupProblem {
  return new StartupProblem(
    `Clientela may not write in ${folder}. Give its account the right to, or set CLIENTELA_DATA_DIR to a folder it owns.`,
    { cause },
  );
}
