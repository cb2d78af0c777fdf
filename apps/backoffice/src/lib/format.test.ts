import { formatDate, formatDay, formatNumber, formatPercentage, formatRecent, formatSum } from './format';

const plain = (text: string | null) => text?.replace(/\s/gu, ' ');

test('money has its thousands apart and loses no digit', () => {
  expect(plain(formatSum('es', { amount: '7922.17', currencyCode: 'EUR' }))).toBe('7.922,17 €');
  expect(plain(formatSum('en', { amount: '7922.17', currencyCode: 'EUR' }))).toBe('€7,922.17');
  expect(plain(formatSum('es', { amount: '9999999999999.99', currencyCode: 'EUR' }))).toBe('9.999.999.999.999,99 €');
});

test('numbers and percentages read as Spanish writes them', () => {
  expect(formatNumber('es', 2000)).toBe('2.000');
  expect(plain(formatPercentage('es', '12.50'))).toBe('12,5 %');
});

test("the shop's time zone decides the day", () => {
  expect(formatDate('es', 'Europe/Madrid', '2026-11-22T23:30:00Z')).toBe('23 nov 2026');
  expect(formatDate('es', 'Atlantic/Canary', '2026-11-22T23:30:00Z')).toBe('22 nov 2026');
  expect(formatDay('es', '1990-02-03')).toBe('3 feb 1990');
  expect(formatDay('en', '1990-02-03')).toBe('3 Feb 1990');
});

test('the last week is told in words, anything else is not', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const recent = (instant: string) => formatRecent('es', 'Europe/Madrid', instant, now);
  expect(recent('2026-11-22T00:10:00Z')).toBe('hoy');
  expect(recent('2026-11-21T22:59:00Z')).toBe('ayer');
  expect(recent('2026-11-15T12:00:00Z')).toBe('hace 7 días');
  expect(recent('2026-11-14T12:00:00Z')).toBeNull();
  expect(recent('2026-11-24T12:00:00Z')).toBeNull();
});
