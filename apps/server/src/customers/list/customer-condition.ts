import { resolveDates } from '@clientela/domain/customer-filter';
import { parseCustomerQuery, simplifyCustomerFilter } from '@clientela/domain/customer-query';
import { allOf, termsOf } from '@clientela/domain/filter';
import type { RequestContext } from '../../platform/context.js';
import { forbidden } from '../../platform/graphql/errors.js';
import { filterOfQuery, splitSearch } from '../../platform/list/condition.js';
import type { ListCondition } from '../../platform/list/page.sql.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import { customerFilterSql, linkedCondition } from './customer-filter.sql.js';
import { searchFlags } from './customer-table.js';
import type { CustomerWhere } from './customer-where.inputs.js';
import { filterOfWhere } from './customer-where.js';
import { withIds } from './named-things.js';

/**
 * What both forms of a filter ask for together: names looked up, days counted in the time zone of the shop.
 * @throws Problem INVALID_FILTER and those of `filterOfWhere`
 */
export async function conditionOf(
  context: RequestContext,
  where: CustomerWhere | null | undefined,
  query: string | null | undefined,
): Promise<ListCondition> {
  const asked = [
    ...(where ? [filterOfWhere(where)] : []),
    ...(query ? [filterOfQuery(query, parseCustomerQuery)] : []),
  ];
  const filter = simplifyCustomerFilter(allOf(asked));
  const terms = termsOf(filter);
  // Who finds people by their birthday knows it.
  if (!context.can('READ_PII') && terms.some(({ field }) => field === 'birthday'))
    throw forbidden('READ_PII', 'To find customers by their birthday');
  const needsShop = terms.some(
    (term) => 'placed' in term || 'within' in term || ('range' in term && term.field !== 'orders'),
  );
  const [named, shop] = await Promise.all([withIds(context, filter), needsShop ? shopOfRequest(context) : null]);
  const whole = resolveDates(named, { now: new Date(), timeZone: shop?.timeZone ?? 'UTC' });
  const reading = { currencyCode: shop?.currencyCode ?? '', findsPersonal: context.can('READ_PII') };
  const { search, rest } = splitSearch(whole);
  return {
    search,
    searchFlags: searchFlags(reading.findsPersonal),
    rest: rest && ((values) => customerFilterSql(rest, values, reading)),
    linked: search || !rest ? null : linkedCondition(rest, reading),
  };
}
