import {
  type DatePoint,
  formatDatePoint,
  formatRange,
  parseDatePoint,
  parseRange,
  type Range,
} from '@clientela/domain/filter-range';
import type { Language } from '@clientela/domain/locale';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatDateTime, formatDay } from './format';
import { useLanguage } from './use-language';

/** A stretch of time as the query's grammar writes it: `>=-30d`, `2026-01-01..2026-01-31`. */
export type Period = string;

/** The stretches that people ask for most. */
export const usualPeriods: readonly { period: Period; label: MessageDescriptor }[] = [
  { period: '-0d', label: msg`Hoy` },
  { period: '-1d', label: msg`Ayer` },
  { period: '>=-7d', label: msg`Últimos 7 días` },
  { period: '>=-30d', label: msg`Últimos 30 días` },
  { period: '>=-90d', label: msg`Últimos 90 días` },
  { period: '>=-1y', label: msg`Último año` },
];

/** How long ago something was at least that has not been for a while. */
export const longAgo: readonly { period: Period; label: MessageDescriptor }[] = [
  { period: '<-90d', label: msg`Hace más de 90 días` },
  { period: '<-180d', label: msg`Hace más de 180 días` },
  { period: '<-1y', label: msg`Hace más de un año` },
];

/** The stretch between two days, of which either may be open. */
export function periodBetween(from: string, until: string): Period | null {
  if (from && until) return from <= until ? `${from}..${until}` : `${until}..${from}`;
  if (from) return `>=${from}`;
  return until ? `<=${until}` : null;
}

/** The two days of a stretch, for their fields; empty where it names none. */
export function daysOf(period: Period | null): { from: string; until: string } {
  const range = period === null ? null : rangeOf(period);
  const dayOf = (point: DatePoint | null) => (point?.kind === 'day' ? point.day : '');
  if (!range) return { from: '', until: '' };
  if (range.op === 'between') return { from: dayOf(range.from), until: dayOf(range.to) };
  const day = dayOf(range.value);
  return {
    from: range.op === 'gte' || range.op === 'eq' ? day : '',
    until: range.op === 'lte' || range.op === 'eq' ? day : '',
  };
}

/** A range of dates as its text. */
export const periodOf = (range: Range<DatePoint>): Period => formatRange(range, formatDatePoint);

/** The range of dates behind a text; null for what is none. */
export const rangeOf = (period: Period): Range<DatePoint> | null =>
  parseRange(period, parseDatePoint, () => Number.NaN);

/** A stretch in words: «Últimos 7 días», «1 ene 2026 – 31 ene 2026». */
export function usePeriodName(timeZone: string): (period: Period) => string {
  const { t } = useLingui();
  const language = useLanguage();
  return (period) => {
    const usual = [...usualPeriods, ...longAgo].find((one) => one.period === period);
    if (usual) return t(usual.label);
    const range = rangeOf(period);
    if (!range) return period;
    const say = (point: DatePoint) => pointWords(point, language, timeZone);
    if (range.op === 'between') return `${say(range.from)} – ${say(range.to)}`;
    const day = say(range.value);
    const words = {
      eq: day,
      gt: t`después del ${day}`,
      gte: t`desde el ${day}`,
      lt: t`antes del ${day}`,
      lte: t`hasta el ${day}`,
    };
    return words[range.op];
  };
}

function pointWords(point: DatePoint, language: Language, timeZone: string): string {
  if (point.kind === 'day') return formatDay(language, point.day);
  return point.kind === 'instant' ? formatDateTime(language, timeZone, point.at) : formatDatePoint(point);
}
