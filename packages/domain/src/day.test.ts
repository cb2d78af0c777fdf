import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dayIn, isDay, momentAt, startOfDay } from './day.js';

describe('a day', () => {
  test.each(['2026-11-22', '2024-02-29', '1000-01-01', '9999-12-31'])('%s is one', (text) =>
    expect(isDay(text)).toBe(true),
  );
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '0999-12-31', '', '2026-11-22T00:00', '22/11/2026'])(
    '«%s» is none',
    (text) => expect(isDay(text)).toBe(false),
  );

  test('is that of the shop, not that of the server', () => {
    const instant = new Date('2026-11-22T23:30:00Z');
    expect(dayIn('Europe/Madrid', instant)).toBe('2026-11-23');
    expect(dayIn('America/New_York', instant)).toBe('2026-11-22');
  });

  test('begins at midnight of the shop, also when clocks change', () => {
    expect(startOfDay('2026-11-22', 'Europe/Madrid').toISOString()).toBe('2026-11-21T23:00:00.000Z');
    expect(startOfDay('2026-07-01', 'Europe/Madrid').toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(startOfDay('2026-03-29', 'Europe/Madrid').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-10-25', 'Europe/Madrid').toISOString()).toBe('2026-10-24T22:00:00.000Z');
    // In Beirut and Santiago midnight itself is skipped.
    expect(dayIn('Asia/Beirut', startOfDay('2026-03-29', 'Asia/Beirut'))).toBe('2026-03-29');
    expect(dayIn('America/Santiago', startOfDay('2026-09-06', 'America/Santiago'))).toBe('2026-09-06');
  });

  test('is the day of its beginning, and the millisecond before is of another, everywhere', () => {
    const zones = fc.constantFrom(
      'Europe/Madrid',
      'Atlantic/Canary',
      'America/Mexico_City',
      'Asia/Kathmandu',
      'Pacific/Auckland',
      'America/Havana',
      'UTC',
    );
    const days = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(zones, days, (zone, day) => {
        const start = startOfDay(day, zone);
        expect(dayIn(zone, start)).toBe(day);
        expect(dayIn(zone, new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
      { numRuns: 500 },
    );
  });

  test('has moments by the clocks of the shop, in summer and in winter', () => {
    const halfPastTen = 10.5 * 3_600_000;
    expect(momentAt('2026-01-25', halfPastTen, 'Europe/Madrid').toISOString()).toBe('2026-01-25T09:30:00.000Z');
    expect(momentAt('2026-07-25', halfPastTen, 'Europe/Madrid').toISOString()).toBe('2026-07-25T08:30:00.000Z');
    expect(momentAt('2026-07-25', halfPastTen, 'America/New_York').toISOString()).toBe('2026-07-25T14:30:00.000Z');
    expect(momentAt('1970-07-25', halfPastTen, 'Europe/Madrid').toISOString()).toBe('1970-07-25T09:30:00.000Z');
  });

  test('counts across months', () => {
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('1999-12-31', -12_000)).toBe('1000-01-01');
  });
});
