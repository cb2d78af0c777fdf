import { describe, expect, test } from '@jest/globals';
import { resolveDates } from './customer-filter.js';
import { parseCustomerQuery } from './customer-query.js';

const clock = { now: new Date('2026-11-22T23:30:00Z'), timeZone: 'Europe/Madrid' };
/** The bounds of `created:…` for a shop in Madrid, where it is November 23 already. */
const bounds = (range: string) => {
  const filter = resolveDates(parseCustomerQuery(`created:${range}`), clock);
  const term = filter.kind === 'term' ? filter.term : undefined;
  if (term === undefined || !('instants' in term)) return undefined;
  return Object.fromEntries(Object.entries(term.instants).map(([op, at]) => [op, (at as Date).toISOString()]));
};

describe('days are those of the shop', () => {
  test.each([
    ['today', { gte: '2026-11-22T23:00:00.000Z', lt: '2026-11-23T23:00:00.000Z' }],
    ['ayer', { gte: '2026-11-21T23:00:00.000Z', lt: '2026-11-22T23:00:00.000Z' }],
    ['2026-07-01', { gte: '2026-06-30T22:00:00.000Z', lt: '2026-07-01T22:00:00.000Z' }],
    ['>2026-11-22', { gte: '2026-11-22T23:00:00.000Z' }],
    ['>=2026-11-22', { gte: '2026-11-21T23:00:00.000Z' }],
    ['<2026-11-22', { lt: '2026-11-21T23:00:00.000Z' }],
    ['<=2026-11-22', { lt: '2026-11-22T23:00:00.000Z' }],
    ['>-30d', { gte: '2026-10-24T22:00:00.000Z' }],
    ['>=-2w', { gte: '2026-11-08T23:00:00.000Z' }],
    ['<-6m', { lt: '2026-05-22T22:00:00.000Z' }],
    ['>=-1y', { gte: '2025-11-22T23:00:00.000Z' }],
    ['>=-9999y', { gte: expect.stringMatching(/^(0999-12-31|1000-01-01)T/) }],
    ['2026-01-01..2026-01-31', { gte: '2025-12-31T23:00:00.000Z', lt: '2026-01-31T23:00:00.000Z' }],
    ['..-1y', { lt: '2025-11-23T23:00:00.000Z' }],
    ['>2026-11-22T10:00:00Z', { gt: '2026-11-22T10:00:00.000Z' }],
    ['<=2026-11-22T10:00:00.5+01:00', { lte: '2026-11-22T09:00:00.500Z' }],
  ])('created:%s', (range, expected) => expect(bounds(range)).toEqual(expected));
});

test.each(['2026-02-31T10:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00', '1000-01-01T00:00:00+01:00'])(
  'the moment %s, which does not exist or of which no part of the way takes the year, is not understood',
  (moment) => expect(() => parseCustomerQuery(`created:>${moment}`)).toThrow('INVALID_FILTER'),
);

test('what is no date stays as it is', () => {
  const filter = parseCustomerQuery('-(orders:>3 OR tag:vip) last_order:no');
  expect(resolveDates(filter, clock)).toEqual(filter);
});
