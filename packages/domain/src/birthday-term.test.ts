import { describe, expect, test } from '@jest/globals';
import { type BirthdayTerm, resolveBirthday } from './birthday-term.js';

const days = (term: BirthdayTerm, today: string) => resolveBirthday(term, today).days;
const within = (count: number): BirthdayTerm => ({ field: 'birthday', within: count });

describe('birthdays from today on', () => {
  test('are those of today and of the days after it', () => {
    expect(days(within(0), '2026-11-23')).toEqual([1123]);
    expect(days(within(3), '2026-11-29')).toEqual([1129, 1130, 1201, 1202]);
  });

  test('go on in January', () => {
    expect(days(within(4), '2026-12-30')).toEqual([1230, 1231, 101, 102, 103]);
    expect(new Set(days(within(365), '2026-12-31')).size).toBe(366);
  });

  test('of February 29 are on the 28th in a year without it, and on their day in the others', () => {
    expect(days(within(0), '2026-02-28')).toEqual([228, 229]);
    expect(days(within(2), '2026-02-27')).toEqual([227, 228, 229, 301]);
    expect(days(within(0), '2026-03-01')).toEqual([301]);
    expect(days(within(0), '2028-02-28')).toEqual([228]);
    expect(days(within(1), '2028-02-29')).toEqual([229, 301]);
  });
});

test('birthdays of months are all their days, in any year', () => {
  const found = days({ field: 'birthday', months: [2, 11] }, '2026-11-23');
  expect(found).toEqual(expect.arrayContaining([201, 228, 229, 1101, 1130]));
  expect(found).not.toEqual(expect.arrayContaining([301]));
});
