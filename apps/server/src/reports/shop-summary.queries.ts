import { FulfilmentStatus, PaymentStatus } from '@clientela/domain/order';
import type { RequestContext } from '../platform/context.js';
import { composed } from '../platform/database/statement.js';

/** What belongs together: one day's customers, one day's orders in one currency, or all that wait. */
export interface SummaryRow {
  kind: 'customers' | 'orders' | 'prepare' | 'collect';
  /** From 1, the place of the day among those that were asked for; null of what is of whenever. */
  place: number | null;
  currencyCode: string | null;
  count: number;
  /** Minor units; null of what has no amount. */
  revenue: bigint | null;
}

const { PAID, PENDING, PARTIALLY_PAID } = PaymentStatus;
const { UNFULFILLED, PROCESSING, CANCELLED } = FulfilmentStatus;
const waiting = (kind: SummaryRow['kind'], condition: string) => `
  select '${kind}', null, null, count(*)::integer, null::bigint from sales_order o where o.shop_id = $1 and ${condition}`;
const others = Object.values(FulfilmentStatus).filter((status) => status !== CANCELLED);
const oneOf = (values: readonly string[]) => `(${values.map((value) => `'${value}'`).join(', ')})`;

// Planned anew for the days that are asked for: a week of a big shop is walked by its index, and so is a year of a small one.
const summary = composed(
  `select 'customers' as kind, width_bucket(c.created_at, $2::timestamptz[]) as place, null as "currencyCode", count(*)::integer as count, null::bigint as revenue
   from customer c where c.shop_id = $1 and c.created_at >= $3 group by 2
   union all
   select 'orders', width_bucket(o.placed_at, $2::timestamptz[]), o.currency_code, count(*)::integer, sum(o.paid - o.refunded)::bigint
   from sales_order o where o.shop_id = $1 and o.placed_at >= $3 and o.fulfilment_status <> '${CANCELLED}' group by 2, 3
   union all ${waiting('prepare', `o.payment_status = '${PAID}' and o.fulfilment_status in ${oneOf([UNFULFILLED, PROCESSING])}`)}
   union all ${waiting('collect', `o.payment_status in ${oneOf([PENDING, PARTIALLY_PAID])} and o.fulfilment_status in ${oneOf(others)}`)}`,
  true,
);

/** The numbers of the days that begin at these instants, the last of which has no end, and of what waits. */
export const readSummary = (context: RequestContext, starts: readonly Date[]) =>
  context.read<SummaryRow>(summary, [context.shopId, starts, starts[0]]);
