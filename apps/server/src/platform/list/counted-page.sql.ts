import { keyset } from '../database/keyset.js';
import { composed } from '../database/statement.js';
import type { BoundStatement, LinkedCondition, ListPage } from './page.sql.js';

/** With so many links at most their rows are fetched one by one; of more, other ways are faster. */
const fewLinked = 20_000;

/**
 * A page and the number of all that match, in one statement: for filters that ask for several links at once. How many
 * have all of them PostgreSQL cannot guess, and walks the list or hashes whole tables; so the links come first, by
 * their own indexes, and their rows after. Each row has `totalCount`, and one with neither page nor id comes when the page is
 * empty. Where too many have the links, `totalCount` is null, and nothing else is told.
 */
export function countedPage<Row>(
  shopId: string,
  { table, page, sort, descending, columns }: ListPage<Row>,
  linked: LinkedCondition,
): BoundStatement {
  const { name, alias: a } = table;
  const values: unknown[] = [shopId];
  const ids = linked.ids(values);
  const rest = linked.rest(values);
  const place = { ...sort, expression: 'f.place', idExpression: 'f.id', descending };
  const { after, orderBy, limit } = keyset(page, place, values);
  const isFew = `(select count(*) from linked) <= ${fewLinked}`;
  const text = `with linked as materialized (${ids} limit ${fewLinked + 1}),
      found as materialized (
        select ${a}.id, ${sort.expression} as place from ${name} ${a}
        where ${isFew} and ${a}.shop_id = $1 and ${a}.id = any (array(select l.id from linked l)) and ${rest})
    select n."totalCount", ${columns}
    from (select case when ${isFew} then (select count(*)::integer from found) end as "totalCount") n
    left join (select f.* from found f where true ${after} ${orderBy} ${limit}) f on true
    left join ${name} ${a} on ${a}.shop_id = $1 and ${a}.id = f.id
    ${orderBy}`;
  return { statement: composed(text, true), values };
}
