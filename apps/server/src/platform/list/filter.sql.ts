import type { Filter } from '@clientela/domain/filter';
import type { InstantRange, Range } from '@clientela/domain/filter-range';
import type { NamedTerm } from '@clientela/domain/filter-terms';
import { minorUnitsOf } from '@clientela/domain/money';

/** Adds a value to a statement's values and answers its `$n`. */
export type Bind = (value: unknown) => string;

export const everything = 'true';
export const nothing = 'false';

/**
 * The condition of a filter, each term written by `termSql`; what is bound joins `values`. No condition may ever be
 * NULL, so that each can be negated, and comparisons are of a kind that may use an index under row-level security.
 */
export function filterSql<Term>(
  filter: Filter<Term>,
  values: unknown[],
  termSql: (term: Term, bind: Bind) => string,
): string {
  const bind: Bind = (value) => `$${values.push(value)}`;
  const write = (part: Filter<Term>): string => {
    switch (part.kind) {
      case 'term':
        return termSql(part.term, bind);
      case 'not':
        return `not ${write(part.filter)}`;
      case 'and':
        return together(part.filters.map(write), 'and');
      case 'or':
        return together(part.filters.map(write), 'or');
    }
  };
  return write(filter);
}

/** All or any of the conditions: of none, everything or nothing. */
export function together(conditions: readonly string[], operator: 'and' | 'or'): string {
  if (conditions.length === 0) return operator === 'and' ? everything : nothing;
  return `(${conditions.join(` ${operator} `)})`;
}

/** A column that is never null, with one of some values. Of a single one an index can give the rows in their order. */
export function oneOfSql(column: string, values: readonly unknown[], type: 'text' | 'uuid', bind: Bind): string {
  return values.length === 1
    ? `${column} = ${bind(values[0])}::${type}`
    : `${column} = any (${bind(values)}::${type}[])`;
}

/** A column with the id of something by name, or null; of more than one at once it never is. */
export function placeSql(column: string, { op, ids, names }: Omit<NamedTerm<string>, 'field'>, bind: Bind): string {
  // Names that are left nobody has.
  if (op === 'all' && ids.length + names.length > 1) return nothing;
  return ids.length === 0 ? nothing : `(${column} is not null and ${oneOfSql(column, ids, 'uuid', bind)})`;
}

const operators = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** A column between instants; without bounds it is anywhere. */
export function instantsSql(column: string, instants: InstantRange, bind: Bind): string {
  const bounds = (['gt', 'gte', 'lt', 'lte'] as const).flatMap((op) => {
    const at = instants[op];
    return at === undefined ? [] : [`${column} ${operators[op]} ${bind(at.toISOString())}::timestamptz`];
  });
  return together(bounds, 'and');
}

/** A column of whole numbers in a range. */
export function integerSql(column: string, range: Range<number>, bind: Bind): string {
  const compare = (op: keyof typeof operators, value: number) => `${column} ${operators[op]} ${bind(value)}::integer`;
  if (range.op === 'between') return `(${compare('gte', range.from)} and ${compare('lte', range.to)})`;
  return compare(range.op, range.value);
}

/**
 * A column of amounts in a range of decimals, compared in minor units of a currency; of an amount between two of them,
 * each comparison takes the side that it means.
 */
export function amountSql(column: string, range: Range<string>, currencyCode: string, bind: Bind): string {
  const compare = (op: keyof typeof operators, decimal: string): string => {
    const { floor, exact } = minorUnits(decimal, currencyCode);
    if (exact) return `${column} ${operators[op]} ${bind(floor)}::bigint`;
    if (op === 'eq') return nothing;
    return op === 'gt' || op === 'gte' ? `${column} > ${bind(floor)}::bigint` : `${column} <= ${bind(floor)}::bigint`;
  };
  if (range.op === 'between') return `(${compare('gte', range.from)} and ${compare('lte', range.to)})`;
  return compare(range.op, range.value);
}

/** PostgreSQL's bigint. */
const mostMinorUnits = 2n ** 63n - 1n;

/** The minor units of a decimal, rounded down, and whether that is all of it. */
function minorUnits(decimal: string, currencyCode: string): { floor: string; exact: boolean } {
  const [, sign = '', whole = '0', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const decimals = minorUnitsOf(currencyCode);
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const exact = !/[1-9]/.test(fraction.slice(decimals));
  // More than the column holds there is nowhere: the comparison with the most that it holds says the same.
  if (kept > mostMinorUnits) return { floor: String(sign === '-' ? -mostMinorUnits : mostMinorUnits), exact: false };
  const floor = sign === '-' ? -kept - (exact ? 0n : 1n) : kept;
  return { floor: floor.toString(), exact };
}
