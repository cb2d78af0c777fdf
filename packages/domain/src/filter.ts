import { Problem, type ProblemIssue } from './problem.js';

/** Which objects a list shows: conditions of one kind of object, put together. `and` of nothing is everything. */
export type Filter<Term> =
  | { kind: 'and'; filters: Filter<Term>[] }
  | { kind: 'or'; filters: Filter<Term>[] }
  | { kind: 'not'; filter: Filter<Term> }
  | { kind: 'term'; term: Term };

/** Limits, and the sentence that says each. They hold for the text and for the typed form alike. */
export const filterLimits = {
  length: { max: 2_000, says: 'A filter has at most 2,000 characters.' },
  terms: { max: 50, says: 'A filter has at most 50 conditions, each value of a list counted.' },
  depth: { max: 10, says: 'A filter has at most 10 levels of parentheses, OR and negation inside each other.' },
} as const;

/** All of the conditions. */
export function allOf<Term>(filters: Filter<Term>[]): Filter<Term> {
  return { kind: 'and', filters };
}

/** Any of the conditions. */
export function anyOf<Term>(filters: Filter<Term>[]): Filter<Term> {
  return { kind: 'or', filters };
}

/** None of what the condition says. */
export function noneOf<Term>(filter: Filter<Term>): Filter<Term> {
  return { kind: 'not', filter };
}

/** One condition. */
export function oneTerm<Term>(term: Term): Filter<Term> {
  return { kind: 'term', term };
}

/** The same filter with each term turned into another. */
export function mapTerms<From, To>(filter: Filter<From>, change: (term: From) => To): Filter<To> {
  switch (filter.kind) {
    case 'term':
      return oneTerm(change(filter.term));
    case 'not':
      return noneOf(mapTerms(filter.filter, change));
    default:
      return { kind: filter.kind, filters: filter.filters.map((inner) => mapTerms(inner, change)) };
  }
}

/** Every term of a filter, from left to right. */
export function termsOf<Term>(filter: Filter<Term>): Term[] {
  if (filter.kind === 'term') return [filter.term];
  return filter.kind === 'not' ? termsOf(filter.filter) : filter.filters.flatMap(termsOf);
}

/**
 * The same filter with nothing said twice: lists inside of lists of their kind are one, a list of one is that one, a
 * double negation is none. `merge` may join two terms that stand side by side in an `and`.
 */
export function simplify<Term>(filter: Filter<Term>, merge: (a: Term, b: Term) => Term | null): Filter<Term> {
  if (filter.kind === 'term') return filter;
  if (filter.kind === 'not') {
    const inner = simplify(filter.filter, merge);
    return inner.kind === 'not' ? inner.filter : noneOf(inner);
  }
  const inner = filter.filters
    .map((one) => simplify(one, merge))
    .flatMap((one) => (one.kind === filter.kind ? one.filters : [one]));
  if (filter.kind === 'or' && inner.length === 0) return noneOf(allOf([]));
  const merged = filter.kind === 'and' ? mergeNeighbours(inner, merge) : inner;
  const [only] = merged;
  return only !== undefined && merged.length === 1 ? only : { kind: filter.kind, filters: merged };
}

function mergeNeighbours<Term>(filters: Filter<Term>[], merge: (a: Term, b: Term) => Term | null): Filter<Term>[] {
  const done: Filter<Term>[] = [];
  for (const next of filters) {
    const last = done.at(-1);
    const joined = last?.kind === 'term' && next.kind === 'term' ? merge(last.term, next.term) : null;
    if (joined === null) done.push(next);
    else done[done.length - 1] = oneTerm(joined);
  }
  return done;
}

/**
 * Refuses a filter that is too large, wherever it came from. `size` says how many conditions a term counts for.
 * @throws Problem FILTER_TOO_MANY_TERMS or FILTER_TOO_DEEP
 */
export function checkFilterSize<Term>(
  filter: Filter<Term>,
  size: (term: Term) => number,
  path: (string | number)[] = [],
) {
  const issues: ProblemIssue[] = [];
  const terms = termsOf(filter).reduce((sum, term) => sum + size(term), 0);
  const { max: maxTerms } = filterLimits.terms;
  const { max: maxDepth } = filterLimits.depth;
  if (terms > maxTerms) issues.push({ code: 'FILTER_TOO_MANY_TERMS', path, params: { max: maxTerms } });
  // A pair of parentheses may hold an OR of lists: two levels each, and two around and inside of all.
  if (depthOf(filter) > 2 * maxDepth + 2) issues.push({ code: 'FILTER_TOO_DEEP', path, params: { max: maxDepth } });
  if (issues.length > 0) throw new Problem(issues);
}

function depthOf<Term>(filter: Filter<Term>): number {
  if (filter.kind === 'term') return 1;
  const inner = filter.kind === 'not' ? [filter.filter] : filter.filters;
  return 1 + inner.reduce((deepest, one) => Math.max(deepest, depthOf(one)), 0);
}
