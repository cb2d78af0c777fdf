import { describe, expect, test } from '@jest/globals';
import { parseCustomerQuery, simplifyCustomerFilter } from './customer-query.js';
import { parseOrderQuery, simplifyOrderFilter } from './order-query.js';
import { lastDays, summaryFilters, summaryQueries } from './shop-summary.js';

test('the last days of a shop end with its own today', () => {
  const clock = { now: new Date('2026-03-01T23:30:00Z'), timeZone: 'Europe/Madrid' };
  expect(lastDays(1, clock)).toEqual(['2026-03-02']);
  expect(lastDays(3, clock)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
  expect(lastDays(366, clock)).toHaveLength(366);
});

test.each([0, -1, 367])('a summary of %d days is refused', (days) => {
  const clock = { now: new Date(), timeZone: 'Europe/Madrid' };
  expect(() => lastDays(days, clock)).toThrow('OUT_OF_RANGE at days');
});

describe('the lists behind a summary', () => {
  test('are written in the language of who reads', () => {
    expect(summaryQueries(30, 'es')).toEqual({
      newCustomers: 'creado:>=-29d',
      orders: 'fecha:>=-29d -envio:cancelled',
      toPrepare: 'pago:paid envio:unfulfilled,processing',
      toCollect: 'pago:pending,partially_paid -envio:cancelled',
    });
  });

  test.each(['es', 'en'] as const)('are read from the text in %s as what is counted', (language) => {
    const [filters, queries] = [summaryFilters(7), summaryQueries(7, language)];
    expect(parseCustomerQuery(queries.newCustomers)).toEqual(simplifyCustomerFilter(filters.newCustomers));
    for (const list of ['orders', 'toPrepare', 'toCollect'] as const)
      expect(parseOrderQuery(queries[list])).toEqual(simplifyOrderFilter(filters[list]));
  });
});
