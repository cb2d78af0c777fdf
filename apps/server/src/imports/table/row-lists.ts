import type { TableRow } from './table-reader.js';
import { UnreadableFile } from './unreadable-file.js';

/** Some rows of a file, and why no more come although the file goes on. */
export interface RowList {
  readonly rows: readonly TableRow[];
  readonly stopped: UnreadableFile | null;
}

/** Rows of usual files have some hundred characters; a list of long ones ends after so many, for all are held at once. */
const mostCharacters = 4_000_000;

/**
 * The rows in lists of a size, the first of a size of its own. When the file stops being a table, the rows before come
 * all the same, with the reason.
 */
export async function* rowLists(rows: AsyncIterable<TableRow>, first: number, size: number): AsyncGenerator<RowList> {
  const iterator = rows[Symbol.asyncIterator]();
  for (let wanted = first; ; wanted = size) {
    const { isLast, ...list } = await take(iterator, wanted);
    if (list.rows.length > 0 || list.stopped) yield list;
    if (isLast) return;
  }
}

async function take(iterator: AsyncIterator<TableRow>, size: number): Promise<RowList & { isLast: boolean }> {
  const rows: TableRow[] = [];
  let characters = 0;
  try {
    while (rows.length < size && characters < mostCharacters) {
      const next = await iterator.next();
      if (next.done) return { rows, stopped: null, isLast: true };
      rows.push(next.value);
      for (const cell of next.value.cells) characters += cell.length;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { rows, stopped: error, isLast: true };
  }
  return { rows, stopped: null, isLast: false };
}
