import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { aShop } from '../../test/api.js';
import { behindTheScenes, testDatabase } from '../../test/database.js';

jest.setTimeout(1_800_000);

const rows = 100_000;
const child = fileURLToPath(new URL('../../test/import-child.mjs', import.meta.url));

/** Loads the rows in a process of its own; killed after so many milliseconds when they are said. */
async function loadApart(shopId: string, killAfter?: number) {
  const { appUrl } = await testDatabase();
  const flags = ['--max-old-space-size=256', child, appUrl, shopId, String(rows)];
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
  for (const moment of [500, 2_500, 7_000]) await loadApart(shopId, moment + Math.random() * 2_000);
  const before = await counted(shopId);
  // Each row stands whole or not at all.
  expect(new Set(Object.values(before)).size).toBe(1);
  const whole = await loadApart(shopId);
  process.stdout.write(`${before.customers} before; then ${JSON.stringify(whole)}\n`);
  expect(whole).toMatchObject({ created: rows - (before.customers ?? 0), unchanged: before.customers, faulty: 0 });
  expect(new Set(Object.values(await counted(shopId)))).toEqual(new Set([rows]));
  expect(whole?.megabytes).toBeLessThan(350);
});
