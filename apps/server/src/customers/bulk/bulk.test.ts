import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring } from '../../../test/api.js';
import { aCustomer, aGroup, aTag, type ErrorAnswer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';

interface BulkAnswer {
  results: { customerId: string; changed: boolean; userErrors: ErrorAnswer[] }[] | null;
  changedCount: number | null;
  unchangedCount: number | null;
  job: { id: string } | null;
}
const bulk = 'results { customerId changed userErrors { code path } } changedCount unchangedCount job { id }';
const counts = 'added alreadyHad removed notPresent';
type Counts = Record<'added' | 'alreadyHad' | 'removed' | 'notPresent', number>;

const tagsUpdate = (partner: Partner, input: object) =>
  mutate<BulkAnswer & { tags: (Counts & { tag: { name: string } })[] | null }>(
    partner,
    'customersTagsUpdate',
    input,
    `${bulk} tags { tag { name } ${counts} }`,
  );
const groupsUpdate = (partner: Partner, input: object) =>
  mutate<BulkAnswer & { customerGroups: (Counts & { customerGroup: { name: string } })[] }>(
    partner,
    'customersGroupsUpdate',
    input,
    `${bulk} customerGroups { customerGroup { name } ${counts} }`,
  );
const statusUpdate = (partner: Partner, input: object) =>
  mutate<BulkAnswer>(partner, 'customersStatusUpdate', input, bulk);

const many = async (partner: Partner, count: number, input: object = {}) => {
  const made = [];
  for (let i = 0; i < count; i += 20) {
    const size = Math.min(20, count - i);
    made.push(...(await Promise.all(Array.from({ length: size }, () => aCustomer(partner, input)))));
  }
  return made.map((customer) => customer.id);
};
const eventCount = async (partner: Partner, action: string) =>
  (await behindTheScenes('select 1 from audit_event where shop_id = $1 and action = $2', [partner.shopId, action]))
    .length;
const nobody = `cus_${'0'.repeat(32)}`;

describe('tags of many customers', () => {
  test('are given and taken, saying how many got, had, lost and lacked each', async () => {
    const partner = await aPartner();
    const [vip, old] = [await aTag(partner, 'VIP'), await aTag(partner, 'Antigua')];
    const bearers = await many(partner, 2, { tagIds: [vip, old] });
    const others = await many(partner, 3);
    const strangers = [nobody, (await aCustomer(await aPartner())).id];
    const answer = await tagsUpdate(partner, {
      customerIds: [...bearers, ...others, ...strangers],
      add: [vip],
      remove: [old],
    });
    expect(answer.tags).toEqual([
      { tag: { name: 'VIP' }, added: 3, alreadyHad: 2, removed: 0, notPresent: 0 },
      { tag: { name: 'Antigua' }, added: 0, alreadyHad: 0, removed: 2, notPresent: 3 },
    ]);
    expect(answer).toMatchObject({ changedCount: 5, unchangedCount: 2, job: null, userErrors: [] });
    expect(answer.results?.slice(4)).toEqual([
      { customerId: others[2], changed: true, userErrors: [] },
      ...strangers.map((customerId, index) => ({
        customerId,
        changed: false,
        userErrors: [{ code: 'NOT_FOUND', path: ['input', 'customerIds', String(5 + index)] }],
      })),
    ]);
    const again = await tagsUpdate(partner, { customerIds: [...bearers, ...others], add: [vip], remove: [old] });
    expect(again).toMatchObject({ changedCount: 0, unchangedCount: 5 });
    expect(await eventCount(partner, 'customer.tags')).toBe(5);
  });

  test('are given to five hundred by as many statements as to five', async () => {
    const partner = await aPartner();
    const vip = await aTag(partner, 'VIP');
    const ids = await many(partner, 500);
    const five = await statementsDuring(() => tagsUpdate(partner, { customerIds: ids.slice(0, 5), add: [vip] }));
    const all = await statementsDuring(() => tagsUpdate(partner, { customerIds: ids, add: [vip] }));
    expect(all.result).toMatchObject({ changedCount: 495, unchangedCount: 5, tags: [{ added: 495, alreadyHad: 5 }] });
    // The token is looked up when it was not for a while.
    const besidesToken = (statements: string[]) => statements.filter((text) => !/auth_token|api_token/.test(text));
    expect(besidesToken(all.statements)).toHaveLength(besidesToken(five.statements).length);
    // The shop's scope, the tag, the lock, all the links with their events.
    expect(besidesToken(all.statements).length).toBeLessThanOrEqual(5);
    expect(await eventCount(partner, 'customer.tags')).toBe(500);
  });

  test('are refused for more than five hundred, for none, for an unknown tag and for a tag in both lists', async () => {
    const partner = await aPartner();
    const [vip, { id }] = [await aTag(partner, 'VIP'), await aCustomer(partner)];
    const tooMany = Array.from({ length: 501 }, (_, index) => `cus_${String(index).padStart(32, '0')}`);
    const refusals: [object, object][] = [
      [
        { customerIds: tooMany, add: [vip] },
        { code: 'TOO_MANY', path: ['input', 'customerIds'] },
      ],
      [
        { customerIds: [], add: [vip] },
        { code: 'REQUIRED', path: ['input', 'customerIds'] },
      ],
      [
        { customerIds: [id], add: [`tag_${'0'.repeat(32)}`] },
        { code: 'NOT_FOUND', path: ['input', 'add', '0'] },
      ],
      [
        { customerIds: [id], add: [vip], remove: [vip] },
        { code: 'CONFLICTING_TAGS', relatedId: vip },
      ],
      [
        { customerIds: [vip], add: [vip] },
        { code: 'INVALID_ID', path: ['input', 'customerIds', '0'] },
      ],
    ];
    for (const [input, error] of refusals) {
      expect(await tagsUpdate(partner, input)).toMatchObject({ results: null, tags: null, userErrors: [error] });
    }
    expect(await eventCount(partner, 'customer.tags')).toBe(0);
  });

  test('leave a customer alone that would have too many, and say so', async () => {
    const partner = await aPartner();
    const full = await aCustomer(partner, { tagNames: Array.from({ length: 100 }, (_, index) => `T${index}`) });
    const { id } = await aCustomer(partner);
    const answer = await tagsUpdate(partner, { customerIds: [full.id, id], add: [await aTag(partner, 'Una más')] });
    expect(answer.results).toEqual([
      { customerId: full.id, changed: false, userErrors: [{ code: 'TOO_MANY', path: ['input', 'add'] }] },
      { customerId: id, changed: true, userErrors: [] },
    ]);
  });
});

describe('groups of many customers', () => {
  test('are joined and left, saying how many did', async () => {
    const partner = await aPartner();
    const [friends, shops] = [await aGroup(partner, 'Amigos'), await aGroup(partner, 'Tiendas')];
    const members = await many(partner, 2, { groupIds: [friends] });
    const others = await many(partner, 2);
    const answer = await groupsUpdate(partner, {
      customerIds: [...members, ...others],
      add: [shops],
      remove: [friends],
    });
    expect(answer).toMatchObject({
      changedCount: 4,
      customerGroups: [
        { customerGroup: { name: 'Tiendas' }, added: 4, alreadyHad: 0 },
        { customerGroup: { name: 'Amigos' }, removed: 2, notPresent: 2 },
      ],
    });
    expect(await eventCount(partner, 'customer.groups')).toBe(4);
  });

  test('are looked at before they change', async () => {
    const partner = await aPartner();
    const [friends, shops] = [await aGroup(partner, 'Amigos'), await aGroup(partner, 'Tiendas')];
    const members = await many(partner, 2, { groupIds: [friends] });
    const [other] = await many(partner, 1);
    const document = `query ($input: CustomersGroupsUpdateInput!) {
      customersGroupsPreview(input: $input) { customerCount fullCount customerGroups { customerGroup { name } ${counts} } }
    }`;
    const input = { customerIds: [...members, other], add: [shops], remove: [friends] };
    expect(await partner.data(document, { input })).toEqual({
      customersGroupsPreview: {
        customerCount: 3,
        fullCount: 0,
        customerGroups: [
          { customerGroup: { name: 'Tiendas' }, added: 3, alreadyHad: 0, removed: 0, notPresent: 0 },
          { customerGroup: { name: 'Amigos' }, added: 0, alreadyHad: 0, removed: 2, notPresent: 1 },
        ],
      },
    });
    expect(await eventCount(partner, 'customer.groups')).toBe(0);
  });
});

describe('the status of many customers', () => {
  test('changes where it may; where it may not, each says why', async () => {
    const partner = await aPartner();
    const [active, archived, blocked] = await many(partner, 3);
    await statusUpdate(partner, { customerIds: [archived], status: 'ARCHIVED' });
    await statusUpdate(partner, { customerIds: [blocked], status: 'BLOCKED', reason: 'Impagos' });
    const answer = await statusUpdate(partner, {
      customerIds: [active, archived, blocked, nobody],
      status: 'ARCHIVED',
    });
    expect(answer).toMatchObject({
      changedCount: 1,
      results: [
        { customerId: active, changed: true, userErrors: [] },
        { customerId: archived, changed: false, userErrors: [] },
        { customerId: blocked, changed: false, userErrors: [{ code: 'INVALID_STATUS_CHANGE' }] },
        { customerId: nobody, changed: false, userErrors: [{ code: 'NOT_FOUND' }] },
      ],
    });
    expect(await eventCount(partner, 'customer.status')).toBe(3);
    const reasonless = await statusUpdate(partner, { customerIds: [active], status: 'BLOCKED' });
    expect(reasonless.userErrors).toMatchObject([{ code: 'BLOCKED_REASON_REQUIRED', path: ['input', 'reason'] }]);
  });

  test('is looked at before it changes', async () => {
    const partner = await aPartner();
    const [active, archived, blocked] = await many(partner, 3);
    await statusUpdate(partner, { customerIds: [archived], status: 'ARCHIVED' });
    await statusUpdate(partner, { customerIds: [blocked], status: 'BLOCKED', reason: 'Impagos' });
    const preview = (status: string) =>
      partner.data(
        'query ($input: CustomersStatusUpdateInput!) { customersStatusPreview(input: $input) { customerCount changedCount refusedCount } }',
        { input: { customerIds: [active, archived, blocked, nobody], status } },
      );
    expect(await preview('ARCHIVED')).toEqual({
      customersStatusPreview: { customerCount: 3, changedCount: 1, refusedCount: 1 },
    });
    expect(await preview('BLOCKED')).toMatchObject({ customersStatusPreview: { changedCount: 3, refusedCount: 0 } });
    expect(await eventCount(partner, 'customer.status')).toBe(2);
  });

  test('is taken back by the steps of its answer, from every status and reason of before', async () => {
    const partner = await aPartner();
    const ids = await many(partner, 4);
    const [active, archived, unpaid, rude] = ids;
    const block = (id: string | undefined, reason: string) =>
      statusUpdate(partner, { customerIds: [id], status: 'BLOCKED', reason });
    await statusUpdate(partner, { customerIds: [archived], status: 'ARCHIVED' });
    await block(unpaid, 'Impagos');
    await block(rude, 'Insultó a Lucía');
    const { undo } = await mutate<{ undo: object[] }>(
      partner,
      'customersStatusUpdate',
      { customerIds: ids, status: 'BLOCKED', reason: 'Fraude' },
      'undo { customerIds status reason }',
    );
    expect(undo).toHaveLength(4);
    for (const step of undo) expect(await statusUpdate(partner, step)).toMatchObject({ userErrors: [] });
    const { nodes } = await partner.data<{ nodes: object[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { id status blockedReason } } }',
      { ids },
    );
    expect(nodes).toEqual([
      { id: active, status: 'ACTIVE', blockedReason: null },
      { id: archived, status: 'ARCHIVED', blockedReason: null },
      { id: unpaid, status: 'BLOCKED', blockedReason: 'Impagos' },
      { id: rude, status: 'BLOCKED', blockedReason: 'Insultó a Lucía' },
    ]);
  });

  test('cannot be freed from a block by who may not block', async () => {
    const partner = await aPartner();
    const agent = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'] });
    const [free, blocked] = await many(partner, 2);
    await statusUpdate(partner, { customerIds: [blocked], status: 'BLOCKED', reason: 'Impagos' });
    const document =
      'mutation ($input: CustomersStatusUpdateInput!) { customersStatusUpdate(input: $input) { job { id } } }';
    const block = await agent.ask(document, { input: { customerIds: [free], status: 'BLOCKED', reason: 'x' } });
    expect(block.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'WRITE_GROUPS' });
    const answer = await statusUpdate(agent, { customerIds: [free, blocked], status: 'ACTIVE' });
    expect(answer.results).toMatchObject([
      { changed: false, userErrors: [] },
      { changed: false, userErrors: [{ code: 'FORBIDDEN' }] },
    ]);
  });
});
