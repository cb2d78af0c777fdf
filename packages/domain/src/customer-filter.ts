import type { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import { type Filter, mapTerms, noneOf, oneTerm, termsOf } from './filter.js';
import { type Clock, type DatePoint, type InstantRange, type Range, resolveRange } from './filter-range.js';

/** A condition on which customers a list shows. */
export type CustomerTerm =
  /** Every word occurs in the search text: see `searchPatterns`. */
  | { field: 'search'; text: string }
  /** Has any or all of these, by uuid or by name as it was typed (compared by `tagKey` and `groupKey`). */
  | { field: 'tag' | 'group'; op: 'any' | 'all'; ids: string[]; names: string[] }
  | { field: 'status'; values: CustomerStatus[] }
  | { field: 'type'; values: CustomerType[] }
  | { field: 'source'; values: CustomerSource[] }
  /** Country of the main address, ISO 3166 alpha-2. */
  | { field: 'country'; values: string[] }
  /** City of the main address, compared folded. */
  | { field: 'city'; values: string[] }
  /** Normalised e-mails, any of them. */
  | { field: 'email'; values: string[] }
  /** Runs of at least four digits of the phone, any of them. */
  | { field: 'phone'; values: string[] }
  /** Whether there is one at all: an e-mail, a phone, a tag, a group, an order. */
  | { field: PresenceField; present: boolean }
  | { field: 'orders'; range: Range<number> }
  /** Decimal strings in the shop's currency. */
  | { field: 'spent'; range: Range<string> }
  | { field: DateField; range: Range<DatePoint> };

/** The fields that may be asked for being there. */
export type PresenceField = 'email' | 'phone' | 'tag' | 'group' | 'last_order';

/** The fields that hold an instant. */
export type DateField = 'created' | 'updated' | 'last_order';

/** Which customers a list shows: what the text of a query and the typed `where` of the API both become. */
export type CustomerFilter = Filter<CustomerTerm>;

/** A condition whose days are instants: what SQL is made of. */
export type ResolvedCustomerTerm =
  | Exclude<CustomerTerm, { range: Range<DatePoint> }>
  | { field: DateField; instants: InstantRange };

/** A filter whose days are instants. */
export type ResolvedCustomerFilter = Filter<ResolvedCustomerTerm>;

/** What the API's list of ids asks for; absent and empty lists ask for nothing. */
export interface NamedFilterIds {
  any?: readonly string[] | null;
  all?: readonly string[] | null;
  none?: readonly string[] | null;
}

/** The filters of a list of uuids: one of `any`, each of `all`, not one of `none`. */
export function idListFilters(field: 'tag' | 'group', { any, all, none }: NamedFilterIds): CustomerFilter[] {
  const having = (op: 'any' | 'all', ids: readonly string[]): CustomerFilter =>
    oneTerm({ field, op, ids: [...ids], names: [] });
  return [
    ...(any?.length ? [having('any', any)] : []),
    ...(all?.length ? [having('all', all)] : []),
    ...(none?.length ? [noneOf(having('any', none))] : []),
  ];
}

/** The names of tags or groups in a filter, as they were typed: what has to be looked up. */
export function namesInFilter(filter: CustomerFilter, field: 'tag' | 'group'): string[] {
  const names = termsOf(filter).flatMap((term) => (term.field === field && 'names' in term ? term.names : []));
  return [...new Set(names)];
}

/**
 * The same filter with ids in place of names, as saved filters keep them: a name may change. Names that `idOf` does
 * not know stay: nobody has them.
 */
export function withIdsForNames(
  filter: CustomerFilter,
  idOf: (field: 'tag' | 'group', name: string) => string | undefined,
): CustomerFilter {
  return mapTerms(filter, (term): CustomerTerm => {
    if (!('names' in term)) return term;
    const found = term.names.flatMap((name) => idOf(term.field, name) ?? []);
    const names = term.names.filter((name) => idOf(term.field, name) === undefined);
    return { ...term, ids: [...new Set([...term.ids, ...found])], names };
  });
}

/** The filter whose days are instants: `created:>-30d` depends on the moment and on the shop's time zone. */
export function resolveDates(filter: CustomerFilter, clock: Clock): ResolvedCustomerFilter {
  return mapTerms(filter, (term): ResolvedCustomerTerm => {
    if (!('range' in term) || term.field === 'orders' || term.field === 'spent') return term;
    return { field: term.field, instants: resolveRange(term.range, clock) };
  });
}
