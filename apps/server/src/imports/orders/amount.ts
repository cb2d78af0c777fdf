/** The sign before the decimals of an amount. */
export type DecimalSign = '.' | ',';

/**
 * What a column of amounts says about its decimals: of two different signs the last one, and any that is not followed
 * by three digits, is before decimals; one that comes twice groups thousands. The more frequent wins; null when no
 * amount decides.
 */
export function detectDecimalSign(cells: Iterable<string>): DecimalSign | null {
  let votes = 0;
  for (const cell of cells) {
    const sign = signIn(bare(cell));
    if (sign !== null) votes += sign === ',' ? 1 : -1;
  }
  return votes > 0 ? ',' : votes < 0 ? '.' : null;
}

/** The sign before the decimals of one amount; null when it might as well group thousands, or there is none. */
function signIn(text: string): DecimalSign | null {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last !== '.' && last !== ',') return null;
  if (signs.some((sign) => sign !== last)) return last;
  if (signs.length > 1) return last === ',' ? '.' : ',';
  return /^-?0?[.,]|[.,]\d{3}$/.test(text) && !/^-?0?[.,]/.test(text) ? null : last;
}

/** An amount without currency, blanks and the apostrophes of Swiss thousands; `(5,00)` and `5,00-` are below zero. */
function bare(cell: string): string {
  const text = cell.replace(/[\s\u00a0\u202f'’]|\p{Sc}|^[A-Z]{3}|[A-Z]{3}$/gu, '').replace('\u2212', '-');
  const negative = /^\((.+)\)$/.exec(text)?.[1] ?? /^(.+)-$/.exec(text)?.[1];
  return negative === undefined ? text : `-${negative}`;
}

const written = {
  '.': /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/,
  ',': /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?$/,
} as const;

/** The amount of a cell as a decimal string with a point, as `-1234.5`; null when it is none. */
export function readAmount(cell: string, usual: DecimalSign): string | null {
  const text = bare(cell);
  const match = written[signIn(text) ?? usual].exec(text);
  if (match === null) return null;
  const [, minus, whole = '', decimals = ''] = match;
  if (whole + decimals === '') return null;
  return `${minus === '-' ? '-' : ''}${whole.replace(/[.,]/g, '') || '0'}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A whole number, as `3`, `3.0` or `3,00`; null when it is none. */
export function readWhole(cell: string): number | null {
  const match = /^([+-]?\d{1,9})(?:[.,]0+)?$/.exec(bare(cell));
  return match === null ? null : Number(match[1]);
}
