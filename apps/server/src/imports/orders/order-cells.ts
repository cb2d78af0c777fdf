import type { ProblemCode } from '@clientela/domain/problem';
import { cleanLine } from '@clientela/domain/text';
import { flagOf } from '../cells/cell.js';
import { countryOf } from '../cells/country.js';
import { type DecimalSign, readAmount } from './amount.js';
import { type MomentRules, readMoment } from './moment.js';
import { type OrderField, orderFields } from './order-field.js';
import type { OrderGroup, OrderRow } from './order-groups.js';

/** How the cells of a file of orders are read. */
export interface OrderReadingRules extends MomentRules {
  readonly decimalSign: DecimalSign;
}

type Params = Readonly<Record<string, string | number>>;

/** Values that differ between rows of an order, and must not: rows of two orders that were taken for one. */
const deciding: ReadonlySet<OrderField> = new Set<OrderField>(['currency', 'total', 'customerId', 'email']);
/** Of lines, of which an order has several. */
const ofLine: ReadonlySet<OrderField> = new Set(
  (Object.keys(orderFields.lines) as OrderField[]).filter((field) => field !== 'orderId'),
);

/** Tells that a row says of its order something else than an earlier one. */
function compare(field: OrderField, value: string, { row, values }: OrderRow, { issues }: OrderRow): void {
  const first = values.get(field) ?? '';
  if (value === first || cleanLine(value) === cleanLine(first)) return;
  if (deciding.has(field)) issues.fault('ORDER_ROWS_DIFFER', field, { row });
  else issues.warn('ORDER_ROWS_DIFFER', field, { row });
}

/** The values of one row, or those that all rows of an order share, with where each came from. */
export class OrderCells {
  /** The first row that has a value for a field, where there are several. */
  readonly #rowOf = new Map<OrderField, OrderRow>();
  readonly #first: OrderRow | undefined;
  readonly #isOne: boolean;

  constructor(
    rows: OrderRow | OrderGroup,
    readonly rules: OrderReadingRules,
  ) {
    const all = 'rows' in rows ? rows.rows : [rows];
    this.#first = all[0];
    this.#isOne = all.length === 1;
    if (this.#isOne) return;
    for (const row of all) {
      for (const [field, value] of row.values) {
        const earlier = this.#rowOf.get(field);
        if (earlier === undefined) this.#rowOf.set(field, row);
        else if (!ofLine.has(field)) compare(field, value, earlier, row);
      }
    }
  }

  #placeOf(field: OrderField): OrderRow | undefined {
    return this.#rowOf.get(field) ?? this.#first;
  }

  fault(code: ProblemCode, field: OrderField, params?: Params): void {
    this.#placeOf(field)?.issues.fault(code, field, params);
  }

  warn(code: ProblemCode, field: OrderField, params?: Params): void {
    this.#placeOf(field)?.issues.warn(code, field, params);
  }

  /** The value of a field: of several rows, that of the first which has one. Empty without any. */
  text(field: OrderField): string {
    return (this.#isOne ? this.#first : this.#rowOf.get(field))?.values.get(field) ?? '';
  }

  /** A decimal string; undefined without one. */
  amount(field: OrderField): string | undefined {
    const cell = this.text(field);
    if (cell === '') return undefined;
    const amount = readAmount(cell, this.rules.decimalSign);
    if (amount === null) this.fault('INVALID_AMOUNT', field, { decimals: 2 });
    return amount ?? undefined;
  }

  /** What is taken off, which some programs write as an amount below zero. */
  discount(field: OrderField): string | undefined {
    return this.amount(field)?.replace('-', '');
  }

  /** An instant; undefined without one. */
  moment(field: OrderField, isNeeded = false): Date | undefined {
    const cell = this.text(field);
    const moment = cell === '' ? '' : readMoment(cell, this.rules);
    if (moment === null) this[isNeeded ? 'fault' : 'warn']('INVALID_DATE', field);
    return moment || undefined;
  }

  /** One of the words of a list; what is none of them is left out. */
  word<Value extends string>(field: OrderField, read: (cell: string) => Value | null, all: object): Value | undefined {
    const cell = this.text(field);
    const value = cell === '' ? undefined : read(cell);
    if (value === null) this.warn('INVALID_OPTION', field, { allowed: Object.values(all).join(', ') });
    return value ?? undefined;
  }

  flag(field: OrderField): boolean | undefined {
    const cell = this.text(field);
    const flag = cell === '' ? undefined : flagOf(cell);
    if (flag === null) this.warn('INVALID_OPTION', field, { allowed: '1, 0' });
    return flag ?? undefined;
  }

  /** A country's code; null when it was said and not understood. */
  country(field: OrderField): string | null | undefined {
    const cell = this.text(field);
    const code = cell === '' ? undefined : countryOf(cell);
    if (code === null) this.warn('INVALID_COUNTRY', field);
    return code;
  }
}
