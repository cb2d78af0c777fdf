import { parseCountry } from '@clientela/domain/country';
import {
  type CustomerFilter,
  type CustomerTerm,
  type DateField,
  idListFilters,
  type PresenceField,
} from '@clientela/domain/customer-filter';
import { termSize } from '@clientela/domain/customer-query';
import { normalizeEmail } from '@clientela/domain/email';
import { allOf, anyOf, checkFilterSize, filterLimits, noneOf, oneTerm } from '@clientela/domain/filter';
import { phoneDigits } from '@clientela/domain/phone';
import { problem } from '@clientela/domain/problem';
import { searchLimits } from '@clientela/domain/search-text';
import { instantRangesOf, rangesOf, uuidsOf } from '../platform/list/where.js';
import type { CustomerWhere } from './customer-where.inputs.js';

type Path = (string | number)[];

/**
 * The filter of the API's typed form: the same tree that the text of a query becomes.
 * @throws Problem INVALID_ID, INVALID_COUNTRY, TOO_SHORT, FILTER_TOO_MANY_TERMS or FILTER_TOO_DEEP
 */
export function filterOfWhere(where: CustomerWhere, path: Path = ['where']): CustomerFilter {
  const filter = read(where, path, 0);
  checkFilterSize(filter, termSize, path);
  return filter;
}

function read(where: CustomerWhere, path: Path, depth: number): CustomerFilter {
  const { max } = filterLimits.depth;
  if (depth > max) throw problem('FILTER_TOO_DEEP', ['where'], { params: { max } });
  const below = (name: string, part: CustomerWhere, index?: number) =>
    read(part, index === undefined ? [...path, name] : [...path, name, index], depth + 1);
  return allOf([
    ...(where.and ?? []).map((part, index) => below('and', part, index)),
    ...(where.or?.length ? [anyOf(where.or.map((part, index) => below('or', part, index)))] : []),
    ...(where.not ? [noneOf(below('not', where.not))] : []),
    ...idListFilters('group', uuidsOf('CustomerGroup', where.groupIds, [...path, 'groupIds'])),
    ...idListFilters('tag', uuidsOf('Tag', where.tagIds, [...path, 'tagIds'])),
    ...[...listTerms(where, path), ...presenceTerms(where), ...textTerms(where, path), ...rangeTerms(where)].map(
      (term) => oneTerm(term),
    ),
  ]);
}

function listTerms({ status, type, source, country, city }: CustomerWhere, path: Path): CustomerTerm[] {
  return [
    ...(status?.length ? [{ field: 'status', values: status } as const] : []),
    ...(type?.length ? [{ field: 'type', values: type } as const] : []),
    ...(source?.length ? [{ field: 'source', values: source } as const] : []),
    ...(country?.length
      ? [
          {
            field: 'country',
            values: country.map((text, index) => countryOf(text, [...path, 'country', index])),
          } as const,
        ]
      : []),
    ...(city?.length ? [{ field: 'city', values: city } as const] : []),
  ];
}

function countryOf(text: string, path: Path): string {
  const code = parseCountry(text);
  if (code === null) throw problem('INVALID_COUNTRY', path);
  return code;
}

function presenceTerms(where: CustomerWhere): CustomerTerm[] {
  const asked: readonly (readonly [PresenceField, boolean | null | undefined])[] = [
    ['email', where.hasEmail],
    ['phone', where.hasPhone],
    ['tag', where.hasTags],
    ['group', where.hasGroups],
    ['last_order', where.hasOrders],
  ];
  return asked.flatMap(([field, present]) => (present === null || present === undefined ? [] : [{ field, present }]));
}

function textTerms({ email, phone, search }: CustomerWhere, path: Path): CustomerTerm[] {
  const terms: CustomerTerm[] = [];
  if (email) terms.push({ field: 'email', values: [normalizeEmail(email)] });
  if (phone) terms.push({ field: 'phone', values: [digitsOf(phone, [...path, 'phone'])] });
  if (search) terms.push({ field: 'search', text: search });
  return terms;
}

function digitsOf(text: string, path: Path): string {
  const digits = phoneDigits(text);
  const { min } = searchLimits.digits;
  if (digits.length < min) throw problem('TOO_SHORT', path, { params: { min } });
  return digits;
}

function rangeTerms(where: CustomerWhere): CustomerTerm[] {
  const dates: readonly (readonly [DateField, typeof where.createdAt])[] = [
    ['created', where.createdAt],
    ['updated', where.updatedAt],
    ['last_order', where.lastOrderAt],
  ];
  return [
    ...dates.flatMap(([field, filter]) => instantRangesOf(filter).map((range) => ({ field, range }))),
    ...rangesOf(where.orderCount).map((range) => ({ field: 'orders', range }) as const),
    ...rangesOf(where.totalSpent).map((range) => ({ field: 'spent', range }) as const),
  ];
}
