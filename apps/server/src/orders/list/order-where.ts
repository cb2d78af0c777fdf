import { oneTerm } from '@clientela/domain/filter';
import { idListFilters } from '@clientela/domain/filter-terms';
import type { OrderDateField, OrderFilter, OrderNamedField, OrderTerm } from '@clientela/domain/order-filter';
import { filterOfTyped, instantRangesOf, type Path, rangesOf, uuidsOf } from '../../platform/list/where.js';
import type { OrderWhere } from './order-where.inputs.js';

/**
 * The filter of the API's typed form.
 * @throws Problem INVALID_ID, FILTER_TOO_MANY_TERMS or FILTER_TOO_DEEP
 */
export const filterOfWhere = (where: OrderWhere): OrderFilter => filterOfTyped(where, read);

const read = (where: OrderWhere, path: Path): OrderFilter[] => [
  ...idListFilters('channel', uuidsOf('Channel', where.channelIds, [...path, 'channelIds'])),
  ...idListFilters('company', uuidsOf('IssuingCompany', where.issuingCompanyIds, [...path, 'issuingCompanyIds'])),
  ...idListFilters('customer', uuidsOf('Customer', where.customerIds, [...path, 'customerIds'])),
  ...[...listTerms(where), ...presenceTerms(where), ...rangeTerms(where)].map((term) => oneTerm(term)),
];

function listTerms({ paymentStatus, fulfilmentStatus, claim, product, search }: OrderWhere): OrderTerm[] {
  return [
    ...(paymentStatus?.length ? [{ field: 'payment', values: paymentStatus } as const] : []),
    ...(fulfilmentStatus?.length ? [{ field: 'fulfilment', values: fulfilmentStatus } as const] : []),
    ...(claim?.length ? [{ field: 'claim', values: claim } as const] : []),
    ...(product?.length ? [{ field: 'product', values: product } as const] : []),
    ...(search ? [{ field: 'search', text: search } as const] : []),
  ];
}

function presenceTerms(where: OrderWhere): OrderTerm[] {
  const asked: readonly (readonly [OrderNamedField, boolean | null | undefined])[] = [
    ['channel', where.hasChannel],
    ['company', where.hasIssuingCompany],
    ['customer', where.hasCustomer],
  ];
  return asked.flatMap(([field, present]) => (present === null || present === undefined ? [] : [{ field, present }]));
}

function rangeTerms(where: OrderWhere): OrderTerm[] {
  const dates: readonly (readonly [OrderDateField, typeof where.placedAt])[] = [
    ['placed', where.placedAt],
    ['updated', where.updatedAt],
  ];
  return [
    ...dates.flatMap(([field, filter]) => instantRangesOf(filter).map((range) => ({ field, range }))),
    ...rangesOf(where.total).map((range) => ({ field: 'total', range }) as const),
    ...rangesOf(where.number).map((range) => ({ field: 'number', range }) as const),
  ];
}
