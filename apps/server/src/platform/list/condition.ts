import { allOf, type Filter } from '@clientela/domain/filter';
import { Problem, problemBelow } from '@clientela/domain/problem';
import { likePatterns } from './like.js';

/** The search that a filter holds beside its other conditions, as LIKE patterns, and these. */
export function splitSearch<Term extends { field: string }>(
  filter: Filter<Term>,
): { search: string[] | null; rest: Filter<Term> | null } {
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  const patterns: string[] = [];
  const rest = parts.filter((part) => {
    if (part.kind !== 'term' || !isSearch(part.term)) return true;
    patterns.push(...likePatterns(part.term.text));
    return false;
  });
  return { search: patterns.length > 0 ? patterns : null, rest: rest.length > 0 ? allOf(rest) : null };
}

const isSearch = (term: { field: string }): term is { field: 'search'; text: string } => term.field === 'search';

/** The filter of the text of a query; what is wrong in it is told of the argument. @throws Problem INVALID_FILTER */
export function filterOfQuery<Term>(query: string, parse: (query: string) => Filter<Term>): Filter<Term> {
  try {
    return parse(query);
  } catch (error) {
    throw error instanceof Problem ? problemBelow(error, ['query']) : error;
  }
}
