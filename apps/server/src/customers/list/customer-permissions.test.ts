import type { Permission } from '@clientela/domain/permission';
import { permissionsOf } from '@clientela/domain/permission';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, aGroup, aTag } from '../../../test/customers.js';
import { apiSchema } from '../../../test/schema.js';

let owner: Partner;
let agent: Partner;
let viewer: Partner;
const ids = { customer: '', tag: '', group: '', address: '', note: '' };

beforeAll(async () => {
  owner = await aPartner();
  const scopes = (permissions: ReadonlySet<Permission>) => ({ shopId: owner.shopId, scopes: [...permissions] });
  agent = await aPartner(scopes(permissionsOf('AGENT')));
  viewer = await aPartner(scopes(permissionsOf('VIEWER')));
  ids.tag = await aTag(owner, 'VIP');
  ids.group = await aGroup(owner, 'Amigos');
  const input = { addresses: [{ line1: 'A', city: 'B' }], note: 'x' };
  const customer = await aCustomer(
    owner,
    input,
    'id version number displayName addresses { id } notes(first: 1) { nodes { id } }',
  );
  const first = (list: unknown) => (list as { id: string }[])[0]?.id ?? '';
  Object.assign(ids, {
    customer: customer.id,
    address: first(customer.addresses),
    note: first((customer.notes as { nodes: unknown }).nodes),
  });
});

/** The permission for which a document is refused, or null when it is let through. */
async function refusedFor(partner: Partner, mutation: string, input: object): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { errors } = await partner.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  if (!errors) return null;
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  return errors[0]?.extensions.permission;
}

const discount = { type: 'PERCENTAGE', percentage: '10' };
const mutations: [string, () => object, Permission][] = [
  ['customerCreate', () => ({ firstName: 'Ana' }), 'WRITE_CUSTOMERS'],
  ['customerCreate', () => ({ firstName: 'Ana', discount }), 'WRITE_GROUPS'],
  ['customerCreate', () => ({ firstName: 'Ana', taxExemption: { reason: 'x' } }), 'WRITE_GROUPS'],
  ['customerCreate', () => ({ firstName: 'Ana', groupIds: [ids.group] }), 'WRITE_GROUPS'],
  ['customerUpdate', () => ({ id: ids.customer, expectedVersion: 99, lastName: 'Gil' }), 'WRITE_CUSTOMERS'],
  ['customerUpdate', () => ({ id: ids.customer, expectedVersion: 99, discount: null }), 'WRITE_GROUPS'],
  ['customerUpdate', () => ({ id: ids.customer, expectedVersion: 99, taxExemption: null }), 'WRITE_GROUPS'],
  ['customerStatusUpdate', () => ({ id: ids.customer, expectedVersion: 99, status: 'ARCHIVED' }), 'WRITE_CUSTOMERS'],
  ['customerTagsUpdate', () => ({ customerId: ids.customer, add: [ids.tag] }), 'WRITE_CUSTOMERS'],
  ['customerGroupsUpdate', () => ({ customerId: ids.customer, add: [ids.group] }), 'WRITE_GROUPS'],
  ['customerAddressCreate', () => ({ customerId: ids.customer, line1: 'C', city: 'D' }), 'WRITE_CUSTOMERS'],
  ['customerAddressUpdate', () => ({ id: ids.address, label: 'Casa' }), 'WRITE_CUSTOMERS'],
  ['customerAddressDelete', () => ({ id: `adr_${'0'.repeat(32)}` }), 'WRITE_CUSTOMERS'],
  ['customerNoteCreate', () => ({ customerId: ids.customer, body: 'Hola' }), 'WRITE_CUSTOMERS'],
  ['customerNoteUpdate', () => ({ id: ids.note, body: 'Hola' }), 'WRITE_CUSTOMERS'],
  ['customerNoteDelete', () => ({ id: `not_${'0'.repeat(32)}` }), 'WRITE_CUSTOMERS'],
  ['customersTagsUpdate', () => ({ customerIds: [ids.customer], add: [ids.tag] }), 'WRITE_CUSTOMERS'],
  ['customersGroupsUpdate', () => ({ customerIds: [ids.customer], add: [ids.group] }), 'WRITE_GROUPS'],
  ['customersStatusUpdate', () => ({ customerIds: [ids.customer], status: 'ACTIVE' }), 'WRITE_CUSTOMERS'],
  ['customersStatusUpdate', () => ({ customerIds: [ids.customer], status: 'BLOCKED', reason: 'x' }), 'WRITE_GROUPS'],
  ['confirmationCodeCreate', () => ({ action: 'DELETE_CUSTOMERS', ids: [ids.customer] }), 'DELETE'],
  ['customerDelete', () => ({ id: ids.customer, confirmationCode: 'AAAAAA' }), 'DELETE'],
  ['customersDelete', () => ({ customerIds: [ids.customer], confirmationCode: 'AAAAAA' }), 'DELETE'],
  ['customerGroupCreate', () => ({ name: 'Otro' }), 'WRITE_GROUPS'],
  ['customerGroupUpdate', () => ({ id: ids.group, expectedVersion: 99, name: 'Otro' }), 'WRITE_GROUPS'],
  ['customerGroupDelete', () => ({ id: `grp_${'0'.repeat(32)}` }), 'WRITE_GROUPS'],
];

