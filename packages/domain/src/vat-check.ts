import { checkVAT, countries } from 'jsvat';
import { isSpanishTaxId } from './tax-id.js';
import { normalizeVatId } from './vat-id.js';

/**
 * Whether a VAT id has the form and the check digits of the country that it begins with (Greece is `EL`, or `GR`
 * as people write it; Northern Ireland `XI`): null when it is empty or there is no rule for the country. It does not ask VIES whether it is in
 * use. A warning for people, never a reason to refuse.
 */
export function isVatIdValid(vatId: string | null): boolean | null {
  const id = normalizeVatId(vatId ?? '');
  if (id === '') return null;
  if (id.startsWith('ES')) return /^ES[A-Z0-9]{9}$/.test(id) && isSpanishTaxId(id.slice(2));
  if (checkVAT(id.replace(/^XI/, 'GB').replace(/^GR/, 'EL'), withPrefix).isValid) return true;
  const prefix = id.slice(0, 2);
  return !/^[A-Z]{2}/.test(prefix) || prefixes.has(prefix) ? false : null;
}

// Brazil writes its ids without a prefix, so that any row of digits might be one.
const withPrefix = countries.filter((country) => country.name !== 'Brazil');
const prefixes: ReadonlySet<string> = new Set([
  'EL',
  'XI',
  ...withPrefix.flatMap((country) => country.codes.slice(0, 1)),
]);
