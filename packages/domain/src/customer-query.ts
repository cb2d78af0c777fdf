import { readBirthday, writeBirthday } from './birthday-term.js';
import { parseCountry } from './country.js';
import { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import type { CustomerFilter, CustomerTerm, PresenceField } from './customer-filter.js';
import {
  type CustomerFilterField,
  customerFilterFields,
  customerVocabulary,
  spanishSources,
  spanishStatuses,
  spanishTypes,
} from './customer-filter-names.js';
import { normalizeEmail } from './email.js';
import { checkFilterSize, mapTerms, simplify } from './filter.js';
import { filterProblem, formatWord, type TermValues } from './filter-lexer.js';
import { enumValue } from './filter-names.js';
import { formatQuery, parseQuery } from './filter-query.js';
import { formatDatePoint, formatRange } from './filter-range.js';
import {
  listTerm,
  namedTerm,
  parseAmounts,
  parseDates,
  parseNumbers,
  presenceIn,
  productTerm,
  rangeTerm,
  termSize,
  writeNamed,
  writeProducts,
  writeText,
} from './filter-terms.js';
import type { Language } from './locale.js';
import { phoneDigits } from './phone.js';
import { searchLimits } from './search-text.js';
import { cleanLine } from './text.js';

/**
 * Reads a query on customers: `orders:>3 tag:vip group:"Mayoristas" created:>-30d ana`. Each term has an English and
 * a Spanish name; free words are searched for. The same text stands in the URLs of the screens.
 * @throws Problem INVALID_FILTER, FILTER_TOO_LONG, FILTER_TOO_MANY_TERMS or FILTER_TOO_DEEP
 */
export function parseCustomerQuery(query: string): CustomerFilter {
  const filter = simplifyCustomerFilter(parseQuery(query, { term: readTerm, word: readWord }));
  checkFilterSize(filter, termSize);
  return filter;
}

/** The text of a filter in a language's names; {@link parseCustomerQuery} reads it as the same filter, simplified. */
export function formatCustomerQuery(filter: CustomerFilter, language: Language = 'en'): string {
  return formatQuery(filter, (term) => writeTerm(term, language));
}

/** The same filter with nothing said twice; words of a search that stand side by side are one search. */
export function simplifyCustomerFilter(filter: CustomerFilter): CustomerFilter {
  return simplify(mapTerms(filter, simplifyTerm), (a, b) => {
    if (a.field !== 'search' || b.field !== 'search') return null;
    return { field: 'search', text: cleanLine(`${a.text} ${b.text}`) };
  });
}

/** All of one is any of one. */
function simplifyTerm(term: CustomerTerm): CustomerTerm {
  return 'ids' in term && term.op === 'all' && termSize(term) < 2 ? { ...term, op: 'any' } : term;
}

function readWord(text: string): CustomerTerm {
  return { field: 'search', text: cleanLine(text) };
}

function readTerm(name: string, values: TermValues, source: string, position: number): CustomerTerm {
  const field = customerVocabulary.fieldOfName(name);
  if (field === undefined) throw filterProblem(`${name}:`, position, `${customerVocabulary.allNames} · "${name}:…"`);
  const term = termOf(field, values);
  if (term === null) throw filterProblem(source, position, `${name}: ${customerFilterFields[field].values}`);
  return term;
}

/** The term of a field, or null when its values are not understood. */
function termOf(field: CustomerFilterField, values: TermValues): CustomerTerm | null {
  const texts = values.values.map((value) => cleanLine(value.text));
  if (texts.includes('')) return null;
  if (values.all && field !== 'tag' && field !== 'group') return null;
  if (field === 'product') return productTerm(values);
  if (values.after !== '') return null;
  const present = presenceIn(values);
  if (present !== null && isPresenceField(field)) return { field, present };
  switch (field) {
    case 'tag':
    case 'group':
      return namedTerm(field, values);
    case 'channel':
    case 'company':
      return namedTerm(field, values);
    case 'status':
      return listTerm(field, texts, (text) => enumValue(CustomerStatus, spanishStatuses, text));
    case 'type':
      return listTerm(field, texts, (text) => enumValue(CustomerType, spanishTypes, text));
    case 'source':
      return listTerm(field, texts, (text) => enumValue(CustomerSource, spanishSources, text));
    case 'country':
      return listTerm(field, texts, parseCountry);
    case 'city':
      return listTerm(field, texts, (text) => text);
    case 'email':
      return listTerm(field, texts, normalizeEmail);
    case 'phone':
      return listTerm(field, texts, digitsIn);
    case 'birthday':
      return readBirthday(texts);
    case 'orders':
      return rangeTerm(field, parseNumbers(values.raw));
    case 'spent':
      return rangeTerm(field, parseAmounts(values.raw));
    default:
      return rangeTerm(field, parseDates(values.raw));
  }
}

const presenceFields: ReadonlySet<string> = new Set<PresenceField>([
  'email',
  'phone',
  'tag',
  'group',
  'channel',
  'company',
  'birthday',
  'last_order',
]);

function isPresenceField(field: string): field is PresenceField {
  return presenceFields.has(field);
}

function digitsIn(text: string): string | null {
  const digits = phoneDigits(text);
  return digits.length >= searchLimits.digits.min && /^[\d\s+()./-]*$/.test(text) ? digits : null;
}

function writeTerm(term: CustomerTerm, language: Language): string[] {
  if (term.field === 'search') return term.text.split(' ').map(formatWord);
  return [`${customerVocabulary.nameOfField(term.field, language)}:${valuesOf(term)}`];
}

function valuesOf(term: Exclude<CustomerTerm, { field: 'search' }>): string {
  if ('present' in term) return term.present ? 'yes' : 'no';
  switch (term.field) {
    case 'tag':
    case 'group':
    case 'channel':
    case 'company':
      return writeNamed(term);
    case 'product':
      return writeProducts(term);
    case 'birthday':
      return writeBirthday(term);
    case 'orders':
      return formatRange(term.range, String);
    case 'spent':
      return formatRange(term.range, (value) => value);
    case 'created':
    case 'updated':
    case 'last_order':
      return formatRange(term.range, formatDatePoint);
    case 'status':
    case 'type':
    case 'source':
      return term.values.map((value) => value.toLowerCase()).join(',');
    default:
      return term.values.map(writeText).join(',');
  }
}
