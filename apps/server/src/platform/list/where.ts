import type { DatePoint, Range } from '@clientela/domain/filter-range';
import { type GlobalType, uuidOf } from '@clientela/domain/global-id';
import type { DateTimeFilter, IdListFilter } from '../graphql/filter.inputs.js';

type Path = (string | number)[];
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
