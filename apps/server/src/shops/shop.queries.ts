import type { Shop } from '@clientela/domain/shop';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';

/** A shop as requests read it. */
export type ShopRow = Shop;

/** The columns of a shop in a select from `shop s`. */
export const shopColumns =
  's.id, s.version, s.name, s.currency_code as "currencyCode", s.time_zone as "timeZone", s.country_code as "countryCode", s.locale, s.is_demo as "isDemo", s.discount_rule as "discountRule", s.identify_by_phone as "identifyByPhone", s.tax_rate as "taxRate", s.prices_include_tax as "pricesIncludeTax", s.customer_login_methods as "customerLoginMethods", s.created_at as "createdAt"';

const byIds = prepared('shops_by_ids', `select ${shopColumns} from shop s where s.id = any ($1::uuid[])`);

/** The shop of the request, and those in which the person works. */
export const findShops = (context: RequestContext, ids: readonly string[]) =>
  context.database.read<ShopRow>(context.personalScope, byIds, [ids]);
