import { expect, test } from '@jest/globals';
import { rowLists } from './row-lists.js';
import type { TableRow } from './table-reader.js';
import { UnreadableFile } from './unreadable-file.js';

async function sizes(rows: AsyncIterable<TableRow>) {
  const lists: (number | string)[] = [];
  for await (const list of rowLists(rows, 6, 4)) lists.push(list.stopped?.because ?? list.rows.length);
  return lists;
}
async function* rowsOf(count: number, length: number, end?: UnreadableFile): AsyncGenerator<TableRow> {
  for (let row = 2; row < count + 2; row++) yield { row, cells: ['x'.repeat(length)] };
  if (end) throw end;
}

test('lists of rows are as long as they are asked for, and of long rows as long as can be held', async () => {
  expect(await sizes(rowsOf(0, 10))).toEqual([]);
  expect(await sizes(rowsOf(14, 10))).toEqual([6, 4, 4]);
  expect(await sizes(rowsOf(15, 10))).toEqual([6, 4, 4, 1]);
  expect(await sizes(rowsOf(9, 1_500_000))).toEqual([3, 3, 3]);
  expect(await sizes(rowsOf(2, 5_000_000, new UnreadableFile('BAD_QUOTE')))).toEqual([1, 1, 'BAD_QUOTE']);
});
