import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer as aRow } from '../../../test/builders.js';
import { aCustomer, aGroup, aTag, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';

interface Undo {
  customerIds: string[];
  add: string[];
  remove: string[];
}
interface BulkAnswer {
  results: { customerId: string; changed: boolean }[] | null;
  changedCount: number | null;
  tags: { added: number; alreadyHad: number; removed: number; notPresent: number }[] | null;
  undo: Undo[] | null;
}
const counts = 'added alreadyHad removed notPresent';
const undo = 'undo { customerIds add remove }';
const tagsUpdate = (partner: Partner, input: object) =>
  mutate<BulkAnswer>(
    partner,
    'customersTagsUpdate',
    input,
    `results { customerId changed } changedCount tags { ${counts} } ${undo}`,
  );
const preview = async (partner: Partner, input: object) =>
  await partner.ask<{ customersTagsPreview: object }>(
    `query ($input: CustomersTagsUpdateInput!) {
        customersTagsPreview(input: $input) { customerCount fullCount tags { tag { name } ${counts} } }
      }`,
    { input },
  );
const linksOf = (partner: Partner, table: 'customer_tag' | 'customer_group_member') =>
  behindTheScenes(
    `select customer_id, ${table === 'customer_tag' ? 'tag_id' : 'group_id'} as id from ${table} where shop_id = $1 order by 1, 2`,
    [partner.shopId],
  );
const rowsOf = async (partner: Partner) => [
  await behindTheScenes('select * from customer where shop_id = $1', [partner.shopId]),
  await linksOf(partner, 'customer_tag'),
  await linksOf(partner, 'customer_group_member'),
];

describe('all customers that match a filter', () => {
  test('get tags and lose them, whether they are asked for by fields, by text or by both', async () => {
    const partner = await aPartner();
    const [vip, old] = [await aTag(partner, 'VIP'), await aTag(partner, 'Antigua')];
    const ana = await aCustomer(partner, { firstName: 'Ana', tagIds: [old] });
    const eva = await aCustomer(partner, { firstName: 'Eva', tagIds: [old] });
    await aCustomer(partner, { firstName: 'Ana María' });
    const byText = await tagsUpdate(partner, { filter: { query: 'ana tag:antigua' }, add: [vip] });
    expect(byText.results).toEqual([{ customerId: ana.id, changed: true }]);
    const byFields = await tagsUpdate(partner, { filter: { where: { tagIds: { any: [old] } } }, add: [vip] });
    expect(byFields).toMatchObject({ changedCount: 1, tags: [{ added: 1, alreadyHad: 1 }] });
    const byBoth = await tagsUpdate(partner, {
      filter: { where: { tagIds: { any: [old] } }, query: 'eva' },
      remove: [old],
    });
    expect(byBoth.results).toEqual([{ customerId: eva.id, changed: true }]);
    const all = await tagsUpdate(partner, { filter: {}, add: [vip] });
    expect(all).toMatchObject({ changedCount: 1, tags: [{ added: 1, alreadyHad: 2 }] });
    const nobody = await tagsUpdate(partner, { filter: { query: 'nadie' }, add: [vip] });
    expect(nobody).toMatchObject({ results: [], changedCount: 0, userErrors: [] });
  });

  test('are refused when they are more than change at once, with how many they are', async () => {
    const partner = await aPartner();
    const vip = await aTag(partner, 'VIP');
    await Promise.all(Array.from({ length: 501 }, () => aRow(partner.shopId)));
    const refused = await tagsUpdate(partner, { filter: {}, add: [vip] });
    expect(refused.userErrors).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'filter'], count: 501 }]);
    expect(await linksOf(partner, 'customer_tag')).toEqual([]);
    const first = await partner.data<{ customers: { nodes: { id: string }[] } }>(
      '{ customers(first: 1) { nodes { id } } }',
    );
    await mutate(
      partner,
      'customersStatusUpdate',
      { customerIds: first.customers.nodes.map(({ id }) => id), status: 'ARCHIVED' },
      'changedCount',
    );
    const taken = await tagsUpdate(partner, { filter: { query: 'status:active' }, add: [vip] });
    expect(taken).toMatchObject({ changedCount: 500, userErrors: [] });
  });

  test('are left alone when they are not as many as were counted', async () => {
    const partner = await aPartner();
    const vip = await aTag(partner, 'VIP');
    await aCustomer(partner);
    await aCustomer(partner);
    const late = await tagsUpdate(partner, { filter: { expectedCount: 1 }, add: [vip] });
    expect(late.userErrors).toMatchObject([
      { code: 'MATCHES_CHANGED', path: ['input', 'filter', 'expectedCount'], count: 2 },
    ]);
    expect(await tagsUpdate(partner, { filter: { expectedCount: 2 }, add: [vip] })).toMatchObject({ changedCount: 2 });
  });

  test('join groups and get a status', async () => {
    const partner = await aPartner();
    const group = await aGroup(partner, 'Amigos');
    const { id } = await aCustomer(partner, { firstName: 'Eva' });
    await aCustomer(partner, { firstName: 'Ana' });
    const filter = { query: 'eva' };
    const selection = 'results { customerId changed }';
    const expected = { results: [{ customerId: id, changed: true }], userErrors: [] };
    expect(await mutate(partner, 'customersGroupsUpdate', { filter, add: [group] }, selection)).toEqual(expected);
    expect(await mutate(partner, 'customersStatusUpdate', { filter, status: 'ARCHIVED' }, selection)).toEqual(expected);
  });

  test('are said in one way, and without mistakes', async () => {
    const partner = await aPartner();
    const [vip, { id }] = [await aTag(partner, 'VIP'), await aCustomer(partner)];
    const refusals: [object, object][] = [
      [
        { customerIds: [id], filter: {} },
        { code: 'IDS_OR_FILTER', path: ['input', 'customerIds'] },
      ],
      [{}, { code: 'IDS_OR_FILTER', path: ['input', 'customerIds'] }],
      [{ filter: { query: 'pedidos:muchos' } }, { code: 'INVALID_FILTER', path: ['input', 'filter', 'query'] }],
      [
        { filter: { where: { tagIds: { any: [id] } } } },
        { code: 'INVALID_ID', path: ['input', 'filter', 'where', 'tagIds', 'any', '0'] },
      ],
    ];
    for (const [whom, error] of refusals) {
      expect(await tagsUpdate(partner, { ...whom, add: [vip] })).toMatchObject({ results: null, userErrors: [error] });
    }
  });

  test('are of one shop, also where another has the same names, and by the tags and groups of that one', async () => {
    const [partner, neighbour] = [await aPartner(), await aPartner()];
    const [vip, theirs] = [await aTag(partner, 'VIP'), await aTag(neighbour, 'VIP')];
    const [club, theirClub] = [await aGroup(partner, 'Club'), await aGroup(neighbour, 'Club')];
    const ana = await aCustomer(partner, { firstName: 'Ana' });
    await aCustomer(neighbour, { firstName: 'Ana', tagIds: [theirs], groupIds: [theirClub] });
    const before = await rowsOf(neighbour);
    const changes: [string, object][] = [
      ['customersTagsUpdate', { add: [vip] }],
      ['customersGroupsUpdate', { add: [club] }],
      ['customersStatusUpdate', { status: 'ARCHIVED' }],
    ];
    const nobody = { results: [], userErrors: [] };
    const selection = 'results { customerId }';
    for (const [change, what] of changes) {
      for (const where of [{ tagIds: { any: [theirs] } }, { groupIds: { any: [theirClub] } }]) {
        expect(await mutate(partner, change, { filter: { where }, ...what }, selection)).toEqual(nobody);
      }
      const own = await mutate(partner, change, { filter: { query: 'ana' }, ...what }, selection);
      expect(own).toEqual({ results: [{ customerId: ana.id }], userErrors: [] });
    }
    expect(await rowsOf(neighbour)).toEqual(before);
  });

  test('are for those who may change all that match, and for nobody else', async () => {
    const agent = await aPartner({ scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'] });
    const vip = await aTag(agent, 'VIP');
    const answer = await preview(agent, { filter: {}, add: [vip] });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'EXPORT' });
    const blind = await aPartner({ shopId: agent.shopId, scopes: ['EXPORT', 'WRITE_CUSTOMERS'] });
    for (const filter of [{ query: 'ana' }, { where: { hasEmail: true } }]) {
      const { errors } = await preview(blind, { filter, add: [vip] });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'READ_CUSTOMERS' });
    }
    const { id } = await aCustomer(agent);
    expect(await tagsUpdate(agent, { customerIds: [id], add: [vip] })).toMatchObject({ changedCount: 1 });
  });
});

