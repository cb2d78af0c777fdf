import type { CustomerTerm } from '@clientela/domain/customer-filter';
import { formatCustomerQuery, parseCustomerQuery } from '@clientela/domain/customer-query';
import type { Language } from '@clientela/domain/locale';
import { type Grammar, isPlainText, parseOrNull, putTogether, takeApart } from '../../lib/filter-parts';

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

const grammarOf = (language: Language): Grammar<CustomerTerm> => ({
  parse: parseCustomerQuery,
  format: (filter) => formatCustomerQuery(filter, language),
});

/** Takes a query apart. One that cannot be read is all text. */
export function readFilter(query: string | undefined, language: Language): ListFilter {
  const grammar = grammarOf(language);
  const filter = parseOrNull(grammar, query ?? '');
  if (!filter) return { ...noFilter, text: query ?? '' };
  const { text, terms } = takeApart(grammar, filter, { tags: isChoice('tag'), groups: isChoice('group') });
  return { text, tags: choiceOf(terms.tags), groups: choiceOf(terms.groups) };
}

/** Puts a query together again; undefined when it asks for everything. */
export const writeFilter = ({ text, tags, groups }: ListFilter, language: Language): string | undefined =>
  putTogether(grammarOf(language), text, [...termOf('tag', tags), ...termOf('group', groups)]);

/** The query for one tag. */
export const tagQuery = (name: string, language: Language) =>
  writeFilter({ ...noFilter, tags: { names: [name], all: false } }, language);

export const isPlain = (text: string): boolean => isPlainText(grammarOf('es'), text);

type ChoiceTerm = Extract<CustomerTerm, { field: 'tag' | 'group'; names: string[] }>;

/** A term that the picker of its field can show. One with ids has no names to show, so it stays text. */
const isChoice = (field: ChoiceTerm['field']) => (term: CustomerTerm) =>
  'names' in term && term.field === field && term.ids.length === 0;

function choiceOf(term: CustomerTerm | undefined): Choice {
  if (!term || !('names' in term)) return none;
  return { names: term.names, all: 'op' in term && term.op === 'all' && term.names.length > 1 };
}

function termOf(field: ChoiceTerm['field'], { names, all }: Choice): CustomerTerm[] {
  return names.length ? [{ field, op: all ? 'all' : 'any', ids: [], names: [...names] }] : [];
}
