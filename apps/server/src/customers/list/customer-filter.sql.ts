import type { ResolvedBirthdayTerm } from '@clientela/domain/birthday-term';
import type {
  DateField,
  PresenceField,
  ResolvedCustomerFilter,
  ResolvedCustomerTerm,
} from '@clientela/domain/customer-filter';
import { allOf } from '@clientela/domain/filter';
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
  oneOfSql,
  placeSql,
  together,
} from '../../platform/list/filter.sql.js';
import { containing, likePatterns } from '../../platform/list/like.js';
import { foundSql, type LinkedCondition } from '../../platform/list/page.sql.js';
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
    case 'birthday':
      return birthdaySql(term, bind);
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
  birthday: '(c.birthday is not null)',
  last_order: '(c.last_order_at is not null)',
};

function searchSql(patterns: string[], findsPersonal: boolean, bind: Bind): string {
  if (patterns.length === 0) return everything;
  return foundSql(customerTable.search, customerTable.alias, bind(patterns), searchFlags(findsPersonal));
}

/**
 * Months and days, whatever the year. No index: the rows are looked at in the order of the list until the page is full.
 * Day by day and not as stretches, of which PostgreSQL has no idea how many have them.
 */
const birthdaySql = ({ days }: ResolvedBirthdayTerm, bind: Bind): string =>
  `(c.birthday is not null and (extract(month from c.birthday) * 100 + extract(day from c.birthday))::integer = any (${bind(days)}::integer[]))`;

/** The search finds whoever has the digits anywhere, by its index; the phone itself decides. */
const phoneSql = (digits: string, bind: Bind): string =>
  `(c.phone is not null and c.phone like ${bind(containing(digits))} and ${searchSql([containing(digits)], true, bind)})`;

const links = {
  tag: { table: 'customer_tag', id: 'tag_id', named: 'tag', keyOf: tagKey },
  group: { table: 'customer_group_member', id: 'group_id', named: 'customer_group', keyOf: groupKey },
} as const;

type LinkTerm = NamedTerm<'tag' | 'group'>;

/** Tags and groups are found by their links; names are compared by the key by which they are unique. */
function linkedSql({ field, op, ids, names }: LinkTerm, bind: Bind, customer = 'c.id'): string {
  const { table, id, named, keyOf } = links[field];
  const link = `l.shop_id = $1 and l.customer_id = ${customer}`;
  const byIds = (wanted: string[]) =>
    `exists (select from ${table} l where ${link} and ${oneOfSql(`l.${id}`, wanted, 'uuid', bind)})`;
  const byNames = (wanted: string[]) =>
    `exists (select from ${table} l join ${named} n on n.shop_id = l.shop_id and n.id = l.${id} where ${link} and n.name_key = any (${bind(wanted.map(keyOf))}::text[]))`;
  if (op === 'all') {
    const each = [...ids.map((one) => byIds([one])), ...names.map((one) => byNames([one]))];
    return together(each, 'and');
  }
  const either = [...(ids.length > 0 ? [byIds(ids)] : []), ...(names.length > 0 ? [byNames(names)] : [])];
  return together(either, 'or');
}

/** Whoever has a line of a product in an order that counts. */
function boughtSql({ values, placedAt }: ResolvedProductTerm, bind: Bind, customer = 'c.id'): string {
  const products = bind(values.map((title) => productKey({ title })));
  const periods = placedAt.map((instants) => instantsSql('o.placed_at', instants, bind));
  return `${customer} in (
    select o.customer_id from order_line l join sales_order o on o.shop_id = l.shop_id and o.id = l.order_id
    where l.shop_id = $1 and l.product_key = any (${products}::text[])
      and o.customer_id is not null and o.fulfilment_status <> 'CANCELLED' and ${together(periods, 'and')})`;
}

/**
 * A filter that asks for several links at once, by these first: one of them is walked, and the others are looked up for
 * whoever it finds. Null of any other filter.
 */
export function linkedCondition(filter: ResolvedCustomerFilter, reading: FilterReading): LinkedCondition | null {
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  const terms = parts.flatMap((part) => (part.kind === 'term' && isLink(part.term) ? singleLinks(part.term) : []));
  const walked = terms.find((term) => 'ids' in term);
  if (!walked || terms.length < 2) return null;
  const { table, id } = links[walked.field];
  const rest = parts.filter((part) => part.kind !== 'term' || !isLink(part.term));
  return {
    ids(values) {
      const bind: Bind = (value) => `$${values.push(value)}`;
      const others = terms.filter((term) => term !== walked);
      const conditions = [
        oneOfSql(`w.${id}`, walked.ids, 'uuid', bind),
        ...others.map((term) =>
          'ids' in term ? linkedSql(term, bind, 'w.customer_id') : boughtSql(term, bind, 'w.customer_id'),
        ),
      ];
      return `select w.customer_id as id from ${table} w where w.shop_id = $1 and ${conditions.join(' and ')}`;
    },
    rest: (values) => (rest.length > 0 ? customerFilterSql(allOf(rest), values, reading) : everything),
  };
}

const isLink = (term: ResolvedCustomerTerm): term is LinkTerm | ResolvedProductTerm =>
  'placedAt' in term || ('ids' in term && (term.field === 'tag' || term.field === 'group') && term.names.length === 0);

/** All of several is each of them. */
const singleLinks = (term: LinkTerm | ResolvedProductTerm): (LinkTerm | ResolvedProductTerm)[] =>
  'ids' in term && term.op === 'all' ? term.ids.map((id) => ({ ...term, op: 'any', ids: [id] })) : [term];

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
