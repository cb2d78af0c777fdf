import type { NamedTerm } from '@clientela/domain/filter-terms';
import type {
  OrderDateField,
  OrderNamedField,
  ResolvedOrderFilter,
  ResolvedOrderTerm,
} from '@clientela/domain/order-filter';
import { productKey } from '@clientela/domain/order-lines';
import type { FilterReading } from '../../customers/list/customer-filter.sql.js';
import { customerTable, searchFlags } from '../../customers/list/customer-table.js';
import {
  amountSql,
  type Bind,
  everything,
  filterSql,
  instantsSql,
  integerSql,
  oneOfSql,
  placeSql,
  together,
} from '../../platform/list/filter.sql.js';
import { likePatterns } from '../../platform/list/like.js';
import { foundSql } from '../../platform/list/page.sql.js';
import { orderTable } from './order-table.js';

/** The condition of a filter on a `sales_order` that the statement calls `o`; the shop is `$1`. */
export const orderFilterSql = (filter: ResolvedOrderFilter, values: unknown[], reading: FilterReading): string =>
  filterSql(filter, values, (term, bind) => termSql(term, bind, reading));

const dateColumns: Readonly<Record<OrderDateField, string>> = { placed: 'o.placed_at', updated: 'o.updated_at' };
const idColumns: Readonly<Record<OrderNamedField, string>> = {
  channel: 'o.channel_id',
  company: 'o.issuing_company_id',
  customer: 'o.customer_id',
};

function termSql(term: ResolvedOrderTerm, bind: Bind, reading: FilterReading): string {
  if ('present' in term) return `(${idColumns[term.field]} is ${term.present ? 'not null' : 'null'})`;
  if ('instants' in term) return instantsSql(dateColumns[term.field], term.instants, bind);
  switch (term.field) {
    case 'search':
      return searchSql(term.text, bind);
    case 'payment':
    case 'fulfilment':
      return oneOfSql(`o.${term.field}_status`, term.values, 'text', bind);
    case 'claim':
      return oneOfSql('o.claim', term.values, 'text', bind);
    case 'channel':
    case 'company':
      return placeSql(idColumns[term.field], term, bind);
    case 'customer':
      return customerSql(term, bind, reading);
    case 'product':
      return productSql(term.values, bind);
    case 'number':
      return integerSql('o.number', term.range, bind);
    case 'total':
      return `(o.currency_code = ${bind(reading.currencyCode)}::text and ${amountSql('o.total', term.range, reading.currencyCode, bind)})`;
  }
}

function searchSql(text: string, bind: Bind): string {
  const patterns = likePatterns(text);
  return patterns.length === 0 ? everything : foundSql(orderTable.search, orderTable.alias, bind(patterns), '');
}

/**
 * Customers by id, and those that words find, who are many. PostgreSQL hashes them once and takes the orders in the order
 * of the list: it believes that they are few, and joined to their orders it would fetch and sort nearly all of these.
 */
function customerSql(term: Omit<NamedTerm<'customer'>, 'field'>, bind: Bind, { findsPersonal }: FilterReading): string {
  const byIds = term.ids.length > 0 ? [placeSql('o.customer_id', { ...term, names: [] }, bind)] : [];
  const { name, id } = customerTable.search;
  const byNames = term.names.map((text) => {
    const found = `${name}_matches(${bind(likePatterns(text))}::text[]${searchFlags(findsPersonal)})`;
    return `((o.customer_id in (select f.${id} from ${found} f)) is true)`;
  });
  return together([...byIds, ...byNames], 'or');
}

const productSql = (values: readonly string[], bind: Bind): string =>
  `exists (select from order_line l where l.shop_id = $1 and l.order_id = o.id and l.product_key = any (${bind(
    values.map((title) => productKey({ title })),
  )}::text[]))`;
