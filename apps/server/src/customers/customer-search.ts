import { searchPatterns } from '@clientela/domain/search-text';
import type { PageRequest } from '../platform/graphql/connection.js';

/** A term as a LIKE pattern that finds it anywhere: what LIKE would read as a sign of its own is escaped. */
const containing = (term: string): string => `%${term.replace(/[\\%_]/g, '\\$&')}%`;

/** The LIKE patterns of a search; none when there is nothing to look for. */
export const likePatterns = (search: string): string[] => searchPatterns(search).map(containing);

/** The LIKE pattern of digits of a phone. */
export const likeDigits = (digits: string): string => containing(digits);

/**
 * A page of a search and nothing else, newest or oldest first, as a table `c` in its order: the function takes the same
 * few milliseconds for a common and for a rare word.
 */
export function searchPageFrom(
  patterns: readonly string[],
  page: PageRequest,
  descending: boolean,
  values: unknown[],
): { from: string; orderBy: string } {
  const newestFirst = descending !== page.backward;
  values.push(patterns, newestFirst, page.cursor?.value ?? null, page.cursor?.id ?? null, page.limit);
  const first = values.length - 4;
  const args = [`$${first}::text[]`, `$${first + 1}::boolean`, `$${first + 2}::timestamptz`, `$${first + 3}::uuid`];
  const direction = newestFirst ? 'desc' : 'asc';
  return {
    from: `customer_search_page(${args.join(', ')}, $${first + 4}::integer) s join customer c on c.shop_id = $1 and c.id = s.customer_id`,
    orderBy: `order by s.created_at ${direction}, s.customer_id ${direction}`,
  };
}
