import type { Day } from './day.js';

/** As many months as the picture of a report shows: two years can be told apart on paper. */
export const mostChartMonths = 24;
/** And as few: one bar alone would say nothing of when. */
export const fewestChartMonths = 12;

interface MonthOfOrders {
  /** Its first day. */
  readonly month: Day;
  readonly orderCount: number;
}

/**
 * The months of a picture, the oldest first: up to today's month or the last one with an order, without a gap, from the
 * first one with an order, but no more than {@link mostChartMonths} and no fewer than {@link fewestChartMonths}.
 */
export function chartMonths(months: readonly MonthOfOrders[], today: Day): MonthOfOrders[] {
  const counts = new Map(months.map(({ month, orderCount }) => [numberOf(month), orderCount]));
  if (counts.size === 0) return [];
  const last = Math.max(numberOf(today), ...counts.keys());
  const earliest = Math.min(...counts.keys(), last - fewestChartMonths + 1);
  const first = Math.max(earliest, last - mostChartMonths + 1);
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    month: monthOf(first + place),
    orderCount: counts.get(first + place) ?? 0,
  }));
}

/** Months since the year 0. */
const numberOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthOf = (number: number): Day =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
