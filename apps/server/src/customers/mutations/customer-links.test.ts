import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, aGroup, aTag, type CustomerPayloadAnswer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import type { RequestContext } from '../../platform/context.js';
import { explainRefusal } from '../writing/customer-faults.js';

const tagsUpdate = (partner: Partner, input: object) =>
  mutate<CustomerPayloadAnswer>(partner, 'customerTagsUpdate', input, 'customer { version tags { name } }');
const groupsUpdate = (partner: Partner, input: object) =>
  mutate<CustomerPayloadAnswer>(
    partner,
    'customerGroupsUpdate',
    input,
    'customer { version groups { name } primaryGroup { name } }',
  );
const changesOf = async (partner: Partner, action: string) =>
  (
    await behindTheScenes<{ changes: object }>(
      `select v.changes from audit_event e join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id
       where e.shop_id = $1 and e.action = $2 order by e.id`,
      [partner.shopId, action],
    )
  ).map((row) => row.changes);

describe('the tags of a customer', () => {
  test('are given by id and by name and taken away, never raising the version', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const vip = await aTag(partner, 'VIP');
    const given = await tagsUpdate(partner, { customerId: id, add: [vip], addNames: ['  Novia ', 'vip'] });
    expect(given.customer).toEqual({ version: 1, tags: [{ name: 'Novia' }, { name: 'VIP' }] });
    const taken = await tagsUpdate(partner, { customerId: id, remove: [vip] });
    expect(taken.customer).toEqual({ version: 1, tags: [{ name: 'Novia' }] });
    expect(await changesOf(partner, 'customer.tags')).toEqual([
      { tagsAdded: [null, 'Novia, VIP'] },
      { tagsRemoved: ['VIP', null] },
    ]);
  });

  test('given twice or taken twice are no mistake and no event', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const vip = await aTag(partner, 'VIP');
    for (let i = 0; i < 2; i++) await tagsUpdate(partner, { customerId: id, add: [vip, vip] });
    for (let i = 0; i < 2; i++) await tagsUpdate(partner, { customerId: id, remove: [vip] });
    expect(await changesOf(partner, 'customer.tags')).toHaveLength(2);
  });

  test('given by two clerks at once are all there', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const names = Array.from({ length: 20 }, (_, index) => `Etiqueta ${String(index).padStart(2, '0')}`);
    await Promise.all(names.map((name) => tagsUpdate(partner, { customerId: id, addNames: [name, 'Común'] })));
    const { customer } = await tagsUpdate(partner, { customerId: id });
    expect(customer?.tags).toHaveLength(21);
  });

  test('are refused when the tag, or the customer, is not of this shop', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const [customer, stranger] = [await aCustomer(ours), await aCustomer(theirs)];
    const [tag, secret] = [await aTag(ours, 'VIP'), await aTag(theirs, 'Secreta')];
    for (const unknown of [secret, `tag_${'0'.repeat(32)}`]) {
      expect((await tagsUpdate(ours, { customerId: customer.id, add: [tag, unknown] })).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'add', '1'] },
      ]);
      expect((await tagsUpdate(ours, { customerId: customer.id, remove: [unknown] })).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'remove', '0'] },
      ]);
    }
    expect((await tagsUpdate(ours, { customerId: stranger.id, add: [tag] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'customerId'] },
    ]);
    expect(await changesOf(theirs, 'customer.tags')).toEqual([]);
  });

  test('cannot be given and taken in one go, by id or by name', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const vip = await aTag(partner, 'VIP');
    expect((await tagsUpdate(partner, { customerId: id, add: [vip], remove: [vip] })).userErrors).toMatchObject([
      { code: 'CONFLICTING_TAGS', relatedId: vip },
    ]);
    expect((await tagsUpdate(partner, { customerId: id, addNames: ['vip'], remove: [vip] })).userErrors).toMatchObject([
      { code: 'CONFLICTING_TAGS' },
    ]);
  });

  test('are a hundred at most, however many clerks give them at once', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { tagNames: Array.from({ length: 95 }, (_, index) => `Suya ${index}`) });
    const tags = await Promise.all(Array.from({ length: 10 }, (_, index) => aTag(partner, `Nueva ${index}`)));
    const answers = await Promise.all(tags.map((tag) => tagsUpdate(partner, { customerId: id, add: [tag] })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(5);
    const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refused).toEqual(Array.from({ length: 5 }, () => 'TOO_MANY'));
  });

  test('are a hundred at most', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { tagNames: Array.from({ length: 100 }, (_, index) => `T${index}`) });
    expect((await tagsUpdate(partner, { customerId: id, addNames: ['Una más'] })).userErrors).toMatchObject([
      { code: 'TOO_MANY', path: ['input', 'add'] },
    ]);
    expect((await tagsUpdate(partner, { customerId: id, addNames: ['t7'] })).userErrors).toEqual([]);
  });
});

