import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.js';
import { StartupProblem } from './startup-problem.js';

/**
 * The account PostgreSQL runs as. PostgreSQL refuses root, so root hands it to a lesser account; everybody else
 * runs it as themselves, which is what an empty object means to `spawn`.
 */
export interface ServiceUser {
  uid?: number;
  gid?: number;
}

/** The account of Debian's and macOS's "nobody": it exists without anybody having made it. */
const nobody = 65_534;

/** Where root keeps what the lesser account cannot reach inside a closed home. */
const openFolder = '/var/lib/clientela';

/** Who owns the data already, else the system's "postgres", else "nobody". */
export async function serviceUser(clusterDir: string): Promise<ServiceUser> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(clusterDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await accountNamed('postgres')) ?? { uid: nobody, gid: nobody };
}

async function accountNamed(name: string): Promise<ServiceUser | undefined> {
  const id = async (flag: string) => Number((await promisify(execFile)('id', [flag, name])).stdout);
  try {
    return { uid: await id('-u'), gid: await id('-g') };
  } catch {
    return undefined;
  }
}

/** Makes a folder of the account's own, closed to others. */
export async function makeOwnFolder(path: string, user: ServiceUser): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined) await chown(path, user.uid, user.gid ?? user.uid);
}

/** Whether the account may pass through every folder above the path. Only ever false for root's lesser account. */
async function canReach(path: string, user: ServiceUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  for (let folder = dirname(resolve(path)); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
  }
  return true;
}

/**
 * The folder of the cluster inside `dataDir`. Under root with a closed home above it (`/root` is 0700 nearly
 * everywhere) it is a folder of its own below /var/lib/clientela, the same one for the same `dataDir`.
 */
export async function clusterFolder(dataDir: string): Promise<string> {
  const inside = join(resolve(dataDir), 'postgres');
  await mkdir(dataDir, { recursive: true });
  if (process.getuid?.() !== 0) return inside;
  const { mode } = await stat(dataDir);
  // The account has to pass through; what lies inside has rights of its own.
  if ((mode & 0o001) === 0) await chmod(dataDir, mode | 0o011);
  if (await canReach(inside, await serviceUser(inside))) return inside;
  const name = createHash('sha256').update(inside).digest('hex').slice(0, 12);
  await makeOpenFolder(join(openFolder, name), dataDir);
  return join(openFolder, name, 'postgres');
}

/** The programs where the account can reach them: copied out of a closed home, once a version. */
export async function reachableHome(binaries: PostgresBinaries, user: ServiceUser): Promise<string> {
  if (await canReach(join(binaries.home, 'bin', 'postgres'), user)) return binaries.home;
  await makeOpenFolder(openFolder, binaries.home);
  const copy = join(openFolder, `postgresql-${binaries.version}`);
  if (await exists(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await cp(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true });
  // Another process may have finished the same copy first.
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  return copy;
}

async function makeOpenFolder(path: string, closed: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new StartupProblem(
      `PostgreSQL cannot run as root, and the account it runs as instead cannot reach ` +
        `${resolve(closed)}, nor can ${path} be made. Start Clientela as an ordinary user.`,
      { cause: error },
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
