import { setTimeout as sleep } from 'node:timers/promises';
import { globalId } from '@clientela/domain/global-id';
import { afterAll, describe, expect, test } from '@jest/globals';
import { aPartner, aShop, send, testApp } from '../../../test/api.js';
import { testDatabase } from '../../../test/database.js';
import { ShopEntity } from '../../shops/shop.entity.js';
import { TagEntity } from '../../tags/tag.entity.js';
import { type Database, openDatabase, type Transaction } from './database.js';
import { unavailableReason } from './faults.js';
import { uuidv7 } from './values.js';

const open = new Map<string, Database>();
/** A database of few connections. */
async function narrow(poolSize: number, maxWaiting?: number): Promise<Database> {
  const { appUrl } = await testDatabase();
  const database = await openDatabase({
    url: appUrl,
    entities: [ShopEntity, TagEntity],
    poolSize,
    ...(maxWaiting && { maxWaiting }),
  });
  open.set(uuidv7(), database);
  return database;
}
afterAll(() => Promise.all([...open.values()].map((database) => database.close())));

const plain = (text: string) => ({ name: '', text });
const reasonOf = (work: Promise<unknown>) => work.then(() => null, unavailableReason);

async function aTag(database: Database, shopId: string): Promise<string> {
  const id = uuidv7();
  const row = { shopId, id, name: id, nameKey: id, color: 'RED' as const };
  await database.write({ shopId }, ({ manager }) => manager.insert(TagEntity, row));
  return id;
}
const rename = ({ query }: Transaction, id: string, name: string) =>
  query(plain('update tag set name = $2 where id = $1'), [id, name]);

describe('a write', () => {
  test('that meets another in a deadlock is run once more, and both are done', async () => {
    const database = await narrow(4);
    const shopId = await aShop();
    const [a, b] = [await aTag(database, shopId), await aTag(database, shopId)];
    let runs = 0;
    const crossing = (first: string, second: string, name: string) =>
      database.write({ shopId }, async (transaction) => {
        runs++;
        await rename(transaction, first, `${name} 1`);
        await sleep(100);
        await rename(transaction, second, `${name} 2`);
      });
    await Promise.all([crossing(a, b, 'x'), crossing(b, a, 'y')]);
    expect(runs).toBe(3);
  });

  test('that a broken rule refuses is not run again', async () => {
    const database = await narrow(2);
    const shopId = await aShop();
    let runs = 0;
    const twice = database.write({ shopId }, async (transaction) => {
      runs++;
      await transaction.query(
        plain(`insert into tag (shop_id, id, name, name_key, color) values ($1, $2, 'x', 'x', 'PINK')`),
        [shopId, uuidv7()],
      );
    });
    await expect(twice).rejects.toThrow();
    expect(runs).toBe(1);
  });

  test('whose request was given up sends nothing more and leaves nothing', async () => {
    const database = await narrow(2);
    const shopId = await aShop();
    const id = await aTag(database, shopId);
    const signal = { aborted: false };
    const late = database.write({ shopId, signal }, async (transaction) => {
      await rename(transaction, id, 'late');
      signal.aborted = true;
    });
    expect(await reasonOf(late)).toBe('TIMEOUT');
    expect(await reasonOf(database.read({ shopId, signal }, plain('select 1')))).toBe('TIMEOUT');
    const rows = await database.read<{ name: string }>({ shopId }, plain('select name from tag'));
    expect(rows).toEqual([{ name: id }]);
  });

  test('that waits for the lock of another is unavailable, and no fault', async () => {
    const database = await narrow(4);
    const shopId = await aShop();
    const id = await aTag(database, shopId);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holder = database.write({ shopId }, async (transaction) => {
      await rename(transaction, id, 'first');
      await held;
    });
    const waiting = database.write({ shopId }, async (transaction) => {
      await transaction.query(plain(`set local lock_timeout = '50ms'`));
      await rename(transaction, id, 'second');
    });
    expect(await reasonOf(waiting)).toBe('TIMEOUT');
    release();
    await holder;
  });
});

test('a mutation whose request has run out of time answers 503, and what it wrote is not there', async () => {
  const app = await testApp({ deadlineMs: 300 });
  const partner = await aPartner({ app });
  const id = await aTag(app.database, partner.shopId);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const holder = app.database.write({ shopId: partner.shopId }, async (transaction) => {
    await transaction.query(plain('select 1 from tag where id = $1 for update'), [id]);
    await held;
  });
  const late = await partner.ask(
    `mutation ($id: ID!) { tagUpdate(input: { id: $id, expectedVersion: 1, name: "late" }) { tag { name } } }`,
    { id: globalId('Tag', id) },
  );
  expect(late).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'TIMEOUT' } }],
  });
  release();
  await holder;
  await sleep(200);
  const rows = await app.database.read({ shopId: partner.shopId }, plain('select name, version from tag'));
  expect(rows).toEqual([{ name: id, version: 1 }]);
});

describe('a database with too much to do', () => {
  test('refuses at once what would have to wait too long, and serves again afterwards', async () => {
    const database = await narrow(2, 4);
    const shopId = await aShop();
    const reads = Array.from({ length: 20 }, () => reasonOf(database.read({ shopId }, plain('select pg_sleep(0.05)'))));
    expect(database.isOverloaded).toBe(true);
    const reasons = await Promise.all(reads);
    expect(reasons.filter((reason) => reason === null).length).toBeGreaterThanOrEqual(4);
    expect(reasons.filter((reason) => reason !== null).every((reason) => reason === 'OVERLOADED')).toBe(true);
    expect(reasons.filter((reason) => reason === 'OVERLOADED').length).toBeGreaterThanOrEqual(10);
    expect(database.isOverloaded).toBe(false);
    expect(await database.read({ shopId }, plain('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  test('answers requests with 503 until it has room, and the statement that takes too long as well', async () => {
    const app = await testApp({ poolSize: 2 });
    const partner = await aPartner({ app });
    const scope = { shopId: partner.shopId };
    expect(
      await reasonOf(
        app.database.read(scope, plain(`select set_config('statement_timeout', '20', true), pg_sleep(1)`)),
      ),
    ).toBeNull();
    const slow = app.database.write(scope, async ({ query }) => {
      await query(plain(`set local statement_timeout = '20ms'`));
      await query(plain('select pg_sleep(1)'));
    });
    expect(await reasonOf(slow)).toBe('TIMEOUT');
    const crowd = Array.from({ length: 600 }, () =>
      reasonOf(app.database.read(scope, plain('select pg_sleep(0.001)'))),
    );
    const answer = await send(app, '{ __typename }', {}, { authorization: `Bearer ${partner.token}` });
    expect(answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'OVERLOADED' } }],
    });
    await Promise.all(crowd);
    expect(await partner.ask('{ __typename }')).toMatchObject({ status: 200 });
  });
});
