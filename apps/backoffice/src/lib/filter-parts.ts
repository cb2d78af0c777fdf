import { allOf, type Filter, oneTerm } from '@clientela/domain/filter';

/** How the filters of one kind of list are read and written. */
export interface Grammar<Term> {
  /** @throws Problem when the text is no filter */
  parse: (query: string) => Filter<Term>;
  format: (filter: Filter<Term>) => string;
}

/** Reads a query; null when it cannot be read: the server says what is wrong with it. */
export function parseOrNull<Term>(grammar: Grammar<Term>, query: string): Filter<Term> | null {
  try {
    return grammar.parse(query);
  } catch {
    return null;
  }
}

/**
 * Takes a filter apart for the controls of a list: for each control the first term that it can show, if it alone must
 * hold, and the rest as text for the search box.
 */
export function takeApart<Term, Name extends string>(
  grammar: Grammar<Term>,
  filter: Filter<Term>,
  controls: Record<Name, (term: Term) => boolean>,
): { text: string; terms: Partial<Record<Name, Term>> } {
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  const terms: Partial<Record<Name, Term>> = {};
  const rest = parts.filter((part) => {
    const names = Object.keys(controls) as Name[];
    const name = part.kind === 'term' && names.find((one) => !terms[one] && controls[one](part.term));
    if (!name || part.kind !== 'term') return true;
    terms[name] = part.term;
    return false;
  });
  return { text: grammar.format(allOf(rest)), terms };
}

/** Puts together what was typed and what was picked; undefined when it asks for everything. */
export function putTogether<Term>(grammar: Grammar<Term>, text: string, picked: Term[]): string | undefined {
  const choices = picked.map((term) => oneTerm(term));
  const typed = parseOrNull(grammar, text);
  const query = typed
    ? grammar.format(allOf([...(typed.kind === 'and' ? typed.filters : [typed]), ...choices]))
    : `${text} ${grammar.format(allOf(choices))}`;
  return query.trim() || undefined;
}

/** Words can be looked for while they are typed; a term (`pedidos:>3`) or an open quotation mark only when whole. */
export const isPlainText = <Term>(grammar: Grammar<Term>, text: string): boolean =>
  !text.includes(':') && parseOrNull(grammar, text) !== null;
