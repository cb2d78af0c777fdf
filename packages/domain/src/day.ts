import * as z from 'zod/mini';

/**
 * A day of the calendar, `2026-11-22`. A text and not a `Date`, because a birthday has no time zone: PostgreSQL's
 * `date`, GraphQL's `Date` and comparison by `<` all take it as it is.
 */
export type Day = string;

/** Years that every part of the way takes: `Date`, time zones and PostgreSQL. */
const [firstDay, lastDay] = ['1000-01-01', '9999-12-31'];

/** Whether a text is a day that exists, from the year 1000 to 9999. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null || text < firstDay) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const [firstMoment, lastMoment] = [Date.parse(`${firstDay}T00:00:00Z`), Date.parse(`${lastDay}T23:59:59.999Z`)];

/** Whether an instant exists and lies, in UTC, in the same years. */
export function isMoment(instant: Date): boolean {
  return instant.getTime() >= firstMoment && instant.getTime() <= lastMoment;
}

/** A day in an input. */
export const dayInput = z.string().check(z.trim(), z.refine(isDay, { error: 'INVALID_DATE' }));

/** An instant in an input: a `Date`, or the text of one with its offset from UTC, `2026-11-22T09:30:00Z`. */
export const momentInput = z.pipe(
  z.union([z.date(), z.string()], {
    error: ({ input }) => (input === undefined || input === null ? 'REQUIRED' : 'INVALID_VALUE'),
  }),
  z.transform((value, context): Date => {
    const instant = value instanceof Date ? value : parseMoment(value);
    if (instant !== null && isMoment(instant)) return instant;
    context.issues.push({ code: 'custom', message: 'INVALID_DATE', input: value });
    return z.NEVER;
  }),
);

/** The instant of a text with its offset from UTC, or null. */
export function parseMoment(text: string): Date | null {
  const [written = '', day = ''] =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i.exec(text.trim()) ?? [];
  const instant = new Date(written);
  // JavaScript would make March 3 of February 31.
  return isDay(day) && isMoment(instant) ? instant : null;
}

/** The day that it is at an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): Day {
  const shown = new Date(instant.getTime() + offsetAt(timeZone, instant.getTime()));
  return `${String(shown.getUTCFullYear()).padStart(4, '0')}-${two(shown.getUTCMonth() + 1)}-${two(shown.getUTCDate())}`;
}

/** The instant at which a day begins in a time zone: midnight, or the first one after when clocks skip it. */
export function startOfDay(day: Day, timeZone: string): Date {
  const start = momentAt(day, 0, timeZone);
  return dayIn(timeZone, start) < day ? new Date(start.getTime() + 3_600_000) : start;
}

/** The instant at which the clocks of a time zone show so many milliseconds since midnight. */
export function momentAt(day: Day, milliseconds: number, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + milliseconds;
  // Twice: the offset at the first guess may be that of the other side of a change of clocks.
  const guess = wanted - offsetAt(timeZone, wanted);
  return new Date(wanted - offsetAt(timeZone, guess));
}

/** The day `days` later, earlier when negative; the first or last day there is when it lies beyond. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return nearestDay(date);
}

/** The same day `months` later, or the last day of that month when it is shorter: a month before March 31 is February 28. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(Number(day.slice(8)), length));
  return nearestDay(date);
}

function nearestDay(date: Date): Day {
  if (date.getUTCFullYear() < 1000) return firstDay;
  return date.getUTCFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10);
}

/** Clocks change at a quarter of an hour, since they all keep to UTC. */
const quarter = 15 * 60_000;
const quartersToKeep = 20_000;
const keptOffsets = new Map<string, number>();

/** Milliseconds that a time zone is ahead of UTC at an instant. A file has thousands of moments, many of them close. */
function offsetAt(timeZone: string, instant: number): number {
  if (instant < Date.UTC(1980, 0)) return askedOffset(timeZone, instant);
  const key = `${timeZone} ${Math.floor(instant / quarter)}`;
  const kept = keptOffsets.get(key);
  if (kept !== undefined) return kept;
  if (keptOffsets.size >= quartersToKeep) keptOffsets.clear();
  const offset = askedOffset(timeZone, instant);
  keptOffsets.set(key, offset);
  return offset;
}

function askedOffset(timeZone: string, instant: number): number {
  const { year, month, day, hour, minute, second } = partsIn(timeZone, new Date(instant));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, instant: Date) {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
