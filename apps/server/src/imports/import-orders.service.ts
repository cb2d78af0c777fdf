import { globalId } from '@clientela/domain/global-id';
import type { InputContext } from '@clientela/domain/input-context';
import type { Language } from '@clientela/domain/locale';
import { forbidden } from '../platform/graphql/errors.js';
import { detectDateOrder } from './cells/birthday.js';
import { cellValue } from './cells/cell.js';
import { cellReader } from './cells/row-values.js';
import type { ColumnPlan, ColumnWishes } from './columns/assign.js';
import { type FaultSink, type FileLoader, importFile, type LoadingWishes, type ReadingEnd } from './import-file.js';
import type { ImportReport } from './import-report.js';
import type { ImportSource } from './load/import-source.js';
import { detectDecimalSign } from './orders/amount.js';
import { ensureChannel, findChannel, notFound, refuseMaking } from './orders/channel-of-file.js';
import { LineLoader } from './orders/line-loader.js';
import type { OrderReadingRules } from './orders/order-cells.js';
import { planOrderColumns } from './orders/order-columns.js';
import { amountFields, isPersonal, momentFields, type OrderField, type OrderFileKind } from './orders/order-field.js';
import { type OrderGroup, OrderGroups, type OrderRow } from './orders/order-groups.js';
import { OrderLoader, type OrderOutcome } from './orders/order-loader.js';
import { PaymentLoader } from './orders/payment-loader.js';
import { type RowList, rowLists } from './table/row-lists.js';
import type { Table } from './table/table-reader.js';
import type { UnreadableFile } from './table/unreadable-file.js';

/** How the caller wants a file of orders to be loaded. */
export interface OrderImportWishes extends ColumnWishes, LoadingWishes {
  readonly kind: OrderFileKind;
  /** Id or name. */
  readonly channel: string;
  /** Of orders that say none; else the shop's. */
  readonly currency?: string | undefined;
  /** `payments`: orders without priced lines cost what was paid for them. */
  readonly totals?: 'payments' | undefined;
}

/** What of the shop decides how orders are read. */
export interface OrderImportRules {
  readonly gate: InputContext;
  readonly timeZone: string;
  readonly currencyCode: string;
  readonly pricesIncludeTax: boolean;
}

/** Rows that are looked at, before any is loaded, to find out how amounts and dates are written. */
const sampleSize = 1_000;
const listSize = 500;

/**
 * Loads orders from a file, or the lines or payments of orders that are there. The same file again changes nothing.
 * @throws Problem FILE_UNREADABLE, HEADER_NOT_RECOGNISED, COLUMN_MISSING, COLUMN_MAPPED_TWICE, INVALID_OPTION, NOT_FOUND
 *   before anything is loaded; FORBIDDEN for a new channel without SETTINGS, for refunds without WRITE_MONEY and for
 *   personal data without READ_PII
 */
export function importOrders(
  source: ImportSource,
  rules: OrderImportRules,
  bytes: AsyncIterable<Uint8Array>,
  wishes: OrderImportWishes,
  sink?: FaultSink,
): Promise<ImportReport> {
  const loaderFor = async (table: Table): Promise<FileLoader<Part>> => {
    const plan = planOrderColumns(table.header.cells, wishes.kind, wishes);
    refuseForbidden(plan, source);
    const file = await sampled(table, plan, rules, wishes, source.language);
    if (wishes.kind === 'orders') return ordersOf(source, rules, wishes, file);
    const channelId = await findChannel(source, wishes.channel);
    if (channelId === null) throw notFound();
    const { dryRun } = wishes;
    const loading = { dryRun, gate: rules.gate, rules: file.rules, channelId };
    if (wishes.kind === 'lines') {
      const lines = new LineLoader(source, loading);
      return { plan, reading: partsOf(groupsIn(file), (groups) => () => lines.load(groups)), load: (part) => part() };
    }
    const payments = new PaymentLoader(source, { ...loading, totalsFromPayments: wishes.totals === 'payments' });
    return { plan, reading: partsOf(rowsIn(file), (rows) => () => payments.load(rows)), load: (part) => part() };
  };
  return importFile(source, bytes, wishes, loaderFor, sink);
}

/** A file whose first rows have shown how it is read. */
interface SampledFile {
  readonly plan: ColumnPlan<OrderField>;
  readonly rules: OrderReadingRules;
  readonly lists: AsyncGenerator<RowList>;
  readonly language: Language;
}

