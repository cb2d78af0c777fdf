import { CsvError, type Parser, parse } from 'csv-parse';
import { detectLayout, type Layout, type Newline } from './delimiter.js';
import { type Encoding, TextSource } from './encoding.js';
import { refuseOtherDocuments, refuseOtherKinds } from './file-kind.js';
import { UnreadableFile } from './unreadable-file.js';

/** Limits of a file, and the sentence that says each. */
export const tableLimits = {
  file: { megabytes: 200, says: 'A file has at most 200 MB.' },
  row: { kilobytes: 1_024, says: 'A row takes at most 1 MB.' },
  columns: { max: 500, says: 'A row has at most 500 columns.' },
  rows: { max: 1_000_000, says: 'A file has at most 1,000,000 rows.' },
} as const;

/** A row of the file that is not blank. */
export interface TableRow {
  /** As a spreadsheet counts it: the header is 1, blank rows count, and a value of several lines is one row. */
  readonly row: number;
  readonly cells: string[];
}

/** A file that turned out to be a table: its header, and its rows while they stream by. */
export interface Table {
  readonly header: TableRow;
  readonly layout: Layout;
  /** Known for good only when all rows were read. */
  readonly encoding: () => Encoding;
  readonly rows: AsyncIterable<TableRow>;
}

const recordDelimiters: Record<Newline, string[]> = { CRLF: ['\r\n', '\n'], LF: ['\r\n', '\n'], CR: ['\r'] };
const headSize = 65_536;

/** Reads the beginning of a file and finds out how it is written. @throws UnreadableFile */
export async function openTable(bytes: AsyncIterable<Uint8Array>): Promise<Table> {
  const blocks = withinLimit(bytes)[Symbol.asyncIterator]();
  const head = await readHead(blocks);
  refuseOtherKinds(head);
  const source = new TextSource(head);
  const start = source.decode(head) + (head.length < headSize ? source.end() : '');
  refuseOtherDocuments(start);
  const layout = detectLayout(start.slice(0, 4 * headSize));
  const rows = parseRows(textOf(start.slice(layout.preamble), blocks, source), layout);
  const first = await rows.next();
  if (first.done) throw new UnreadableFile('EMPTY');
  return { header: first.value, layout, encoding: () => source.encoding, rows };
}

async function* withinLimit(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const max = tableLimits.file.megabytes;
  let size = 0;
  for await (const block of bytes) {
    size += block.length;
    if (size > max * 1_048_576) throw new UnreadableFile('FILE_TOO_BIG', { max });
    yield block;
  }
}

async function readHead(blocks: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const next = await blocks.next();
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
  }
  return Buffer.concat(parts);
}

async function* textOf(start: string, blocks: AsyncIterator<Uint8Array>, source: TextSource): AsyncGenerator<string> {
  yield start;
  for (let next = await blocks.next(); !next.done; next = await blocks.next()) {
    const text = source.decode(next.value);
    if (text !== '') yield text;
  }
  const rest = source.end();
  if (rest !== '') yield rest;
}

/**
 * Each block is parsed whole and its rows are handed on before the next one is asked for: the parser's own stream would
 * drop, at an error, the rows that it had read before.
 */
async function* parseRows(text: AsyncGenerator<string>, { delimiter, newline }: Layout): AsyncGenerator<TableRow> {
  const parsed: TableRow[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: recordDelimiters[newline],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: tableLimits.row.kilobytes * 1_024,
    on_record: (cells: string[], { records, empty_lines }) => {
      const row = records + empty_lines;
      refuseWide(cells.length, row);
      if (row > tableLimits.rows.max) throw new UnreadableFile('TOO_MANY_ROWS', { max: tableLimits.rows.max, row });
      if (cells.some((cell) => cell.trim() !== '')) parsed.push({ row, cells });
      return null;
    },
  });
  // Each write tells of its own error; unheard, the event would end the process.
  parser.on('error', () => {}).resume();
  try {
    for await (const part of text) {
      const block = Buffer.from(part);
      for (let start = 0; start < block.length; start += headSize) {
        const failure = await said((done) => parser.write(block.subarray(start, start + headSize), done));
        yield* parsed.splice(0);
        if (failure) throw unreadable(failure, parser);
        refuseWide(columnsBegun(parser), rowBegun(parser));
      }
    }
    const failure = await said((done) => parser.end(done));
    yield* parsed.splice(0);
    if (failure) throw unreadable(failure, parser);
  } finally {
    parser.destroy();
  }
}

const said = (work: (done: (error?: Error | null) => void) => void) =>
  new Promise<Error | null | undefined>((resolve) => work(resolve));

function refuseWide(columns: number, row: number): void {
  const { max } = tableLimits.columns;
  if (columns > max) throw new UnreadableFile('TOO_MANY_COLUMNS', { row, max });
}

/**
 * How many columns the row has that the parser has not come to the end of: one of nothing but delimiters has no size,
 * and would grow for ever. Looked at after each block, because being called for each value takes as long as parsing.
 */
const columnsBegun = (parser: Parser & { readonly state?: { readonly record?: readonly unknown[] } }): number =>
  parser.state?.record?.length ?? 0;

const rowBegun = ({ info }: Parser): number => info.records + info.empty_lines + 1;

function unreadable(error: unknown, parser: Parser): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = rowBegun(parser);
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new UnreadableFile('ROW_TOO_BIG', { row, max: tableLimits.row.kilobytes });
    case 'CSV_QUOTE_NOT_CLOSED':
      return new UnreadableFile('OPEN_QUOTE', { row });
    default:
      return new UnreadableFile('BAD_QUOTE', { row });
  }
}
