import type { CustomerFilter } from './customer-filter.js';
import { formatCustomerQuery } from './customer-query.js';
import { addDays, type Day, dayIn } from './day.js';
import { allOf, noneOf, oneTerm } from './filter.js';
import type { Clock, DatePoint, Range } from './filter-range.js';
import type { Language } from './locale.js';
import { FulfilmentStatus, PaymentStatus } from './order.js';
import type { OrderFilter, OrderTerm } from './order-filter.js';
import { formatOrderQuery } from './order-query.js';
import { problem } from './problem.js';

/** Limits, and the sentence that says each. */
export const summaryLimits = {
  days: { min: 1, max: 366, says: 'A summary is of 1 to 366 days.' },
} as const;

/**
 * The last days of a shop up to today, in the order in which they came.
 * @throws Problem OUT_OF_RANGE
 */
export function lastDays(count: number, { now, timeZone }: Clock): Day[] {
  const { min, max } = summaryLimits.days;
  if (count < min) throw problem('OUT_OF_RANGE', ['days'], { params: { min } });
  if (count > max) throw problem('OUT_OF_RANGE', ['days'], { params: { max } });
  const today = dayIn(timeZone, now);
  return Array.from({ length: count }, (_, index) => addDays(today, index + 1 - count));
}

/** What each number of a summary counts: the lists behind it. */
export interface SummaryFilters {
  readonly newCustomers: CustomerFilter;
  /** Placed in the period and not cancelled: what revenue is of. */
  readonly orders: OrderFilter;
  /** Paid, and nothing of it sent yet. */
  readonly toPrepare: OrderFilter;
  /** Neither paid in full nor cancelled. */
  readonly toCollect: OrderFilter;
}

/** The lists behind the numbers of a summary of so many days, today among them. */
export function summaryFilters(days: number): SummaryFilters {
  const range: Range<DatePoint> = { op: 'gte', value: { kind: 'ago', amount: days - 1, unit: 'd' } };
  const order = oneTerm<OrderTerm>;
  const notCancelled = noneOf(order({ field: 'fulfilment', values: [FulfilmentStatus.CANCELLED] }));
  return {
    newCustomers: oneTerm({ field: 'created', range }),
    orders: allOf([order({ field: 'placed', range }), notCancelled]),
    toPrepare: allOf([
      order({ field: 'payment', values: [PaymentStatus.PAID] }),
      order({ field: 'fulfilment', values: [FulfilmentStatus.UNFULFILLED, FulfilmentStatus.PROCESSING] }),
    ]),
    toCollect: allOf([
      order({ field: 'payment', values: [PaymentStatus.PENDING, PaymentStatus.PARTIALLY_PAID] }),
      notCancelled,
    ]),
  };
}

/** The same lists as one would type them. */
export function summaryQueries(days: number, language: Language): Record<keyof SummaryFilters, string> {
  const { newCustomers, orders, toPrepare, toCollect } = summaryFilters(days);
  return {
    newCustomers: formatCustomerQuery(newCustomers, language),
    orders: formatOrderQuery(orders, language),
    toPrepare: formatOrderQuery(toPrepare, language),
    toCollect: formatOrderQuery(toCollect, language),
  };
}
