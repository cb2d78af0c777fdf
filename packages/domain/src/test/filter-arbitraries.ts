import fc from 'fast-check';
import { allOf, anyOf, type Filter, noneOf, oneTerm } from '../filter.js';
import type { DatePoint, Range } from '../filter-range.js';
import { Problem, type ProblemIssue } from '../problem.js';
import { cleanLine } from '../text.js';

/** Words that people type, and some that the grammar might take for its own. */
export const word = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('no', 'OR', '-a', 'tag:b', 'a..b', 'O"x', 'sí', '\\', 'a@b', '@'),
  )
  .map(cleanLine)
  .filter((text) => text !== '');
export const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
export const ids = fc.uniqueArray(fc.uuid(), { maxLength: 2 });

export const rangeOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Range<T>> =>
  fc.record({ op: fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte'), value });

export const date: fc.Arbitrary<DatePoint> = fc.oneof(
  fc.constantFrom('2026-11-22', '1999-01-01').map((day) => ({ kind: 'day', day }) as const),
  fc.record({ kind: fc.constant('ago'), amount: fc.nat(9999), unit: fc.constantFrom('d', 'w', 'm', 'y') }),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((at) => ({ kind: 'instant', at: at.toISOString() }) as const),
);

export const listOf = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

/** Filters of any shape over terms. */
export function filterOf<Term>(term: fc.Arbitrary<Term>): fc.Arbitrary<Filter<Term>> {
  return fc.letrec<{ filter: Filter<Term> }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      term.map(oneTerm),
      fc.array(tie('filter'), { maxLength: 3 }).map(allOf),
      fc.array(tie('filter'), { maxLength: 3 }).map(anyOf),
      tie('filter').map(noneOf),
    ),
  })).filter;
}

/** Pieces of queries put together at random: most of them are not understood. */
export const nonsense = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['tag', 'orders', 'product', 'channel', 'payment', ':', '"', '«', '(', ')', '-', 'OR', ' '],
        ...['..', '>', '&', ',', '@', 'a', '-1d', 'paid', '\\'],
      ),
    )
    .map((all) => all.join('')),
);

/** What is wrong with a query, or undefined when it is understood. */
export function issueOfQuery(parse: (query: string) => unknown, query: string): ProblemIssue | undefined {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof Problem) return error.issues[0];
    throw error;
  }
  return undefined;
}
