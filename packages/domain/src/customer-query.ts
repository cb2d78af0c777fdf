import { parseCountry } from './country.js';
import { CustomerSource, CustomerStatus, CustomerType } from './customer.js';
import type { CustomerFilter, CustomerTerm, PresenceField } from './customer-filter.js';
import {
  allFieldNames,
  type CustomerFilterField,
  customerFilterFields,
  enumValue,
  fieldOfName,
  nameOfField,
  yesOrNo,
} from './customer-filter-names.js';
import { normalizeEmail } from './email.js';
import { checkFilterSize, mapTerms, simplify } from './filter.js';
import { filterProblem, formatValue, formatWord, type TermValues } from './filter-lexer.js';
import { formatQuery, parseQuery } from './filter-query.js';
import {
  type DatePoint,
  formatDatePoint,
  formatRange,
  parseDatePoint,
  parseRange,
  type Range,
} from './filter-range.js';
import { globalId, parseGlobalId } from './global-id.js';
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

/** How many conditions a term counts for in the limit on filters. */
export function termSize(term: CustomerTerm): number {
  if ('values' in term) return term.values.length;
  return 'ids' in term ? term.ids.length + term.names.length : 1;
}

function readWord(text: string): CustomerTerm {
  return { field: 'search', text: cleanLine(text) };
}

function readTerm(name: string, values: TermValues, source: string, position: number): CustomerTerm {
  const field = fieldOfName(name);
  if (field === undefined) throw filterProblem(`${name}:`, position, `${allFieldNames} · "${name}:…"`);
  const term = termOf(field, values);
  if (term === null) throw filterProblem(source, position, `${name}: ${customerFilterFields[field].values}`);
  return term;
}

/** The term of a field, or null when its values are not understood. */
function termOf(field: CustomerFilterField, values: TermValues): CustomerTerm | null {
  const texts = values.values.map((value) => cleanLine(value.text));
  if (texts.includes('')) return null;
  const isNamed = field === 'tag' || field === 'group';
  if (values.all && !isNamed) return null;
  const present = presenceIn(values);
  if (present !== null && isPresenceField(field)) return { field, present };
  switch (field) {
    case 'tag':
    case 'group':
      return namedTerm(field, values);
    case 'status':
      return listTerm(field, texts, (text) => enumValue(CustomerStatus, text));
    case 'type':
      return listTerm(field, texts, (text) => enumValue(CustomerType, text));
    case 'source':
      return listTerm(field, texts, (text) => enumValue(CustomerSource, text));
    case 'country':
      return listTerm(field, texts, parseCountry);
    case 'city':
      return listTerm(field, texts, (text) => text);
    case 'email':
      return listTerm(field, texts, normalizeEmail);
    case 'phone':
      return listTerm(field, texts, digitsIn);
    case 'orders':
      return rangeTerm(field, parseRange(values.raw, wholeNumber, Number));
    case 'spent':
      return rangeTerm(field, parseRange(values.raw, decimal, Number));
    default:
      return rangeTerm(field, parseRange(values.raw, parseDatePoint, rankOfDate));
  }
}

const presenceFields: ReadonlySet<string> = new Set<PresenceField>(['email', 'phone', 'tag', 'group', 'last_order']);

function isPresenceField(field: string): field is PresenceField {
  return presenceFields.has(field);
}

function presenceIn({ values }: TermValues): boolean | null {
  const [only] = values;
  return only !== undefined && values.length === 1 && !only.quoted ? yesOrNo(only.text) : null;
}

function namedTerm(field: 'tag' | 'group', { values, all }: TermValues): CustomerTerm {
  const type = typeOf[field];
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const { text, quoted } of values) {
    const id = quoted ? null : parseGlobalId(text);
    if (id?.type === type) ids.add(id.uuid);
    else names.add(cleanLine(text));
  }
  const op = all && ids.size + names.size > 1 ? 'all' : 'any';
  return { field, op, ids: [...ids], names: [...names] };
}

const typeOf = { tag: 'Tag', group: 'CustomerGroup' } as const;

function listTerm<Field, Value>(field: Field, texts: string[], read: (text: string) => Value | null) {
  const values = texts.map(read).filter((value) => value !== null);
  return values.length === texts.length ? { field, values: [...new Set(values)] } : null;
}

function rangeTerm<Field, Value>(field: Field, range: Range<Value> | null) {
  return range === null ? null : { field, range };
}

function digitsIn(text: string): string | null {
  const digits = phoneDigits(text);
  return digits.length >= searchLimits.digits.min && /^[\d\s+()./-]*$/.test(text) ? digits : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** A decimal string with a point or, as Spanish writes it, a comma; without zeros that say nothing. */
function decimal(text: string): string | null {
  const match = /^0*(\d{1,15})(?:[.,](\d{1,3}?)0*)?$/.exec(text);
  if (match === null) return null;
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  return fraction === '' ? (match[1] ?? '') : `${match[1]}.${fraction}`;
}

/** Only days can be put in order without a clock. */
function rankOfDate(point: DatePoint): number {
  return point.kind === 'day' ? Date.parse(point.day) : Number.NaN;
}

function writeTerm(term: CustomerTerm, language: Language): string[] {
  if (term.field === 'search') return term.text.split(' ').map(formatWord);
  return [`${nameOfField(term.field, language)}:${valuesOf(term)}`];
}

function valuesOf(term: Exclude<CustomerTerm, { field: 'search' }>): string {
  if ('present' in term) return term.present ? 'yes' : 'no';
  switch (term.field) {
    case 'tag':
    case 'group': {
      const ids = term.ids.map((id) => globalId(typeOf[term.field], id));
      const names = term.names.map((name) => formatValue(name, isKeyword));
      return [...ids, ...names].join(term.op === 'all' ? '&' : ',');
    }
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
      return term.values.map((value) => formatValue(value, isKeyword)).join(',');
  }
}

/** Whether a value without quotes would be read as yes, no or an id. */
function isKeyword(value: string): boolean {
  return yesOrNo(value) !== null || parseGlobalId(value) !== null;
}
