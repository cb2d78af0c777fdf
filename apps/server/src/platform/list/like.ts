import { searchPatterns } from '@clientela/domain/search-text';

/** A term as a LIKE pattern that finds it anywhere: what LIKE would read as a sign of its own is escaped. */
export const containing = (term: string): string => `%${term.replace(/[\\%_]/g, '\\$&')}%`;

/** The LIKE patterns of a search; none when there is nothing to look for. */
export const likePatterns = (search: string): string[] => searchPatterns(search).map(containing);
