import { allOf, termsOf } from '@clientela/domain/filter';
import {
  type OrderFilter,
  type ResolvedOrderFilter,
  type ResolvedOrderTerm,
  resolveOrderDates,
} from '@clientela/domain/order-filter';
import { parseOrderQuery, simplifyOrderFilter } from '@clientela/domain/order-query';
import { withIds } from '../../customers/list/named-things.js';
import type { RequestContext } from '../../platform/context.js';
import { filterOfQuery, splitSearch } from '../../platform/list/condition.js';
import type { ListCondition } from '../../platform/list/page.sql.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import { withCustomers } from './order-customers.js';
import { orderFilterSql } from './order-filter.sql.js';
import { orderSorts } from './order-sort.js';
import type { OrderWhere } from './order-where.inputs.js';
import { filterOfWhere } from './order-where.js';

/**
 * What both forms of a filter ask for together: names looked up, days counted in the time zone of the shop.
 * @throws Problem INVALID_FILTER and those of `filterOfWhere`
 */
export async function conditionOf(
  context: RequestContext,
  where: OrderWhere | null | undefined,
  query: string | null | undefined,
): Promise<ListCondition> {
  const asked: OrderFilter[] = [
    ...(where ? [filterOfWhere(where)] : []),
    ...(query ? [filterOfQuery(query, parseOrderQuery)] : []),
  ];
  const filter = simplifyOrderFilter(allOf(asked));
  const needsShop = termsOf(filter).some((term) => 'range' in term && term.field !== 'number');
  const [named, shop] = await Promise.all([
    withIds(context, filter).then((known) => withCustomers(context, known)),
    needsShop ? shopOfRequest(context) : null,
  ]);
  const whole = resolveOrderDates(named, { now: new Date(), timeZone: shop?.timeZone ?? 'UTC' });
  const reading = { currencyCode: shop?.currencyCode ?? '', findsPersonal: context.can('READ_PII') };
  const { search, rest } = splitSearch(whole);
  return {
    search,
    searchFlags: '',
    rest: rest && ((values) => orderFilterSql(rest, values, reading)),
    walkedIn: rest && isWalked(rest) ? orderSorts.PLACED_AT : undefined,
  };
}

/** Of one value each of these there is an index that goes on by when orders were placed: see the entity. */
const walked: ReadonlySet<string> = new Set(['fulfilment', 'fulfilment payment', 'channel', 'company', 'customer']);

function isWalked(filter: ResolvedOrderFilter): boolean {
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  const fields = parts.map((part) => (part.kind === 'term' && isOne(part.term) ? part.term.field : ''));
  return walked.has(fields.sort().join(' '));
}

function isOne(term: ResolvedOrderTerm): boolean {
  if ('ids' in term) return term.ids.length === 1 && term.names.length === 0;
  return (term.field === 'payment' || term.field === 'fulfilment') && term.values.length === 1;
}
