import type { Language } from '@clientela/domain/locale';
import { lookAtGrownTables } from '../platform/database/grown-tables.js';
import type { DateOrder } from './cells/birthday.js';
import type { ColumnPlan } from './columns/assign.js';
import { type ImportReport, ImportTally, type Outcome, reported, type ToldRow } from './import-report.js';
import type { ImportCounts } from './load/import-counts.js';
import type { ImportMode, ImportSource } from './load/import-source.js';
import { openTable, type Table } from './table/table-reader.js';
import { UnreadableFile } from './table/unreadable-file.js';

/** What every file is loaded by. */
export interface LoadingWishes {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  readonly dateOrder?: DateOrder | undefined;
}

/** Told of what is kept out, while it streams by: the plan of the columns first, then each faulty row. */
export interface FaultSink {
  begin(plan: ColumnPlan<string>): Promise<void>;
  row(read: ToldRow): Promise<void>;
}

/** How reading went to its end. */
export interface ReadingEnd {
  readonly dateOrder: DateOrder;
  readonly stopped: UnreadableFile | null;
}

/** What makes something of the rows of a file: customers, orders. */
export interface FileLoader<Chunk> {
  readonly plan: ColumnPlan<string>;
  /** The rows as they were understood, in parts that are saved whole. */
  readonly reading: AsyncGenerator<Chunk, ReadingEnd>;
  /** Saves a part, and answers what became of each row. */
  load(chunk: Chunk): Promise<readonly Outcome[]>;
}

/**
 * Loads a file that nobody here wrote. Streams: two parts are in memory, one that is saved and one that is read
 * meanwhile. Each part is one transaction, so that a fault further on leaves what came before.
 * @throws Problem FILE_UNREADABLE, and whatever `loaderFor` does, before anything is loaded
 */
export async function importFile<Chunk>(
  { language, onCounts, database }: ImportSource,
  bytes: AsyncIterable<Uint8Array>,
  { mode, dryRun }: LoadingWishes,
  loaderFor: (table: Table) => Promise<FileLoader<Chunk>>,
  sink?: FaultSink,
): Promise<ImportReport> {
  try {
    const table = await openTable(bytes);
    const loader = await loaderFor(table);
    const saved = (counts: ImportCounts) => {
      onCounts?.(counts);
      return dryRun ? [] : lookAtGrownTables(database);
    };
    // What is wrong with the very first row is wrong with the file: nothing was loaded yet.
    const first = await loader.reading.next();
    await sink?.begin(loader.plan);
    const tally = new ImportTally(language);
    const end = first.done ? first.value : await loadAll(first.value, loader, tally, { sink, saved });
    return { mode, dryRun, ...reportOf(table, loader.plan, tally, end, language) };
  } catch (error) {
    throw error instanceof UnreadableFile ? error.toProblem(language) : error;
  }
}

/** Saves each part while the next one is read. */
async function loadAll<Chunk>(
  first: Chunk,
  loader: FileLoader<Chunk>,
  tally: ImportTally,
  { sink, saved }: { sink: FaultSink | undefined; saved: (counts: ImportCounts) => unknown },
): Promise<ReadingEnd> {
  let chunk = first;
  for (;;) {
    const saving = loader.load(chunk);
    // Whatever goes wrong with it is told when it is waited for, which may be after the reading.
    saving.catch(() => {});
    const next = await loader.reading.next();
    await tell(await saving, tally, sink);
    await saved(tally.counts);
    if (next.done) return next.value;
    chunk = next.value;
  }
}

async function tell(outcomes: readonly Outcome[], tally: ImportTally, sink: FaultSink | undefined): Promise<void> {
  for (const outcome of outcomes) {
    tally.add(outcome);
    if (outcome.kind === 'FAULTY') for (const read of outcome.reads) await sink?.row(read);
  }
}

function reportOf(
  table: Table,
  plan: ColumnPlan<string>,
  tally: ImportTally,
  { dateOrder, stopped }: ReadingEnd,
  language: Language,
): Omit<ImportReport, 'mode' | 'dryRun'> {
  return {
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
    stopped: stopped && reported(stopped.toIssue(language), language),
  };
}
