import type {
  DateField,
  PresenceField,
  ResolvedCustomerFilter,
  ResolvedCustomerTerm,
} from '@clientela/domain/customer-filter';
import type { InstantRange } from '@clientela/domain/filter-range';
import type { NamedTerm, ResolvedProductTerm } from '@clientela/domain/filter-terms';
import { groupKey } from '@clientela/domain/group';
import { productKey } from '@clientela/domain/order-lines';
import { tagKey } from '@clientela/domain/tag';
import { foldText } from '@clientela/domain/text';
import {
  amountSql,
  type Bind,
  everything,
  filterSql,
  instantsSql,
  integerSql,
  placeSql,
  together,
} from '../platform/list/filter.sql.js';
import { containing, likePatterns } from '../platform/list/like.js';
import { foundSql } from '../platform/list/page.sql.js';
import { customerSorts } from './customer-sort.js';
import { customerTable, searchFlags } from './customer-table.js';

/** What a filter is read with: the currency of amounts, and whether a search looks in tax ids and addresses. */
export interface FilterReading {
  readonly currencyCode: string;
  readonly findsPersonal: boolean;
}

/** The condition of a filter on a `customer` that the statement calls `c`; the shop is `$1`. */
export const customerFilterSql = (filter: ResolvedCustomerFilter, values: unknown[], reading: FilterReading): string =>
  filterSql(filter, values, (term, bind) => termSql(term, bind, reading));

function termSql(term: ResolvedCustomerTerm, bind: Bind, { currencyCode, findsPersonal }: FilterReading): string {
  if ('present' in term) return term.present ? presence[term.field] : `not ${presence[term.field]}`;
  if ('instants' in term) return dateSql(term.field, term.instants, bind);
  switch (term.field) {
    case 'search':
      return searchSql(likePatterns(term.text), findsPersonal, bind);
    case 'tag':
    case 'group':
      return linkedSql(term, bind);
    case 'channel':
      return placeSql('c.channel_id', term, bind);
    case 'company':
      return placeSql('c.issuing_company_id', term, bind);
    case 'product':
      return boughtSql(term, bind);
    case 'status':
    case 'type':
    case 'source':
      return `c.${term.field} = any (${bind(term.values)}::text[])`;
    case 'country':
      return mainAddressSql(`a.country_code = any (${bind(term.values)}::text[])`);
    case 'city':
      return mainAddressSql(`a.city_key = any (${bind(term.values.map(foldText))}::text[])`);
    case 'email':
      return `(c.email_normalized is not null and c.email_normalized = any (${bind(term.values)}::text[]))`;
    case 'phone':
      return together(
        term.values.map((digits) => phoneSql(digits, bind)),
        'or',
      );
    case 'orders':
      return integerSql('c.order_count', term.range, bind);
    case 'spent':
      return amountSql(customerSorts.TOTAL_SPENT.expression, term.range, currencyCode, bind);
  }
}

const anyLink = (table: string) => `exists (select from ${table} l where l.shop_id = $1 and l.customer_id = c.id)`;

const presence: Readonly<Record<PresenceField, string>> = {
  email: '(c.email_normalized is not null)',
  phone: '(c.phone is not null)',
  tag: anyLink('customer_tag'),
  group: anyLink('customer_group_member'),
  channel: '(c.channel_id is not null)',
  company: '(c.issuing_company_id is not null)',
  last_order: '(c.last_order_at is not null)',
};

function searchSql(patterns: string[], findsPersonal: boolean, bind: Bind): string {
  if (patterns.length === 0) return everything;
  return foundSql(customerTable.search, customerTable.alias, bind(patterns), searchFlags(findsPersonal));
}

/** The search finds whoever has the digits anywhere, by its index; the phone itself decides. */
const phoneSql = (digits: string, bind: Bind): string =>
  `(c.phone is not null and c.phone like ${bind(containing(digits))} and ${searchSql([containing(digits)], true, bind)})`;

const links = {
  tag: { table: 'customer_tag', id: 'tag_id', named: 'tag', keyOf: tagKey },
  group: { table: 'customer_group_member', id: 'group_id', named: 'customer_group', keyOf: groupKey },
} as const;

/** Tags and groups are found by their links; names are compared by the key by which they are unique. */
function linkedSql({ field, op, ids, names }: NamedTerm<'tag' | 'group'>, bind: Bind): string {
  const { table, id, named, keyOf } = links[field];
  const byIds = (wanted: string[]) =>
    `exists (select from ${table} l where l.shop_id = $1 and l.customer_id = c.id and l.${id} = any (${bind(wanted)}::uuid[]))`;
  const byNames = (wanted: string[]) =>
    `exists (select from ${table} l join ${named} n on n.shop_id = l.shop_id and n.id = l.${id} where l.shop_id = $1 and l.customer_id = c.id and n.name_key = any (${bind(wanted.map(keyOf))}::text[]))`;
  if (op === 'all') {
    const each = [...ids.map((one) => byIds([one])), ...names.map((one) => byNames([one]))];
    return together(each, 'and');
  }
  const either = [...(ids.length > 0 ? [byIds(ids)] : []), ...(names.length > 0 ? [byNames(names)] : [])];
  return together(either, 'or');
}

/** Whoever has a line of a product in an order that counts. */
function boughtSql({ values, placedAt }: ResolvedProductTerm, bind: Bind): string {
  const products = bind(values.map((title) => productKey({ title })));
  const periods = placedAt.map((instants) => instantsSql('o.placed_at', instants, bind));
  return `c.id in (
    select o.customer_id from order_line l join sales_order o on o.shop_id = l.shop_id and o.id = l.order_id
    where l.shop_id = $1 and l.product_key = any (${products}::text[])
      and o.customer_id is not null and o.fulfilment_status <> 'CANCELLED' and ${together(periods, 'and')})`;
}

/** The main address is that of `mainAddress` in the domain: the default for shipping, then for billing, then the oldest. */
const mainAddressSql = (condition: string): string =>
  `exists (select from address a where a.shop_id = $1 and a.customer_id = c.id and ${condition} and (a.is_default_shipping or not exists (
     select from address b where b.shop_id = $1 and b.customer_id = a.customer_id
       and (not b.is_default_shipping, not b.is_default_billing, b.id) < (not a.is_default_shipping, not a.is_default_billing, a.id))))`;

const dateColumns: Readonly<Record<DateField, string>> = {
  created: customerSorts.CREATED_AT.expression,
  updated: customerSorts.UPDATED_AT.expression,
  last_order: customerSorts.LAST_ORDER_AT.expression,
};

/** Who never ordered did not order before a day either. */
function dateSql(field: DateField, instants: InstantRange, bind: Bind): string {
  const between = instantsSql(dateColumns[field], instants, bind);
  return field === 'last_order'
    ? together([between, `${dateColumns[field]} > '-infinity'::timestamptz`], 'and')
    : between;
}
