import { cleanLine, type TextLimit } from './text.js';

/** What a Spanish tax id names: a Spaniard, a foreigner who lives in Spain, or a company or other entity. */
export const TaxIdKind = { NIF: 'NIF', NIE: 'NIE', CIF: 'CIF' } as const;
export type TaxIdKind = (typeof TaxIdKind)[keyof typeof TaxIdKind];

/** The longest ids of other countries have some twenty characters. */
export const taxIdLimit = { max: 32, says: 'A tax id has at most 32 characters.' } as const satisfies TextLimit;

const nifLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const cifLetters = 'JABCDEFGHI';

/** The Spanish tax id in a text, without blanks, dots, dashes and the `ES` of its VAT form, in capitals. */
export function compactTaxId(text: string): string {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return /^ES[A-Z0-9]{9}$/.test(compact) ? compact.slice(2) : compact;
}

/** What kind of Spanish tax id a text has the form of, right or wrong; null for any other text. */
export function spanishTaxIdKind(text: string): TaxIdKind | null {
  const id = compactTaxId(text);
  if (/^(?:\d{7,8}|[KLM]\d{7})[A-Z]$/.test(id)) return TaxIdKind.NIF;
  if (/^[XYZ]\d{7}[A-Z]$/.test(id)) return TaxIdKind.NIE;
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/.test(id)) return TaxIdKind.CIF;
  return null;
}

/**
 * Whether a text is a Spanish tax id with the right check letter or digit.
 * Rules: NIF and NIE, Real Decreto 1065/2007, arts. 19–20 (number modulo 23); entities, Orden EHA/451/2008.
 */
export function isSpanishTaxId(text: string): boolean {
  const id = compactTaxId(text);
  switch (spanishTaxIdKind(id)) {
    case TaxIdKind.NIF:
      return id.endsWith(nifLetter(id.replace(/^[KLM]/, '').slice(0, -1)));
    case TaxIdKind.NIE:
      return id.endsWith(nifLetter(id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))));
    case TaxIdKind.CIF:
      return hasCifCheck(id);
    case null:
      return false;
  }
}

function nifLetter(number: string): string {
  return nifLetters.charAt(Number(number) % 23);
}

function hasCifCheck(id: string): boolean {
  const digits = Array.from(id.slice(1, 8), Number);
  const sum = digits.reduce((total, digit, index) => {
    if (index % 2 === 1) return total + digit;
    return total + Math.floor((digit * 2) / 10) + ((digit * 2) % 10);
  }, 0);
  const check = (10 - (sum % 10)) % 10;
  const found = id.charAt(8);
  const isLetter = found === cifLetters.charAt(check);
  const isDigit = found === String(check);
  // Foreign and public entities have a letter, the common companies a digit unless they have no seat in Spain (00).
  if (/^[NPQRSW]/.test(id)) return isLetter;
  if (/^[ABEH](?!00)/.test(id)) return isDigit;
  return isLetter || isDigit;
}

/**
 * The form in which a tax id is kept: a right Spanish one compact (`B12345674`), any other as it was written, in
 * capitals, because dots and dashes belong to the ids of some countries.
 */
export function normalizeTaxId(text: string): string {
  return isSpanishTaxId(text) ? compactTaxId(text) : cleanLine(text).toUpperCase();
}

/**
 * Whether a tax id passes the check of its country: null when it is empty or there is no rule for the country.
 * A warning for people, never a reason to refuse.
 */
export function isTaxIdValid(taxId: string | null, countryCode: string): boolean | null {
  if (taxId === null || taxId === '') return null;
  return countryCode === 'ES' ? isSpanishTaxId(taxId) : null;
}

/** A tax id for those who may not read it in full: only its last three characters, `••••••78Z`. */
export function maskTaxId(taxId: string): string {
  const characters = Array.from(taxId);
  const shown = Math.min(3, Math.floor(characters.length / 3));
  return '•'.repeat(characters.length - shown) + characters.slice(characters.length - shown).join('');
}
