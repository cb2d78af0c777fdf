import { addDays, type Day } from './day.js';
import { listTerm } from './filter-terms.js';
import { foldText } from './text.js';

/** Whose birthday is in any of these months, 1 to 12. */
interface MonthsTerm {
  field: 'birthday';
  months: number[];
}
/** Whose birthday is today or within so many days from then on. */
interface WithinTerm {
  field: 'birthday';
  within: number;
}

/** When somebody's birthday is, whatever the year. */
export type BirthdayTerm = MonthsTerm | WithinTerm;

/** The same once it is known which day it is: days of the year, each as month and day. 1122 is November 22. */
export interface ResolvedBirthdayTerm {
  field: 'birthday';
  days: number[];
}

/** How far ahead one may look: a year has no more birthdays. */
export const birthdayLimits = { within: { min: 0, max: 365 }, month: { min: 1, max: 12 } } as const;

const monthNames: readonly (readonly string[])[] = [
  ['enero', 'january'],
  ['febrero', 'february'],
  ['marzo', 'march'],
  ['abril', 'april'],
  ['mayo', 'may'],
  ['junio', 'june'],
  ['julio', 'july'],
  ['agosto', 'august'],
  ['septiembre', 'setiembre', 'september'],
  ['octubre', 'october'],
  ['noviembre', 'november'],
  ['diciembre', 'december'],
];

/** Reads `today`, `hoy`, `+7d`, `+2w` and months: `11,12`, `noviembre`; null for anything else. */
export function readBirthday(texts: string[]): BirthdayTerm | null {
  const [only = ''] = texts.map(foldText);
  const within = texts.length === 1 ? daysAhead(only) : null;
  if (within !== null) return within <= birthdayLimits.within.max ? { field: 'birthday', within } : null;
  const term = listTerm('birthday' as const, texts, monthOf);
  return term && { field: 'birthday', months: term.values.toSorted((a, b) => a - b) };
}

function daysAhead(text: string): number | null {
  if (text === 'today' || text === 'hoy') return 0;
  const [, amount, unit] = /^\+(\d{1,3})([dw])$/.exec(text) ?? [];
  return amount === undefined ? null : Number(amount) * (unit === 'w' ? 7 : 1);
}

function monthOf(text: string): number | null {
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return Number(text);
  const at = monthNames.findIndex((names) => names.includes(foldText(text)));
  return at < 0 ? null : at + 1;
}

/** What stands behind the colon of a term of birthdays. */
export function writeBirthday(term: BirthdayTerm): string {
  if ('months' in term) return term.months.join(',');
  return term.within === 0 ? 'today' : `+${term.within}d`;
}

/** The days of the year that are meant, once it is known which day it is in the shop. */
export function resolveBirthday(term: BirthdayTerm, today: Day): ResolvedBirthdayTerm {
  const days =
    'months' in term
      ? term.months.flatMap((month) => upTo(31).map((day) => month * 100 + day + 1))
      : upTo(term.within + 1).flatMap((ahead) => celebratedOn(addDays(today, ahead)));
  return { field: 'birthday', days };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Who was born on February 29 has their birthday on the 28th where there is no other: as a month before March 31 is. */
function celebratedOn(day: Day): number[] {
  const [here, next] = [day, addDays(day, 1)].map((one) => Number(one.slice(5).replace('-', '')));
  return here === 228 && next === 301 ? [228, 229] : [here ?? 0];
}
