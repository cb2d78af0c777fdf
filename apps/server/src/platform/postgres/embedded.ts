import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findBinaries } from './binaries.js';
import { describeProcess, hasData, runningPostmaster } from './cluster-files.js';
import { createCluster } from './create-cluster.js';
import { ensureOwner } from './ensure-owner.js';
import { tryPort } from './free-port.js';
import { folderInUse, portTaken, startPostmaster, stopPostmaster } from './postmaster.js';
import { clusterFolder, reachableHome, serviceUser } from './service-user.js';
import { superuserPasswordFor, superuserUrl } from './superuser.js';

/** How to start the PostgreSQL that Clientela brings along. */
export interface EmbeddedOptions {
  /** Clientela's data folder; the cluster lies in `postgres/` and the passwords in `secrets/` within. */
  dataDir: string;
  /** A port on 127.0.0.1; a free one is taken when it is left out. */
  port?: number;
  /** Further PostgreSQL settings, `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
  /** Hears of what takes long. */
  log?: (message: string) => void;
}

/** A running PostgreSQL. */
export interface EmbeddedPostgres {
  /** For migrations and the making of roles: the role `clientela_owner` on the database `clientela`. */
  ownerUrl: string;
  /** The superuser on the database `postgres`: for backups and tests alone. */
  superuserUrl: string;
  port: number;
  /** Ends it as fast as is safe; a second call does nothing. */
  stop(): Promise<void>;
}

const alwaysSet: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and their errors hold people's data: the log keeps only what the server says of itself.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  // Solid-state disks; with the default, sequential scans win where an index would.
  random_page_cost: '1.1',
  // Until a table was analysed, every index that begins with the shop looks as good as its key: in a new installation
  // the first big file is slow that long.
  autovacuum_naptime: '5s',
  jit: 'off',
};

/**
 * Starts PostgreSQL on the data folder, making the data on the first start.
 * Throws a StartupProblem for everything the person at the terminal can mend.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { settings = {}, log = () => undefined } = options;
  const dataDir = resolve(options.dataDir);
  const binaries = await findBinaries();
  const clusterDir = await clusterFolder(dataDir);
  const user = await serviceUser(clusterDir);
  const home = await reachableHome(binaries, user);
  const superuserPassword = await superuserPasswordFor(dataDir, await hasData(clusterDir, binaries));
  if (!(await hasData(clusterDir, binaries))) {
    log(`Making the database in ${clusterDir}`);
    await createCluster({ home, clusterDir, user, superuserPassword, sync: settings.fsync !== 'off' });
  }
  await takeOver(dataDir, clusterDir, log);
  const port = await tryPort(options.port ?? 0);
  if (port === undefined) throw portTaken(options.port ?? 0);
  const logFile = join(dataDir, 'postgres.log');
  const all = { ...alwaysSet, ...settings };
  const postmaster = await startPostmaster({ home, clusterDir, user, port, settings: all, logFile, log });
  const pid = postmaster.pid ?? 0;
  await writeFile(starterFile(dataDir), `${process.pid}\n`);
  const stop = stopOnce(pid);
  try {
    const url = await superuserUrl(dataDir, port);
    const ownerUrl = await ensureOwner(url, join(dataDir, 'secrets', 'database-owner'));
    return { ownerUrl, superuserUrl: url, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function stopOnce(pid: number): () => Promise<void> {
  // A process that ends without calling stop takes the server with it, unless it was killed: see takeOver.
  const onExit = () => {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      // It is gone already.
    }
  };
  process.once('exit', onExit);
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stopPostmaster(pid).finally(() => process.removeListener('exit', onExit));
    return stopping;
  };
}

const starterFile = (dataDir: string) => join(dataDir, 'postgres.started-by');

/**
 * A server whose starter was killed goes on alone and holds the folder: it is ended, so that starting again just
 * works. One whose starter lives is somebody's, and is left alone.
 */
async function takeOver(dataDir: string, clusterDir: string, log: (message: string) => void): Promise<void> {
  const running = await runningPostmaster(clusterDir);
  if (!running) return;
  const starter = Number(await readFile(starterFile(dataDir), 'utf8').catch(() => ''));
  const parent = (await describeProcess(running.pid))?.parent;
  // A child of a dead process gets another parent, so that equality means "alive".
  if (starter === 0 || parent === starter) throw folderInUse(clusterDir, running.pid);
  log('Ending the database server that an interrupted run left behind');
  await stopPostmaster(running.pid);
}
