import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
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

/** GraphQL's Int and PostgreSQL's integer: a few orders of half a billion screws come to more. */
export const mostPieces = 2 ** 31 - 1;

const statements = {
  stats: prepared(
    'customers_order_stats',
    `with own as materialized (
       select o.customer_id, o.id, o.currency_code, o.claim, o.item_count, o.total, o.placed_at, o.fulfilment_status <> 'CANCELLED' as counts
       from sales_order o where o.shop_id = $1 and o.customer_id = any ($2::uuid[])
     ), bought as (
       select o.customer_id, count(distinct l.product_key)::integer as products
       from own o join order_line l on l.shop_id = $1 and l.order_id = o.id where o.counts group by o.customer_id
     )
     select o.customer_id as "customerId", o.currency_code as "currencyCode",
       count(*) filter (where o.counts)::integer as "orderCount", count(*) filter (where not o.counts)::integer as "cancelledCount",
       count(*) filter (where o.counts and o.claim = 'CLAIMABLE')::integer as "claimableCount",
       least(coalesce(sum(o.item_count) filter (where o.counts), 0), ${mostPieces})::integer as "itemCount",
       coalesce(sum(o.total) filter (where o.counts), 0)::bigint as total,
       min(o.placed_at) filter (where o.counts) as "firstOrderAt", max(o.placed_at) filter (where o.counts) as "lastOrderAt",
       coalesce(max(b.products), 0) as "productCount"
     from own o left join bought b on b.customer_id = o.customer_id
     group by o.customer_id, o.currency_code order by o.currency_code`,
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
