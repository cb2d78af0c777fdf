import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';

/** A line of a recent order. */
export interface SoldLineRow {
  title: string;
  sku: string | null;
  productKey: string;
  /** Minor units of the shop's currency; null when it was sold in another, with other taxes, or is not known. */
  unitPrice: bigint | null;
  /** Hundredths of a percent. */
  taxRate: number | null;
  placedAt: Date;
}

/** What a shop sells now its newest orders tell, and so many are read while somebody types. */
const ordersToLookAt = 200;
const linesToLookAt = 1_000;

const linesOf = (orders: string) => `select l.title, l.sku, l.product_key as "productKey",
    case when o.currency_code = $2 and o.prices_include_tax = $3 then l.unit_price end as "unitPrice", l.tax_rate as "taxRate", o.placed_at as "placedAt"
  from (${orders}) o join order_line l on l.shop_id = $1 and l.order_id = o.id
  order by o.placed_at desc, o.id, l.position limit ${linesToLookAt}`;
const columns = 'o.id, o.placed_at, o.currency_code, o.prices_include_tax';
const newest = prepared(
  'sold_lines_newest',
  linesOf(
    `select ${columns} from sales_order o where o.shop_id = $1 order by o.placed_at desc, o.id desc limit ${ordersToLookAt}`,
  ),
);
const found = prepared(
  'sold_lines_found',
  linesOf(
    `select ${columns} from order_search_page($4::text[], true, null, null, ${ordersToLookAt}) s join sales_order o on o.shop_id = $1 and o.id = s.order_id`,
  ),
);

/** Lines of the newest orders, of those in which all the patterns are found when there are any. */
export const findSoldLines = (
  context: RequestContext,
  { currencyCode, pricesIncludeTax }: { currencyCode: string; pricesIncludeTax: boolean },
  patterns: readonly string[],
) => {
  const values = [context.shopId, currencyCode, pricesIncludeTax];
  return patterns.length === 0
    ? context.read<SoldLineRow>(newest, values)
    : context.read<SoldLineRow>(found, [...values, patterns]);
};
