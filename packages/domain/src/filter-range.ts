import { addDays, addMonths, type Day, dayIn, isDay, parseMoment, startOfDay } from './day.js';

/** A comparison with one value, or a range with both ends in it. */
export type Range<Value> =
  | { op: 'eq' | 'gt' | 'gte' | 'lt' | 'lte'; value: Value }
  | { op: 'between'; from: Value; to: Value };

/** A place in time as it was asked for: a day, a day counted back from today, or an instant. */
export type DatePoint =
  | { kind: 'day'; day: Day }
  | { kind: 'ago'; amount: number; unit: 'd' | 'w' | 'm' | 'y' }
  | { kind: 'instant'; at: string };

/** Instants between bounds; an absent bound does not limit. */
export interface InstantRange {
  gt?: Date;
  gte?: Date;
  lt?: Date;
  lte?: Date;
}

/** What turns days into instants. */
export interface Clock {
  now: Date;
  /** The shop's: IANA name. */
  timeZone: string;
}

const signs = { eq: '', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
const ops = { '': 'eq', '=': 'eq', '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte' } as const;

/**
 * Reads `>3`, `>=3`, `3`, `1..5`, `..5` and `5..`; null when it is none of them, a value is not understood, or `rank`
 * puts the end before the start.
 */
export function parseRange<Value>(
  text: string,
  parseValue: (text: string) => Value | null,
  rank: (value: Value) => number,
): Range<Value> | null {
  const between = /^(.*?)\.\.(.*)$/.exec(text);
  if (between !== null) {
    const range = parseBetween(between[1] ?? '', between[2] ?? '', parseValue);
    return range?.op === 'between' && rank(range.from) > rank(range.to) ? null : range;
  }
  const match = /^(>=|<=|>|<|=|)(.+)$/.exec(text);
  const value = match === null ? null : parseValue(match[2] ?? '');
  const sign = match?.[1] as keyof typeof ops | undefined;
  return value === null || sign === undefined ? null : { op: ops[sign], value };
}

function parseBetween<Value>(
  low: string,
  high: string,
  parseValue: (text: string) => Value | null,
): Range<Value> | null {
  const from = low === '' ? null : parseValue(low);
  const to = high === '' ? null : parseValue(high);
  if ((low !== '' && from === null) || (high !== '' && to === null)) return null;
  if (from !== null && to !== null) return { op: 'between', from, to };
  if (from !== null) return { op: 'gte', value: from };
  return to === null ? null : { op: 'lte', value: to };
}

/** A range as it is typed. */
export function formatRange<Value>(range: Range<Value>, formatValue: (value: Value) => string): string {
  if (range.op === 'between') return `${formatValue(range.from)}..${formatValue(range.to)}`;
  return `${signs[range.op]}${formatValue(range.value)}`;
}

/** Reads `2026-11-22`, `-30d`, `-2w`, `-6m`, `-1y`, `today`, `ayer` and instants as `2026-11-22T10:00:00Z`. */
export function parseDatePoint(text: string): DatePoint | null {
  if (isDay(text)) return { kind: 'day', day: text };
  const lower = text.toLowerCase();
  if (lower === 'today' || lower === 'hoy') return { kind: 'ago', amount: 0, unit: 'd' };
  if (lower === 'yesterday' || lower === 'ayer') return { kind: 'ago', amount: 1, unit: 'd' };
  const ago = /^-(\d{1,4})([dwmy])$/.exec(lower);
  if (ago !== null) return { kind: 'ago', amount: Number(ago[1]), unit: ago[2] as 'd' | 'w' | 'm' | 'y' };
  const instant = parseMoment(text);
  return instant === null ? null : { kind: 'instant', at: instant.toISOString() };
}

/** A date as it is typed. */
export function formatDatePoint(point: DatePoint): string {
  switch (point.kind) {
    case 'day':
      return point.day;
    case 'ago':
      return `-${point.amount}${point.unit}`;
    case 'instant':
      return point.at;
  }
}

/**
 * The instants that a range of dates means. Days are whole days of the shop: `>2026-11-22` begins with the 23rd,
 * `<=` and the end of a range include all of their day.
 */
export function resolveRange(range: Range<DatePoint>, clock: Clock): InstantRange {
  if (range.op === 'between') return { ...after('gte', range.from, clock), ...before('lte', range.to, clock) };
  switch (range.op) {
    case 'eq':
      return { ...after('gte', range.value, clock), ...before('lte', range.value, clock) };
    case 'gt':
    case 'gte':
      return after(range.op, range.value, clock);
    case 'lt':
    case 'lte':
      return before(range.op, range.value, clock);
  }
}

function after(op: 'gt' | 'gte', point: DatePoint, clock: Clock): InstantRange {
  if (point.kind === 'instant') return { [op]: new Date(point.at) };
  const day = dayOf(point, clock);
  return { gte: startOfDay(op === 'gt' ? addDays(day, 1) : day, clock.timeZone) };
}

function before(op: 'lt' | 'lte', point: DatePoint, clock: Clock): InstantRange {
  if (point.kind === 'instant') return { [op]: new Date(point.at) };
  const day = dayOf(point, clock);
  return { lt: startOfDay(op === 'lte' ? addDays(day, 1) : day, clock.timeZone) };
}

function dayOf(point: Exclude<DatePoint, { kind: 'instant' }>, clock: Clock): Day {
  if (point.kind === 'day') return point.day;
  const today = dayIn(clock.timeZone, clock.now);
  switch (point.unit) {
    case 'd':
      return addDays(today, -point.amount);
    case 'w':
      return addDays(today, -point.amount * 7);
    case 'm':
      return addMonths(today, -point.amount);
    case 'y':
      return addMonths(today, -point.amount * 12);
  }
}
