import { allOf, anyOf, checkFilterSize, type Filter, filterLimits, noneOf } from '@clientela/domain/filter';
import type { DatePoint, Range } from '@clientela/domain/filter-range';
import { termSize } from '@clientela/domain/filter-terms';
import { type GlobalType, uuidOf } from '@clientela/domain/global-id';
import { problem } from '@clientela/domain/problem';
import type { DateTimeFilter, IdListFilter } from '../graphql/filter.inputs.js';

/** Where in the arguments something stands. */
export type Path = (string | number)[];

/** The typed form of a filter, of whatever: its own conditions and others inside of it. */
interface Where<Self> {
  and?: Self[] | null;
  or?: Self[] | null;
  not?: Self | null;
}

/**
 * The filter of the API's typed form: the same tree that the text of a query becomes. `read` reads the conditions that
 * are not filters themselves.
 * @throws Problem FILTER_TOO_MANY_TERMS or FILTER_TOO_DEEP
 */
export function filterOfTyped<Self extends Where<Self>, Term extends object>(
  where: Self,
  read: (where: Self, path: Path) => Filter<Term>[],
): Filter<Term> {
  const { max } = filterLimits.depth;
  const path = ['where'];
  const whole = (part: Self, at: Path, depth: number): Filter<Term> => {
    if (depth > max) throw problem('FILTER_TOO_DEEP', path, { params: { max } });
    const below = (name: string) => (inner: Self, index: number) => whole(inner, [...at, name, index], depth + 1);
    return allOf([
      ...(part.and ?? []).map(below('and')),
      ...(part.or?.length ? [anyOf(part.or.map(below('or')))] : []),
      ...(part.not ? [noneOf(whole(part.not, [...at, 'not'], depth + 1))] : []),
      ...read(part, at),
    ]);
  };
  const filter = whole(where, path, 0);
  checkFilterSize(filter, termSize, path);
  return filter;
}
const lists = ['any', 'all', 'none'] as const;

/** The uuids of a list of ids. @throws Problem INVALID_ID */
export function uuidsOf(type: GlobalType, filter: IdListFilter | null | undefined, path: Path) {
  return Object.fromEntries(
    lists.map((list) => [list, filter?.[list]?.map((id, index) => uuidOf(type, id, [...path, list, index]))]),
  ) as Record<(typeof lists)[number], string[] | undefined>;
}

const operators = ['eq', 'gt', 'gte', 'lt', 'lte'] as const;
type Operator = (typeof operators)[number];

/** Each of the comparisons that were given. */
export function rangesOf<Value>(
  filter: { readonly [Op in Operator]?: Value | null } | null | undefined,
): { op: Operator; value: Value }[] {
  return operators.flatMap((op) => {
    const value = filter?.[op];
    return value === null || value === undefined ? [] : [{ op, value }];
  });
}

/** Each of the comparisons with moments that were given. */
export const instantRangesOf = (filter: DateTimeFilter | null | undefined): Range<DatePoint>[] =>
  rangesOf<Date>(filter).map(({ op, value }) => ({ op, value: { kind: 'instant', at: value.toISOString() } }));
