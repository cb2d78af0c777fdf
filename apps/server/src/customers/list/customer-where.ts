import { birthdayLimits } from '@clientela/domain/birthday-term';
import { parseCountry } from '@clientela/domain/country';
import type { CustomerFilter, CustomerTerm, DateField, PresenceField } from '@clientela/domain/customer-filter';
import { normalizeEmail } from '@clientela/domain/email';
import { oneTerm } from '@clientela/domain/filter';
import { idListFilters } from '@clientela/domain/filter-terms';
import { phoneDigits } from '@clientela/domain/phone';
import { problem } from '@clientela/domain/problem';
import { searchLimits } from '@clientela/domain/search-text';
import { filterOfTyped, instantRangesOf, type Path, rangesOf, uuidsOf } from '../../platform/list/where.js';
import type { CustomerWhere } from './customer-where.inputs.js';

/**
 * The filter of the API's typed form.
 * @throws Problem INVALID_ID, INVALID_COUNTRY, TOO_SHORT, OUT_OF_RANGE, FILTER_TOO_MANY_TERMS or FILTER_TOO_DEEP
 */
export const filterOfWhere = (where: CustomerWhere): CustomerFilter => filterOfTyped(where, read);

const read = (where: CustomerWhere, path: Path): CustomerFilter[] => [
  ...idListFilters('group', uuidsOf('CustomerGroup', where.groupIds, [...path, 'groupIds'])),
  ...idListFilters('tag', uuidsOf('Tag', where.tagIds, [...path, 'tagIds'])),
  ...idListFilters('channel', uuidsOf('Channel', where.channelIds, [...path, 'channelIds'])),
  ...idListFilters('company', uuidsOf('IssuingCompany', where.issuingCompanyIds, [...path, 'issuingCompanyIds'])),
  ...[
    ...listTerms(where, path),
    ...presenceTerms(where),
    ...textTerms(where, path),
    ...rangeTerms(where),
    ...productTerms(where),
    ...birthdayTerms(where, path),
  ].map((term) => oneTerm(term)),
];

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
    ['channel', where.hasChannel],
    ['company', where.hasIssuingCompany],
    ['birthday', where.hasBirthday],
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

const productTerms = ({ product }: CustomerWhere): CustomerTerm[] =>
  product?.values.length
    ? [{ field: 'product', values: product.values, placed: instantRangesOf(product.placedAt) }]
    : [];

function birthdayTerms({ birthday }: CustomerWhere, path: Path): CustomerTerm[] {
  const { months, withinDays: within } = birthday ?? {};
  const terms: CustomerTerm[] = [];
  const { max } = birthdayLimits.month;
  if (months && months.length > max) throw problem('TOO_MANY', [...path, 'birthday', 'months'], { params: { max } });
  months?.forEach((month, index) => {
    checkBetween(month, birthdayLimits.month, [...path, 'birthday', 'months', index]);
  });
  if (months?.length) terms.push({ field: 'birthday', months: [...new Set(months)] });
  if (within === null || within === undefined) return terms;
  checkBetween(within, birthdayLimits.within, [...path, 'birthday', 'withinDays']);
  return [...terms, { field: 'birthday', within }];
}

function checkBetween(value: number, { min, max }: { min: number; max: number }, path: Path): void {
  if (value < min) throw problem('OUT_OF_RANGE', path, { params: { min } });
  if (value > max) throw problem('OUT_OF_RANGE', path, { params: { max } });
}
