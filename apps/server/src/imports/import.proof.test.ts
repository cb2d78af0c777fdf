import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { aShop, testApp } from '../../test/api.js';
import { behindTheScenes, testDatabase } from '../../test/database.js';
import { verifyOrders } from '../orders/verify/order-verify.js';

jest.setTimeout(1_800_000);

const rows = 100_000;
const child = fileURLToPath(new URL('../../test/import-child.mjs', import.meta.url));

/** Loads the rows in a process of its own; killed after so many milliseconds when they are said. */
async function loadApart(shopId: string, what: 'customers' | 'orders', killAfter?: number) {
  const { appUrl } = await testDatabase();
  const flags = ['--max-old-space-size=256', child, appUrl, shopId, String(rows), what];
  const process = spawn(globalThis.process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  process.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '' && killAfter !== undefined) setTimeout(() => process.kill('SIGKILL'), killAfter);
    output += text;
  });
  await once(process, 'close');
  const last = output.trim().split('\n').at(-1) ?? '';
  return last.startsWith('{') ? (JSON.parse(last) as Record<string, number>) : null;
}

const counted = async (shopId: string) => {
  const [found] = await behindTheScenes<Record<string, number>>(
    `select count(*)::integer as customers, count(distinct email_normalized)::integer as emails,
       (select count(*)::integer from customer_search where shop_id = $1) as searched,
       (select count(*)::integer from address where shop_id = $1) as addresses,
       (select count(*)::integer from customer_tag where shop_id = $1) as tags,
       (select count(*)::integer from audit_event where shop_id = $1 and action = 'customer.create') as events
     from customer where shop_id = $1`,
    [shopId],
  );
  return found ?? {};
};

test('a hundred thousand rows take less than 350 MB, also when the loader was killed at any point before', async () => {
  const shopId = await aShop();
  for (const moment of [500, 2_500, 7_000]) await loadApart(shopId, 'customers', moment + Math.random() * 2_000);
  const before = await counted(shopId);
  // Each row stands whole or not at all.
  expect(new Set(Object.values(before)).size).toBe(1);
  const whole = await loadApart(shopId, 'customers');
  process.stdout.write(`${before.customers} before; then ${JSON.stringify(whole)}\n`);
  expect(whole).toMatchObject({ created: rows - (before.customers ?? 0), unchanged: before.customers, faulty: 0 });
  expect(new Set(Object.values(await counted(shopId)))).toEqual(new Set([rows]));
  expect(whole?.megabytes).toBeLessThan(350);
});

const countedOrders = async (shopId: string) => {
  const [found] = await behindTheScenes<Record<string, number>>(
    `select count(*)::integer as orders, count(distinct external_id)::integer as ids,
       (select count(*)::integer / 3 from order_line where shop_id = $1) as lines,
       (select count(*)::integer from order_transaction where shop_id = $1) as payments,
       (select count(*)::integer from order_search where shop_id = $1) as searched,
       (select count(*)::integer from audit_event where shop_id = $1 and action = 'order.create') as events,
       (select coalesce(sum(order_count), 0)::integer from customer where shop_id = $1) as counted
     from sales_order where shop_id = $1`,
    [shopId],
  );
  return found ?? {};
};

test('a hundred thousand orders take less than 350 MB, also when the loader was killed at any point before', async () => {
  const shopId = await aShop();
  for (const moment of [500, 4_000, 12_000]) await loadApart(shopId, 'orders', moment + Math.random() * 2_000);
  const before = await countedOrders(shopId);
  // Each order stands whole or not at all, and so do the numbers of its customer.
  expect(new Set(Object.values(before)).size).toBe(1);
  const whole = await loadApart(shopId, 'orders');
  process.stdout.write(`${before.orders} before; then ${JSON.stringify(whole)}\n`);
  expect(whole).toMatchObject({ created: rows - (before.orders ?? 0), unchanged: before.orders, faulty: 0 });
  expect(new Set(Object.values(await countedOrders(shopId)))).toEqual(new Set([rows]));
  expect(whole?.megabytes).toBeLessThan(350);
  const { database } = await testApp();
  expect(await verifyOrders(database, shopId)).toEqual([]);
});
