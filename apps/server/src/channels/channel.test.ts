import { uuidOf } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring } from '../../test/api.js';
import { type ErrorAnswer, mutate } from '../../test/customers.js';
import { behindTheScenes } from '../../test/database.js';
import { anOrder } from '../../test/order-builders.js';

interface ChannelAnswer {
  channel: Record<string, unknown> | null;
  userErrors: ErrorAnswer[];
}
const channelFields = 'channel { id version type name account usesRelayAddresses orderCount }';
const create = (partner: Partner, input: object) =>
  mutate<ChannelAnswer>(partner, 'channelCreate', input, channelFields);
const update = (partner: Partner, input: object) =>
  mutate<ChannelAnswer>(partner, 'channelUpdate', input, channelFields);
const remove = (partner: Partner, id: unknown) =>
  mutate<{ deletedId: string | null; customerCount: number | null; userErrors: ErrorAnswer[] }>(
    partner,
    'channelDelete',
    { id },
    'deletedId customerCount',
  );
const uuid = (channel: ChannelAnswer['channel']) => uuidOf('Channel', String(channel?.id));

describe('a channel', () => {
  test('is made, found by its id, changed and deleted', async () => {
    const partner = await aPartner();
    const { channel, userErrors } = await create(partner, { type: 'SHOPIFY', name: ' Tienda ', account: 'a.example' });
    expect(userErrors).toEqual([]);
    expect(channel).toMatchObject({ type: 'SHOPIFY', name: 'Tienda', account: 'a.example', version: 1, orderCount: 0 });
    const changed = await update(partner, { id: channel?.id, expectedVersion: 1, name: 'Tienda nueva' });
    expect(changed.channel).toEqual({ ...channel, name: 'Tienda nueva', version: 2 });
    const cleared = await update(partner, { id: channel?.id, expectedVersion: 2, name: null, account: null });
    expect(cleared.channel).toMatchObject({ name: 'Tienda nueva', account: null, version: 3 });
    const found = await partner.data(`query ($id: ID!) { channel(id: $id) { id } node(id: $id) { id } }`, {
      id: channel?.id,
    });
    expect(found).toEqual({ channel: { id: channel?.id }, node: { id: channel?.id } });
    expect(await remove(partner, channel?.id)).toEqual({ deletedId: channel?.id, customerCount: 0, userErrors: [] });
    expect(await remove(partner, channel?.id)).toMatchObject({
      deletedId: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }],
    });
  });

  test('of very many customers is taken from them some at a time, and then deleted', async () => {
    const partner = await aPartner();
    const { channel } = await create(partner, { type: 'WEB', name: 'Grande' });
    const channelId = uuidOf('Channel', String(channel?.id));
    await behindTheScenes(
      `insert into customer (shop_id, id, number, type, status, first_name, display_name, sort_name, source, channel_id)
       select $1, gen_random_uuid(), n, 'INDIVIDUAL', 'ACTIVE', 'A', 'A', 'a', 'MANUAL', $2 from generate_series(1, 5000) n`,
      [partner.shopId, channelId],
    );
    const answer = await remove(partner, channel?.id);
    expect(answer).toEqual({ deletedId: channel?.id, customerCount: 5000, userErrors: [] });
    const [left] = await behindTheScenes(
      'select count(*)::integer as customers, count(channel_id)::integer as theirs from customer where shop_id = $1',
      [partner.shopId],
    );
    expect(left).toEqual({ customers: 5000, theirs: 0 });
    const events = await behindTheScenes<{ changes: object }>(
      `select v.changes from audit_event e join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id
       where e.shop_id = $1 and e.subject_id = $2 and e.action <> 'channel.create' order by e.id`,
      [partner.shopId, channelId],
    );
    expect(events.map(({ changes }) => changes)).toEqual([
      { customerCount: [5000, 3000] },
      { customerCount: [3000, 1000] },
      { name: ['Grande', null], customerCount: [5000, 0] },
    ]);
  });

  test.each([
    ['AMAZON', undefined, true],
    ['EBAY', null, true],
    ['AMAZON', false, false],
    ['WEB', undefined, false],
    ['OTHER', true, true],
  ])('of type %s, told %s of relay addresses, says %s', async (type, usesRelayAddresses, said) => {
    const { channel } = await create(await aPartner(), { type, name: 'Canal', usesRelayAddresses });
    expect(channel).toMatchObject({ usesRelayAddresses: said });
  });

  test('has a name that no other has, ignoring case and accents, and says whose it is', async () => {
    const partner = await aPartner();
    const { channel } = await create(partner, { type: 'POS', name: 'Almacén' });
    const taken = [{ code: 'NAME_TAKEN', path: ['input', 'name'], relatedId: channel?.id }];
    expect(await create(partner, { type: 'WEB', name: 'ALMACEN ' })).toMatchObject({
      channel: null,
      userErrors: taken,
    });
    const { channel: other } = await create(partner, { type: 'WEB', name: 'Web' });
    const renamed = await update(partner, { id: other?.id, expectedVersion: 1, name: 'almacen' });
    expect(renamed.userErrors).toMatchObject(taken);
  });

  test.each([
    [{ name: ' ' }, 'REQUIRED', 'name'],
    [{ name: 'x'.repeat(81) }, 'TOO_LONG', 'name'],
    [{ name: 'x', account: 'x'.repeat(121) }, 'TOO_LONG', 'account'],
  ])('is refused when it is %j', async (input, code, field) => {
    const refused = await create(await aPartner(), { type: 'WEB', ...input });
    expect(refused).toMatchObject({ channel: null, userErrors: [{ code, path: ['input', field] }] });
  });

  test('changed meanwhile: the second writer is told, with the channel as it stands', async () => {
    const partner = await aPartner();
    const { channel } = await create(partner, { type: 'WEB', name: 'Web' });
    await update(partner, { id: channel?.id, expectedVersion: 1, account: 'b.example' });
    const late = await update(partner, { id: channel?.id, expectedVersion: 1, name: 'Otra' });
    expect(late.userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
    expect(late.channel).toMatchObject({ name: 'Web', account: 'b.example', version: 2 });
  });

  test('with any order, even a cancelled one, is not deleted, and says how many there are', async () => {
    const partner = await aPartner();
    const { channel } = await create(partner, { type: 'WEB', name: 'Web' });
    for (const fulfilmentStatus of ['CANCELLED', 'DELIVERED']) {
      await anOrder(partner.shopId, { channelId: uuid(channel), fulfilmentStatus });
    }
    expect(await remove(partner, channel?.id)).toMatchObject({
      deletedId: null,
      userErrors: [{ code: 'CHANNEL_HAS_ORDERS', path: ['input', 'id'], count: 2 }],
    });
    const found = await partner.data(`query ($id: ID!) { channel(id: $id) { orderCount } }`, { id: channel?.id });
    expect(found).toEqual({ channel: { orderCount: 2 } });
  });

  test('leaves one audit event for each write, with old and new values', async () => {
    const partner = await aPartner();
    const { channel } = await create(partner, { type: 'POS', name: 'Caja', account: '1' });
    await update(partner, { id: channel?.id, expectedVersion: 1, account: '2' });
    await remove(partner, channel?.id);
    const events = await behindTheScenes(
      `select e.action, e.subject_type as type, v.changes from audit_event e
       join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.id`,
      [partner.shopId],
    );
    const made = { type: [null, 'POS'], name: [null, 'Caja'], account: [null, '1'], usesRelayAddresses: [null, false] };
    expect(events).toEqual([
      { action: 'channel.create', type: 'Channel', changes: made },
      { action: 'channel.update', type: 'Channel', changes: { account: ['1', '2'] } },
      { action: 'channel.delete', type: 'Channel', changes: { name: ['Caja', null], customerCount: [0, 0] } },
    ]);
  });

  test('is one of at most a hundred, however many are made at once', async () => {
    const partner = await aPartner();
    await behindTheScenes(
      `insert into channel (shop_id, id, type, name, name_key)
       select $1, gen_random_uuid(), 'POS', 'Caja ' || n, 'caja ' || n from generate_series(1, 98) n`,
      [partner.shopId],
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => create(partner, { type: 'POS', name: `Una más ${index}` })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(2);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 4 }, () => 'TOO_MANY'),
    );
  });
});

