import type { InputContext } from '@clientela/domain/input-context';
import { forbidden } from '../platform/graphql/errors.js';
import { type DateOrder, detectDateOrder } from './cells/birthday.js';
import { cellValue } from './cells/cell.js';
import type { ReadingRules } from './cells/row-draft.js';
import { type ReadRow, rowReader } from './cells/row-reader.js';
import { type ColumnPlan, type ColumnWishes, planColumns } from './columns/column-plan.js';
import { type ImportField, personalFields } from './columns/field.js';
import { type ImportReport, ImportTally, reported } from './import-report.js';
import { ChunkLoader } from './load/chunk-loader.js';
import type { Decision } from './load/decide.js';
import type { ImportMode, ImportSource } from './load/import-source.js';
import { type RowList, rowLists } from './table/row-lists.js';
import { openTable, type Table } from './table/table-reader.js';
import { UnreadableFile } from './table/unreadable-file.js';

/** How the caller wants a file to be loaded. */
export interface ImportWishes extends ColumnWishes {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  readonly dateOrder?: DateOrder | undefined;
}

/** Told of what is kept out, while it streams by: the plan of the columns first, then each faulty row. */
export interface FaultSink {
  begin(plan: ColumnPlan): Promise<void>;
  row(read: ReadRow): Promise<void>;
}

/** Rows of a transaction. */
const chunkSize = 500;
/** Rows that are looked at, before any is loaded, to find out how dates are written. */
const sampleSize = 1_000;

/**
 * Loads customers from a file that nobody here wrote. Streams: two chunks of rows are in memory, one that is saved and
 * one that is read meanwhile. Each chunk is one transaction, so that a fault further on leaves what came before. The
 * same file again changes nothing.
 * @throws Problem FILE_UNREADABLE, HEADER_NOT_RECOGNISED, COLUMN_MAPPED_TWICE, INVALID_OPTION before anything is loaded,
 *   FORBIDDEN for groups without WRITE_GROUPS, and for personal data without READ_PII
 */
export async function importCustomers(
  source: ImportSource,
  rules: InputContext,
  bytes: AsyncIterable<Uint8Array>,
  wishes: ImportWishes,
  sink?: FaultSink,
): Promise<ImportReport> {
  try {
    const table = await openTable(bytes);
    const plan = planColumns(table.header.cells, wishes);
    refuseForbidden(plan, source);
    const reading = readingOf(table, plan, rules, wishes);
    // What is wrong with the very first row is wrong with the file: nothing was loaded yet.
    const first = await reading.next();
    await sink?.begin(plan);
    const loader = new ChunkLoader(source, { mode: wishes.mode, dryRun: wishes.dryRun, gate: rules });
    const tally = new ImportTally(source.language);
    const end = first.done ? first.value : await loadAll(first.value, reading, loader, tally, sink);
    return reportOf(table, plan, wishes, tally, end, source);
  } catch (error) {
    throw error instanceof UnreadableFile ? error.toProblem(source.language) : error;
  }
}

/**
 * Groups bear discounts: who may not write them by the API does not by a file. A report that tells changed rows from
 * others confirms what somebody guesses of a customer, so personal data are for those who may read them anyway.
 */
function refuseForbidden({ columns }: ColumnPlan, source: ImportSource): void {
  const has = (fields: readonly ImportField[]) => columns.some(({ field }) => fields.includes(field));
  if (has(['groups']) && !source.can('WRITE_GROUPS')) {
    throw forbidden('WRITE_GROUPS', 'Loading the groups of customers');
  }
  if (has(personalFields) && !source.can('READ_PII')) {
    throw forbidden('READ_PII', 'Loading tax ids, birthdays and addresses of customers');
  }
}

/** How reading went to its end. */
interface ReadingEnd {
  readonly dateOrder: DateOrder;
  readonly stopped: UnreadableFile | null;
}
type Reading = AsyncGenerator<readonly ReadRow[], ReadingEnd>;

async function* readingOf(table: Table, plan: ColumnPlan, gate: InputContext, wishes: ImportWishes): Reading {
  let rules: ReadingRules | undefined;
  let stopped: UnreadableFile | null = null;
  const idPrefix = plan.system === null || plan.system === 'clientela' ? '' : `${plan.system}:`;
  for await (const list of rowLists(table.rows, sampleSize, chunkSize)) {
    if (!rules && list.rows.length === 0 && list.stopped) throw list.stopped;
    const dateOrder = rules?.dateOrder ?? wishes.dateOrder ?? dateOrderOf(plan, list, gate);
    rules ??= { gate, dateOrder, idPrefix, named: { tags: new Set(), groups: new Set() } };
    const read = rowReader(plan, rules);
    for (let start = 0; start < list.rows.length; start += chunkSize) {
      yield list.rows.slice(start, start + chunkSize).map(read);
    }
    stopped = list.stopped;
  }
  return { dateOrder: rules?.dateOrder ?? 'DMY', stopped };
}

/** Saves each chunk while the next one is read. */
async function loadAll(
  first: readonly ReadRow[],
  reading: Reading,
  loader: ChunkLoader,
  tally: ImportTally,
  sink: FaultSink | undefined,
): Promise<ReadingEnd> {
  let chunk = first;
  for (;;) {
    const saving = loader.load(chunk);
    // Whatever goes wrong with it is told when it is waited for, which may be after the reading.
    saving.catch(() => {});
    const next = await reading.next();
    await tell(await saving, tally, sink);
    if (next.done) return next.value;
    chunk = next.value;
  }
}

async function tell(decisions: readonly Decision[], tally: ImportTally, sink: FaultSink | undefined): Promise<void> {
  for (const decision of decisions) {
    tally.add(decision);
    if (decision.kind === 'FAULTY') await sink?.row(decision.read);
  }
}

function reportOf(
  table: Table,
  plan: ColumnPlan,
  { mode, dryRun }: ImportWishes,
  tally: ImportTally,
  { dateOrder, stopped }: ReadingEnd,
  { language }: ImportSource,
): ImportReport {
  return {
    mode,
    dryRun,
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

/** What the birthdays of the sample show; else how dates are written where the shop is. */
function dateOrderOf(plan: ColumnPlan, sample: RowList, gate: InputContext): DateOrder {
  const column = plan.columns.find(({ field }) => field === 'birthday');
  const cells = column ? sample.rows.map(({ cells: row }) => cellValue(row[column.index] ?? '')) : [];
  return detectDateOrder(cells) ?? (gate.countryCode === 'US' ? 'MDY' : 'DMY');
}