test('a change of tags is previewed: what it would do is what it does', async () => {
  const partner = await aPartner();
  const [vip, old] = [await aTag(partner, 'VIP'), await aTag(partner, 'Antigua')];
  await aCustomer(partner, { tagIds: [vip, old] });
  await aCustomer(partner, { tagIds: [old] });
  await aCustomer(partner);
  await aCustomer(partner, { tagNames: Array.from({ length: 100 }, (_, index) => `T${index}`) });
  const input = { filter: { expectedCount: 4 }, add: [vip], remove: [old] };
  const before = await linksOf(partner, 'customer_tag');
  const { data } = await preview(partner, input);
  expect(data.customersTagsPreview).toEqual({
    customerCount: 4,
    fullCount: 1,
    tags: [
      { tag: { name: 'VIP' }, added: 2, alreadyHad: 1, removed: 0, notPresent: 0 },
      { tag: { name: 'Antigua' }, added: 0, alreadyHad: 0, removed: 2, notPresent: 1 },
    ],
  });
  expect(await linksOf(partner, 'customer_tag')).toEqual(before);
  const done = await tagsUpdate(partner, input);
  expect(done.tags).toMatchObject([
    { added: 2, alreadyHad: 1 },
    { removed: 2, notPresent: 1 },
  ]);
});

