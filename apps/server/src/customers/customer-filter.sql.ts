import type {
  DateField,
  PresenceField,
  ResolvedCustomerFilter,
  ResolvedCustomerTerm,
} from '@clientela/domain/customer-filter';
import type { Range } from '@clientela/domain/filter-range';
import { groupKey } from '@clientela/domain/group';
import { minorUnitsOf } from '@clientela/domain/money';
import { tagKey } from '@clientela/domain/tag';
import { foldText } from '@clientela/domain/text';
import { likeDigits, likePatterns } from './customer-search.js';
import { customerSorts } from './customer-sort.js';

/** Adds a value to a statement's values and answers its `$n`. */
type Bind = (value: unknown) => string;

/** What a filter is read with: the currency of amounts, and whether a search looks in tax ids and addresses. */
export interface FilterReading {
  readonly currencyCode: string;
  readonly findsPersonal: boolean;
}

const everything = 'true';
const nothing = 'false';

/**
 * The condition of a filter on a `customer` that the statement calls `c`; the shop is `$1`, the rest joins `values`.
 * No condition is ever NULL, so that each can be negated. Comparisons are of a kind that may use an index under
 * row-level security.
 */
export function filterSql(filter: ResolvedCustomerFilter, values: unknown[], reading: FilterReading): string {
  const bind: Bind = (value) => `$${values.push(value)}`;
  const write = (part: ResolvedCustomerFilter): string => {
    switch (part.kind) {
      case 'term':
        return termSql(part.term, bind, reading);
      case 'not':
        return `not ${write(part.filter)}`;
      case 'and':
        return together(part.filters.map(write), 'and', everything);
      case 'or':
        return together(part.filters.map(write), 'or', nothing);
    }
  };
  return write(filter);
}

const together = (conditions: string[], operator: 'and' | 'or', empty: string): string =>
  conditions.length === 0 ? empty : `(${conditions.join(` ${operator} `)})`;

function termSql(term: ResolvedCustomerTerm, bind: Bind, { currencyCode, findsPersonal }: FilterReading): string {
  if ('present' in term) return term.present ? presence[term.field] : `not ${presence[term.field]}`;
  if ('instants' in term) return instantsSql(term.field, term.instants, bind);
  switch (term.field) {
    case 'search':
      return searchSql(likePatterns(term.text), findsPersonal, bind);
    case 'tag':
    case 'group':
      return linkedSql(term, bind);
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
        nothing,
      );
    case 'orders':
      return rangeSql(
        'c.order_count',
        mapRange(term.range, (value) => bind(value)),
        '::integer',
      );
    case 'spent':
      return spentSql(term.range, currencyCode, bind);
  }
}

const anyLink = (table: string) => `exists (select from ${table} l where l.shop_id = $1 and l.customer_id = c.id)`;

const presence: Readonly<Record<PresenceField, string>> = {
  email: '(c.email_normalized is not null)',
  phone: '(c.phone is not null)',
  tag: anyLink('customer_tag'),
  group: anyLink('customer_group_member'),
  last_order: '(c.last_order_at is not null)',
};

function searchSql(patterns: string[], findsPersonal: boolean, bind: Bind): string {
  if (patterns.length === 0) return everything;
  return `c.id in (select f.customer_id from customer_search_matches(${bind(patterns)}::text[], ${findsPersonal}) f)`;
}

/** The search finds whoever has the digits anywhere, by its index; the phone itself decides. */
const phoneSql = (digits: string, bind: Bind): string =>
  `(c.phone is not null and c.phone like ${bind(likeDigits(digits))} and ${searchSql([likeDigits(digits)], true, bind)})`;

const links = {
  tag: { table: 'customer_tag', id: 'tag_id', named: 'tag', keyOf: tagKey },
  group: { table: 'customer_group_member', id: 'group_id', named: 'customer_group', keyOf: groupKey },
} as const;

