import { type KeysetPage, type KeysetSql, keyset } from '../database/keyset.js';
import { composed, type Statement } from '../database/statement.js';
import type { ListSort } from './sort.js';

/** A table that is listed, filtered and searched. */
export interface ListTable<Row> {
  readonly name: string;
  /** What the statement calls it. */
  readonly alias: string;
  readonly search: {
    /** Its search table, and the functions `…_page`, `…_matches` and `…_has` over it: see the migrations. */
    readonly name: string;
    /** What the functions call the row and its place in the order in which `…_page` walks. */
    readonly id: string;
    readonly at: string;
    /** The sort key of that order. */
    readonly sort: ListSort<Row>;
  };
}

/** Which rows a list shows, ready to become SQL. */
export interface ListCondition {
  /** LIKE patterns of the search that all must match; null without one. */
  readonly search: readonly string[] | null;
  /** What the functions of the search are told besides, as SQL: `, true`. */
  readonly searchFlags: string;
  /** What is asked for besides, the shop being `$1`; null when nothing is. */
  readonly rest: ((values: unknown[]) => string) | null;
  /**
   * The order in which an index gives just the rows of `rest`, whatever its values: a page in this order is planned once.
   * Absent: no index does.
   */
  readonly walkedIn?: ListSort<never> | undefined;
  /** The same as `rest` in another form, for where all that match have to be found: see counted-page.sql.ts. */
  readonly linked?: LinkedCondition | null;
}

/** A filter of which several parts are links to other things: tags, groups, products. */
export interface LinkedCondition {
  /** A select of the `id`s that have all these links. */
  readonly ids: (values: unknown[]) => string;
  /** What is asked for besides; nothing is `true`. */
  readonly rest: (values: unknown[]) => string;
}

/** A page of a list, all but its values. */
export interface ListPage<Row> {
  readonly table: ListTable<Row>;
  readonly page: KeysetPage;
  readonly sort: ListSort<Row>;
  readonly descending: boolean;
  /** What is selected of a row. */
  readonly columns: string;
  readonly condition: ListCondition;
}

