import { describe, expect, test } from '@jest/globals';
import { aPartner, send, testApp } from '../../test/api.js';
import type { Actor } from '../platform/context.js';
import { CostBudget } from '../platform/graphql/cost-budget.js';

const partner = (kind: Actor['kind'] = 'TOKEN', id = 'a', shopId = 's'): Actor => ({
  kind,
  id,
  name: '',
  shopId,
  answering: null,
  permissions: new Set(),
});

describe('the budget of a token', () => {
  test('fills again with time, up to its size and no further', () => {
    let now = 0;
    const budget = new CostBudget({ size: 100, perSecond: 10 }, () => now);
    expect(budget.charge(partner(), '', 60)).toEqual({
      requested: 60,
      available: 40,
      maximum: 100,
      restoredPerSecond: 10,
    });
    expect(() => budget.charge(partner(), '', 60)).toThrow('Try again in 2000 ms');
    now = 2000;
    expect(budget.charge(partner(), '', 60).available).toBe(0);
    now = 1_000_000;
    expect(budget.charge(partner(), '', 1).available).toBe(99);
  });

  test('is its own: others, and the same person in another shop, have theirs', () => {
    const budget = new CostBudget({ size: 100, perSecond: 10 }, () => 0);
    budget.charge(partner('STAFF', 'a', 's'), '', 500);
    expect(() => budget.charge(partner('STAFF', 'a', 's'), '', 1)).toThrow();
    expect(budget.charge(partner('STAFF', 'a', 't'), '', 1).maximum).toBe(500);
    expect(budget.charge(partner('TOKEN', 'b'), '', 100).available).toBe(0);
    expect(budget.charge(null, '198.51.100.7', 100).available).toBe(0);
    expect(() => budget.charge(null, '198.51.100.7', 1)).toThrow();
    expect(budget.charge(null, '198.51.100.8', 1).available).toBe(99);
  });
});

describe('over HTTP', () => {
  const app = testApp({ budget: { size: 1000, perSecond: 1 } });
  const list = '{ tags(first: 100) { nodes { id } } }';

  test('every answer of a token says what it cost and what is left; a document that is new costs 200 besides', async () => {
    const { ask } = await aPartner({ app: await app });
    expect(await ask(list)).toMatchObject({
      status: 200,
      extensions: { cost: { requested: 101, available: 699, maximum: 1000, restoredPerSecond: 1 } },
    });
    expect(await ask(list)).toMatchObject({ status: 200, extensions: { cost: { requested: 101, available: 598 } } });
  });

  test('who sends nothing but documents that are refused has a bucket as well', async () => {
    const { ask } = await aPartner({ app: await app, scopes: ['READ_CUSTOMERS'] });
    const statusOf = async (text: string) => (await ask(text)).status;
    for (const turn of [1, 2, 3]) expect(await statusOf(`{ nothing${turn} }`)).toBe(400);
    const forbidden = '{ apiTokens(first: 1) { nodes { id } } }';
    const statuses: number[] = [];
    for (let turn = 0; turn < 40 && statuses.at(-1) !== 429; turn++) statuses.push(await statusOf(forbidden));
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(403));
    expect(statuses.at(-1)).toBe(429);
  });

  test('an empty bucket is 429 THROTTLED with when to try again, and another shop does not notice', async () => {
    const [flooder, neighbour] = [await aPartner({ app: await app }), await aPartner({ app: await app })];
    for (let i = 0; i < 9; i++) expect((await flooder.ask(list)).status).toBe(200);
    const refused = await flooder.ask(list);
    expect(refused).toMatchObject({
      status: 429,
      errors: [{ extensions: { code: 'THROTTLED', retryAfterMs: expect.any(Number), requestId: expect.any(String) } }],
    });
    expect((await neighbour.ask(list)).status).toBe(200);
  });

  test('introspection is charged too, to the address of whoever is not signed in', async () => {
    const introspection = '{ __schema { types { name } } }';
    const statuses: number[] = [];
    for (let i = 0; i < 40 && statuses.at(-1) !== 429; i++)
      statuses.push((await send(await app, introspection)).status);
    expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(statuses.at(-1)).toBe(429);
  });
});
