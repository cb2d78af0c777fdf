import { Readable } from 'node:stream';
import { CsvError, type InfoRecord, type Parser, parse } from 'csv-parse';
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

async function* parseRows(text: AsyncGenerator<string>, { delimiter, newline }: Layout): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter,
    record_delimiter: recordDelimiters[newline],
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: tableLimits.row.kilobytes * 1_024,
    // A row of nothing but delimiters has no size: its columns are counted while they come.
    cast: (value, { index, records, empty_lines }) => {
      if (index < tableLimits.columns.max) return value;
      throw new UnreadableFile('TOO_MANY_COLUMNS', {
        row: records + empty_lines + 1,
        max: tableLimits.columns.max,
      });
    },
  });
  const input = Readable.from(text, { highWaterMark: 4 });
  // A pipe does not hand errors on: that of the source must end the reading of rows.
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: InfoRecord }>) {
      const row = info.records + info.empty_lines;
      if (row > tableLimits.rows.max) throw new UnreadableFile('TOO_MANY_ROWS', { max: tableLimits.rows.max, row });
      if (record.some((cell) => cell.trim() !== '')) yield { row, cells: record };
    }
  } catch (error) {
    throw unreadable(error, parser);
  } finally {
    input.destroy();
    parser.destroy();
  }
}

function unreadable(error: unknown, parser: Parser): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = parser.info.records + parser.info.empty_lines + 1;
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new UnreadableFile('ROW_TOO_BIG', { row, max: tableLimits.row.kilobytes });
    case 'CSV_QUOTE_NOT_CLOSED':
      return new UnreadableFile('OPEN_QUOTE', { row });
    default:
      return new UnreadableFile('BAD_QUOTE', { row });
  }
}
