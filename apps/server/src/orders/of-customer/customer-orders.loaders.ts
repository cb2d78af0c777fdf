import { moneyOf } from '../../platform/graphql/scalars.js';
import { defineLoader, groupByKey } from '../../platform/loader.js';
import { type CurrencyStatsRow, findIdentities, findOrderStats, mostPieces } from './customer-orders.queries.js';
import type { CustomerIdentity, CustomerStats } from './customer-orders.types.js';

const customerIdOf = (row: { customerId: string }) => row.customerId;

/** What the orders of a customer come to. */
export const statsOfCustomer = defineLoader<string, CustomerStats>('statsOfCustomer', async (context, ids) =>
  groupByKey(await findOrderStats(context, ids), ids, customerIdOf).map(statsOf),
);

/** By what channels know a customer. */
export const identitiesOfCustomer = defineLoader<string, CustomerIdentity[]>(
  'identitiesOfCustomer',
  async (context, ids) => groupByKey(await findIdentities(context, ids), ids, customerIdOf),
);

/** Counts and moments go together over currencies; amounts do not. */
function statsOf(rows: readonly CurrencyStatsRow[]): CustomerStats {
  const sum = (numberOf: (row: CurrencyStatsRow) => number) => rows.reduce((total, row) => total + numberOf(row), 0);
  const moments = (momentOf: (row: CurrencyStatsRow) => Date | null) =>
    rows.flatMap((row) => momentOf(row)?.getTime() ?? []);
  const [firsts, lasts] = [moments((row) => row.firstOrderAt), moments((row) => row.lastOrderAt)];
  return {
    orderCount: sum((row) => row.orderCount),
    cancelledCount: sum((row) => row.cancelledCount),
    claimableCount: sum((row) => row.claimableCount),
    itemCount: Math.min(
      sum((row) => row.itemCount),
      mostPieces,
    ),
    productCount: rows[0]?.productCount ?? 0,
    averageOrder: rows.filter((row) => row.orderCount > 0).map(averageOf),
    firstOrderAt: firsts.length > 0 ? new Date(Math.min(...firsts)) : null,
    lastOrderAt: lasts.length > 0 ? new Date(Math.max(...lasts)) : null,
  };
}

/** To the nearest minor unit: half of one counts as one. */
function averageOf({ total, orderCount, currencyCode }: CurrencyStatsRow) {
  const count = BigInt(orderCount);
  return moneyOf({ amount: (2n * total + count) / (2n * count), currencyCode });
}