/** Tags and groups are found by their links; names are compared by the key by which they are unique. */
function linkedSql(
  { field, op, ids, names }: Extract<ResolvedCustomerTerm, { field: 'tag' | 'group'; ids: string[] }>,
  bind: Bind,
): string {
  const { table, id, named, keyOf } = links[field];
  const byIds = (wanted: string[]) =>
    `exists (select from ${table} l where l.shop_id = $1 and l.customer_id = c.id and l.${id} = any (${bind(wanted)}::uuid[]))`;
  const byNames = (wanted: string[]) =>
    `exists (select from ${table} l join ${named} n on n.shop_id = l.shop_id and n.id = l.${id} where l.shop_id = $1 and l.customer_id = c.id and n.name_key = any (${bind(wanted.map(keyOf))}::text[]))`;
  if (op === 'all') {
    const each = [...ids.map((one) => byIds([one])), ...names.map((one) => byNames([one]))];
    return together(each, 'and', everything);
  }
  const either = [...(ids.length > 0 ? [byIds(ids)] : []), ...(names.length > 0 ? [byNames(names)] : [])];
  return together(either, 'or', nothing);
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
const operators = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function instantsSql(
  field: DateField,
  instants: Extract<ResolvedCustomerTerm, { instants: object }>['instants'],
  bind: Bind,
): string {
  const column = dateColumns[field];
  const bounds = (['gt', 'gte', 'lt', 'lte'] as const).flatMap((op) => {
    const at = instants[op];
    return at === undefined ? [] : [`${column} ${operators[op]} ${bind(at.toISOString())}::timestamptz`];
  });
  // Who never ordered did not order before a day either.
  if (field === 'last_order') bounds.push(`${column} > '-infinity'::timestamptz`);
  return together(bounds, 'and', everything);
}

function mapRange<From, To>(range: Range<From>, change: (value: From) => To): Range<To> {
  if (range.op === 'between') return { op: 'between', from: change(range.from), to: change(range.to) };
  return { op: range.op, value: change(range.value) };
}

function rangeSql(column: string, range: Range<string>, cast: string): string {
  if (range.op === 'between') return `(${column} >= ${range.from}${cast} and ${column} <= ${range.to}${cast})`;
  return `${column} ${operators[range.op]} ${range.value}${cast}`;
}

/** Amounts are compared in minor units; of an amount between two of them, each comparison takes the side that it means. */
function spentSql(range: Range<string>, currencyCode: string, bind: Bind): string {
  const column = customerSorts.TOTAL_SPENT.expression;
  const amount = (op: keyof typeof operators, decimal: string): string => {
    const { floor, exact } = minorUnits(decimal, currencyCode);
    if (exact) return `${column} ${operators[op]} ${bind(floor)}::bigint`;
    if (op === 'eq') return nothing;
    return op === 'gt' || op === 'gte' ? `${column} > ${bind(floor)}::bigint` : `${column} <= ${bind(floor)}::bigint`;
  };
  if (range.op === 'between') return `(${amount('gte', range.from)} and ${amount('lte', range.to)})`;
  return amount(range.op, range.value);
}

/** PostgreSQL's bigint. */
const mostMinorUnits = 2n ** 63n - 1n;

/** The minor units of a decimal, rounded down, and whether that is all of it. */
function minorUnits(decimal: string, currencyCode: string): { floor: string; exact: boolean } {
  const [, sign = '', whole = '0', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const decimals = minorUnitsOf(currencyCode);
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const exact = !/[1-9]/.test(fraction.slice(decimals));
  // More than the column holds nobody has spent: the comparison with the most that it holds says the same.
  if (kept > mostMinorUnits) return { floor: String(sign === '-' ? -mostMinorUnits : mostMinorUnits), exact: false };
  const floor = sign === '-' ? -kept - (exact ? 0n : 1n) : kept;
  return { floor: floor.toString(), exact };
}
