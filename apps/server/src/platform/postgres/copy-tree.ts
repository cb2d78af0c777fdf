import { chmod, chown, copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceUser } from './service-user.js';

/** How a folder is copied. */
export interface CopyOptions {
  /** Paths, relative to the folder and with "/", that are left out with all they hold. */
  skip?: (path: string) => boolean;
  /** Who owns the copy. */
  user?: ServiceUser;
}

/**
 * Copies a folder that a server may be writing to: what vanishes meanwhile is left out.
 * Whatever is made is closed to others.
 */
export async function copyTree(from: string, to: string, options: CopyOptions = {}, path = ''): Promise<void> {
  const isNew = await mkdir(join(to, path), { recursive: true, mode: 0o700 });
  if (isNew) await giveTo(join(to, path), options.user);
  for (const entry of await readdir(join(from, path), { withFileTypes: true })) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (options.skip?.(inner)) continue;
    if (entry.isDirectory()) await copyTree(from, to, options, inner);
    else if (entry.isFile()) await copyOne(join(from, inner), join(to, inner), options.user);
  }
}

async function copyOne(from: string, to: string, user?: ServiceUser): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await chmod(to, (await stat(to)).mode & 0o600);
  await giveTo(to, user);
}

async function giveTo(path: string, user?: ServiceUser): Promise<void> {
  if (user?.uid !== undefined) await chown(path, user.uid, user.gid ?? user.uid);
}

/** Whether there is nothing at this path, or an empty folder. */
export async function isEmptyOrMissing(path: string): Promise<boolean> {
  return readdir(path).then(
    (names) => names.length === 0,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}
