import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hasSharedData, sharedData } from '../../../test/shared-data.js';
import { openTable } from './table-reader.js';
import { UnreadableFile } from './unreadable-file.js';

const files = hasSharedData ? describe : describe.skip;

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

/** The header and the rows, cells alone, and how the file is written. */
async function tableOf(bytes: Uint8Array) {
  const table = await openTable(whole(bytes));
  const rows: string[][] = [];
  for await (const { cells } of table.rows) rows.push(cells);
  return { header: table.header, rows, encoding: table.encoding(), newline: table.layout.newline };
}

files('csv-spectrum', () => {
  const names = hasSharedData
    ? readdirSync(sharedData('csv-spectrum/csvs')).map((name) => name.replace('.csv', ''))
    : [];
  test.each(names)('%s', async (name) => {
    const { header, rows } = await tableOf(readFileSync(sharedData(`csv-spectrum/csvs/${name}.csv`)));
    const expected = JSON.parse(readFileSync(sharedData(`csv-spectrum/json/${name}.json`), 'utf8')) as object[];
    const wanted = expected.map((row) => Object.values(row).map((cell) => String(cell).replace(/\r\n/g, '\n')));
    const found = rows.map((row) => row.map((cell) => cell.replace(/\r\n/g, '\n')));
    expect(header.cells).toEqual(Object.keys(expected[0] ?? {}));
    expect(found).toEqual(wanted);
  });
});

files('csvkit-examples', () => {
  test.each([
    ['test_utf8.csv', 'utf-8', 'ʤ'],
    ['test_utf8_bom.csv', 'utf-8', 'ʤ'],
    ['test_utf16_big.csv', 'utf-16be', 'ʤ'],
    ['test_utf16_little.csv', 'utf-16le', 'ʤ'],
    ['test_latin1.csv', 'windows-1252', '©'],
  ])('%s is %s', async (name, encoding, last) => {
    const table = await tableOf(readFileSync(sharedData(`csvkit-examples/${name}`)));
    expect(table.encoding).toBe(encoding);
    expect(table.header.cells[0]).toMatch(/^(a|foo)$/);
    expect(table.rows).toEqual([
      ['1', '2', '3'],
      ['4', '5', last],
    ]);
  });

  test('line ends of old Macs, blank lines before the header, a NUL, a header of several lines', async () => {
    const of = (name: string) => tableOf(readFileSync(sharedData(`csvkit-examples/${name}`)));
    expect(await of('mac_newlines.csv')).toMatchObject({
      newline: 'CR',
      rows: [
        ['1', '2', '3'],
        ['Once upon\ra time', '5', '6'],
      ],
    });
    expect((await of('test_skip_lines.csv')).header).toEqual({ row: 4, cells: ['a', 'b', 'c'] });
    expect((await of('null_byte.csv')).rows).toEqual([['\0', '2', '3']]);
    expect((await of('test_header_newline.csv')).rows).toEqual([['d', 'e', 'f']]);
    await expect(of('empty.csv')).rejects.toBeInstanceOf(UnreadableFile);
  });
});

interface Case {
  description: string;
  input: string;
  config?: unknown;
  expected: { data: string[][]; errors: unknown[] };
}

files('papaparse', () => {
  const all = hasSharedData
    ? (JSON.parse(readFileSync(sharedData('papaparse-cases/cases.json'), 'utf8')) as Record<string, Case[]>)
    : {};
  // Those that need no setting and are no error; rows of empty values alone, which are no rows to us, left out on both sides.
  const fitting = (all.CORE_PARSER_TESTS ?? []).filter(
    ({ config, input, expected }) => !config && expected.errors.length === 0 && /[^,\s]/.test(input),
  );
  test.each(fitting.map((each) => [each.description, each] as const))('%s', async (_, { input, expected }) => {
    const { header, rows } = await tableOf(Buffer.from(input));
    expect([header.cells, ...rows]).toEqual(expected.data.filter((row) => row.some((cell) => cell.trim() !== '')));
  });
});
