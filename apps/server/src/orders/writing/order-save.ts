import { orderSearchText } from '@clientela/domain/order-search-text';
import { type AuditSource, auditActor, jsonText } from '../../audit/audit.service.js';
import { lockCustomers } from '../../customers/writing/customer-lock.js';
import type { Transaction } from '../../platform/database/database.js';
import { prepared, type Statement } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import { orderChanges } from './order-audit.js';
import type { Identity } from './order-buyers.js';
import { countsOf, type Turn, takesAway } from './order-counters.js';
import { partDifferences } from './order-differences.js';
import { orderRow, rowsText } from './order-rows.js';
import * as parts from './order-save.sql.js';

/** Somebody wrote one of the orders between reading and saving: look again. */
export class OrderChangedMeanwhile extends Error {
  override readonly name = 'OrderChangedMeanwhile';
}

/** A write of one order. */
export interface OrderWrite extends Turn {
  /** What was done, as `order.update`; null: only when the channel told the same, which is no event and no version. */
  readonly action: string | null;
  readonly customerName: string | null;
  readonly identities?: readonly Identity[];
  /** Whether who tells may not see what is personal. */
  readonly isBlind?: boolean;
}

/**
 * The statement that saves orders with all their parts, counts, search texts and events. It answers the id of each, or
 * the whole row of an only one, with its customer where that is wanted.
 */
export function savingStatement(
  by: AuditSource,
  writes: readonly OrderWrite[],
  shopCurrency: string,
  wantsCustomer = false,
): { statement: Statement; values: unknown[] } {
  const all = [
    ...ordersOf(writes),
    ...partsOf(writes),
    ...searchedBy(writes),
    ...countedBy(writes, shopCurrency),
    ...identifiedBy(writes),
    ...auditedBy(by, writes),
  ];
  return parts.saveStatement(by.shopId, all, writes.length > 1 ? 'ids' : wantsCustomer ? 'orderAndCustomer' : 'order');
}

function ordersOf(writes: readonly OrderWrite[]): parts.SavePart[] {
  const rowsOf = (chosen: readonly OrderWrite[]) =>
    rowsText(chosen.map(({ before, after }) => orderRow(after, before?.version ?? 1)));
  const made = writes.filter(({ before }) => before === null);
  const changed = writes.filter(({ before, action }) => before !== null && action !== null);
  const confirmed = writes.filter(({ before, action }) => before !== null && action === null);
  return [
    ...(made.length > 0 ? [parts.made(rowsOf(made.sort(byExternalId)))] : []),
    ...(changed.length > 0 ? [parts.changed(rowsOf(changed))] : []),
    ...(confirmed.length > 0 ? [parts.confirmed(rowsOf(confirmed))] : []),
  ];
}

/** Two loads of the same orders come to them in one order, and never wait for each other in a circle. */
const byExternalId = (a: OrderWrite, b: OrderWrite) =>
  (a.after.fields.externalId ?? '') < (b.after.fields.externalId ?? '') ? -1 : 1;

function partsOf(writes: readonly OrderWrite[]): parts.SavePart[] {
  const found = partDifferences(writes);
  const put = (table: Parameters<typeof parts.put>[0], rows: Parameters<typeof rowsText>[0]) =>
    rows.length > 0 ? [parts.put(table, rowsText(rows))] : [];
  return [
    ...put('order_line', found.lines),
    ...(found.fewerLines.length > 0 ? [parts.goneLines(jsonText(found.fewerLines))] : []),
    ...put('order_transaction', found.transactions),
    ...(found.goneTransactions.length > 0 ? [parts.goneById('order_transaction', found.goneTransactions)] : []),
    ...put('shipment', found.shipments),
    ...(found.goneShipments.length > 0 ? [parts.goneById('shipment', found.goneShipments)] : []),
    ...put('shipment_line', found.contents),
    ...(found.goneContents.length > 0 ? [parts.goneContents(jsonText(found.goneContents))] : []),
  ];
}

function searchedBy(writes: readonly OrderWrite[]): parts.SavePart[] {
  const told = writes.filter(({ action }) => action !== null);
  if (told.length === 0) return [];
  const texts = told.map(({ after, customerName }) => {
    const { id, number, fields, lines, shipments } = after;
    return { id, text: orderSearchText({ ...fields, number, customerName, lines, shipments }) };
  });
  return [
    parts.searched(
      texts.map(({ id }) => id),
      told.map(({ after }) => after.fields.placedAt),
      texts.map(({ text }) => text),
    ),
  ];
}

function countedBy(writes: readonly OrderWrite[], shopCurrency: string): parts.SavePart[] {
  const { customers, totals } = countsOf(writes, shopCurrency);
  const ids = writes.map(({ after }) => after.id);
  return [
    ...(customers.length > 0 ? [parts.counted(jsonText(customers), ids)] : []),
    ...(totals.length > 0 ? [parts.totalled(jsonText(totals))] : []),
  ];
}

function identifiedBy(writes: readonly OrderWrite[]): parts.SavePart[] {
  const identities = writes.flatMap((write) => write.identities ?? []);
  return identities.length > 0 ? [parts.identified(jsonText(identities))] : [];
}

function auditedBy(by: AuditSource, writes: readonly OrderWrite[]): parts.SavePart[] {
  const told = writes.filter(({ action }) => action !== null);
  if (told.length === 0) return [];
  const entries = [
    told.map(() => uuidv7()),
    told.map(({ action }) => action),
    told.map(({ after }) => after.id),
    told.map((write) => jsonText(orderChanges(write))),
  ];
  return [parts.audited(auditActor(by), entries)];
}

const lockOrders = prepared(
  'orders_lock',
  'select id, version from sales_order where shop_id = $1 and id = any ($2::uuid[]) order by id for no key update',
);

/**
 * Whether some writes may go as a single statement, without a transaction around it: nobody else's numbers can become
 * wrong meanwhile, and nothing can be half done.
 */
export const goesAlone = (writes: readonly OrderWrite[]): boolean => writes.length === 1 && !writes.some(takesAway);

/**
 * Saves orders in a transaction. Orders are locked before customers, each by their ids, by all who do so.
 * @throws OrderChangedMeanwhile
 */
export async function saveOrders(
  transaction: Transaction,
  by: AuditSource,
  writes: readonly OrderWrite[],
  shopCurrency: string,
): Promise<void> {
  await lockKnown(transaction, by, writes);
  if (!goesAlone(writes)) await lockCustomers(transaction, by, customersOf(writes));
  const { statement, values } = savingStatement(by, writes, shopCurrency);
  const saved = await transaction.query(statement, values);
  if (saved.length !== writes.length) throw new OrderChangedMeanwhile();
}

async function lockKnown({ query }: Transaction, { shopId }: AuditSource, writes: readonly OrderWrite[]) {
  const versions = new Map(writes.flatMap(({ before }) => (before ? [[before.id, before.version]] : [])));
  if (versions.size === 0) return;
  const rows = await query<{ id: string; version: number }>(lockOrders, [shopId, [...versions.keys()]]);
  if (rows.some(({ id, version }) => versions.get(id) !== version)) throw new OrderChangedMeanwhile();
}

const customersOf = (writes: readonly OrderWrite[]): string[] => [
  ...new Set(
    writes.flatMap(({ before, after }) =>
      [before?.fields.customerId, after.fields.customerId].filter((id) => id !== null && id !== undefined),
    ),
  ),
];
