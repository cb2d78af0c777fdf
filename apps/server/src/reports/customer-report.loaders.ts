import { prepared } from '../platform/database/statement.js';
import { moneyOf } from '../platform/graphql/scalars.js';
import { defineLoader, groupByKey } from '../platform/loader.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import { type BoughtProduct, type CustomerMonth, mostMonths, mostProducts } from './customer-report.types.js';

const own = `select o.customer_id, o.id, o.currency_code, o.placed_at, o.paid - o.refunded as spent from sales_order o
  where o.shop_id = $1 and o.customer_id = any ($2::uuid[]) and o.fulfilment_status <> 'CANCELLED'`;
const months = prepared(
  'customers_months',
  `select customer_id as "customerId", month, currency_code as "currencyCode", count, spent from (
     select customer_id, to_char(placed_at at time zone $3, 'YYYY-MM-01') as month, currency_code, count(*)::integer as count,
       sum(spent)::bigint as spent,
       dense_rank() over (partition by customer_id order by to_char(placed_at at time zone $3, 'YYYY-MM-01') desc) as place
     from (${own}) o group by 1, 2, 3
   ) m where place <= ${mostMonths} order by month desc, currency_code`,
);
const products = prepared(
  'customers_products',
  `select customer_id as "customerId", title, sku, currency_code as "currencyCode", quantity, "orderCount", total, "lastOrderAt" from (
     select o.customer_id, o.currency_code, (array_agg(l.title order by o.placed_at desc, o.id))[1] as title,
       (array_agg(l.sku order by o.placed_at desc, o.id))[1] as sku, sum(l.quantity)::integer as quantity,
       count(distinct o.id)::integer as "orderCount", sum(l.total)::bigint as total, max(o.placed_at) as "lastOrderAt",
       row_number() over (partition by o.customer_id order by sum(l.quantity) desc, max(o.placed_at) desc, l.product_key, o.currency_code) as place
     from (${own}) o join order_line l on l.shop_id = $1 and l.order_id = o.id group by o.customer_id, o.currency_code, l.product_key
   ) p where place <= ${mostProducts} order by place`,
);

interface MonthRow {
  customerId: string;
  month: string;
  currencyCode: string;
  count: number;
  spent: bigint;
}
type ProductRow = Omit<BoughtProduct, 'total'> & { customerId: string; currencyCode: string; total: bigint };

const customerIdOf = (row: { customerId: string }) => row.customerId;

/** What a customer ordered month by month, the newest first; months without orders are left out. */
export const monthsOfCustomer = defineLoader<string, CustomerMonth[]>('monthsOfCustomer', async (context, ids) => {
  const { timeZone } = await shopOfRequest(context);
  const rows = await context.read<MonthRow>(months, [context.shopId, ids, timeZone]);
  return groupByKey(rows, ids, customerIdOf).map(monthsOf);
});

function monthsOf(rows: readonly MonthRow[]): CustomerMonth[] {
  const found = new Map<string, CustomerMonth>();
  for (const { month, count, spent, currencyCode } of rows) {
    const known = found.get(month) ?? { month, orderCount: 0, spent: [] };
    const money = moneyOf({ amount: spent, currencyCode });
    found.set(month, { month, orderCount: known.orderCount + count, spent: [...known.spent, money] });
  }
  return [...found.values()];
}

/** What a customer bought, that of which it bought most first. */
export const productsOfCustomer = defineLoader<string, BoughtProduct[]>('productsOfCustomer', async (context, ids) => {
  const rows = await context.read<ProductRow>(products, [context.shopId, ids]);
  return groupByKey(rows, ids, customerIdOf).map((found) =>
    found.map(({ total, currencyCode, ...row }) => ({ ...row, total: moneyOf({ amount: total, currencyCode }) })),
  );
});
