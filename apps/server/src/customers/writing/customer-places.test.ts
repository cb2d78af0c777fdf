import { globalId } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring } from '../../../test/api.js';
import { aCustomer, createCustomer, mutate, updateCustomer } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';
import { uuidv7 } from '../../platform/database/values.js';

const places = 'id version channel { id name type } issuingCompany { id name isDefault }';
const aChannel = async (partner: Partner, name: string) =>
  (await mutate<{ channel: { id: string } }>(partner, 'channelCreate', { type: 'SHOPIFY', name }, 'channel { id }'))
    .channel.id;
const aCompany = async (partner: Partner, name: string) =>
  (await mutate<{ issuingCompany: { id: string } }>(partner, 'issuingCompanyCreate', { name }, 'issuingCompany { id }'))
    .issuingCompany.id;

describe('a customer', () => {
  test('has a channel and an issuing company, which are given, changed and cleared', async () => {
    const partner = await aPartner();
    const [channelId, issuingCompanyId] = [await aChannel(partner, 'Web'), await aCompany(partner, 'Estudio')];
    const customer = await aCustomer(partner, { channelId, issuingCompanyId }, places);
    const channel = { id: channelId, name: 'Web', type: 'SHOPIFY' };
    expect(customer).toMatchObject({ channel, issuingCompany: { id: issuingCompanyId, isDefault: true } });
    const other = await aChannel(partner, 'Caja');
    const changed = await updateCustomer(partner, { id: customer.id, expectedVersion: 1, channelId: other }, places);
    expect(changed.customer).toMatchObject({
      version: 2,
      channel: { name: 'Caja' },
      issuingCompany: { name: 'Estudio' },
    });
    const cleared = { id: customer.id, expectedVersion: 2, channelId: null, issuingCompanyId: null };
    expect((await updateCustomer(partner, cleared, places)).customer).toEqual({
      id: customer.id,
      version: 3,
      channel: null,
      issuingCompany: null,
    });
  });

  test.each([
    ['channelId', 'Channel'],
    ['issuingCompanyId', 'IssuingCompany'],
  ] as const)('with a %s that this shop has not is refused, new or changed', async (field, type) => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const missing = { [field]: globalId(type, uuidv7()) };
    const notFound = [{ code: 'NOT_FOUND', path: ['input', field] }];
    expect((await createCustomer(partner, { firstName: 'Ana', ...missing })).userErrors).toMatchObject(notFound);
    expect((await updateCustomer(partner, { id, expectedVersion: 1, ...missing })).userErrors).toMatchObject(notFound);
    const ofOtherType = { [field]: id };
    const invalid = [{ code: 'INVALID_ID', path: ['input', field] }];
    expect((await createCustomer(partner, { firstName: 'Ana', ...ofOtherType })).userErrors).toMatchObject(invalid);
    const update = await updateCustomer(partner, { id, expectedVersion: 1, ...ofOtherType });
    expect(update.userErrors).toMatchObject(invalid);
  });

  test('stays without them when they are deleted, and the answer counts such customers', async () => {
    const partner = await aPartner();
    const [channelId, issuingCompanyId] = [await aChannel(partner, 'Web'), await aCompany(partner, 'Estudio')];
    const { id } = await aCustomer(partner, { channelId, issuingCompanyId });
    for (const [mutation, target] of [
      ['channelDelete', channelId],
      ['issuingCompanyDelete', issuingCompanyId],
    ] as const) {
      const gone = await mutate(partner, mutation, { id: target }, 'deletedId customerCount');
      expect(gone).toEqual({ deletedId: target, customerCount: 1, userErrors: [] });
    }
    expect(await partner.data(`query ($id: ID!) { customer(id: $id) { ${places} } }`, { id })).toEqual({
      customer: { id, version: 1, channel: null, issuingCompany: null },
    });
  });

  test('tells in its events which they were and are, by the ids of the API', async () => {
    const partner = await aPartner();
    const [channelId, issuingCompanyId] = [await aChannel(partner, 'Web'), await aCompany(partner, 'Estudio')];
    const { id } = await aCustomer(partner, { channelId });
    await updateCustomer(partner, { id, expectedVersion: 1, channelId: null, issuingCompanyId });
    const events = await behindTheScenes(
      `select v.changes from audit_event e join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id
       where e.shop_id = $1 and e.subject_type = 'Customer' order by e.id`,
      [partner.shopId],
    );
    expect(events).toMatchObject([
      { changes: { channelId: [null, channelId] } },
      { changes: { channelId: [channelId, null], issuingCompanyId: [null, issuingCompanyId] } },
    ]);
  });
});

test('a list brings channels and companies along, and a document that shows them elsewhere as well gets them whole', async () => {
  const partner = await aPartner();
  const channelId = await aChannel(partner, 'Web');
  const issuingCompanyId = await aCompany(partner, 'Estudio');
  for (let i = 0; i < 5; i++) await aCustomer(partner, { channelId, issuingCompanyId });
  await aCustomer(partner);
  const document = '{ customers(first: 10) { nodes { channel { name } issuingCompany { name } } } }';
  const bare = await statementsDuring(() => partner.data('{ customers(first: 10) { nodes { firstName } } }'));
  const { result, statements } = await statementsDuring(() => partner.data(document));
  const both = { channel: { name: 'Web' }, issuingCompany: { name: 'Estudio' } };
  const none = { channel: null, issuingCompany: null };
  expect(result).toEqual({ customers: { nodes: [none, both, both, both, both, both] } });
  expect(statements).toHaveLength(bare.statements.length);
  const twice = await partner.data(
    `query ($id: ID!) { customers(first: 1, query: "Ana") { nodes { channel { name } } } channel(id: $id) { type usesRelayAddresses version createdAt } }`,
    { id: channelId },
  );
  expect(twice).toMatchObject({ channel: { type: 'SHOPIFY', usesRelayAddresses: false, version: 1 } });
});