async function sampled(
  table: Table,
  plan: ColumnPlan<OrderField>,
  { gate, timeZone }: OrderImportRules,
  { dateOrder }: OrderImportWishes,
  language: Language,
): Promise<SampledFile> {
  const lists = rowLists(table.rows, sampleSize, listSize);
  const { value } = await lists.next();
  const sample: RowList = value ?? { rows: [], stopped: null };
  if (sample.rows.length === 0 && sample.stopped) throw sample.stopped;
  const cellsOf = (has: (field: OrderField) => boolean) =>
    plan.columns
      .filter(({ field }) => has(field))
      .flatMap(({ index }) => sample.rows.map(({ cells }) => cells[index] ?? '').map(cellValue));
  const usualSign = table.layout.delimiter === ';' ? ',' : '.';
  const usualOrder = gate.countryCode === 'US' ? 'MDY' : 'DMY';
  const moments = cellsOf((field) => momentFields.includes(field));
  const rules = {
    timeZone,
    today: gate.today,
    decimalSign: detectDecimalSign(cellsOf((field) => amountFields.has(field))) ?? usualSign,
    dateOrder: dateOrder ?? detectDateOrder(moments) ?? usualOrder,
  } as const;
  async function* all() {
    yield sample;
    yield* lists;
  }
  return { plan, rules, lists: all(), language };
}

async function ordersOf(
  source: ImportSource,
  rules: OrderImportRules,
  wishes: OrderImportWishes,
  file: SampledFile,
): Promise<FileLoader<Part>> {
  const { mode, dryRun, channel } = wishes;
  const { system } = file.plan;
  const channelId = dryRun ? await findChannel(source, channel) : await ensureChannel(source, channel, system);
  if (channelId === null) refuseMaking(source, channel);
  const draftRules = {
    ...file.rules,
    channelId: channelId === null ? '' : globalId('Channel', channelId),
    currencyCode: wishes.currency ?? rules.currencyCode,
    pricesIncludeTax: rules.pricesIncludeTax,
  };
  const idPrefix = system === null || system === 'clientela' ? '' : `${system}:`;
  const loading = { mode, dryRun, gate: rules.gate, rules: draftRules, channelId, idPrefix };
  const loader = new OrderLoader(source, loading);
  const prepare = (groups: readonly OrderGroup[]): Part => {
    const prepared = loader.prepare(groups);
    return () => loader.load(prepared);
  };
  return { plan: file.plan, reading: partsOf(groupsIn(file), prepare), load: (part) => part() };
}

/** What saves a part of the file, which is understood already. */
type Part = () => Promise<OrderOutcome[]>;

async function* partsOf<Rows>(
  reading: AsyncGenerator<Rows, ReadingEnd>,
  prepare: (rows: Rows) => Part,
): AsyncGenerator<Part, ReadingEnd> {
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value;
    yield prepare(next.value);
  }
}

async function* groupsIn({
  plan,
  rules,
  lists,
  language,
}: SampledFile): AsyncGenerator<readonly OrderGroup[], ReadingEnd> {
  const read = cellReader(plan);
  const groups = new OrderGroups();
  let stopped: UnreadableFile | null = null;
  for await (const list of lists) {
    for (const row of list.rows) {
      const full = groups.add(read(row));
      if (full) yield full;
    }
    stopped = list.stopped;
  }
  const rest = groups.take();
  if (stopped) refuseCutOff(rest, stopped, language);
  if (rest.length > 0) yield rest;
  return { dateOrder: rules.dateOrder, stopped };
}

/** Of the order at which reading ended the file may have had more: half an order is none. */
function refuseCutOff(groups: readonly OrderGroup[], stopped: UnreadableFile, language: Language): void {
  const row = groups.flatMap(({ rows }) => rows.at(-1) ?? []).reduce<OrderRow | null>(later, null);
  row?.issues.fault('FILE_UNREADABLE', null, { found: stopped.found(language) });
}

const later = (a: OrderRow | null, b: OrderRow): OrderRow => (a && a.row > b.row ? a : b);

/** Each row alone: a payment is recorded by itself. */
async function* rowsIn({ plan, rules, lists }: SampledFile): AsyncGenerator<readonly OrderRow[], ReadingEnd> {
  const read = cellReader(plan);
  let stopped: UnreadableFile | null = null;
  for await (const list of lists) {
    if (list.rows.length > 0) yield list.rows.map(read);
    stopped = list.stopped;
  }
  return { dateOrder: rules.dateOrder, stopped };
}

/** What the API asks a right for, a file asks it for; and a report that tells changes confirms what somebody guesses. */
function refuseForbidden({ columns }: ColumnPlan<OrderField>, source: ImportSource): void {
  if (columns.some(({ field }) => isPersonal(field)) && !source.can('READ_PII')) {
    throw forbidden('READ_PII', 'Loading tax ids and addresses');
  }
  if (columns.some(({ field }) => field === 'paymentKind') && !source.can('WRITE_MONEY')) {
    throw forbidden('WRITE_MONEY', 'Loading refunds');
  }
}
