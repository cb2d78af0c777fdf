import { type KeysetSql, keyset } from '../platform/database/keyset.js';
import { composed, type Statement } from '../platform/database/statement.js';
import type { PageRequest } from '../platform/graphql/connection.js';
import type { CustomerCondition } from './customer-condition.js';
import { filterSql } from './customer-filter.sql.js';
import { type CustomerSort, customerSorts } from './customer-sort.js';

export interface CustomerPage {
  readonly page: PageRequest;
  readonly sort: CustomerSort;
  readonly descending: boolean;
  /** What is selected of a `customer c`. */
  readonly columns: string;
  readonly condition: CustomerCondition;
}

export interface BoundStatement {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/** The statement of a page of customers: one of three, after what it is asked for. */
export function pageStatement(shopId: string, request: CustomerPage): BoundStatement {
  const { search, rest } = request.condition;
  if (!search) return filteredPage(shopId, request);
  const byAge = request.sort === customerSorts.CREATED_AT;
  return byAge && !rest ? searchPage(shopId, search, request) : searchedPage(shopId, search, request);
}

/** No search: one index gives the order, or the filter's own index gives the few rows that are left to sort. */
function filteredPage(shopId: string, request: CustomerPage): BoundStatement {
  const { rest } = request.condition;
  const values: unknown[] = [shopId];
  const filter = rest ? `and ${filterSql(rest, values, request.condition)}` : '';
  const { after, orderBy, limit } = order(request, values);
  const text = `select ${request.columns} from customer c where c.shop_id = $1 ${filter} ${after} ${orderBy} ${limit}`;
  return { statement: composed(text, rest !== null), values };
}

/** A search and nothing else, by age: its own function takes the same few milliseconds for a common and a rare word. */
function searchPage(shopId: string, search: readonly string[], request: CustomerPage): BoundStatement {
  const { page, descending, columns, condition } = request;
  const newestFirst = descending !== page.backward;
  const values = [shopId, search, newestFirst, page.cursor?.value ?? null, page.cursor?.id ?? null, page.limit];
  const direction = newestFirst ? 'desc' : 'asc';
  const text = `select ${columns}
    from customer_search_page($2::text[], $3::boolean, $4::timestamptz, $5::uuid, $6::integer, ${condition.findsPersonal}) s
    join customer c on c.shop_id = $1 and c.id = s.customer_id
    order by s.created_at ${direction}, s.customer_id ${direction}`;
  return { statement: composed(text), values };
}

/** Up to so many matches are simply fetched and sorted. */
const fewMatches = 3000;
/** Beyond, so many rows are looked at in the order of the list: most often they fill a page. */
const nearRows = 2000;

/**
 * A search along with filters or in another order. The matches of a rare word are fetched and sorted. A common one has
 * filled a page after some hundred rows of the list; only if it has not, because its matches lie far from here (all Zoes
 * by name), all matches are fetched. PostgreSQL runs the one branch whose condition holds.
 */
function searchedPage(shopId: string, search: readonly string[], request: CustomerPage): BoundStatement {
  const { rest, findsPersonal } = request.condition;
  const values: unknown[] = [shopId, search];
  const filter = rest ? `and ${filterSql(rest, values, request.condition)}` : '';
  const { after, orderBy, limit, most } = order(request, values);
  const rows = (condition: string, atMost: string) =>
    `(select c.* from customer c where c.shop_id = $1 ${filter} ${after} and ${condition} ${orderBy} ${atMost})`;
  const isCommon = `(select count(*) from found) > ${fewMatches}`;
  const isFull = `(select count(*) from near) = ${most}`;
  // Fewer rows than were to be looked at: all were, and a page that is not full is the last one.
  const isAll = `(select count(*) from ${rows('true', `limit ${nearRows}`)} c) < ${nearRows}`;
  const isDone = rest ? `(${isFull} or ${isAll})` : isFull;
  const matching = (matches: string) => `c.id = any (array(select f.customer_id from ${matches} f))`;
  const text = `with found as materialized (
      select f.customer_id from customer_search_matches($2::text[], ${findsPersonal}, ${fewMatches + 1}) f
    ), near as materialized (
      select c.* from ${rows(isCommon, `limit ${nearRows}`)} c where customer_search_has(c.id, $2::text[], ${findsPersonal}) ${orderBy} ${limit}
    )
    select ${request.columns} from (
      ${rows(`not ${isCommon} and ${matching('found')}`, limit)}
      union all
      (select c.* from near c where ${isDone})
      union all
      ${rows(`${isCommon} and not ${isDone} and ${matching(`customer_search_matches($2::text[], ${findsPersonal})`)}`, limit)}
    ) c ${orderBy}`;
  return { statement: composed(text, rest !== null), values };
}

const order = ({ page, sort, descending }: CustomerPage, values: unknown[]): KeysetSql =>
  keyset(page, { expression: sort.expression, cast: sort.cast, idExpression: 'c.id', descending }, values);

/** The exact number of all that match, however many pages they fill. */
export function countStatement(shopId: string, condition: CustomerCondition): BoundStatement {
  const { whole, search, rest, findsPersonal } = condition;
  if (search && !rest) {
    const text = `select count(*)::integer as count from customer_search_matches($1::text[], ${findsPersonal})`;
    return { statement: composed(text), values: [search] };
  }
  const values: unknown[] = [shopId];
  const filter = rest ? `and ${filterSql(whole, values, condition)}` : '';
  const text = `select count(*)::integer as count from customer c where c.shop_id = $1 ${filter}`;
  return { statement: composed(text, rest !== null), values };
}
