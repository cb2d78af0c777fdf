import { startOfDay } from '@clientela/domain/day';
import { lastDays, summaryQueries } from '@clientela/domain/shop-summary';
import type { RequestContext } from '../platform/context.js';
import { moneyOf } from '../platform/graphql/scalars.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import { readSummary, type SummaryRow } from './shop-summary.queries.js';
import type { ShopSummary, SummaryDay } from './shop-summary.types.js';

/** The numbers of so many days of the shop, up to now. @throws Problem OUT_OF_RANGE */
export async function summaryOfShop(context: RequestContext, count: number): Promise<ShopSummary> {
  const { timeZone, currencyCode } = await shopOfRequest(context);
  const days = lastDays(count, { now: new Date(), timeZone });
  const rows = await readSummary(
    context,
    days.map((day) => startOfDay(day, timeZone)),
  );
  const queries = summaryQueries(count, context.language);
  const counted = (kind: SummaryRow['kind']) => countOf(rows.filter((row) => row.kind === kind));
  return {
    newCustomers: { count: counted('customers'), query: queries.newCustomers },
    orders: { count: counted('orders'), query: queries.orders },
    revenue: revenueOf(rows, currencyCode),
    toPrepare: { count: counted('prepare'), query: queries.toPrepare },
    toCollect: { count: counted('collect'), query: queries.toCollect },
    days: days.map((date, index) => dayOf(rows, index + 1, date, currencyCode)),
  };
}

const countOf = (rows: readonly SummaryRow[]): number => rows.reduce((sum, row) => sum + row.count, 0);
const amountOf = (rows: readonly SummaryRow[]): bigint => rows.reduce((sum, row) => sum + (row.revenue ?? 0n), 0n);

function revenueOf(rows: readonly SummaryRow[], ofShop: string) {
  const others = new Set(rows.flatMap((row) => (row.kind === 'orders' && row.currencyCode ? [row.currencyCode] : [])));
  others.delete(ofShop);
  return [ofShop, ...[...others].sort()].map((currencyCode) =>
    moneyOf({ amount: amountOf(rows.filter((row) => row.currencyCode === currencyCode)), currencyCode }),
  );
}

function dayOf(rows: readonly SummaryRow[], place: number, date: string, currencyCode: string): SummaryDay {
  const ofDay = rows.filter((row) => row.place === place);
  const orders = ofDay.filter((row) => row.kind === 'orders');
  const inCurrency = orders.filter((row) => row.currencyCode === currencyCode);
  return {
    date,
    newCustomers: countOf(ofDay.filter((row) => row.kind === 'customers')),
    orders: countOf(orders),
    revenue: moneyOf({ amount: amountOf(inCurrency), currencyCode }),
  };
}
