import {
  type CustomerFilter,
  namesInFilter,
  type ResolvedCustomerFilter,
  resolveDates,
  withIdsForNames,
} from '@clientela/domain/customer-filter';
import { parseCustomerQuery, simplifyCustomerFilter } from '@clientela/domain/customer-query';
import { allOf, termsOf } from '@clientela/domain/filter';
import { groupKey } from '@clientela/domain/group';
import { Problem, problemBelow } from '@clientela/domain/problem';
import { tagKey } from '@clientela/domain/tag';
import type { RequestContext } from '../platform/context.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import { findNamed } from './customer.queries.js';
import { likePatterns } from './customer-search.js';
import type { CustomerWhere } from './customer-where.inputs.js';
import { filterOfWhere } from './customer-where.js';

/** Which customers a list shows, ready to become SQL. */
export interface CustomerCondition {
  readonly whole: ResolvedCustomerFilter;
  /** LIKE patterns of the search that all must match; null without one. */
  readonly search: readonly string[] | null;
  /** What is asked for besides; null when nothing is. */
  readonly rest: ResolvedCustomerFilter | null;
  readonly currencyCode: string;
  /** Whether a search also looks in tax ids and addresses: for who may read them. */
  readonly findsPersonal: boolean;
}

/**
 * What both forms of a filter ask for together: names looked up, days counted in the time zone of the shop.
 * @throws Problem INVALID_FILTER and those of `filterOfWhere`
 */
export async function conditionOf(
  context: RequestContext,
  where: CustomerWhere | null | undefined,
  query: string | null | undefined,
): Promise<CustomerCondition> {
  const asked = [...(where ? [filterOfWhere(where)] : []), ...(query ? [filterOfQuery(query)] : [])];
  const filter = simplifyCustomerFilter(allOf(asked));
  const needsShop = termsOf(filter).some((term) => 'range' in term && term.field !== 'orders');
  const [named, shop] = await Promise.all([withIds(context, filter), needsShop ? shopOfRequest(context) : null]);
  const whole = resolveDates(named, { now: new Date(), timeZone: shop?.timeZone ?? 'UTC' });
  return { whole, ...searchIn(whole), currencyCode: shop?.currencyCode ?? '', findsPersonal: context.can('READ_PII') };
}

function filterOfQuery(query: string): CustomerFilter {
  try {
    return parseCustomerQuery(query);
  } catch (error) {
    throw error instanceof Problem ? problemBelow(error, ['query']) : error;
  }
}

const keyOf = { tag: tagKey, group: groupKey } as const;

/** Tags and groups by id: PostgreSQL knows how common each one is, and of a name it knows nothing. */
async function withIds(context: RequestContext, filter: CustomerFilter): Promise<CustomerFilter> {
  const keys = {
    tag: namesInFilter(filter, 'tag').map(tagKey),
    group: namesInFilter(filter, 'group').map(groupKey),
  };
  if (keys.tag.length + keys.group.length === 0) return filter;
  const found = await findNamed(context, keys.tag, keys.group);
  const ids = new Map(found.map(({ field, key, id }) => [`${field} ${key}`, id]));
  return withIdsForNames(filter, (field, name) => ids.get(`${field} ${keyOf[field](name)}`));
}

/** The search that a filter holds beside its other conditions. */
function searchIn(filter: ResolvedCustomerFilter): Pick<CustomerCondition, 'search' | 'rest'> {
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  const patterns: string[] = [];
  const rest = parts.filter((part) => {
    if (part.kind !== 'term' || part.term.field !== 'search') return true;
    patterns.push(...likePatterns(part.term.text));
    return false;
  });
  return { search: patterns.length > 0 ? patterns : null, rest: rest.length > 0 ? allOf(rest) : null };
}
