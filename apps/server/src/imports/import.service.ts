import type { InputContext } from '@clientela/domain/input-context';
import { forbidden } from '../platform/graphql/errors.js';
import { type DateOrder, detectDateOrder } from './cells/birthday.js';
import { cellValue } from './cells/cell.js';
import type { ReadingRules } from './cells/row-draft.js';
import { type ReadRow, rowReader } from './cells/row-reader.js';
import type { ColumnPlan, ColumnWishes } from './columns/assign.js';
import { planColumns } from './columns/column-plan.js';
import { type ImportField, personalFields } from './columns/field.js';
import { type FaultSink, type FileLoader, importFile, type LoadingWishes, type ReadingEnd } from './import-file.js';
import type { ImportReport } from './import-report.js';
import { ChunkLoader } from './load/chunk-loader.js';
import type { ImportSource } from './load/import-source.js';
import { type RowList, rowLists } from './table/row-lists.js';
import type { Table } from './table/table-reader.js';
import type { UnreadableFile } from './table/unreadable-file.js';

/** How the caller wants a file of customers to be loaded. */
export interface ImportWishes extends ColumnWishes, LoadingWishes {}

/** Rows of a transaction. */
const chunkSize = 500;
/** Rows that are looked at, before any is loaded, to find out how dates are written. */
const sampleSize = 1_000;

/**
 * Loads customers from a file. Streams, in transactions of some rows; the same file again changes nothing.
 * @throws Problem FILE_UNREADABLE, HEADER_NOT_RECOGNISED, COLUMN_MAPPED_TWICE, INVALID_OPTION before anything is loaded,
 *   FORBIDDEN for groups without WRITE_GROUPS, and for personal data without READ_PII
 */
export function importCustomers(
  source: ImportSource,
  rules: InputContext,
  bytes: AsyncIterable<Uint8Array>,
  wishes: ImportWishes,
  sink?: FaultSink,
): Promise<ImportReport> {
  const loaderFor = async (table: Table): Promise<FileLoader<readonly ReadRow[]>> => {
    const plan = planColumns(table.header.cells, wishes);
    refuseForbidden(plan, source);
    const loader = new ChunkLoader(source, { mode: wishes.mode, dryRun: wishes.dryRun, gate: rules });
    return {
      plan,
      reading: readingOf(table, plan, rules, wishes),
      load: async (rows) => (await loader.load(rows)).map(({ kind, read }) => ({ kind, reads: [read] })),
    };
  };
  return importFile(source, bytes, wishes, loaderFor, sink);
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

/** What the birthdays of the sample show; else how dates are written where the shop is. */
function dateOrderOf(plan: ColumnPlan, sample: RowList, gate: InputContext): DateOrder {
  const column = plan.columns.find(({ field }) => field === 'birthday');
  const cells = column ? sample.rows.map(({ cells: row }) => cellValue(row[column.index] ?? '')) : [];
  return detectDateOrder(cells) ?? (gate.countryCode === 'US' ? 'MDY' : 'DMY');
}
