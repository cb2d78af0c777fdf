import { describe, expect, test } from '@jest/globals';
import { chartMonths, mostChartMonths } from './customer-report.js';

const month = (day: string, orderCount = 1) => ({ month: day, orderCount });

describe('the months of a picture', () => {
  test('go from the first order to today without a gap, the oldest first', () => {
    expect(chartMonths([month('2026-01-01', 2), month('2025-11-01')], '2026-02-14')).toEqual([
      month('2025-11-01', 1),
      month('2025-12-01', 0),
      month('2026-01-01', 2),
      month('2026-02-01', 0),
    ]);
  });

  test('are the last two years of a longer time', () => {
    const found = chartMonths([month('2026-03-01'), month('2011-03-01')], '2026-03-31');
    expect(found).toHaveLength(mostChartMonths);
    expect([found[0]?.month, found.at(-1)?.month]).toEqual(['2024-04-01', '2026-03-01']);
  });

  test('reach an order whose month has not come yet', () => {
    expect(chartMonths([month('2027-01-01')], '2026-12-31').map((one) => one.month)).toEqual(['2027-01-01']);
  });

  test('of who never ordered are none', () => {
    expect(chartMonths([], '2026-12-31')).toEqual([]);
  });
});
