import { type BirthdayTerm, type ResolvedBirthdayTerm, resolveBirthday } from './birthday-term.js';
import type { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import { dayIn } from './day.js';
import { type Filter, mapTerms } from './filter.js';
import { type Clock, type DatePoint, type InstantRange, type Range, resolveRange } from './filter-range.js';
import { type NamedTerm, type ProductTerm, type ResolvedProductTerm, resolveProducts } from './filter-terms.js';

/** A condition on which customers a list shows. */
export type CustomerTerm =
  /** Every word occurs in the search text: see `searchPatterns`. */
  | { field: 'search'; text: string }
  /** Names are compared by `tagKey` and `groupKey`. */
  | NamedTerm<'tag' | 'group'>
  /** Is of any of these: never of all. Names are compared by `channelKey` and `issuingCompanyKey`. */
  | NamedTerm<'channel' | 'company'>
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
  /** Has bought any of these in orders that count. */
  | ProductTerm
  | BirthdayTerm
  /** Whether there is one at all: an e-mail, a phone, a tag, a group, a channel, a company, a birthday, an order. */
  | { field: PresenceField; present: boolean }
  | { field: 'orders'; range: Range<number> }
  /** Decimal strings in the shop's currency. */
  | { field: 'spent'; range: Range<string> }
  | { field: DateField; range: Range<DatePoint> };

/** The fields that may be asked for being there. */
export type PresenceField = 'email' | 'phone' | 'tag' | 'group' | 'channel' | 'company' | 'birthday' | 'last_order';

/** The fields that hold an instant. */
export type DateField = 'created' | 'updated' | 'last_order';

/** Which customers a list shows: what the text of a query and the typed `where` of the API both become. */
export type CustomerFilter = Filter<CustomerTerm>;

/** A condition whose days are instants: what SQL is made of. */
export type ResolvedCustomerTerm =
  | Exclude<CustomerTerm, ProductTerm | BirthdayTerm | { range: Range<DatePoint> }>
  | ResolvedProductTerm
  | ResolvedBirthdayTerm
  | { field: DateField; instants: InstantRange };

/** A filter whose days are instants. */
export type ResolvedCustomerFilter = Filter<ResolvedCustomerTerm>;

/** The filter whose days are instants: `created:>-30d` depends on the moment and on the shop's time zone. */
export function resolveDates(filter: CustomerFilter, clock: Clock): ResolvedCustomerFilter {
  return mapTerms(filter, (term): ResolvedCustomerTerm => {
    if (term.field === 'product') return resolveProducts(term, clock);
    if ('months' in term || 'within' in term) return resolveBirthday(term, dayIn(clock.timeZone, clock.now));
    if (!('range' in term) || term.field === 'orders' || term.field === 'spent') return term;
    return { field: term.field, instants: resolveRange(term.range, clock) };
  });
}
