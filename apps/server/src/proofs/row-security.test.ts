import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import {
  insertRow,
  lookUpsWork,
  type Policy,
  policies,
  probe,
  type Side,
  scratchDatabase,
  securedTables,
  type Table,
} from '../../test/row-security.js';

const ours: Side = { shop: randomUUID(), staff: randomUUID() };
const theirs: Side = { shop: randomUUID(), staff: randomUUID() };
let client: pg.Client;
let tables: Table[];

beforeAll(async () => {
  client = await scratchDatabase();
  tables = await securedTables(client);
  for (const table of tables) {
    await insertRow(client, table, ours);
    await insertRow(client, table, theirs);
  }
});
afterAll(() => client.end());

/** What is wrong while `change` holds; nothing of it stays. */
async function faultsDuring(change: string, probed: readonly Table[]): Promise<string[]> {
  await client.query('begin');
  try {
    await client.query(change);
    const faults: string[] = [];
    for (const table of probed) {
      await client.query('reset role');
      const found = await probe(client, table, ours, theirs);
      if (found !== 'sound') faults.push(`${table.name}: ${found}`);
    }
    if (!(await lookUpsWork(client, ours))) faults.push('a look-up finds nothing');
    return faults;
  } finally {
    await client.query('rollback');
  }
}

/** Ways in which a policy can be lost or weakened. */
function* changesOf({ table, name, hasCheck }: Policy) {
  yield `drop policy ${name} on ${table}`;
  if (name.endsWith('_look_up')) return;
  yield `alter policy ${name} on ${table} using (true)`;
  if (hasCheck) yield `alter policy ${name} on ${table} with check (true)`;
}

describe('row-level security', () => {
  test('shows each shop and person their own rows alone, in every table that has it', async () => {
    expect(tables.length).toBeGreaterThan(15);
    expect(await faultsDuring('select 1', tables)).toEqual([]);
  });

  test('shows nothing at all while no shop is set', async () => {
    await client.query('begin');
    await client.query('set local role clientela_app');
    for (const { name } of tables) {
      expect({ name, rows: (await client.query(`select 1 from ${name}`)).rowCount }).toEqual({ name, rows: 0 });
    }
    await client.query('rollback');
  });

  test('loses no policy, and has none weakened, without these probes noticing', async () => {
    const all = await policies(client);
    const unnoticed: string[] = [];
    let changes = 0;
    for (const policy of all) {
      // Colleagues are seen through a policy of their own; without it the application would miss them, not leak them.
      if (policy.name === 'staff_user_colleague') continue;
      const probed = tables.filter(({ name }) => name === policy.table);
      for (const change of changesOf(policy)) {
        changes++;
        if ((await faultsDuring(change, probed)).length === 0) unnoticed.push(change);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(changes).toBeGreaterThan(50);
  });

  test('when it is switched off for a table, is noticed', async () => {
    for (const { name } of tables) {
      expect(
        await faultsDuring(
          `alter table ${name} disable row level security`,
          tables.filter((table) => table.name === name),
        ),
      ).not.toEqual([]);
    }
  });

  test('lets a person see where else they work, and change nothing there, least of all let themselves in', async () => {
    await client.query('begin');
    const elsewhere = { shop: theirs.shop, staff: ours.staff };
    const membership = tables.filter(({ name }) => name === 'membership');
    for (const table of membership) await insertRow(client, table, elsewhere);
    await client.query('set local role clientela_app');
    await client.query(`select set_config('app.shop', $1, true), set_config('app.staff', $2, true)`, [
      ours.shop,
      ours.staff,
    ]);
    const seen = await client.query('select from shop where id = $1', [theirs.shop]);
    expect(seen.rowCount).toBeGreaterThan(0);
    const refused = async (work: () => Promise<unknown>) => {
      await client.query('savepoint attempt');
      await expect(work()).rejects.toThrow('row-level security');
      await client.query('rollback to savepoint attempt');
    };
    for (const table of membership) await refused(() => insertRow(client, table, elsewhere));
    await refused(() => client.query(`update membership set role = 'OWNER' where shop_id = $1`, [theirs.shop]));
    await refused(() => client.query(`update shop set name = 'Nuestra' where id = $1`, [theirs.shop]));
    await client.query('rollback');
  });

  test.each([
    ['customer', `array['%'], true, null, null, 100, true`, `array['%'], true`],
    ['order', `array['%'], true, null, null, 100`, `array['%']`],
  ])('is what a search of each %s goes by: another shop finds nothing', async (thing, page, matches) => {
    const ids = async (from: string) =>
      (await client.query<{ id: string }>(`select ${thing}_id as id from ${thing}_search${from}`)).rows;
    await client.query('begin');
    await client.query('set local role clientela_app');
    await client.query(`select set_config('app.shop', $1, true)`, [ours.shop]);
    const own = await ids('');
    expect(own).toHaveLength(1);
    expect(await ids(`_page(${page})`)).toEqual(own);
    expect(await ids(`_matches(${matches})`)).toEqual(own);
    await client.query(`select set_config('app.shop', '', true)`);
    expect(await ids(`_matches(${matches})`)).toEqual([]);
    await client.query('rollback');
  });
});
