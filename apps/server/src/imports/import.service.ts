import type { InputContext } from '@clientela/domain/input-context';
import { type DateOrder, detectDateOrder } from './cells/birthday.js';
import { cellValue } from './cells/cell.js';
import type { RowIssue } from './cells/row-issues.js';
import { type ReadRow, rowReader } from './cells/row-reader.js';
import { type ColumnMap, type ColumnPlan, planColumns } from './columns/column-plan.js';
import { type ImportReport, ImportTally, reported } from './import-report.js';
import { ChunkLoader } from './load/chunk-loader.js';
import type { ImportMode, ImportSource } from './load/import-source.js';
import { openTable, type Table, type TableRow } from './table/table-reader.js';
import { UnreadableFile } from './table/unreadable-file.js';

/** How the caller wants a file to be loaded. */
export interface ImportWishes {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  /** Decides alone which column goes where. */
  readonly map?: ColumnMap | undefined;
  /** A known system, or a label of the caller's own: the prefix of the file's ids. */
  readonly system?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** Told of what is kept out, while it streams by: the plan of the columns first, then each faulty row. */
export interface FaultSink {
  begin(plan: ColumnPlan): Promise<void>;
  row(read: ReadRow): Promise<void>;
}

const chunkSize = 500;
/** Rows that are looked at, before any is loaded, to find out how dates are written. */
const sampleSize = 1_000;

/**
 * Loads customers from a file that nobody here wrote. Streams: only a chunk of rows is in memory, and each chunk is one
 * transaction, so that a fault further on leaves what came before. The same file again changes nothing.
 * @throws Problem FILE_UNREADABLE, HEADER_NOT_RECOGNISED, COLUMN_MAPPED_TWICE, INVALID_OPTION before anything is loaded
 */
export async function importCustomers(
  source: ImportSource,
  gate: InputContext,
  bytes: AsyncIterable<Uint8Array>,
  wishes: ImportWishes,
  sink?: FaultSink,
): Promise<ImportReport> {
  try {
    const table = await openTable(bytes);
    const plan = planColumns(table.header.cells, wishes);
    return await loadTable(source, gate, table, plan, wishes, sink);
  } catch (error) {
    throw error instanceof UnreadableFile ? error.toProblem(source.language) : error;
  }
}

async function loadTable(
  source: ImportSource,
  gate: InputContext,
  table: Table,
  plan: ColumnPlan,
  wishes: ImportWishes,
  sink: FaultSink | undefined,
): Promise<ImportReport> {
  const rows = chunked(table.rows);
  const sample = await rows.next(sampleSize);
  // Nothing was loaded yet: a file that ends in its very first row is refused as a whole.
  if (sample.stopped && sample.rows.length === 0) throw sample.stopped;
  await sink?.begin(plan);
  const dateOrder = wishes.dateOrder ?? dateOrderOf(plan, sample.rows, gate);
  const read = rowReader(plan, {
    gate,
    dateOrder,
    idPrefix: plan.system === null || plan.system === 'clientela' ? '' : `${plan.system}:`,
    named: { tags: new Set(), groups: new Set() },
  });
  const loader = new ChunkLoader(source, { ...wishes, gate });
  const tally = new ImportTally(source.language);
  let chunk = sample;
  while (chunk.rows.length > 0) {
    for (let start = 0; start < chunk.rows.length; start += chunkSize) {
      for (const decision of await loader.load(chunk.rows.slice(start, start + chunkSize).map(read))) {
        tally.add(decision);
        if (decision.kind === 'FAULTY') await sink?.row(decision.read);
      }
    }
    if (chunk.stopped) break;
    chunk = await rows.next(chunkSize);
  }
  return {
    mode: wishes.mode,
    dryRun: wishes.dryRun,
    system: plan.system,
    encoding: table.encoding(),
    delimiter: table.layout.delimiter,
    newline: table.layout.newline,
    dateOrder,
    columns: plan.columns.map(({ header, field }) => ({ column: header, field })),
    ignoredColumns: plan.ignored,
    ...tally.counts,
    faults: tally.faults,
    faultCount: tally.faultCount,
    warnings: tally.warnings,
    warningCount: tally.warningCount,
    stopped: chunk.stopped && reported(stopIssue(chunk.stopped, source), source.language),
  };
}

interface Chunk {
  readonly rows: TableRow[];
  readonly stopped: UnreadableFile | null;
}

/** The rows in lists. When the file stops being a table, the rows before come all the same, with the reason. */
function chunked(rows: AsyncIterable<TableRow>): { next(size: number): Promise<Chunk> } {
  const iterator = rows[Symbol.asyncIterator]();
  return {
    async next(size) {
      const list: TableRow[] = [];
      try {
        while (list.length < size) {
          const next = await iterator.next();
          if (next.done) break;
          list.push(next.value);
        }
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return { rows: list, stopped: error };
      }
      return { rows: list, stopped: null };
    },
  };
}

function stopIssue(stopped: UnreadableFile, { language }: ImportSource): RowIssue {
  const [issue] = stopped.toProblem(language).issues;
  return { row: stopped.row ?? 0, column: null, value: null, code: 'FILE_UNREADABLE', params: issue?.params };
}

/** What the birthdays of the sample show; else how dates are written where the shop is. */
function dateOrderOf(plan: ColumnPlan, sample: readonly TableRow[], gate: InputContext): DateOrder {
  const column = plan.columns.find(({ field }) => field === 'birthday');
  const cells = column ? sample.map(({ cells: row }) => cellValue(row[column.index] ?? '')) : [];
  return detectDateOrder(cells) ?? (gate.countryCode === 'US' ? 'MDY' : 'DMY');
}
