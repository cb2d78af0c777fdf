import { hashPassword } from '../../platform/password.js';
import type { ReadRow } from '../cells/row-reader.js';

/** One less than may run at once: people who sign in do not wait behind a file. */
const atOnce = 3;

/** The hashes of the rows' passwords, by row: made before anything of them is saved. Some fifty a second. */
export async function hashPasswords(rows: readonly ReadRow[]): Promise<ReadonlyMap<number, string>> {
  const hashes = new Map<number, string>();
  const left = rows.values();
  const work = async () => {
    for (const { row, draft } of left) if (draft.password !== null) hashes.set(row, await hashPassword(draft.password));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return hashes;
}
