import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import type { CustomerIdentity } from './customer-orders.types.js';

/** What the orders of a customer in one currency come to. */
export interface CurrencyStatsRow {
  customerId: string;
  currencyCode: string;
  orderCount: number;
  cancelledCount: number;
  claimableCount: number;
  itemCount: number;
  /** Of the orders that are not cancelled, in minor units. */
  total: bigint;
  firstOrderAt: Date | null;
  lastOrderAt: Date | null;
  /** Of all its orders, whatever their currency. */
  productCount: number;
}

/** As many identities of a customer as the API shows. */
export const shownIdentities = 100;

const counted = `o.fulfilment_status <> 'CANCELLED'`;
const statements = {
  stats: prepared(
    'customers_order_stats',
    `select s.*, p."productCount" from (
       select o.customer_id as "customerId", o.currency_code as "currencyCode",
         count(*) filter (where ${counted})::integer as "orderCount", count(*) filter (where not ${counted})::integer as "cancelledCount",
         count(*) filter (where ${counted} and o.claim = 'CLAIMABLE')::integer as "claimableCount",
         coalesce(sum(o.item_count) filter (where ${counted}), 0)::integer as "itemCount",
         coalesce(sum(o.total) filter (where ${counted}), 0)::bigint as total,
         min(o.placed_at) filter (where ${counted}) as "firstOrderAt", max(o.placed_at) filter (where ${counted}) as "lastOrderAt"
       from sales_order o where o.shop_id = $1 and o.customer_id = any ($2::uuid[]) group by o.customer_id, o.currency_code
     ) s cross join lateral (
       select count(distinct l.product_key)::integer as "productCount"
       from sales_order o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id
       where o.shop_id = $1 and o.customer_id = s."customerId" and ${counted}
     ) p order by s."currencyCode"`,
  ),
  identities: prepared(
    'customers_identities',
    `select i.customer_id as "customerId", i.channel_id as "channelId", i.kind, i.value, i.created_at as "createdAt"
     from unnest($2::uuid[]) wanted (id) cross join lateral (
       select * from customer_identity i where i.shop_id = $1 and i.customer_id = wanted.id
       order by i.created_at, i.channel_id, i.kind, i.value limit ${shownIdentities}
     ) i order by i.created_at, i.channel_id, i.kind, i.value`,
  ),
};

export const findOrderStats = (context: RequestContext, customerIds: readonly string[]) =>
  context.read<CurrencyStatsRow>(statements.stats, [context.shopId, customerIds]);

/** The oldest identities of each customer, oldest first. */
export const findIdentities = (context: RequestContext, customerIds: readonly string[]) =>
  context.read<CustomerIdentity & { customerId: string }>(statements.identities, [context.shopId, customerIds]);