describe.each(mutations)('%s (%#)', (mutation, input, needed) => {
  test('is refused to who only reads', async () => {
    expect(await refusedFor(viewer, mutation, input())).toMatch(/^(WRITE_CUSTOMERS|WRITE_GROUPS|DELETE)$/);
  });

  test(`is refused to an agent only when it needs more than WRITE_CUSTOMERS: ${needed}`, async () => {
    expect(await refusedFor(agent, mutation, input())).toBe(needed === 'WRITE_CUSTOMERS' ? null : needed);
  });

  test('is let through to an owner', async () => {
    expect(await refusedFor(owner, mutation, input())).toBeNull();
  });
});

test.each([
  ['customerUpdate', { taxId: '12345678Z' }],
  ['customerUpdate', { vatId: null }],
  ['customerUpdate', { birthday: '1980-02-03' }],
  ['orderUpdate', { billingAddress: null }],
  ['orderUpdate', { shippingAddress: { city: 'León' } }],
])('%s with %j is refused to who may not read what it takes the place of', async (mutation, input) => {
  const blind = await aPartner({ shopId: owner.shopId, scopes: ['READ_CUSTOMERS', 'WRITE_CUSTOMERS'] });
  const id = mutation === 'orderUpdate' ? `ord_${'0'.repeat(32)}` : ids.customer;
  expect(await refusedFor(blind, mutation, { id, expectedVersion: 99, ...input })).toBe('READ_PII');
  expect(await refusedFor(blind, mutation, { id, expectedVersion: 99 })).toBeNull();
  expect(await refusedFor(agent, mutation, { id, expectedVersion: 99, ...input })).toBeNull();
});

test.each(['taxId', 'vatId', 'birthday', 'addresses { id }'])(
  '%s of a customer is refused to who may not read personal data in full',
  async (field) => {
    const query = `query ($id: ID!) { customer(id: $id) { ${field} } }`;
    const { status, errors } = await viewer.ask(query, { id: ids.customer });
    expect([status, errors?.[0]?.extensions.permission]).toEqual([403, 'READ_PII']);
    expect((await agent.ask(query, { id: ids.customer })).status).toBe(200);
  },
);

test('what only READ_PII shows of a customer is masked in its history, whatever fields these are', async () => {
  const type = apiSchema().getType('Customer') as GraphQLObjectType;
  const personal = Object.values(type.getFields()).filter(({ extensions }) => extensions.policy === 'READ_PII');
  const values = {
    taxId: '12345678Z',
    vatId: 'ESB12345674',
    birthday: '1980-01-02',
    addresses: [{ line1: 'Rúa', city: 'B' }],
  };
  const { id } = await aCustomer(owner, values);
  await owner.data(
    `mutation ($id: ID!) { customerAddressCreate(input: { customerId: $id, line1: "Plaza 1", city: "Lugo" }) { userErrors { code } } }`,
    { id },
  );
  interface History {
    customer: { timeline: { nodes: { action: string; changes: { field: string; newValue: string | null }[] }[] } };
  }
  const history = `query ($id: ID!) { customer(id: $id) { timeline(first: 9) { nodes { action changes { field newValue } } } } }`;
  const { customer } = await viewer.data<History>(history, { id });
  const changesOf = (action: string) => customer.timeline.nodes.find((event) => event.action === action)?.changes ?? [];
  const shown = changesOf('customer.create').filter(({ newValue }) => newValue === '•••');
  expect(shown.map(({ field }) => field).sort()).toEqual(personal.map(({ name }) => name).sort());
  expect(new Set(changesOf('address.create').map(({ newValue }) => newValue))).toEqual(new Set(['•••']));
});
