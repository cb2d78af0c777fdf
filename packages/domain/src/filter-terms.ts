import { type Filter, mapTerms, noneOf, oneTerm, termsOf } from './filter.js';
import { formatValue, type TermValues } from './filter-lexer.js';
import {
  type Clock,
  type DatePoint,
  formatDatePoint,
  formatRange,
  type InstantRange,
  parseDatePoint,
  parseRange,
  type Range,
  resolveRange,
} from './filter-range.js';
import { type GlobalType, globalId, parseGlobalId } from './global-id.js';
import { cleanLine, foldText } from './text.js';

/** What the grammars of customers and of orders share: terms of the same shape, read and written in the same way. */

/** Has any or all of these, by uuid or by name as it was typed. */
export interface NamedTerm<Field extends string> {
  field: Field;
  op: 'any' | 'all';
  ids: string[];
  names: string[];
}

/** Products that were bought: any of them, as they were typed, compared by `productKey`. */
export interface ProductTerm {
  field: 'product';
  values: string[];
  /** When they were bought: all of these hold. Empty: ever. */
  placed: Range<DatePoint>[];
}

/** The same with instants for days. */
export interface ResolvedProductTerm {
  field: 'product';
  values: string[];
  /** When they were bought: all of these hold. Empty: ever. */
  placedAt: InstantRange[];
}

/** The kind of object that each field by name means. */
export const typeOfNamed = {
  tag: 'Tag',
  group: 'CustomerGroup',
  channel: 'Channel',
  company: 'IssuingCompany',
  customer: 'Customer',
} as const satisfies Record<string, GlobalType>;

/** A field whose values have names and ids. */
export type NamedField = keyof typeof typeOfNamed;

/** What the API's list of ids asks for; absent and empty lists ask for nothing. */
export interface NamedFilterIds {
  any?: readonly string[] | null | undefined;
  all?: readonly string[] | null | undefined;
  none?: readonly string[] | null | undefined;
}

/** The filters of a list of uuids: one of `any`, each of `all`, not one of `none`. */
export function idListFilters<Field extends NamedField>(
  field: Field,
  { any, all, none }: NamedFilterIds,
): Filter<NamedTerm<Field>>[] {
  const having = (op: 'any' | 'all', ids: readonly string[]): Filter<NamedTerm<Field>> =>
    oneTerm({ field, op, ids: [...ids], names: [] });
  return [
    ...(any?.length ? [having('any', any)] : []),
    ...(all?.length ? [having('all', all)] : []),
    ...(none?.length ? [noneOf(having('any', none))] : []),
  ];
}

/** The names of a field in a filter, as they were typed: what has to be looked up. */
export function namesInFilter<Term extends { field: string }>(filter: Filter<Term>, field: NamedField): string[] {
  const names = termsOf(filter).flatMap((term) => (term.field === field && isNamed(term) ? term.names : []));
  return [...new Set(names)];
}

/**
 * The same filter with ids in place of names, as saved filters keep them: a name may change. Names that `idOf` does
 * not know stay: nobody has them.
 */
export function withIdsForNames<Term extends { field: string }>(
  filter: Filter<Term>,
  idOf: (field: NamedField, name: string) => string | undefined,
): Filter<Term> {
  return mapTerms(filter, (term): Term => {
    if (!isNamed(term)) return term;
    const found = term.names.flatMap((name) => idOf(term.field, name) ?? []);
    const names = term.names.filter((name) => idOf(term.field, name) === undefined);
    return { ...term, ids: [...new Set([...term.ids, ...found])], names };
  });
}

function isNamed<Term extends { field: string }>(term: Term): term is Term & NamedTerm<NamedField> {
  return 'names' in term && Object.hasOwn(typeOfNamed, term.field);
}

/** How many conditions a term counts for in the limit on filters. */
export function termSize(term: object): number {
  if ('values' in term && Array.isArray(term.values)) return term.values.length;
  if ('ids' in term && Array.isArray(term.ids) && 'names' in term && Array.isArray(term.names)) {
    return term.ids.length + term.names.length;
  }
  return 1;
}

