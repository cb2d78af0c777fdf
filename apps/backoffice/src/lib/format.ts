import { dayIn } from '@clientela/domain/day';
import type { Language } from '@clientela/domain/locale';
import { formatMoney, parseMoney } from '@clientela/domain/money';

/** A sum as the API gives it: decimal text, so that nothing is lost on the way. */
export interface MoneyValue {
  amount: string;
  currencyCode: string;
}

/** English as Europe writes it: 22 Nov 2026, not Nov 22. */
const locales: Record<Language, string> = { es: 'es-ES', en: 'en-GB' };

/** Making an Intl formatter costs far more than using one, and a list uses hundreds: each is made once. */
function cached<T>(make: (locale: string, detail: string) => T) {
  const known = new Map<string, T>();
  return (language: Language, detail = '') => {
    const key = `${language} ${detail}`;
    const format = known.get(key) ?? make(locales[language], detail);
    known.set(key, format);
    return format;
  };
}

const numberFormat = cached((locale) => new Intl.NumberFormat(locale, { useGrouping: 'always' }));
const percentFormat = cached((locale) => {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
});
const dateFormat = cached((locale, timeZone) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }));
const dateTimeFormat = cached((locale, timeZone) => {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
});
const dayOfYearFormat = cached((locale) => {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
});
const monthFormat = cached((locale) => {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
});
const monthNameFormat = cached((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));
const recentFormat = cached((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** «7.922,17 €». */
export const formatSum = (language: Language, { amount, currencyCode }: MoneyValue): string =>
  formatMoney(parseMoney(amount, currencyCode), language);

/** «12.345». */
export const formatNumber = (language: Language, value: number): string => numberFormat(language).format(value);

/** «12,5 %» from the API's "12.50". */
export const formatPercentage = (language: Language, percentage: string): string =>
  percentFormat(language).format(Number(percentage) / 100);

/** «22 nov 2026», in the shop's time zone: the shop decides which day it was. */
export const formatDate = (language: Language, timeZone: string, instant: string): string =>
  dateFormat(language, timeZone).format(new Date(instant));

/** «22 nov 2026, 18:04», in the shop's time zone. */
export const formatDateTime = (language: Language, timeZone: string, instant: string): string =>
  dateTimeFormat(language, timeZone).format(new Date(instant));

/** A calendar day without a time zone («1990-02-03»), such as a birthday. */
export const formatDay = (language: Language, day: string): string => formatDate(language, 'UTC', `${day}T00:00:00Z`);

/** «3 feb»: a calendar day where its year is known. */
export const formatDayOfYear = (language: Language, day: string): string =>
  dayOfYearFormat(language).format(new Date(day));

/** «febrero de 2026», from its first day. */
export const formatMonth = (language: Language, day: string): string => monthFormat(language).format(new Date(day));

/** «febrero», of the second month. */
export const formatMonthName = (language: Language, month: number): string =>
  monthNameFormat(language).format(Date.UTC(2000, month - 1));

/** «ayer», «hace 3 días» for the last week; null when the full date says more. */
export function formatRecent(language: Language, timeZone: string, instant: string, now = new Date()): string | null {
  const days = daysBetween(dayIn(timeZone, new Date(instant)), dayIn(timeZone, now));
  return days < 0 || days > 7 ? null : recentFormat(language).format(-days, 'day');
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