describe('what a change of many answers to undo it', () => {
  test('gives everybody the tags of before, those who had one of the new ones too', async () => {
    const partner = await aPartner();
    const [a, b, c] = [await aTag(partner, 'A'), await aTag(partner, 'B'), await aTag(partner, 'C')];
    for (const tagIds of [[], [a], [b], [a, b], [c], [a, c], [a, b, c]]) await aCustomer(partner, { tagIds });
    const full = Array.from({ length: 99 }, (_, index) => `T${index}`);
    await aCustomer(partner, { tagIds: [c], tagNames: full });
    const before = await linksOf(partner, 'customer_tag');
    const done = await tagsUpdate(partner, { filter: {}, add: [a], remove: [b, c] });
    expect(await linksOf(partner, 'customer_tag')).not.toEqual(before);
    for (const step of done.undo ?? []) expect((await tagsUpdate(partner, step)).userErrors).toEqual([]);
    expect(await linksOf(partner, 'customer_tag')).toEqual(before);
    expect(done.undo).toHaveLength(3);
  });

  test('makes everybody a member of the groups of before', async () => {
    const partner = await aPartner();
    const [a, b] = [await aGroup(partner, 'A'), await aGroup(partner, 'B')];
    for (const groupIds of [[], [a], [b], [a, b]]) await aCustomer(partner, { groupIds });
    const before = await linksOf(partner, 'customer_group_member');
    const done = await mutate<BulkAnswer>(
      partner,
      'customersGroupsUpdate',
      { filter: {}, add: [a], remove: [b] },
      undo,
    );
    for (const step of done.undo ?? []) await mutate(partner, 'customersGroupsUpdate', step, 'changedCount');
    expect(await linksOf(partner, 'customer_group_member')).toEqual(before);
  });
});

test('a repeated request finds what the first one did, although nobody matches any more', async () => {
  const partner = await aPartner();
  const vip = await aTag(partner, 'VIP');
  await aCustomer(partner);
  const document = `mutation ($input: CustomersTagsUpdateInput!) { customersTagsUpdate(input: $input) { changedCount userErrors { code } } }`;
  const variables = { input: { filter: { query: '-tag:vip', expectedCount: 1 }, add: [vip] } };
  const send = () => partner.data<object>(document, variables, { 'idempotency-key': 'one' });
  expect(await send()).toEqual({ customersTagsUpdate: { changedCount: 1, userErrors: [] } });
  expect(await send()).toEqual({ customersTagsUpdate: { changedCount: 1, userErrors: [] } });
});

test('a code is made for all that match now, and deletes exactly these', async () => {
  const partner = await aPartner();
  const { id } = await aCustomer(partner, { firstName: 'Eva' });
  const ask = (filter: object) =>
    mutate<{ confirmationCode: { code: string } | null; ids: string[] | null }>(
      partner,
      'confirmationCodeCreate',
      { action: 'DELETE_CUSTOMERS', filter },
      'confirmationCode { code } ids',
    );
  const nobody = await ask({ query: 'nadie' });
  expect(nobody.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'filter'] }]);
  const { confirmationCode, ids } = await ask({ query: 'eva', expectedCount: 1 });
  expect(ids).toEqual([id]);
  const late = await aCustomer(partner, { firstName: 'Eva' });
  const remove = (customerIds: string[]) =>
    mutate(partner, 'customersDelete', { customerIds, confirmationCode: confirmationCode?.code }, 'changedCount');
  expect((await remove([id, late.id])).userErrors).toMatchObject([{ code: 'CONFIRMATION_CODE_INVALID' }]);
  expect(await remove(ids ?? [])).toMatchObject({ changedCount: 1, userErrors: [] });
});
