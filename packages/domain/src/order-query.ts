import { checkFilterSize, simplify } from './filter.js';
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
} from './filter-terms.js';
import type { Language } from './locale.js';
import { FulfilmentStatus, OrderClaim, PaymentStatus } from './order.js';
import type { OrderFilter, OrderTerm } from './order-filter.js';
import {
  type OrderFilterField,
  orderFilterFields,
  orderVocabulary,
  spanishClaims,
  spanishFulfilments,
  spanishPayments,
} from './order-filter-names.js';
import { cleanLine } from './text.js';

/**
 * Reads a query on orders: `payment:paid fulfilment:unfulfilled channel:"Tienda web" placed:>-30d casco`. Each term
 * has an English and a Spanish name; free words are searched for. The same text stands in the URLs of the screens.
 * @throws Problem INVALID_FILTER, FILTER_TOO_LONG, FILTER_TOO_MANY_TERMS or FILTER_TOO_DEEP
 */
export function parseOrderQuery(query: string): OrderFilter {
  const filter = simplifyOrderFilter(parseQuery(query, { term: readTerm, word: readWord }));
  checkFilterSize(filter, termSize);
  return filter;
}

/** The text of a filter in a language's names; {@link parseOrderQuery} reads it as the same filter, simplified. */
export function formatOrderQuery(filter: OrderFilter, language: Language = 'en'): string {
  return formatQuery(filter, (term) => writeTerm(term, language));
}

/** The same filter with nothing said twice; words of a search that stand side by side are one search. */
export function simplifyOrderFilter(filter: OrderFilter): OrderFilter {
  return simplify(filter, (a, b) => {
    if (a.field !== 'search' || b.field !== 'search') return null;
    return { field: 'search', text: cleanLine(`${a.text} ${b.text}`) };
  });
}

function readWord(text: string): OrderTerm {
  return { field: 'search', text: cleanLine(text) };
}

function readTerm(name: string, values: TermValues, source: string, position: number): OrderTerm {
  const field = orderVocabulary.fieldOfName(name);
  if (field === undefined) throw filterProblem(`${name}:`, position, `${orderVocabulary.allNames} · "${name}:…"`);
  const term = termOf(field, values);
  if (term === null) throw filterProblem(source, position, `${name}: ${orderFilterFields[field].values}`);
  return term;
}

/** The term of a field, or null when its values are not understood. */
function termOf(field: OrderFilterField, values: TermValues): OrderTerm | null {
  const texts = values.values.map((value) => cleanLine(value.text));
  // An order is of one channel, and its products have no time of their own.
  if (texts.includes('') || values.all || values.after !== '') return null;
  switch (field) {
    case 'payment':
      return listTerm(field, texts, (text) => enumValue(PaymentStatus, spanishPayments, text));
    case 'fulfilment':
      return listTerm(field, texts, (text) => enumValue(FulfilmentStatus, spanishFulfilments, text));
    case 'claim':
      return listTerm(field, texts, (text) => enumValue(OrderClaim, spanishClaims, text));
    case 'channel':
    case 'company':
    case 'customer': {
      const present = presenceIn(values);
      return present === null ? namedTerm(field, values) : { field, present };
    }
    case 'product': {
      const term = productTerm(values);
      return term === null || term.placed.length > 0 ? null : { field, values: term.values };
    }
    case 'number':
      return rangeTerm(field, parseNumbers(values.raw));
    case 'total':
      return rangeTerm(field, parseAmounts(values.raw));
    case 'placed':
    case 'updated':
      return rangeTerm(field, parseDates(values.raw));
  }
}

function writeTerm(term: OrderTerm, language: Language): string[] {
  if (term.field === 'search') return term.text.split(' ').map(formatWord);
  return [`${orderVocabulary.nameOfField(term.field, language)}:${valuesOf(term)}`];
}

function valuesOf(term: Exclude<OrderTerm, { field: 'search' }>): string {
  if ('present' in term) return term.present ? 'yes' : 'no';
  switch (term.field) {
    case 'channel':
    case 'company':
    case 'customer':
      return writeNamed(term);
    case 'product':
      return writeProducts({ ...term, placed: [] });
    case 'number':
      return formatRange(term.range, String);
    case 'total':
      return formatRange(term.range, (value) => value);
    case 'placed':
    case 'updated':
      return formatRange(term.range, formatDatePoint);
    default:
      return term.values.map((value) => value.toLowerCase()).join(',');
  }
}
