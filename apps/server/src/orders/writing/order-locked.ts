import { prepared } from '../../platform/database/statement.js';
import { type Asked, lookUpOrders } from './order-look-up.js';
import type { OrderSource } from './order-source.js';

const freeOf = (table: 'sales_order' | 'customer') =>
  prepared(
    `free_${table}`,
    `select id from ${table} where shop_id = $1 and id = any ($2::uuid[]) for no key update skip locked`,
  );
const freeOrders = freeOf('sales_order');
const freeCustomers = freeOf('customer');

/** Those of some snapshots whose order or customer somebody else is holding at this moment. */
export async function findLocked(source: OrderSource, asked: readonly Asked[]): Promise<ReadonlySet<Asked>> {
  const found = await lookUpOrders(source, asked);
  // What is no news is not written, whoever holds it.
  const writes = asked.map((each, index) => {
    const { order, customers = [] } = found[index]?.isNews ? found[index] : { order: null };
    return { each, orders: order ? [order.id] : [], customers: customers.map(({ id }) => id) };
  });
  const free = await source.write(async ({ query }) => {
    const orders = await query<{ id: string }>(freeOrders, [source.shopId, writes.flatMap((one) => one.orders)]);
    const customers = await query<{ id: string }>(freeCustomers, [
      source.shopId,
      writes.flatMap((one) => one.customers),
    ]);
    return [...orders, ...customers].map(({ id }) => id);
  });
  const isFree = new Set(free);
  const locked = writes.filter((one) => [...one.orders, ...one.customers].some((id) => !isFree.has(id)));
  return new Set(locked.map(({ each }) => each));
}
