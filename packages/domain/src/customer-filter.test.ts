import { describe, expect, test } from '@jest/globals';
import { type CustomerFilter, resolveDates } from './customer-filter.js';
import { formatCustomerQuery, parseCustomerQuery } from './customer-query.js';
import { allOf, checkFilterSize, noneOf, oneTerm } from './filter.js';
import { idListFilters, namesInFilter, termSize, withIdsForNames } from './filter-terms.js';
import { globalId } from './global-id.js';
import { Problem } from './problem.js';

const [vip, old] = ['0192f3a4-0000-7000-8000-000000000001', '0192f3a4-0000-7000-8000-000000000002'];

test('lists of ids ask for any, all or none of them', () => {
  const filter = allOf(idListFilters('tag', { any: [vip, old], all: [], none: [old] }));
  expect(formatCustomerQuery(filter)).toBe(
    `tag:${globalId('Tag', vip)},${globalId('Tag', old)} -tag:${globalId('Tag', old)}`,
  );
  expect(idListFilters('group', {})).toEqual([]);
});

describe('names', () => {
  const filter = parseCustomerQuery('tag:VIP,nadie -group:"Mayoristas" tag:VIP');

  test('are found wherever they stand', () => {
    expect(namesInFilter(filter, 'tag')).toEqual(['VIP', 'nadie']);
    expect(namesInFilter(filter, 'group')).toEqual(['Mayoristas']);
  });

  test('become ids, and those that nobody has stay', () => {
    const saved = withIdsForNames(filter, (field, name) => (field === 'tag' && name === 'VIP' ? vip : undefined));
    expect(formatCustomerQuery(saved)).toBe(
      `tag:${globalId('Tag', vip)},nadie -group:Mayoristas tag:${globalId('Tag', vip)}`,
    );
  });
});

test('channels and companies are named as tags are', () => {
  const filter = parseCustomerQuery('canal:Tienda company:"Norte, S.L." -channel:no');
  expect(namesInFilter(filter, 'channel')).toEqual(['Tienda']);
  const saved = withIdsForNames(filter, (field) => (field === 'company' ? old : undefined));
  expect(formatCustomerQuery(saved, 'es')).toBe(
    `canal:Tienda empresa_emisora:${globalId('IssuingCompany', old)} -canal:no`,
  );
});

test('the days of a purchase are those of the shop', () => {
  const clock = { now: new Date('2026-11-22T12:00:00Z'), timeZone: 'Europe/Madrid' };
  expect(resolveDates(parseCustomerQuery('product:"Casco rojo"@>=2026-11-01@<2026-11-08'), clock)).toEqual(
    oneTerm({
      field: 'product',
      values: ['Casco rojo'],
      placedAt: [{ gte: new Date('2026-10-31T23:00:00Z') }, { lt: new Date('2026-11-07T23:00:00Z') }],
    }),
  );
});

test('a typed filter has the same limits as text', () => {
  const codesOf = (filter: CustomerFilter) => {
    try {
      checkFilterSize(filter, termSize, ['where']);
    } catch (error) {
      if (error instanceof Problem) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    }
    return [];
  };
  const one = oneTerm({ field: 'email', present: true } as const);
  let deep: CustomerFilter = one;
  for (let level = 0; level < 30; level += 1) deep = noneOf(allOf([deep]));
  expect(codesOf(allOf(Array.from({ length: 50 }, () => one)))).toEqual([]);
  expect(codesOf(allOf(Array.from({ length: 51 }, () => one)))).toEqual(['FILTER_TOO_MANY_TERMS where']);
  expect(
    codesOf(allOf(idListFilters('tag', { any: Array.from({ length: 51 }, (_, index) => String(index)) }))),
  ).toHaveLength(1);
  expect(codesOf(deep)).toEqual(['FILTER_TOO_DEEP where']);
});
