import { isMoment } from '@clientela/domain/day';
import { problem } from '@clientela/domain/problem';

const never = '-infinity';
const isInstant = (text: string) => isMoment(new Date(text)) && new Date(text).toISOString() === text;

/** What a place in an order of each type is: a cursor with anything else never came from us, and PostgreSQL would fail on it. */
const places = {
  text: (value: string) => !value.includes('\0'),
  integer: (value: string) => /^-?\d{1,9}$/.test(value),
  bigint: (value: string) => /^-?\d{1,18}$/.test(value),
  timestamptz: (value: string) => value === never || isInstant(value),
};
/** The type of what a list is ordered by. */
export type PlaceType = keyof typeof places;

/** How a list is ordered: an SQL expression (never from a caller), its type, and its direction read forwards. */
export interface KeysetOrder {
  readonly expression: string;
  readonly cast: PlaceType;
  readonly idExpression: string;
  readonly descending: boolean;
}

/** Which page: what comes after the cursor, or before it when read backwards. */
export interface KeysetPage {
  readonly limit: number;
  readonly backward: boolean;
  readonly cursor: { readonly value: string | null; readonly id: string } | null;
}

/** Refuses a cursor that holds no place in an order of this type. @throws Problem INVALID_CURSOR */
export function checkPlace({ cursor, backward }: KeysetPage, type: PlaceType): void {
  if (cursor === null || (cursor.value !== null && places[type](cursor.value))) return;
  throw problem('INVALID_CURSOR', [backward ? 'before' : 'after']);
}

/** The pieces of SQL that make a page: `and (key, id) > (…)`, the order and the limit. Values join `values`. */
export interface KeysetSql {
  readonly after: string;
  readonly orderBy: string;
  /** `limit 51`, one more than the page. */
  readonly limit: string;
  /** The number in it. */
  readonly most: string;
}

/**
 * Page sizes that stand in the text of a statement. PostgreSQL believes that a limit it cannot see lets a tenth of the
 * table through, so it would plan each page anew, which costs more than to run it. Others are values, lest somebody's
 * hundred sizes make a hundred statements of each.
 */
const usualSizes: ReadonlySet<number> = new Set([1, 10, 20, 25, 50, 100]);

/**
 * Pages by (key, id) and never by OFFSET: rows that appear or vanish meanwhile neither shift nor repeat a page, and the
 * page after 50,000 rows costs what the first one does. Key and id run in the same direction, so one index serves both.
 * @throws Problem INVALID_CURSOR
 */
export function keyset(page: KeysetPage, order: KeysetOrder, values: unknown[]): KeysetSql {
  checkPlace(page, order.cast);
  const downwards = order.descending !== page.backward;
  let after = '';
  if (page.cursor) {
    values.push(page.cursor.value, page.cursor.id);
    const place = `($${values.length - 1}::${order.cast}, $${values.length}::uuid)`;
    after = `and (${order.expression}, ${order.idExpression}) ${downwards ? '<' : '>'} ${place}`;
  }
  const direction = downwards ? 'desc' : 'asc';
  const most = usualSizes.has(page.limit - 1) ? String(page.limit) : `$${values.push(page.limit)}`;
  return {
    after,
    orderBy: `order by ${order.expression} ${direction}, ${order.idExpression} ${direction}`,
    limit: `limit ${most}`,
    most,
  };
}
