import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { findBinaries } from './binaries.js';
import { hasData, runningPostmaster } from './cluster-files.js';
import { copyTree, isEmptyOrMissing } from './copy-tree.js';
import { startEmbeddedPostgres } from './embedded.js';
import { clusterFolder, serviceUser } from './service-user.js';
import { StartupProblem } from './startup-problem.js';
import { superuserUrl } from './superuser.js';
import { withClient } from './with-client.js';

/** What is written beside a backup, so that a restore knows what it has before it. */
export interface BackupNote {
  postgres: number;
  createdAt: string;
}

/** The name of the note in a backup's folder. */
export const noteFile = 'backup.json';

/** Belongs to the running server, or is made anew at every start: `man pg_basebackup` has the list. */
const leftOut =
  /^(postmaster\.(pid|opts)|backup_label|tablespace_map|pg_(wal|replslot|stat_tmp|notify|serial|snapshots|subtrans|dynshmem)\/.+|(.*\/)?pgsql_tmp.*)$/;

/** What lies beside the cluster in the data folder and is no data. */
const besideData = /^(postgres|postgres\..*|backups)$/;

/**
 * Copies the embedded PostgreSQL and the secrets into a new folder, whether the server runs or not; it may be written
 * to meanwhile. The copy is the data as it was when this ends. It holds passwords: keep it where nobody else reads.
 */
export async function backupEmbedded(dataDir: string, folder: string): Promise<BackupNote> {
  const binaries = await findBinaries();
  const clusterDir = await clusterFolder(dataDir);
  if (!(await hasData(clusterDir, binaries))) throw new StartupProblem(`There is no data in ${resolve(dataDir)} yet.`);
  if (!(await isEmptyOrMissing(folder))) {
    throw new StartupProblem(`${resolve(folder)} is not empty. Name a folder that does not exist yet.`);
  }
  const running = await runningPostmaster(clusterDir);
  const own = running ? undefined : await startEmbeddedPostgres({ dataDir });
  try {
    const url = own?.superuserUrl ?? (await superuserUrl(dataDir, running?.port ?? 0));
    await copyTree(dataDir, folder, { skip: (path) => besideData.test(path) });
    await withClient(url, (client) => copyCluster(client, clusterDir, join(folder, 'postgres')));
  } finally {
    await own?.stop();
  }
  const note = { postgres: binaries.major, createdAt: new Date().toISOString() };
  await writeFile(join(folder, noteFile), `${JSON.stringify(note)}\n`, { mode: 0o600 });
  return note;
}

/** PostgreSQL's own way: files in any state, and the log of all that was written meanwhile, which sets them right. */
async function copyCluster(client: pg.Client, clusterDir: string, to: string): Promise<void> {
  // The slot keeps the log until the end of this session.
  await client.query(`SELECT pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)`);
  const first = await logFileOf(client, `pg_backup_start('clientela', true)`);
  await copyTree(clusterDir, to, { skip: (path) => leftOut.test(path) });
  const { rows } = await client.query('SELECT labelfile, pg_walfile_name(lsn) AS last FROM pg_backup_stop(false)');
  await writeFile(join(to, 'backup_label'), rows[0].labelfile, { mode: 0o600 });
  await client.query('SELECT pg_switch_wal()');
  await copyTree(join(clusterDir, 'pg_wal'), join(to, 'pg_wal'), {
    skip: (path) => path.startsWith('archive_status/'),
  });
  for (const name of [first, rows[0].last]) await access(join(to, 'pg_wal', name));
}

async function logFileOf(client: pg.Client, position: string): Promise<string> {
  const { rows } = await client.query(`SELECT pg_walfile_name(${position}) AS name`);
  return rows[0].name;
}

/**
 * Puts a backup into an empty data folder and starts it once, which brings it to the moment of the backup and shows
 * that it works.
 */
export async function restoreEmbedded(dataDir: string, folder: string): Promise<BackupNote> {
  const note = await readNote(folder);
  const binaries = await findBinaries();
  // Refuses another major with its sentence.
  await hasData(join(folder, 'postgres'), binaries);
  const clusterDir = await clusterFolder(dataDir);
  if (!(await isEmptyOrMissing(clusterDir)) || !(await isEmptyOrMissing(join(dataDir, 'secrets')))) {
    throw new StartupProblem(
      `There is data in ${resolve(dataDir)} already, and nothing was changed. Move that folder away first, ` +
        'or set CLIENTELA_DATA_DIR to an empty one.',
    );
  }
  await placeRestored(folder, dataDir, clusterDir);
  const server = await startEmbeddedPostgres({ dataDir });
  await server.stop();
  return note;
}

async function readNote(folder: string): Promise<BackupNote> {
  const text = await readFile(join(folder, noteFile), 'utf8').catch(() => undefined);
  if (text !== undefined) return JSON.parse(text);
  throw new StartupProblem(
    `${resolve(folder)} is no whole backup: ${noteFile} is missing. Name a folder that "pnpm db:backup" made.`,
  );
}

async function placeRestored(folder: string, dataDir: string, clusterDir: string): Promise<void> {
  const unfinished = `${clusterDir}.restoring-${process.pid}`;
  try {
    await copyTree(join(folder, 'postgres'), unfinished, { user: await serviceUser(clusterDir) });
    await copyTree(folder, dataDir, { skip: (path) => path === 'postgres' || path === noteFile });
    await rename(unfinished, clusterDir);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
