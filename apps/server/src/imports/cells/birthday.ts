import { type Day, isDay } from '@clientela/domain/day';
import { foldText } from '@clientela/domain/text';

/** What comes first in a date of three numbers that does not begin with the year. */
export type DateOrder = 'DMY' | 'MDY';

const months = ['ene jan', 'feb', 'mar', 'abr apr', 'may', 'jun', 'jul', 'ago aug', 'sep set', 'oct', 'nov', 'dic dec'];
const monthByStart = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
/** What systems write for no date. */
const noDate = /^(?:0{4}[-/.]0{2}[-/.]0{2}|0{1,2}[-/.]0{1,2}[-/.]0{4})/;

/**
 * The day that a cell names: null when it names none or one that does not exist, and an empty text when the cell is
 * another system's way to say "no date". Years of two digits are the last ones that are past.
 */
export function readDay(cell: string, order: DateOrder, today: Day): Day | '' | null {
  const text = cell.trim();
  if (noDate.test(text)) return '';
  const numbers = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ].*)?$/.exec(text);
  if (numbers) return fromNumbers(numbers.slice(1), order, today);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return fromWords(foldText(text), today);
}

/**
 * What a column of dates says about its order: a first number above 12 is a day, a second one as well. The more
 * frequent wins; null when no date decides.
 */
export function detectDateOrder(cells: Iterable<string>): DateOrder | null {
  let votes = 0;
  for (const cell of cells) {
    const [, first, second] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cell) ?? [];
    if (Number(first) > 12) votes += 1;
    if (Number(second) > 12) votes -= 1;
  }
  return votes > 0 ? 'DMY' : votes < 0 ? 'MDY' : null;
}

function fromNumbers(parts: readonly string[], order: DateOrder, today: Day): Day | null {
  const [a = '', b = '', c = ''] = parts;
  if (a.length === 4) return c.length <= 2 ? day(Number(a), Number(b), Number(c)) : null;
  if (a.length > 2 || c.length === 1 || c.length === 3) return null;
  const year = fullYear(c, today);
  return order === 'DMY' ? day(year, Number(b), Number(a)) : day(year, Number(a), Number(b));
}

/** `15-Jan-2024`, `Mar 20, 2024`, `15 de enero de 1980`. */
function fromWords(text: string, today: Day): Day | null {
  const words = text.split(/[\s,./-]+/).filter((word) => word !== '' && word !== 'de' && word !== 'del');
  if (words.length !== 3) return null;
  const at = words.findIndex((word) => /^[a-z]{3,10}$/.test(word) && monthByStart.has(word.slice(0, 3)));
  const [first = '', second = ''] = words
    .filter((_, index) => index !== at)
    .map((word) => word.replace(/(?:st|nd|rd|th|º)$/, ''));
  const month = monthByStart.get((words[at] ?? '').slice(0, 3));
  if (month === undefined || !/^\d{1,4}$/.test(first) || !/^\d{1,4}$/.test(second)) return null;
  if (first.length === 4) return day(Number(first), month, Number(second));
  return second.length === 4 || second.length === 2 ? day(fullYear(second, today), month, Number(first)) : null;
}

function fullYear(text: string, today: Day): number {
  if (text.length !== 2) return Number(text);
  const year = 2000 + Number(text);
  return year > Number(today.slice(0, 4)) ? year - 100 : year;
}

function day(year: number, month: number, dayOfMonth: number): Day | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
  return isDay(text) ? text : null;
}
