import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '@clientela/server/migrations/all';
import { migrate } from '@clientela/server/platform/database/migrate';
import { copyTree, isEmptyOrMissing } from '@clientela/server/platform/postgres/copy-tree';
import { startEmbeddedPostgres } from '@clientela/server/platform/postgres/embedded';
import { prepareRoles } from '@clientela/server/platform/postgres/roles';
import { clusterFolder, serviceUser } from '@clientela/server/platform/postgres/service-user';
import pg from 'pg';
import { type Filled, fill, type Size } from './fill.ts';

/** How PostgreSQL is started, for filling and for measuring. */
const settings = {
  shared_preload_libraries: 'pg_stat_statements',
  shared_buffers: '1GB',
  max_wal_size: '4GB',
  synchronous_commit: 'off',
};

const factsFile = (folder: string) => join(folder, 'filled.json');

/** A running database that was migrated, with the ways to it. */
export interface Database {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly superuser: pg.Client;
  close(): Promise<void>;
}

async function open(folder: string): Promise<Database> {
  const postgres = await startEmbeddedPostgres({ dataDir: folder, settings });
  const appUrl = await prepareRoles(postgres.ownerUrl, { secretsDir: join(folder, 'secrets') });
  await migrate(postgres.ownerUrl, migrations);
  const superuserUrl = postgres.superuserUrl.replace(/\/[^/]*$/, '/clientela');
  const superuser = new pg.Client({ connectionString: superuserUrl });
  // PostgreSQL ends its connections when it stops: heard here, so that a failure of the run shows its own cause.
  superuser.on('error', () => {});
  await superuser.connect();
  const close = async () => {
    await superuser.end();
    await postgres.stop();
  };
  return { ownerUrl: postgres.ownerUrl, appUrl, superuserUrl, superuser, close };
}

/** Makes a filled database in a folder, and leaves it stopped. What was made is written beside it last: then it is whole. */
async function fillFolder(folder: string, size: Size, tell: (line: string) => void): Promise<void> {
  tell(`filling ${size.customers} customers and ${size.orders} orders …`);
  const { superuser, close } = await open(folder);
  try {
    const filled = await fill(superuser, size, tell);
    await writeFile(factsFile(folder), JSON.stringify({ size, filled }));
  } finally {
    await close();
  }
}

/** Fills a folder that is to be kept, unless it is filled already. */
async function keepFilled(folder: string, size: Size, tell: (line: string) => void): Promise<void> {
  if (await isEmptyOrMissing(folder)) return fillFolder(folder, size, tell);
  // A fill that was interrupted, or somebody's installation: neither is to be filled, or measured.
  const isWhole = await stat(factsFile(folder)).catch(() => null);
  if (!isWhole) throw new Error(`${folder} is no database that was filled whole: name an empty folder`);
  const { size: kept } = await factsOf(folder);
  if (kept.customers !== size.customers || kept.orders !== size.orders)
    throw new Error(`${folder} holds ${kept.customers} customers and ${kept.orders} orders: ask for as many`);
}

const filledOf = async (folder: string): Promise<Filled> => (await factsOf(folder)).filled;

const factsOf = async (folder: string): Promise<{ size: Size; filled: Filled }> =>
  JSON.parse(await readFile(factsFile(folder), 'utf8'));

/** Writes change what they find, so a run works on a copy: the next one begins where this one did. */
async function copyFolder(from: string, to: string): Promise<void> {
  const cluster = await clusterFolder(from);
  await copyTree(cluster, await clusterFolder(to), { user: await serviceUser(cluster) });
  await copyTree(join(from, 'secrets'), join(to, 'secrets'));
  await copyFile(factsFile(from), factsFile(to));
}

/** Where a run gets its database: kept in a folder between runs, or made anew and thrown away. */
export interface Source {
  readonly data: string | null;
  readonly size: Size;
}

/** Works on a filled database in a folder of its own, which is gone afterwards. `work` null: it is only filled. */
export async function onFilled(
  { data, size }: Source,
  tell: (line: string) => void,
  work: ((database: Database, filled: Filled, folder: string) => Promise<void>) | null,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clientela-bench-'));
  try {
    if (data === null) await fillFolder(folder, size, tell);
    else await keepFilled(data, size, tell);
    if (!work) return;
    if (data !== null) await copyFolder(data, folder);
    const filled = await filledOf(folder);
    const database = await open(folder);
    try {
      await work(database, filled, folder);
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
