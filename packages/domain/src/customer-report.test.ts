import { describe, expect, test } from '@jest/globals';
import { chartMonths, fewestChartMonths, mostChartMonths } from './customer-report.js';

const month = (day: string, orderCount = 1) => ({ month: day, orderCount });

describe('the months of a picture', () => {
  test('go from the first order to today without a gap, the oldest first', () => {
    const found = chartMonths([month('2026-01-01', 2), month('2025-01-01')], '2026-02-14');
    expect([found[0], ...found.slice(-3)]).toEqual([
      month('2025-01-01', 1),
      month('2025-12-01', 0),
      month('2026-01-01', 2),
      month('2026-02-01', 0),
    ]);
    expect(found).toHaveLength(14);
  });

  test('are a year where there has been less', () => {
    const found = chartMonths([month('2026-02-01')], '2026-02-14');
    expect(found).toHaveLength(fewestChartMonths);
    expect([found[0], found.at(-1)]).toEqual([month('2025-03-01', 0), month('2026-02-01', 1)]);
  });

  test('are the last two years of a longer time', () => {
    const found = chartMonths([month('2026-03-01'), month('2011-03-01')], '2026-03-31');
    expect(found).toHaveLength(mostChartMonths);
    expect([found[0]?.month, found.at(-1)?.month]).toEqual(['2024-04-01', '2026-03-01']);
  });

  test('reach an order whose month has not come yet', () => {
    expect(chartMonths([month('2027-01-01')], '2026-12-31').at(-1)).toEqual(month('2027-01-01', 1));
  });

  test('of who never ordered are none', () => {
    expect(chartMonths([], '2026-12-31')).toEqual([]);
  });
});
