import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text of a secret's file, or undefined when there is no such file. */
export async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The secret of this file; made (32 random bytes, URL-safe) on the first call and kept where only the account of the
 * process may read it. `isNew` tells whether whoever knows the old one has to be told.
 */
export async function keepSecret(path: string): Promise<{ secret: string; isNew: boolean }> {
  const kept = await readSecret(path);
  if (kept) return { secret: kept, isNew: false };
  const secret = randomBytes(32).toString('base64url');
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    // An empty file is one whose writer died: it may be overwritten. Otherwise two starting at once must agree.
    await writeFile(path, `${secret}\n`, { mode: 0o600, flag: kept === '' ? 'w' : 'wx' });
    return { secret, isNew: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return keepSecret(path);
    throw error;
  }
}
