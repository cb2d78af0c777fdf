import type { Language } from '@clientela/domain/locale';

/**
 * A number as people type it («12,5», «1.234,50», «12.5») as the decimal text of the API. Of two kinds of separators the
 * last one is the decimal's. What is no number goes through as it is, for the rules to refuse.
 */
export function toDecimal(text: string): string {
  const plain = text.replace(/[\s€$£%]/g, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  if (last < 0 || !/^[\d.,]+$/.test(plain)) return plain;
  return `${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`;
}

/** The API's amount of money "12.50" as one types it, with all its decimals: «12,50». */
export const fromAmount = (decimal: string | null | undefined, language: Language): string =>
  withComma(decimal ?? '', language);

const withComma = (decimal: string, language: Language) => (language === 'es' ? decimal.replace('.', ',') : decimal);

/** The API's number "12.50" as one types it: «12,5». */
export function fromDecimal(decimal: string | null | undefined, language: Language): string {
  if (!decimal) return '';
  const short = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return withComma(short, language);
}
