import type { Address } from './address.js';
import type { Customer } from './customer.js';
import { phoneDigits } from './phone.js';
import { foldText, truncate } from './text.js';

/** What a customer is found by. */
export type SearchParts = Pick<
  Customer,
  'number' | 'firstName' | 'lastName' | 'companyName' | 'email' | 'phone' | 'taxId' | 'vatId' | 'externalReference'
> & { addresses?: readonly SearchAddress[]; notes?: readonly string[] };

/** The parts of an address that a customer is found by. */
export type SearchAddress = Pick<
  Address,
  'recipient' | 'company' | 'line1' | 'line2' | 'city' | 'postalCode' | 'phone'
>;

/** Limits, and the sentence that says each. */
export const searchLimits = {
  own: { max: 2_000, says: 'The first 2,000 characters of what is on a customer itself count for search.' },
  addresses: { max: 9_000, says: 'The first 9,000 characters of its addresses count for search.' },
  notes: { max: 9_000, says: 'The first 9,000 characters of its notes count for search, the newest first.' },
  products: { max: 9_000, says: 'The first 9,000 characters of the lines of an order count for search.' },
  query: { max: 200, says: 'A search has at most 200 characters; what follows is left out.' },
  terms: { max: 8, says: 'A search has at most 8 words; what follows is left out.' },
  digits: { min: 4, says: 'A number is looked for by at least 4 of its digits.' },
} as const;

/** Between the sections of a search text: an empty line, which no section has inside. */
export const searchSectionEnd = '\n\n';
/** In the first section, between what everybody finds a customer by and the ids that only READ_PII shows: no text has a tab. */
export const searchIdsBegin = '\n\t\n';

/**
 * The one text in which a customer is looked for: everything folded, ids also without their dashes, phones by their
 * digits. Parts are kept apart by line ends, which no search contains, so that nothing is found across two of them.
 * It has three sections, of its own fields, of its addresses and of its notes: who writes one of these replaces that
 * section alone, whatever others write at the same time. Who may not read tax ids and addresses finds nobody by them,
 * or a search would tell them letter by letter: {@link openSearchText} is what is left.
 */
export function customerSearchText(parts: SearchParts): string {
  const { addresses = [], notes = [] } = parts;
  return [ownSearchText(parts), addressSearchText(addresses), noteSearchText(notes)].join(searchSectionEnd);
}

/** The first section: what is on the customer itself, its tax and VAT ids last. */
export function ownSearchText(parts: SearchParts): string {
  const open = searchSection(searchLimits.own, [
    [parts.firstName, parts.lastName].filter(Boolean).join(' '),
    parts.companyName,
    parts.email,
    ...bothForms(parts.externalReference),
    digitsOf(parts.phone),
    String(parts.number),
  ]);
  const ids = searchSection(searchLimits.own, [...bothForms(parts.taxId), ...bothForms(parts.vatId)]);
  return ids === '' ? open : open + searchIdsBegin + ids;
}

/** The parts of a search text by which everybody finds a customer: without tax ids and addresses. In SQL: `customer_search_open`. */
export function openSearchText(searchText: string): string {
  const [own = '', , notes = ''] = searchText.split(searchSectionEnd);
  return `${own.split(searchIdsBegin)[0]}\n${notes}`;
}

/** The second section: all the addresses of a customer. */
export function addressSearchText(addresses: readonly SearchAddress[]): string {
  return searchSection(searchLimits.addresses, addresses.flatMap(addressLines));
}

/** The third section: the notes of a customer, those first that shall count when not all fit. */
export function noteSearchText(notes: readonly string[]): string {
  return searchSection(searchLimits.notes, notes);
}

/** Lines of a search text, folded, each once, within a limit. */
export function searchSection(limit: { max: number }, lines: readonly (string | null)[]): string {
  const folded = lines.map((line) => foldText(line ?? '')).filter((line) => line !== '');
  return truncate([...new Set(folded)].join('\n'), limit.max);
}

function addressLines(address: SearchAddress): (string | null)[] {
  const place = [address.line1, address.line2, address.postalCode, address.city].filter(Boolean).join(' ');
  return [place, address.recipient, address.company, digitsOf(address.phone)];
}

/** An id as it is written, and without its dashes. */
export function bothForms(id: string | null): (string | null)[] {
  return id === null ? [] : [id, id.replace(/[^\p{L}\p{N}]/gu, '')];
}

/** The digits of a phone. */
export function digitsOf(phone: string | null): string | null {
  return phone === null ? null : phoneDigits(phone);
}

/**
 * The folded terms of a search: each must occur in the search text, in any order and anywhere in a word; the very short
 * where a word begins: {@link isShortTerm}. A search of digits and the signs of phone numbers alone, with at least four
 * digits, is one term of digits. Terms that are part of another are left out.
 */
export function searchPatterns(query: string): string[] {
  const text = truncate(foldText(query), searchLimits.query.max);
  const digits = phoneDigits(text);
  if (/^[\d\s+()./-]*$/.test(text) && digits.length >= searchLimits.digits.min)
    return [withoutAccessCode(text, digits)];
  const words = text.split(' ').map(searchWord);
  const distinct = [...new Set(words)].filter((word) => word !== '').slice(0, searchLimits.terms.max);
  return distinct.filter((word) => !distinct.some((other) => other !== word && saysMore(other, word)));
}

/** Whether who is found by a term is found by the other for that very reason. */
const saysMore = (term: string, other: string): boolean =>
  isShortTerm(other) ? isShortTerm(term) && term.startsWith(other) : term.includes(other);

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
  return searchPatterns(query).every((term) =>
    isShortTerm(term) ? beginsWord(searchText, term) : searchText.includes(term),
  );
}

/**
 * One or two letters or digits are looked for where a word begins: in the middle of one they say nothing to anybody, and
 * an index of every three characters finds them nowhere else.
 */
export function isShortTerm(term: string): boolean {
  return /^[a-z0-9]{1,2}$/.test(term);
}

/** After these, and at the beginning of a text, a word begins. In SQL: `search_conditions`. */
const beforeWord = ' \n\t.,:;@/_\'"()+&#`-';

function beginsWord(searchText: string, term: string): boolean {
  for (let at = searchText.indexOf(term); at !== -1; at = searchText.indexOf(term, at + 1))
    if (at === 0 || beforeWord.includes(searchText.charAt(at - 1))) return true;
  return false;
}
