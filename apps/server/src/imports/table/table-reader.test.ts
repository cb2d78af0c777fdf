import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTable, type TableRow } from './table-reader.js';
import { UnreadableFile } from './unreadable-file.js';

async function* inBlocks(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(content: string | Uint8Array, blockSize = 7) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const table = await openTable(inBlocks(bytes, blockSize));
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { header: table.header, rows, layout: table.layout, encoding: table.encoding() };
}

const failure = async (content: string | Uint8Array | AsyncIterable<Uint8Array>) => {
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await read(content, 65_536);
    else for await (const _ of (await openTable(content)).rows);
  } catch (error) {
    if (error instanceof UnreadableFile) return { because: error.because, ...error.details };
    throw error;
  }
  return null;
};
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('the encoding of a file', () => {
  const text = 'nombre,ciudad\nJosé Ñúñez,Málaga\n';
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16(text, false, true)],
    ['utf-16be', utf16(text, true, true)],
    ['utf-16le', utf16(text, false, false)],
    ['utf-16be', utf16(text, true, false)],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ])('%s is recognised, in whatever blocks it comes', async (encoding, bytes) => {
    for (const size of [1, 2, 3, 5, 1_000]) {
      const table = await read(bytes, size);
      expect(table).toMatchObject({ encoding, header: { cells: ['nombre', 'ciudad'] } });
      expect(table.rows).toEqual([{ row: 2, cells: ['José Ñúñez', 'Málaga'] }]);
    }
  });

  test.each(['utf-8', 'windows-1252'] as const)('%s is recognised when its first accent comes late', async (name) => {
    const late = `nombre\n${'Ana\n'.repeat(50_000)}Íñigo €\n`;
    const bytes = name === 'utf-8' ? Buffer.from(late) : Buffer.from(late.replace('€', '\u0080'), 'latin1');
    const table = await read(bytes, 1_000);
    expect(table.encoding).toBe(name);
    expect(table.rows.at(-1)).toEqual({ row: 50_002, cells: ['Íñigo €'] });
  });
});

describe('the layout of a file', () => {
  test.each([
    ['a,b\n1,2\n', ',', 'LF'],
    ['a;b\r\n1;2\r\n', ';', 'CRLF'],
    ['a\tb\r1\t2\r', '\t', 'CR'],
    ['Titles (Mr = 1, Ms = 2, else 0);b\n1;2\n', ';', 'LF'],
    ['"a;x;y",b\n"1;;",2\n', ',', 'LF'],
    ['name\nAna\n', ',', 'LF'],
    ['name|x\nAna\n', ',', 'LF'],
    ['sep=;\r\na,1;b\r\n1;2\r\n', ';', 'CRLF'],
    ['"a\r\nb";c\n1;2\n', ';', 'LF'],
  ])('of %j is %j and %s', async (text, delimiter, newline) => {
    expect((await read(text)).layout).toMatchObject({ delimiter, newline });
  });

  test('with another delimiter is refused by its name', async () => {
    expect(await failure('nombre|correo\nAna|ana@x.com\n')).toEqual({ because: 'DELIMITER', found: '|' });
    expect(await failure('sep=|\na|b\n')).toEqual({ because: 'DELIMITER', found: '|' });
  });
});

describe('the rows of a file', () => {
  test('are numbered as a spreadsheet does: several lines in a value are one row, blank rows count', async () => {
    const { rows } = await read('a,b\n"uno\ndos",2\n\n,,\r\n\r\n3,"4 ""x"""');
    expect(rows).toEqual([
      { row: 2, cells: ['uno\ndos', '2'] },
      { row: 6, cells: ['3', '4 "x"'] },
    ]);
  });

  test('may begin after blank ones', async () => {
    expect((await read('\n\n\na,b\n1,2\n')).header).toEqual({ row: 4, cells: ['a', 'b'] });
  });

  test('of more than 500 columns, or a quote that is never closed, end the reading and say where', async () => {
    expect(await failure(`a,b\n1,2\n${','.repeat(500)}\n`)).toEqual({ because: 'TOO_MANY_COLUMNS', row: 3, max: 500 });
    expect(await failure('a,b\n1,2\n"x,2\n3,4\n')).toEqual({ because: 'OPEN_QUOTE', row: 3 });
  });

  test.each([['x'], [','], ['"'], ['"a",']])('a gigabyte of %j without a line end never fills memory', async (part) => {
    const block = Buffer.from(part.repeat(Math.ceil(65_536 / part.length)));
    let blocks = 0;
    async function* endless() {
      yield Buffer.from('nombre,correo\nAna,"');
      for (; blocks < 16_384; blocks += 1) yield block;
    }
    expect(await failure(endless())).toMatchObject({ row: 2 });
    expect(blocks).toBeLessThan(64);
  });

  test('a gigabyte of nothing but delimiters is told to be too wide before it fills memory', async () => {
    let blocks = 0;
    async function* endless() {
      yield Buffer.from('nombre,correo\nAna,');
      for (; blocks < 16_384; blocks += 1) yield Buffer.alloc(65_536, ',');
    }
    expect(await failure(endless())).toEqual({ because: 'TOO_MANY_COLUMNS', row: 2, max: 500 });
    expect(blocks).toBeLessThan(8);
  });
});

describe('a file of another kind is refused by its name', () => {
  test.each([
    ['EMPTY', Buffer.alloc(0)],
    ['EMPTY', Buffer.from('\n \r\n')],
    ['XLSX', Buffer.from('PK\u0003\u0004....[Content_Types].xml')],
    ['ZIP', Buffer.from('PK\u0003\u0004....foto.jpg')],
    ['XLS', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['PDF', Buffer.from('%PDF-1.7')],
    ['JSON', Buffer.from('[{"name": "Ana"}]')],
    ['HTML', Buffer.from('<!DOCTYPE html><table>')],
    ['BINARY', Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 7) % 31))],
  ])('%s', async (because, bytes) => {
    expect(await failure(bytes)).toEqual({ because });
  });
});

test('no bytes whatever make it crash or hang', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r', '\0', 'ñ', 'sep=', '\ufeff'), { maxLength: 60 })
      .map((parts) => Uint8Array.from(Buffer.from(parts.join('')))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (content, size) => {
      await read(content, size).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
    }),
    { numRuns: 500 },
  );
});
