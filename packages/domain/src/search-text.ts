import type { Address } from './address.js';
import type { Customer } from './customer.js';
import { phoneDigits } from './phone.js';
import { codePointLength, foldText, truncate } from './text.js';

/** What a customer is found by. */
export type SearchParts = Pick<
  Customer,
  'number' | 'firstName' | 'lastName' | 'companyName' | 'email' | 'phone' | 'taxId' | 'vatId' | 'externalReference'
> & { addresses?: readonly SearchAddress[]; notes?: readonly string[] };

/** The parts of an address that a customer is found by. */
type SearchAddress = Pick<Address, 'recipient' | 'company' | 'line1' | 'line2' | 'city' | 'postalCode' | 'phone'>;

/** Limits, and the sentence that says each. */
export const searchLimits = {
  text: { max: 20_000, says: 'The first 20,000 characters of all that a customer is found by count.' },
  query: { max: 200, says: 'A search has at most 200 characters; what follows is left out.' },
  terms: { max: 8, says: 'A search has at most 8 words; what follows is left out.' },
  digits: { min: 4, says: 'A number is looked for by at least 4 of its digits.' },
} as const;

/**
 * The one text in which a customer is looked for: everything folded, ids also without their dashes, phones by their
 * digits. Parts are kept apart by line ends, which no search contains, so that nothing is found across two of them.
 */
export function customerSearchText(parts: SearchParts): string {
  const { addresses = [], notes = [] } = parts;
  const lines = [
    [parts.firstName, parts.lastName].filter(Boolean).join(' '),
    parts.companyName,
    parts.email,
    ...bothForms(parts.taxId),
    ...bothForms(parts.vatId),
    ...bothForms(parts.externalReference),
    digitsOf(parts.phone),
    String(parts.number),
    ...addresses.flatMap(addressLines),
    ...notes,
  ];
  const folded = lines.map((line) => foldText(line ?? '')).filter((line) => line !== '');
  return truncate([...new Set(folded)].join('\n'), searchLimits.text.max);
}

function addressLines(address: SearchAddress): (string | null)[] {
  const place = [address.line1, address.line2, address.postalCode, address.city].filter(Boolean).join(' ');
  return [place, address.recipient, address.company, digitsOf(address.phone)];
}

function bothForms(id: string | null): (string | null)[] {
  return id === null ? [] : [id, id.replace(/[^\p{L}\p{N}]/gu, '')];
}

function digitsOf(phone: string | null): string | null {
  return phone === null ? null : phoneDigits(phone);
}

/**
 * The folded terms of a search: each must occur in the search text, in any order and anywhere in a word. A search of
 * digits and the signs of phone numbers alone, with at least four digits, is one term of digits. Terms that are part
 * of another are left out.
 */
export function searchPatterns(query: string): string[] {
  const text = truncate(foldText(query), searchLimits.query.max);
  const digits = phoneDigits(text);
  if (/^[\d\s+()./-]*$/.test(text) && digits.length >= searchLimits.digits.min)
    return [withoutAccessCode(text, digits)];
  const words = text.split(' ').map(searchWord);
  const distinct = [...new Set(words)].filter((word) => word !== '').slice(0, searchLimits.terms.max);
  return distinct.filter((word) => !distinct.some((other) => other !== word && other.includes(word)));
}

/** `0034 645…` is `+34 645…`: 00 is what one dials instead of +. */
function withoutAccessCode(text: string, digits: string): string {
  return text.startsWith('00') && digits.length > 10 ? digits.slice(2) : digits;
}

/** A word without what no search text has: the + and () of phones, commas, the dots and dashes inside of ids. */
function searchWord(word: string): string {
  const plain = word.replace(/^\+(?=\d)|[()]|^[,;]+|[,;]+$/g, '');
  return /^[a-z]{0,3}[-./]?(?:\d[-./]?){4,}[a-z]?$/.test(plain) ? plain.replace(/[-./]/g, '') : plain;
}

/** Whether a customer is found by a search: the rule in itself, for tests and for lists in memory. */
export function matchesSearch(searchText: string, query: string): boolean {
  return searchPatterns(query).every((pattern) => searchText.includes(pattern));
}

/** Whether a trigram index can help with a term: it needs three characters. */
export function isIndexable(pattern: string): boolean {
  return codePointLength(pattern) >= 3;
}