describe('the groups of a customer', () => {
  test('are joined and left, and one of them is marked as primary', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const [friends, shops] = [await aGroup(partner, 'Amigos'), await aGroup(partner, 'Tiendas')];
    const joined = await groupsUpdate(partner, { customerId: id, add: [friends, shops], primaryGroupId: shops });
    expect(joined.customer).toEqual({
      version: 1,
      groups: [{ name: 'Amigos' }, { name: 'Tiendas' }],
      primaryGroup: { name: 'Tiendas' },
    });
    const moved = await groupsUpdate(partner, { customerId: id, primaryGroupId: friends });
    expect(moved.customer).toMatchObject({ primaryGroup: { name: 'Amigos' } });
    const left = await groupsUpdate(partner, { customerId: id, remove: [friends] });
    expect(left.customer).toEqual({ version: 1, groups: [{ name: 'Tiendas' }], primaryGroup: null });
    await groupsUpdate(partner, { customerId: id, primaryGroupId: shops });
    const unmarked = await groupsUpdate(partner, { customerId: id, primaryGroupId: null });
    expect(unmarked.customer).toMatchObject({ groups: [{ name: 'Tiendas' }], primaryGroup: null });
    // One event for each update, whatever it changes.
    expect(await changesOf(partner, 'customer.groups')).toEqual([
      { groupsAdded: [null, 'Amigos, Tiendas'], primaryGroup: [null, 'Tiendas'] },
      { primaryGroup: ['Tiendas', 'Amigos'] },
      { groupsRemoved: ['Amigos', null], primaryGroup: ['Amigos', null] },
      { primaryGroup: [null, 'Tiendas'] },
      { primaryGroup: ['Tiendas', null] },
    ]);
  });

  test('begin with the primary one, unless something else is said: one customer’s or many’s', async () => {
    const partner = await aPartner();
    const [friends, shops, press] = await Promise.all(
      ['Amigos', 'Tiendas', 'Prensa'].map((name) => aGroup(partner, name)),
    );
    const ids = (await Promise.all([aCustomer(partner), aCustomer(partner), aCustomer(partner)])).map(({ id }) => id);
    const [one = '', many = '', said = ''] = ids;
    const first = await groupsUpdate(partner, { customerId: one, add: [shops, friends] });
    expect(first.customer).toMatchObject({ primaryGroup: { name: 'Tiendas' } });
    const exchanged = await groupsUpdate(partner, { customerId: one, add: [press], remove: [shops, friends] });
    expect(exchanged.customer).toMatchObject({ groups: [{ name: 'Prensa' }], primaryGroup: { name: 'Prensa' } });
    const second = await groupsUpdate(partner, { customerId: one, add: [friends] });
    expect(second.customer).toMatchObject({ primaryGroup: { name: 'Prensa' } });
    const without = await groupsUpdate(partner, { customerId: said, add: [friends], primaryGroupId: null });
    expect(without.customer).toMatchObject({ groups: [{ name: 'Amigos' }], primaryGroup: null });
    await mutate(partner, 'customersGroupsUpdate', { customerIds: [one, many], add: [shops] }, 'changedCount');
    const marked = await partner.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { primaryGroup { name } } } }',
      {
        ids: [one, many],
      },
    );
    expect(marked).toEqual({ nodes: [{ primaryGroup: { name: 'Prensa' } }, { primaryGroup: { name: 'Tiendas' } }] });
    expect(await changesOf(partner, 'customer.groups')).toContainEqual({
      groupsAdded: [null, 'Prensa'],
      groupsRemoved: ['Amigos, Tiendas', null],
      primaryGroup: ['Tiendas', 'Prensa'],
    });
  });

  test('cannot have a primary one that the customer is not in, and then nothing changes', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const [friends, shops] = [await aGroup(partner, 'Amigos'), await aGroup(partner, 'Tiendas')];
    const refused = await groupsUpdate(partner, { customerId: id, add: [friends], primaryGroupId: shops });
    expect(refused.userErrors).toMatchObject([{ code: 'PRIMARY_GROUP_NOT_MEMBER', path: ['input', 'primaryGroupId'] }]);
    expect((await groupsUpdate(partner, { customerId: id })).customer).toMatchObject({ groups: [] });
  });

  test('have one primary at most, however many are marked at once', async () => {
    const partner = await aPartner();
    const groups = await Promise.all(['A', 'B', 'C', 'D'].map((name) => aGroup(partner, name)));
    const { id } = await aCustomer(partner, { groupIds: groups });
    const marked = await Promise.all(
      groups.map((group) => groupsUpdate(partner, { customerId: id, primaryGroupId: group })),
    );
    expect(marked.flatMap((answer) => answer.userErrors)).toEqual([]);
    const rows = await behindTheScenes('select 1 from customer_group_member where shop_id = $1 and is_primary', [
      partner.shopId,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('are changed only by who may write groups, because groups bear discounts', async () => {
    const partner = await aPartner();
    const agent = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'] });
    const { id } = await aCustomer(agent);
    const group = await aGroup(partner, 'Amigos');
    const document = `mutation ($input: CustomerGroupsUpdateInput!) { customerGroupsUpdate(input: $input) { customer { id } } }`;
    const refused = await agent.ask(document, { input: { customerId: id, add: [group] } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'WRITE_GROUPS' });
  });
});

test.each([
  ['customer_tag_tag_fk', 'Tag'],
  ['customer_group_member_group_fk', 'CustomerGroup'],
])('a tag or group that is deleted in this moment is refused and no fault (%s)', async (constraint, type) => {
  const fault = Object.assign(new Error(), { code: '23503', constraint });
  const refused = explainRefusal({} as RequestContext, {}, Promise.reject(fault));
  await expect(refused).rejects.toMatchObject({ issues: [{ code: 'NOT_FOUND', params: { type } }] });
});
