import { isMoment, momentAt, startOfDay } from '@clientela/domain/day';
import { type DateOrder, readDay } from '../cells/birthday.js';

/** What of a shop and a file moments are read by. */
export interface MomentRules {
  readonly dateOrder: DateOrder;
  readonly timeZone: string;
  readonly today: string;
}

const withTime =
  /^(.+?)(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?\s*(?:m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * The instant that a cell names: null when it names none, and an empty text when the cell is another system's way to
 * say "never". Without an offset it is what the clocks of the shop showed, and a day alone is its beginning.
 */
export function readMoment(cell: string, { dateOrder, timeZone, today }: MomentRules): Date | '' | null {
  const text = cell.trim();
  const match = withTime.exec(text);
  const day = readDay(match?.[1] ?? text, dateOrder, today);
  if (day === null || day === '') return day;
  if (match === null) return startOfDay(day, timeZone);
  const [, , hours = '', minutes = '', seconds = '0', fraction = '', half, offset] = match;
  const hour = hourOfDay(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const time =
    ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (offset === undefined) return momentAt(day, time, timeZone);
  const moment = new Date(Date.parse(`${day}T00:00:00Z`) + time - offsetOf(offset));
  return isMoment(moment) ? moment : null;
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** `-0500`, `+02:00`, `Z`, in milliseconds. */
function offsetOf(text: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
