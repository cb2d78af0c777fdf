import { type Filter, mapTerms } from './filter.js';
import { type Clock, type DatePoint, type InstantRange, type Range, resolveRange } from './filter-range.js';
import type { NamedTerm } from './filter-terms.js';
import type { FulfilmentStatus, OrderClaim, PaymentStatus } from './order.js';

/** A condition on which orders a list shows. */
export type OrderTerm =
  /** Every word occurs in the search text: see `searchPatterns`. */
  | { field: 'search'; text: string }
  | { field: 'payment'; values: PaymentStatus[] }
  | { field: 'fulfilment'; values: FulfilmentStatus[] }
  | { field: 'claim'; values: OrderClaim[] }
  /**
   * Is of any of these: never of all. Names are compared by `channelKey` and `issuingCompanyKey`; those of customers
   * are searched for among customers.
   */
  | NamedTerm<OrderNamedField>
  /** Whether there is one at all: a channel, an issuing company, a customer. */
  | { field: OrderNamedField; present: boolean }
  /** Has a line of any of these products, compared by `productKey`. */
  | { field: 'product'; values: string[] }
  | { field: 'number'; range: Range<number> }
  /** Decimal strings in the shop's currency: orders in another are not compared, and so are none of them. */
  | { field: 'total'; range: Range<string> }
  | { field: OrderDateField; range: Range<DatePoint> };

/** The fields whose values have names and ids. */
export type OrderNamedField = 'channel' | 'company' | 'customer';

/** The fields that hold an instant. */
export type OrderDateField = 'placed' | 'updated';

/** Which orders a list shows: what the text of a query and the typed `where` of the API both become. */
export type OrderFilter = Filter<OrderTerm>;

/** A condition whose days are instants: what SQL is made of. */
export type ResolvedOrderTerm =
  | Exclude<OrderTerm, { range: Range<DatePoint> }>
  | { field: OrderDateField; instants: InstantRange };

/** A filter whose days are instants. */
export type ResolvedOrderFilter = Filter<ResolvedOrderTerm>;

/** The filter whose days are instants: `placed:>-30d` depends on the moment and on the shop's time zone. */
export function resolveOrderDates(filter: OrderFilter, clock: Clock): ResolvedOrderFilter {
  return mapTerms(filter, (term): ResolvedOrderTerm => {
    if (!('range' in term) || term.field === 'number' || term.field === 'total') return term;
    return { field: term.field, instants: resolveRange(term.range, clock) };
  });
}
