import type { CustomerFilter, CustomerTerm } from '@clientela/domain/customer-filter';
import { formatCustomerQuery, parseCustomerQuery } from '@clientela/domain/customer-query';
import { allOf, oneTerm } from '@clientela/domain/filter';
import type { Language } from '@clientela/domain/locale';

/** Names chosen from a list, and whether a customer must have all of them or any. */
export interface Choice {
  names: readonly string[];
  all: boolean;
}

/** A filter taken apart for the list's controls: the pickers' choices, and the rest as text for the search box. */
export interface ListFilter {
  text: string;
  tags: Choice;
  groups: Choice;
}

const none: Choice = { names: [], all: false };
export const noFilter: ListFilter = { text: '', tags: none, groups: none };

/** Takes a query apart. One that cannot be read is all text: the server says what is wrong with it. */
export function readFilter(query: string | undefined, language: Language): ListFilter {
  const filter = parse(query ?? '');
  if (!filter) return { ...noFilter, text: query ?? '' };
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  const tags = parts.find((part) => isChoice(part, 'tag'));
  const groups = parts.find((part) => isChoice(part, 'group'));
  const rest = parts.filter((part) => part !== tags && part !== groups);
  return { text: formatCustomerQuery(allOf(rest), language), tags: choiceOf(tags), groups: choiceOf(groups) };
}

/** Puts a query together again; undefined when it asks for everything. */
export function writeFilter({ text, tags, groups }: ListFilter, language: Language): string | undefined {
  const choices = [...termOf('tag', tags), ...termOf('group', groups)];
  const typed = parse(text);
  const query = typed
    ? formatCustomerQuery(allOf([...(typed.kind === 'and' ? typed.filters : [typed]), ...choices]), language)
    : `${text} ${formatCustomerQuery(allOf(choices), language)}`;
  return query.trim() || undefined;
}

/** The query for one tag. */
export const tagQuery = (name: string, language: Language) =>
  writeFilter({ ...noFilter, tags: { names: [name], all: false } }, language);

/** Words can be looked for while they are typed; a term (`pedidos:>3`) or an open quotation mark only when whole. */
export const isPlain = (text: string): boolean => !text.includes(':') && parse(text) !== null;

type ChoiceTerm = Extract<CustomerTerm, { names: string[] }>;

/** A term that the picker of its field can show. One with ids has no names to show, so it stays text. */
function isChoice(part: CustomerFilter, field: ChoiceTerm['field']): boolean {
  return part.kind === 'term' && 'names' in part.term && part.term.field === field && part.term.ids.length === 0;
}

function choiceOf(part: CustomerFilter | undefined): Choice {
  if (part?.kind !== 'term' || !('names' in part.term)) return none;
  return { names: part.term.names, all: part.term.op === 'all' && part.term.names.length > 1 };
}

function termOf(field: ChoiceTerm['field'], { names, all }: Choice): CustomerFilter[] {
  return names.length ? [oneTerm({ field, op: all ? 'all' : 'any', ids: [], names: [...names] })] : [];
}

function parse(query: string): CustomerFilter | null {
  try {
    return parseCustomerQuery(query);
  } catch {
    return null;
  }
}
