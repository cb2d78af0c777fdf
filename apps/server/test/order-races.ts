import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';
import type { Partner } from './api.js';
import { aCustomer, mutate } from './customers.js';
import { behindTheScenes, testDatabase } from './database.js';
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

/** Nobody writes an order of a shop until all deeds have read it and wait: they write it in the order in which they stand here. */
export async function afterAllHaveRead<Answer>(shopId: string, deeds: (() => Promise<Answer>)[]): Promise<Answer[]> {
  const client = new pg.Client({ connectionString: (await testDatabase()).superuserUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select from sales_order where shop_id = $1 for update', [shopId]);
    const answers: Promise<Answer>[] = [];
    for (const deed of deeds) {
      answers.push(deed());
      while ((await waiting()) < answers.length) await after(5);
    }
    await client.query('commit');
    return await Promise.all(answers);
  } finally {
    await client.end();
  }
}

// Asked from outside of the transaction, in which PostgreSQL answers what it saw first.
async function waiting(): Promise<number> {
  const [row] = await behindTheScenes<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and usename = 'clientela_app'`,
  );
  return row?.count ?? 0;
}