/** `yes`, `sí` and `no`; null for any other word. */
export function yesOrNo(text: string): boolean | null {
  const folded = foldText(text);
  if (folded === 'yes' || folded === 'si') return true;
  return folded === 'no' ? false : null;
}

/** The one `yes` or `no` that a term has as its value; null when it has another. */
export function presenceIn({ values }: TermValues): boolean | null {
  const [only] = values;
  return only !== undefined && values.length === 1 && !only.quoted ? yesOrNo(only.text) : null;
}

/** A term of things with names: what is not in quotes may be an id. */
export function namedTerm<Field extends NamedField>(field: Field, { values, all }: TermValues): NamedTerm<Field> {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const { text, quoted } of values) {
    const id = quoted ? null : parseGlobalId(text);
    if (id?.type === typeOfNamed[field]) ids.add(id.uuid);
    else names.add(cleanLine(text));
  }
  const op = all && ids.size + names.size > 1 ? 'all' : 'any';
  return { field, op, ids: [...ids], names: [...names] };
}

/** A term of a list of values, or null when one is not understood. */
export function listTerm<Field, Value>(field: Field, texts: string[], read: (text: string) => Value | null) {
  const values = texts.map(read).filter((value) => value !== null);
  return values.length === texts.length ? { field, values: [...new Set(values)] } : null;
}

/** A term of a range, or null without one. */
export function rangeTerm<Field, Value>(field: Field, range: Range<Value> | null) {
  return range === null ? null : { field, range };
}

/** Reads a range of whole numbers. */
export const parseNumbers = (text: string): Range<number> | null =>
  parseRange(text, (one) => (/^\d{1,9}$/.test(one) ? Number(one) : null), Number);

/** Reads a range of amounts. */
export const parseAmounts = (text: string): Range<string> | null => parseRange(text, decimal, Number);

/** Reads a range of dates. */
export const parseDates = (text: string): Range<DatePoint> | null => parseRange(text, parseDatePoint, rankOfDate);

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

/** A term of products, `"Casco rojo",sku-7@>-30d`, or null when it is not understood. */
export function productTerm({ values, after }: TermValues): ProductTerm | null {
  const last = values.at(-1);
  const at = last === undefined || last.quoted ? -1 : last.text.indexOf('@');
  const texts = values.map(({ text }, index) => (index === values.length - 1 && at >= 0 ? text.slice(0, at) : text));
  if (values.some(({ text, quoted }, index) => !quoted && index < values.length - 1 && text.includes('@'))) return null;
  const period = at >= 0 && last !== undefined ? last.text.slice(at) : after;
  const placed = period === '' ? [] : period.slice(1).split('@').map(parseDates);
  const cleaned = texts.map(cleanLine);
  const known = placed.filter((range) => range !== null);
  if (cleaned.includes('') || known.length < placed.length) return null;
  return { field: 'product', values: [...new Set(cleaned)], placed: known };
}

/** The term whose days are instants. */
export function resolveProducts({ field, values, placed }: ProductTerm, clock: Clock): ResolvedProductTerm {
  return { field, values, placedAt: placed.map((range) => resolveRange(range, clock)) };
}

/** What stands behind the colon of a term of products. */
export function writeProducts({ values, placed }: ProductTerm): string {
  const products = values.map((value) => formatValue(value, (text) => isKeyword(text) || text.includes('@')));
  return products.join(',') + placed.map((range) => `@${formatRange(range, formatDatePoint)}`).join('');
}

/** What stands behind the colon of a term of things with names. */
export function writeNamed(term: NamedTerm<NamedField>): string {
  const ids = term.ids.map((id) => globalId(typeOfNamed[term.field], id));
  return [...ids, ...term.names.map(writeText)].join(term.op === 'all' ? '&' : ',');
}

/** A text as a value of a term. */
export const writeText = (text: string): string => formatValue(text, isKeyword);

/** Whether a value without quotes would be read as yes, no or an id. */
function isKeyword(value: string): boolean {
  return yesOrNo(value) !== null || parseGlobalId(value) !== null;
}
