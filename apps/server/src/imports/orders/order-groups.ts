import { orderLimits } from '@clientela/domain/order';
import { cleanLine } from '@clientela/domain/text';
import { idOf } from '../cells/cell.js';
import type { RowCells } from '../cells/row-values.js';
import { SeenRows } from '../load/seen-rows.js';
import type { OrderField } from './order-field.js';

/** A row of a file of orders. */
export type OrderRow = RowCells<OrderField>;

/** The rows that tell of one order. */
export interface OrderGroup {
  /** Its id in the channel: its number where it has no other; null in a row that says none, which stands alone. */
  readonly id: string | null;
  readonly rows: OrderRow[];
  characters: number;
}

/** How much of a file is saved in one transaction. */
export interface PartLimits {
  readonly orders: number;
  readonly rows: number;
  readonly characters: number;
}
const usualLimits: PartLimits = { orders: 500, rows: 4_000, characters: 4_000_000 };

/**
 * Gathers rows into orders. Those of one order may lie apart within a part; what comes after the part is told to be
 * late, for the order was loaded by then.
 */
export class OrderGroups {
  readonly #seen = new SeenRows();
  #groups: OrderGroup[] = [];
  #byKey = new Map<string, OrderGroup>();
  #rows = 0;
  #characters = 0;

  constructor(readonly limits = usualLimits) {}

  /** Adds a row; answers the orders before it when they are enough for a part. */
  add(row: OrderRow): OrderGroup[] | null {
    const names = namesOf(row);
    const known = this.#byKey.get(names.key ?? '');
    const full = this.#isFull(known) ? this.take() : null;
    const group = (full ? undefined : known) ?? this.#begin(names, row);
    let characters = 0;
    for (const cell of row.shown) characters += cell.length;
    group.rows.push(row);
    group.characters += characters;
    this.#rows += 1;
    this.#characters += characters;
    return full;
  }

  /** The orders so far, which are let go. */
  take(): OrderGroup[] {
    const groups = this.#groups;
    this.#groups = [];
    this.#byKey = new Map();
    [this.#rows, this.#characters] = [0, 0];
    return groups;
  }

  /** Only a new order begins another part, unless this one is longer than any order is. */
  #isFull(known: OrderGroup | undefined): boolean {
    if (this.#groups.length === 0 || (known && !isTooLong(known))) return false;
    const { orders, rows, characters } = this.limits;
    return this.#groups.length >= orders || this.#rows >= rows || this.#characters >= characters;
  }

  #begin({ id, key, keys }: RowNames, row: OrderRow): OrderGroup {
    const group: OrderGroup = { id, rows: [], characters: 0 };
    this.#groups.push(group);
    if (key === null) {
      row.issues.fault('REQUIRED', 'orderId');
      return group;
    }
    const earlier = this.#seen.earlier([key], row.row);
    if (earlier !== null) row.issues.fault('ORDER_ROWS_APART', 'orderId', { row: earlier });
    for (const each of keys) this.#byKey.set(each, group);
    this.#seen.add(keys, row.row);
    return group;
  }
}

interface RowNames {
  readonly id: string | null;
  /** By what its order is known. */
  readonly key: string | null;
  readonly keys: readonly string[];
}

/** The first row of Shopify's orders has their id, and all of them the number. */
function namesOf({ values }: OrderRow): RowNames {
  const [id, number] = (['orderId', 'orderNumber'] as const).map((field) => cleanLine(idOf(values.get(field) ?? '')));
  const keys = [...(id ? [`id ${id}`] : []), ...(number ? [`number ${number}`] : [])];
  return { id: id || number || null, key: keys[0] ?? null, keys };
}

/** Whether an order has more rows than lines are allowed, or more text than fits. */
const isTooLong = ({ rows, characters }: OrderGroup): boolean =>
  rows.length > orderLimits.lines.max || characters > usualLimits.characters;

/** Tells of an order that is longer than any may be: the rest of it may come in another part. */
export function refuseTooLong(group: OrderGroup): void {
  if (isTooLong(group)) group.rows[0]?.issues.fault('TOO_MANY', 'orderId', { max: orderLimits.lines.max });
}
