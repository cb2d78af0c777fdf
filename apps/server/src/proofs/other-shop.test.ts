import { globalId } from '@clientela/domain/global-id';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { testApp } from '../../test/api.js';
import { askAt, comparable, idPlaces, type Place } from '../../test/probes.js';
import { typeOfId } from '../../test/sample-values.js';
import { apiSchema } from '../../test/schema.js';
import { aStaffMember } from '../../test/staff.js';
import { aWorld, missingIds, probedTypes, rowsHash, type World } from '../../test/worlds.js';
import type { App } from '../app.js';
import { uuidv7 } from '../platform/database/values.js';

const schema = apiSchema();
const places = idPlaces(schema);
const rounds = 2;
let app: App;
let other: World;

beforeAll(async () => {
  app = await testApp({ compileAt: 2, onDifference: undefined, budget: { size: 1e9, perSecond: 1e9 } });
  other = await aWorld(app);
});

/** What the API answers when an id stands in a place, from a world of its own. */
async function answerAt(place: Place, own: World, id: string): Promise<string> {
  const { query, variables } = askAt(schema, place, own.ids, id);
  const { data, errors, status } = await own.partner.ask<unknown>(query, variables);
  return JSON.stringify({ status, data, errors });
}

/** Whether a mutation has changed its world, so that the next one needs another. */
const isDone = (answer: string) => answer.includes('"userErrors":[]') || answer.includes('"changed":true');

describe('the id of a thing of another shop', () => {
  test('is answered like one that names nothing, wherever the API takes an id, and changes nothing there', async () => {
    const before = await rowsHash(other.partner.shopId);
    let own = await aWorld(app);
    const { partner } = own;
    const different: string[] = [];
    const leaking: string[] = [];
    let probes = 0;
    for (let round = 0; round < rounds; round++) {
      for (const place of places) {
        for (const type of probedTypes) {
          const foreign = await answerAt(place, own, other.ids[type]);
          if (isDone(foreign)) own = await aWorld(app, partner);
          const missing = await answerAt(place, own, missingIds()[type]);
          if (isDone(missing)) own = await aWorld(app, partner);
          probes++;
          if (comparable(foreign) !== comparable(missing))
            different.push(`${place.name} (${type})\n${foreign}\n${missing}`);
          if (foreign.includes(other.mark)) leaking.push(place.name);
        }
      }
    }
    expect(different).toEqual([]);
    expect(leaking).toEqual([]);
    expect(probes).toBeGreaterThanOrEqual(2000);
    expect(await rowsHash(other.partner.shopId)).toBe(before);
  }, 600_000);

  test('would be noticed if it were found: with an id of its own every place answers otherwise', async () => {
    const deaf: string[] = [];
    const { partner } = await aWorld(app);
    for (const place of places) {
      const { name: argument } = place.argument;
      const likely = typeOfId(place.way.at(-1) ?? argument, [place.field.name, argument, ...place.way.slice(0, -1)]);
      let heard = false;
      for (const type of new Set([likely, ...probedTypes])) {
        if (heard) break;
        const own = await aWorld(app, partner);
        const missing = comparable(await answerAt(place, own, missingIds()[type]));
        heard ||= comparable(await answerAt(place, own, own.ids[type])) !== missing;
      }
      if (!heard) deaf.push(place.name);
    }
    // A code is asked for before the customer is looked for, and membership before the primary group is. A token has
    // no browsers.
    expect(deaf.sort()).toEqual([
      'customerCreate.input.primaryGroupId',
      'customerDelete.input.id',
      'customersDelete.input.customerIds',
      'demoShopRemove.input.id',
      'staffSessionEnd.input.id',
    ]);
  }, 600_000);

  test('cannot be deleted with a code: there is none for it', async () => {
    const own = await aWorld(app);
    const ids = [other.ids.Customer];
    const create = `mutation ($ids: [ID!]!) { confirmationCodeCreate(input: { action: DELETE_CUSTOMERS, ids: $ids }) { confirmationCode { code } userErrors { code } } }`;
    const refused = await own.partner.data<object>(create, { ids });
    expect(refused).toEqual({
      confirmationCodeCreate: { confirmationCode: null, userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });
});

test('a person who works in one shop cannot choose another, whether it exists or not', async () => {
  const member = await aStaffMember({ app });
  const ask = (shop: string) => member.ask('{ customers(first: 1) { nodes { id } } }', {}, { 'clientela-shop': shop });
  const own = await ask(globalId('Shop', member.shopId));
  const foreign = await ask(globalId('Shop', other.partner.shopId));
  const missing = await ask(globalId('Shop', uuidv7()));
  expect(own.status).toBe(200);
  expect(foreign.status).toBe(403);
  expect(comparable(JSON.stringify(foreign))).toBe(comparable(JSON.stringify(missing)));
});

test('a cursor of another shop’s list shows nothing of that list', async () => {
  const own = await aWorld(app);
  const list = `query ($after: String) { customers(first: 10, after: $after, sortKey: NAME, direction: ASC) { nodes { displayName } edges { cursor } } tags(first: 5) { edges { cursor } } }`;
  const theirs = await other.partner.data<{ customers: { edges: { cursor: string }[] } }>(list);
  const answer = await own.partner.data<object>(list, { after: theirs.customers.edges[0]?.cursor });
  expect(JSON.stringify(answer)).not.toContain(other.mark);
});

test('two partners who ask a thousand times each, in between each other, see nothing of the other', async () => {
  const worlds = [await aWorld(app), await aWorld(app)] as const;
  const query = `query ($customer: ID!, $ids: [ID!]!) {
    customer(id: $customer) { displayName tags { name customerCount } groups { name } addresses { line1 city } notes(first: 5) { nodes { body } } timeline(first: 5) { nodes { action } } }
    customers(first: 20) { nodes { displayName tags { name } groups { name } primaryGroup { name } } }
    nodes(ids: $ids) { id ... on Tag { name } }
  }`;
  const foreign: string[] = [];
  const ask = async (index: 0 | 1) => {
    const [own, alien] = [worlds[index], worlds[index === 0 ? 1 : 0]];
    const variables = { customer: own.ids.Customer, ids: [own.ids.Tag, alien.ids.Tag] };
    const text = JSON.stringify(await own.partner.data<object>(query, variables));
    if (text.includes(alien.mark) || !text.includes(own.mark)) foreign.push(text);
  };
  for (let batch = 0; batch < 20; batch++) {
    await Promise.all(Array.from({ length: 100 }, (_, index) => ask(index % 2 === 0 ? 0 : 1)));
  }
  expect(foreign).toEqual([]);
}, 300_000);
