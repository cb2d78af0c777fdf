import { isDeepStrictEqual } from 'node:util';
import type { Turn } from './order-counters.js';
import { lineRow, shipmentRow, transactionRow } from './order-rows.js';
import type { ShipmentState } from './order-state.js';

type JsonRow = Record<string, unknown>;

/** What becomes of the parts of some orders: rows to put in place of those with their keys, and keys of those to delete. */
export interface PartDifferences {
  readonly lines: JsonRow[];
  /** Orders, and the position of the last line that they keep. */
  readonly fewerLines: { order_id: string; last: number }[];
  readonly transactions: JsonRow[];
  readonly goneTransactions: string[];
  readonly shipments: JsonRow[];
  readonly goneShipments: string[];
  readonly contents: JsonRow[];
  readonly goneContents: { shipment_id: string; position: number }[];
}

/** Compares the parts of orders before and after. */
export function partDifferences(turns: readonly Turn[]): PartDifferences {
  const found: PartDifferences = {
    lines: [],
    fewerLines: [],
    transactions: [],
    goneTransactions: [],
    shipments: [],
    goneShipments: [],
    contents: [],
    goneContents: [],
  };
  for (const turn of turns) {
    compareLines(found, turn);
    compareTransactions(found, turn);
    compareShipments(found, turn);
  }
  return found;
}

function compareLines(found: PartDifferences, { before, after }: Turn): void {
  const known = before?.lines ?? [];
  for (const [index, line] of after.lines.entries()) {
    if (!isDeepStrictEqual(line, known[index])) found.lines.push(lineRow(after.id, line));
  }
  if (after.lines.length < known.length) {
    found.fewerLines.push({ order_id: after.id, last: after.lines.at(-1)?.position ?? 0 });
  }
}

function compareTransactions(found: PartDifferences, { before, after }: Turn): void {
  const { put, gone } = compare(before?.transactions ?? [], after.transactions);
  found.transactions.push(...put.map((each) => transactionRow(after.id, each)));
  found.goneTransactions.push(...gone.map(({ id }) => id));
}

function compareShipments(found: PartDifferences, { before, after }: Turn): void {
  const known = new Map((before?.shipments ?? []).map((shipment) => [shipment.id, shipment]));
  const { put, gone } = compare(before?.shipments ?? [], after.shipments);
  found.goneShipments.push(...gone.map(({ id }) => id));
  for (const shipment of put) {
    found.shipments.push(shipmentRow(after.id, shipment));
    compareContents(found, known.get(shipment.id), shipment);
  }
}

function compareContents(found: PartDifferences, before: ShipmentState | undefined, after: ShipmentState): void {
  const kept = new Set(after.lines.map(({ position }) => position));
  for (const { position, quantity } of after.lines) {
    if (!before?.lines.some((line) => line.position === position && line.quantity === quantity)) {
      found.contents.push({ shipment_id: after.id, position, quantity });
    }
  }
  for (const { position } of before?.lines ?? []) {
    if (!kept.has(position)) found.goneContents.push({ shipment_id: after.id, position });
  }
}

function compare<Part extends { id: string }>(before: readonly Part[], after: readonly Part[]) {
  const known = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((part) => !isDeepStrictEqual(part, known.get(part.id))),
    gone: before.filter(({ id }) => !kept.has(id)),
  };
}