describe('the list of channels', () => {
  test('is ordered by name, pages, is searched and counts when asked', async () => {
    const partner = await aPartner();
    for (const name of ['Web', 'Ámbar', 'Caja', 'eBay']) await create(partner, { type: 'OTHER', name });
    const found = await partner.data(
      '{ channels(first: 3) { nodes { name } totalCount pageInfo { hasNextPage } } some: channels(first: 5, query: "EBA") { nodes { name } } }',
    );
    expect(found).toEqual({
      channels: {
        nodes: [{ name: 'Ámbar' }, { name: 'Caja' }, { name: 'eBay' }],
        totalCount: 4,
        pageInfo: { hasNextPage: true },
      },
      some: { nodes: [{ name: 'eBay' }] },
    });
  });

  test('runs as many statements for thirty channels as for three', async () => {
    const partner = await aPartner();
    const document = '{ channels(first: 100) { totalCount nodes { id name orderCount } } }';
    for (let i = 0; i < 3; i++) await create(partner, { type: 'POS', name: `Caja ${i}` });
    const three = await statementsDuring(() => partner.data(document));
    for (let i = 3; i < 30; i++) await create(partner, { type: 'POS', name: `Caja ${i}` });
    const thirty = await statementsDuring(() => partner.data(document));
    expect(thirty.statements).toHaveLength(three.statements.length);
  });
});

test('whoever may not change settings reads channels, and changes none', async () => {
  const agent = await aPartner({ scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS', 'WRITE_GROUPS'] });
  expect(await agent.data('{ channels(first: 1) { nodes { id } } }')).toEqual({ channels: { nodes: [] } });
  const refused = await agent.ask(
    'mutation { channelCreate(input: { type: WEB, name: "x" }) { userErrors { code } } }',
  );
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'SETTINGS' });
});
