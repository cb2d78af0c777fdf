import type { Partner } from './api.js';
import { aCustomer, mutate } from './customers.js';
import { behindTheScenes } from './database.js';
import { anUpsert, differencesIn, upsertOrder } from './orders.js';

/**
 * Deletes a customer while an order of theirs arrives: either the delete is refused and the order is theirs, or they are
 * gone and the order is of somebody new. Answers which.
 */
export async function deleteWhileOrdering(partner: Partner, channelId: string, n: number): Promise<'REFUSED' | 'GONE'> {
  const email = `race${n}@example.com`;
  const { id } = await aCustomer(partner, { email });
  const action = { action: 'DELETE_CUSTOMERS', ids: [id] };
  const made = await mutate<{ confirmationCode: { code: string } }>(
    partner,
    'confirmationCodeCreate',
    action,
    'confirmationCode { code }',
  );
  const remove = { id, confirmationCode: made.confirmationCode.code };
  const [gone, told] = await Promise.all([
    mutate<{ deletedId: string | null }>(partner, 'customerDelete', remove, 'deletedId'),
    upsertOrder(partner, anUpsert(channelId, { customer: { email, firstName: 'Ana' } })),
  ]);
  expect(told).toMatchObject({ outcome: 'CREATED', userErrors: [] });
  const isTheirs = told.customer?.id === id;
  if (isTheirs)
    expect(gone).toMatchObject({ deletedId: null, userErrors: [{ code: 'CUSTOMER_HAS_ORDERS', count: 1 }] });
  else expect(gone).toEqual({ deletedId: id, userErrors: [] });
  return isTheirs ? 'REFUSED' : 'GONE';
}

/** No order without its customer, no customer counted wrongly, and one event for each thing that was done. */
export async function nothingHalfDone(partner: Partner, orders: number): Promise<void> {
  const { shopId } = partner;
  const [found] = await behindTheScenes(
    `select count(*)::integer as orders, count(c.id)::integer as theirs,
       (select count(*)::integer from audit_event e where e.shop_id = $1 and e.action = 'order.create') as events,
       (select count(*)::integer from order_line l where l.shop_id = $1) as lines
     from sales_order o left join customer c on c.shop_id = o.shop_id and c.id = o.customer_id where o.shop_id = $1`,
    [shopId],
  );
  expect(found).toEqual({ orders, theirs: orders, events: orders, lines: 2 * orders });
  expect(await differencesIn(shopId)).toEqual([]);
}
