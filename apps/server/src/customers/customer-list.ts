import { type CustomerFilter, resolveDates } from '@clientela/domain/customer-filter';
import { parseCustomerQuery, simplifyCustomerFilter } from '@clientela/domain/customer-query';
import { allOf, termsOf } from '@clientela/domain/filter';
import { Problem, problemBelow } from '@clientela/domain/problem';
import type { RequestContext } from '../platform/context.js';
import { keyset } from '../platform/database/keyset.js';
import { composed, prepared } from '../platform/database/statement.js';
import {
  type Connection,
  connectionOf,
  type PageArgs,
  type PageRequest,
  pageRequest,
} from '../platform/graphql/connection.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import type { CustomerRow } from './customer.row.js';
import { filterSql } from './customer-filter.sql.js';
import { likePatterns, searchPageFrom } from './customer-search.js';
import { type CustomerSelection, customerSelection } from './customer-selection.js';
import {
  type CustomerSort,
  type CustomerSortKey,
  checkCursor,
  customerSorts,
  type SortDirection,
} from './customer-sort.js';
import type { CustomerWhere } from './customer-where.inputs.js';
import { filterOfWhere } from './customer-where.js';

export interface CustomerListRequest {
  readonly page: PageArgs;
  readonly where?: CustomerWhere | null | undefined;
  readonly query?: string | null | undefined;
  readonly sortKey: CustomerSortKey;
  readonly direction: SortDirection;
  /** Names of the fields that the document selects, of the list and of its items. */
  readonly fields: ReadonlySet<string>;
}

/** A page of customers, in one statement; the exact number of all in another when it is asked for. */
export async function listCustomers(
  context: RequestContext,
  { page: args, where, query, sortKey, direction, fields }: CustomerListRequest,
): Promise<Connection<CustomerRow>> {
  const order = `customers:${sortKey}:${direction}`;
  const page = pageRequest(args, order);
  const sort = customerSorts[sortKey];
  checkCursor(page, sort);
  const condition = await conditionOf(context, simplifyCustomerFilter(filterOf(where, query)));
  const selection = customerSelection(context, fields, [sort.property]);
  const descending = direction === 'DESC';
  const [rows, totalCount] = await Promise.all([
    readPage(context, { page, sort, descending, selection, condition }),
    fields.has('totalCount') ? count(context, condition) : null,
  ]);
  selection.receive(rows);
  return connectionOf(page, { order, rows, placeOf: (row) => ({ value: sort.placeOf(row), id: row.id }), totalCount });
}

/** What both forms ask for together. */
function filterOf(where: CustomerWhere | null | undefined, query: string | null | undefined): CustomerFilter {
  return allOf([...(where ? [filterOfWhere(where)] : []), ...(query ? [filterOfQuery(query)] : [])]);
}

function filterOfQuery(query: string): CustomerFilter {
  try {
    return parseCustomerQuery(query);
  } catch (error) {
    throw error instanceof Problem ? problemBelow(error, ['query']) : error;
  }
}

/** Which customers, as SQL: a search alone is left to the search's own page. The shop is `$1`, `values` follow. */
interface Condition {
  readonly search: readonly string[] | null;
  readonly sql: string;
  readonly values: readonly unknown[];
}

async function conditionOf(context: RequestContext, filter: CustomerFilter): Promise<Condition> {
  const isSearch = filter.kind === 'term' && filter.term.field === 'search';
  const patterns = isSearch && 'text' in filter.term ? likePatterns(filter.term.text) : [];
  const needsShop = termsOf(filter).some((term) => 'range' in term && term.field !== 'orders');
  const shop = needsShop ? await shopOfRequest(context) : null;
  const values: unknown[] = [context.shopId];
  const resolved = resolveDates(filter, { now: new Date(), timeZone: shop?.timeZone ?? 'UTC' });
  const sql = filterSql(resolved, values, shop?.currencyCode ?? '');
  return { search: patterns.length > 0 ? patterns : null, sql, values };
}

interface PageStatement {
  readonly page: PageRequest;
  readonly sort: CustomerSort;
  readonly descending: boolean;
  readonly selection: CustomerSelection;
  readonly condition: Condition;
}

function readPage(context: RequestContext, statement: PageStatement): Promise<CustomerRow[]> {
  const { page, sort, descending, selection, condition } = statement;
  if (condition.search && sort === customerSorts.CREATED_AT) {
    const values: unknown[] = [context.shopId];
    const { from, orderBy } = searchPageFrom(condition.search, page, descending, values);
    return context.read<CustomerRow>(composed(`select ${selection.columns} from ${from} ${orderBy}`), values);
  }
  const values = [...condition.values];
  const { after, orderBy, limit } = keyset(
    page,
    { expression: sort.expression, cast: sort.cast, idExpression: 'c.id', descending },
    values,
  );
  const where = `where c.shop_id = $1 and ${condition.sql} ${after}`;
  return context.read<CustomerRow>(
    composed(`select ${selection.columns} from customer c ${where} ${orderBy} ${limit}`),
    values,
  );
}

/** The exact number of all that match, however many pages they fill. */
async function count(context: RequestContext, { search, sql, values }: Condition): Promise<number> {
  const [counted] = search
    ? await context.read<{ count: number }>(countMatches, [search])
    : await context.read<{ count: number }>(
        composed(`select count(*)::integer as count from customer c where c.shop_id = $1 and ${sql}`),
        values,
      );
  return counted?.count ?? 0;
}

const countMatches = prepared(
  'customers_count_matches',
  'select count(*)::integer as count from customer_search_matches($1::text[])',
);