export interface BoundStatement {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/** The statement of a page: one of three, after what it is asked for. */
export function pageStatement<Row>(shopId: string, request: ListPage<Row>): BoundStatement {
  const { search, rest } = request.condition;
  if (!search) return filteredPage(shopId, request);
  const inItsOrder = request.sort === request.table.search.sort;
  return inItsOrder && !rest ? searchPage(shopId, search, request) : searchedPage(shopId, search, request);
}

/** No search: one index gives the order, or the filter's own index gives the few rows that are left to sort. */
function filteredPage<Row>(shopId: string, request: ListPage<Row>): BoundStatement {
  const { table, columns, condition } = request;
  const values: unknown[] = [shopId];
  const filter = restOf(condition, values);
  const { after, orderBy, limit } = order(request, values);
  const text = `select ${columns} from ${table.name} ${table.alias} where ${table.alias}.shop_id = $1 ${filter} ${after} ${orderBy} ${limit}`;
  return { statement: composed(text, condition.rest !== null && condition.walkedIn !== request.sort), values };
}

const restOf = ({ rest }: ListCondition, values: unknown[]): string => (rest ? `and ${rest(values)}` : '');

/**
 * A search and nothing else, in the order in which its own function walks: it takes the same few milliseconds for a
 * common and a rare word.
 */
function searchPage<Row>(shopId: string, search: readonly string[], request: ListPage<Row>): BoundStatement {
  const { table, page, descending, columns, condition } = request;
  const { alias } = table;
  const newestFirst = descending !== page.backward;
  const values = [shopId, search, newestFirst, page.cursor?.value ?? null, page.cursor?.id ?? null, page.limit];
  const direction = newestFirst ? 'desc' : 'asc';
  const text = `select ${columns}
    from ${table.search.name}_page($2::text[], $3::boolean, $4::timestamptz, $5::uuid, $6::integer${condition.searchFlags}) s
    join ${table.name} ${alias} on ${alias}.shop_id = $1 and ${alias}.id = s.${table.search.id}
    order by s.${table.search.at} ${direction}, s.${table.search.id} ${direction}`;
  return { statement: composed(text), values };
}

/** Of so many rows of the list, in its order, it is asked first which match: a common word fills a page with them. */
const nearRows = 500;
/** If a third of a page is among them, the rest is looked for in so many rows. */
const farRows = 2000;
/** If not, up to so many matches are fetched and sorted. */
const fewMatches = 3000;

/**
 * A search along with filters or in another order. A common word has filled a page after some hundred rows of the list,
 * or some more; the matches of a rare one are fetched and sorted. Are there many, and far from here (all Zoes by name),
 * the index of the order is read up to where they are. PostgreSQL runs the branches whose condition holds.
 */
function searchedPage<Row>(shopId: string, search: readonly string[], request: ListPage<Row>): BoundStatement {
  const { table, condition } = request;
  const { alias: a } = table;
  const { name, id } = table.search;
  const values: unknown[] = [shopId, search];
  const filter = restOf(condition, values);
  const { after, orderBy, limit, most } = order(request, values);
  const ids = (rows: number | string, wanted: string) =>
    `select ${a}.id as ${id} from ${table.name} ${a} where ${a}.shop_id = $1 ${filter} ${after} and ${wanted} ${orderBy} limit ${rows}`;
  const among = (rows: string, wanted: string) =>
    `select f.${id} from ${name}_among(array(select ${id} from ${rows}), $2::text[]${condition.searchFlags}) f where ${wanted}`;
  const matches = (more: string) => `${name}_matches($2::text[]${condition.searchFlags}${more}) f`;
  const page = (found: string, more: string, wanted: string) =>
    `(select ${a}.* from ${table.name} ${a} where ${a}.shop_id = $1 ${more} and ${a}.id = any (array(select f.${id} from ${found})) and ${wanted} ${orderBy} ${limit})`;
  // Fewer rows than were asked for: all were looked at, and a page that is not full is the last one.
  const done = (found: string, rows: string, size: number) =>
    `((select count(*) from ${found}) >= ${most} or (select count(*) from ${rows}) < ${size})`;
  // Not a join: whether an id is among them is asked while the index is read.
  const isAny = (found: string) => `(${a}.id in (${found})) is true`;
  const isNear = done('near_found', 'near', nearRows);
  const isLikely = `(select count(*) * 3 from near_found) >= ${most}`;
  const isRare = `(not ${isLikely} and (select count(*) from few) <= ${fewMatches})`;
  const isFar = done('far_found', 'far', farRows);
  const text = `with near as materialized (${ids(nearRows, 'true')}),
      near_found as materialized (${among('near', 'true')}),
      few as materialized (select f.${id} from ${matches(`, ${fewMatches + 1}`)} where not ${isNear} and not ${isLikely}),
      far as materialized (${ids(farRows, `not ${isNear} and not ${isRare}`)}),
      far_found as materialized (${among('far', `not ${isNear} and not ${isRare}`)}),
      all_found as materialized (${ids(most, `not ${isNear} and not ${isRare} and not ${isFar} and ${isAny(`select f.${id} from ${matches('')}`)}`)})
    select ${request.columns} from (
      ${page('near_found f', '', isNear)}
      union all
      ${page('few f', `${filter} ${after}`, `not ${isNear} and ${isRare}`)}
      union all
      ${page('far_found f', '', `not ${isNear} and not ${isRare} and ${isFar}`)}
      union all
      ${page('all_found f', '', `not ${isNear} and not ${isRare} and not ${isFar}`)}
    ) ${a} ${orderBy}`;
  return { statement: composed(text, condition.rest !== null), values };
}

const order = <Row>({ table, page, sort, descending }: ListPage<Row>, values: unknown[]): KeysetSql =>
  keyset(page, { ...sort, idExpression: `${table.alias}.id`, descending }, values);

/** Of whom each of several pages is. */
export interface ListParents {
  /** The column of the table that names the parent, and what it is called in a row. */
  readonly column: string;
  readonly property: string;
  readonly ids: readonly string[];
}

/** The same page of each of several parents, in one statement: one index gives each parent's rows in their order. */
export function pagesStatement<Row>(shopId: string, request: ListPage<Row>, parents: ListParents): BoundStatement {
  const { table, columns, condition } = request;
  const { name, alias: a } = table;
  const values: unknown[] = [shopId, parents.ids];
  const filter = wholeOf(table, condition, values);
  const { after, orderBy, limit } = order(request, values);
  const text = `select ${columns}, ${a}.${parents.column} as "${parents.property}" from unnest($2::uuid[]) wanted (id) cross join lateral (
      select ${a}.* from ${name} ${a} where ${a}.shop_id = $1 and ${a}.${parents.column} = wanted.id ${filter} ${after} ${orderBy} ${limit}
    ) ${a} ${orderBy}`;
  return { statement: composed(text, filter !== ''), values };
}

/** How many match of each of several parents; no row for none. */
export function countsStatement<Row>(
  shopId: string,
  table: ListTable<Row>,
  condition: ListCondition,
  { column, property, ids }: ListParents,
): BoundStatement {
  const { name, alias: a } = table;
  const values: unknown[] = [shopId, ids];
  const filter = wholeOf(table, condition, values);
  const text = `select ${a}.${column} as "${property}", count(*)::integer as count from ${name} ${a}
    where ${a}.shop_id = $1 and ${a}.${column} = any ($2::uuid[]) ${filter} group by ${a}.${column}`;
  return { statement: composed(text, filter !== ''), values };
}

/** The ids of those that match, in no order, up to so many. */
export function idsStatement<Row>(
  shopId: string,
  table: ListTable<Row>,
  condition: ListCondition,
  atMost: number,
): BoundStatement {
  const { name, alias } = table;
  const values: unknown[] = [shopId];
  const filter = wholeOf(table, condition, values);
  const text = `select ${alias}.id from ${name} ${alias} where ${alias}.shop_id = $1 ${filter} limit $${values.push(atMost)}`;
  return { statement: composed(text, filter !== ''), values };
}

/** The exact number of all that match, however many pages they fill. */
export function countStatement<Row>(shopId: string, table: ListTable<Row>, condition: ListCondition): BoundStatement {
  const { name, alias, search } = table;
  if (condition.search && !condition.rest) {
    const text = `select count(*)::integer as count from ${search.name}_matches($1::text[]${condition.searchFlags})`;
    return { statement: composed(text), values: [condition.search] };
  }
  const values: unknown[] = [shopId];
  const filter = wholeOf(table, condition, values);
  const text = `select count(*)::integer as count from ${name} ${alias} where ${alias}.shop_id = $1 ${filter}`;
  return { statement: composed(text, condition.rest !== null), values };
}

/** All that is asked for, the search among it. */
function wholeOf<Row>({ alias, search }: ListTable<Row>, condition: ListCondition, values: unknown[]): string {
  const rest = restOf(condition, values);
  if (!condition.search) return rest;
  return `${rest} and ${foundSql(search, alias, `$${values.push(condition.search)}`, condition.searchFlags)}`;
}

/** The condition that a row is found by patterns, wherever it stands in a filter. */
export const foundSql = (
  { name, id }: Pick<ListTable<never>['search'], 'name' | 'id'>,
  alias: string,
  patterns: string,
  flags: string,
): string => `${alias}.id in (select f.${id} from ${name}_matches(${patterns}::text[]${flags}) f)`;
