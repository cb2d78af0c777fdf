import { isShortTerm, searchPatterns } from '@clientela/domain/search-text';

/** A term as a LIKE pattern that finds it anywhere: what LIKE would read as a sign of its own is escaped. */
export const containing = (term: string): string => `%${term.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * What the functions of the search are told: a LIKE pattern for a term that is found anywhere, and one that begins with
 * its letters for a short term, which they look for where a word begins. Empty when there is nothing to look for.
 */
export const likePatterns = (search: string): string[] =>
  searchPatterns(search).map((term) => (isShortTerm(term) ? `${term}%` : containing(term)));
