import { parseAmounts, parseNumbers } from '@clientela/domain/filter-terms';
import { useLingui } from '@lingui/react/macro';
import { formatNumber, formatSum } from './format';
import { useLanguage } from './use-language';

/** A stretch of numbers in words: «más de 3», «de 10 a 50», «99,50 € o más». */
export function useRangeWords(currencyCode: string) {
  const { t } = useLingui();
  const language = useLanguage();
  const words = (range: string, say: (value: string) => string) => {
    const read = parseAmounts(range);
    if (!read) return range;
    if (read.op === 'between') return t`de ${say(read.from)} a ${say(read.to)}`;
    const value = say(read.value);
    return {
      eq: value,
      gt: t`más de ${value}`,
      gte: t`${value} o más`,
      lt: t`menos de ${value}`,
      lte: t`${value} o menos`,
    }[read.op];
  };
  return {
    count: (range: string) => words(range, (value) => formatNumber(language, Number(value))),
    sum: (range: string) => words(range, (amount) => formatSum(language, { amount, currencyCode })),
  };
}

/** The two ends of a stretch of whole numbers or of amounts, for their fields; empty where it is open. */
export function endsOf(range: string | null, whole: boolean): { from: string; to: string } {
  const read = range === null ? null : whole ? parseNumbers(range) : parseAmounts(range);
  if (!read) return { from: '', to: '' };
  if (read.op === 'between') return { from: String(read.from), to: String(read.to) };
  // «More than 3» is «4 or more» where there is nothing in between.
  const value = String(
    whole && (read.op === 'gt' || read.op === 'lt') ? Number(read.value) + (read.op === 'gt' ? 1 : -1) : read.value,
  );
  return {
    from: read.op === 'eq' || read.op === 'gt' || read.op === 'gte' ? value : '',
    to: read.op === 'eq' || read.op === 'lt' || read.op === 'lte' ? value : '',
  };
}

/** The stretch between two ends, as the grammar writes it; undefined when they are no stretch. */
export function rangeBetween(from: string, to: string, whole: boolean): string | null | undefined {
  if (!from && !to) return null;
  const range = from && to ? (from === to ? from : `${from}..${to}`) : from ? `>=${from}` : `<=${to}`;
  return (whole ? parseNumbers(range) : parseAmounts(range)) ? range : undefined;
}
