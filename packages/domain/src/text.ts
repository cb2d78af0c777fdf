import * as z from 'zod/mini';

/** A limit on a text, counted in code points as PostgreSQL counts characters, and the sentence that says it. */
export interface TextLimit {
  readonly max: number;
  readonly says: string;
}

/**
 * What never reaches the database. Removed and not refused, because it is invisible: a person who pasted it could
 * not find it, and loses nothing that they saw.
 * - NUL and the other control characters (PostgreSQL refuses NUL)
 * - lone surrogates (UTF-8 has no form for them)
 * - the marks that steer the direction of text (they let one name look like another)
 * - zero-width space, word joiner and byte order mark
 * The joiners U+200C and U+200D stay: emoji and Persian are written with them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
const unwanted = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const loneSurrogates = /\p{Surrogate}/gu;
const onlyInvisible = /^[\p{Z}\p{Cc}\p{Cf}]*$/u;
/**
 * A line that is kept as it is, as most are: words of ASCII and Latin letters, which are in NFC below U+0300, with one
 * space between them. Seen at a look, where cleaning takes six.
 */
const isClean = /^[!-~\u00a1-\u00ac\u00ae-\u02ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff]+)*$/;

/** Several lines as they are kept: NFC, `\n` between lines, trimmed, without what {@link unwanted} lists. */
export function cleanText(text: string): string {
  if (isClean.test(text)) return text;
  const kept = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(loneSurrogates, '')
    .replace(unwanted, '')
    .normalize('NFC')
    .trim();
  return onlyInvisible.test(kept) ? '' : kept;
}

/** One line as it is kept: like {@link cleanText}, and every run of white space is one space. */
export function cleanLine(text: string): string {
  if (isClean.test(text)) return text;
  return cleanText(text).replace(/\s+/g, ' ');
}

/** The length of a text as PostgreSQL's `char_length` counts it. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The first `max` code points of a text. What lies beyond is not looked at, however much it is. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  return Array.from(text.slice(0, 2 * max))
    .slice(0, max)
    .join('');
}

/** A required line: cleaned, not empty, within its limit. */
export function singleLine(limit: TextLimit) {
  return z.string().check(z.overwrite(cleanLine), z.minLength(1, { error: 'REQUIRED' }), z.maxLength(limit.max));
}

/** A required text of several lines: cleaned, not empty, within its limit. */
export function multiLine(limit: TextLimit) {
  return z.string().check(z.overwrite(cleanText), z.minLength(1, { error: 'REQUIRED' }), z.maxLength(limit.max));
}

/** An optional line: absent stays absent (unchanged), null and empty are null (cleared). */
export function optionalLine(limit: TextLimit) {
  return orCleared(z.string().check(z.overwrite(cleanLine), z.maxLength(limit.max)));
}

/** An optional text of several lines: absent stays absent (unchanged), null and empty are null (cleared). */
export function optionalText(limit: TextLimit) {
  return orCleared(z.string().check(z.overwrite(cleanText), z.maxLength(limit.max)));
}

function orCleared(text: z.ZodMiniString) {
  return z.optional(
    z.pipe(
      z.nullable(text),
      z.transform((value) => (value === '' ? null : value)),
    ),
  );
}

/** Letters that stand for others but do not decompose: NFKD leaves them as they are. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
  ſ: 's',
  ς: 'σ',
};
const spelled = new RegExp(`[${Object.keys(spellings).join('')}]`, 'g');

/** Words of ASCII with one space between them: of these only the case is ignored. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which texts are compared: without case, accents, white space around or doubled, characters that nobody
 * sees, and compatibility forms (`ﬁ`, full width). `ñ` becomes `n`, `ç` `c`, `ß` `ss`. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return collapse(stripMarks(collapse(text.normalize('NFKD')).toLowerCase()));
}

/** Lower-casing `İ` brings a mark back, and a respelled letter may compose anew: hence marks go last. */
function stripMarks(lowered: string): string {
  return lowered
    .replace(spelled, (letter) => spellings[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}

function collapse(text: string): string {
  return text.replace(/[\s\p{Z}]+/gu, ' ').trim();
}

/**
 * A key that sorts names by code point as a Spanish dictionary does: like {@link foldText}, but `ñ` comes after every
 * other word with `n` (`n{`: the brace is the character after `z`). Other accents do not matter.
 */
export function sortName(text: string): string {
  const marked = text.normalize('NFC').replace(/[ñÑ]|[nN]\u0303/gu, '\ue000');
  return foldText(marked).replaceAll('\ue000', 'n{');
}

/** An index entry has room for this much of a name, whatever letters it is made of. */
const sortColumnMax = 500;

/** {@link sortName} as rows keep it to be sorted by; '' where there is no name. */
export const sortColumn = (name: string | null): string => truncate(sortName(name ?? ''), sortColumnMax);
