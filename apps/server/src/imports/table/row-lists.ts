import type { TableRow } from './table-reader.js';
import { UnreadableFile } from './unreadable-file.js';

/** Some rows of a file, and why no more come although the file goes on. */
export interface RowList {
  readonly rows: readonly TableRow[];
  readonly stopped: UnreadableFile | null;
}

/**
 * The rows in lists of a size, the first of a size of its own. When the file stops being a table, the rows before come
 * all the same, with the reason.
 */
export async function* rowLists(rows: AsyncIterable<TableRow>, first: number, size: number): AsyncGenerator<RowList> {
  const iterator = rows[Symbol.asyncIterator]();
  for (let wanted = first; ; wanted = size) {
    const list = await take(iterator, wanted);
    if (list.rows.length > 0 || list.stopped) yield list;
    if (list.rows.length < wanted) return;
  }
}

async function take(iterator: AsyncIterator<TableRow>, size: number): Promise<RowList> {
  const rows: TableRow[] = [];
  try {
    while (rows.length < size) {
      const next = await iterator.next();
      if (next.done) break;
      rows.push(next.value);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { rows, stopped: error };
  }
  return { rows, stopped: null };
}
