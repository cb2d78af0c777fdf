import { globalId } from '@clientela/domain/global-id';
import { isObjectType } from 'graphql';
import { aPartner, type Partner } from '../../../test/api.js';
import { aChannel, aCompany, aCustomer, aGroup, aTag } from '../../../test/builders.js';
import { aCustomer as aCreatedCustomer, updateCustomer } from '../../../test/customers.js';
import { apiSchema } from '../../../test/schema.js';

/** Every field of Customer, as it is asked for. */
const fields = [
  'id',
  'number',
  'version',
  'displayName',
  'firstName',
  'lastName',
  'companyName',
  'type',
  'status',
  'blockedReason',
  'source',
  'email',
  'phone',
  'phoneFormatted',
  'phoneCountryCode',
  'taxId',
  'vatId',
  'birthday',
  'taxIdMasked',
  'taxIdValid',
  'vatIdValid',
  'locale',
  'externalReference',
  'metadata',
  'groups { name }',
  'primaryGroup { name }',
  'tags { name }',
  'addresses { line1 isDefaultShipping }',
  'city',
  'countryCode',
  'notes(first: 5) { nodes { body author { kind id name } } }',
  'discount { type percentage amount { amount } startsOn endsOn }',
  'effectiveDiscount { percentage amount { amount } rule explanation discounts { group { name } discount { percentage } } steps { kind text group { name } below { amount } } }',
  'taxExemption { reason isActive }',
  'paymentPreference { mode methods default }',
  'preferredShippingMethod',
  'channel { name type }',
  'issuingCompany { name isDefault }',
  'orderCount',
  'orders(first: 1) { nodes { id } }',
  'stats { orderCount }',
  'identities { kind }',
  'months { month orderCount }',
  'products { title quantity }',
  'totalSpent { amount currencyCode }',
  'totalsSpent { amount currencyCode }',
  'lastOrderAt',
  'lastAccessAt',
  'completeness',
  'hasLogin',
  'createdAt',
  'updatedAt',
];

const nameOf = (field: string) => /^\w+/.exec(field)?.[0] ?? '';

describe('The record of a customer', () => {
  it('is tested with every field that the type has', () => {
    const type = apiSchema().getType('Customer');
    const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect([...fields.map(nameOf), 'timeline'].sort()).toEqual(names.sort());
  });

  let partner: Partner;
  let id: string;
  beforeAll(async () => {
    partner = await aPartner();
    const { shopId } = partner;
    const [wholesale, press] = [
      await aGroup(shopId, { name: 'Mayoristas', discountPercentage: 1250 }),
      await aGroup(shopId, { name: 'Prensa', discountPercentage: 500 }),
    ];
    const uuid = await aCustomer(shopId, {
      firstName: 'José',
      lastName: 'Ñúñez',
      email: 'Jose@Example.com',
      phone: '+34645337711',
      taxId: '12345678Z',
      vatId: 'ESB12345674',
      birthday: '1980-02-29',
      discountPercentage: 1000,
      orderCount: 2,
      totalSpent: 123_456,
      lastOrderAt: new Date('2026-01-02T03:04:05.678Z'),
      groups: [press, wholesale],
      tags: [await aTag(shopId, { name: 'VIP' })],
      addresses: [
        { line1: 'Rue 1', city: 'Pau', countryCode: 'FR' },
        { line1: 'Calle 2', city: 'Vigo', isDefaultShipping: true },
      ],
      notes: ['Llama por la tarde'],
      channelId: await aChannel(shopId, { name: 'Caja', type: 'POS' }),
      issuingCompanyId: await aCompany(shopId, { name: 'Estudio SL' }),
    });
    id = globalId('Customer', uuid);
  });

  const ask = async (selection: string, language = 'es') =>
    (
      await partner.data<{ customer: Record<string, unknown> }>(
        `query One($id: ID!) { customer(id: $id) { ${selection} } }`,
        { id },
        { 'accept-language': language },
      )
    ).customer;

  it('has every field', async () => {
    expect(await ask(fields.join(' '))).toMatchObject({
      displayName: 'José Ñúñez',
      phoneFormatted: '+34 645 33 77 11',
      taxIdMasked: '••••••78Z',
      taxIdValid: true,
      vatIdValid: true,
      birthday: '1980-02-29',
      city: 'Vigo',
      countryCode: 'ES',
      primaryGroup: { name: 'Prensa' },
      groups: [{ name: 'Mayoristas' }, { name: 'Prensa' }],
      totalSpent: { amount: '1234.56', currencyCode: 'EUR' },
      totalsSpent: [{ amount: '1234.56', currencyCode: 'EUR' }],
      lastOrderAt: '2026-01-02T03:04:05.678Z',
      completeness: 100,
      hasLogin: false,
      metadata: {},
      channel: { name: 'Caja', type: 'POS' },
      issuingCompany: { name: 'Estudio SL', isDefault: false },
      notes: { nodes: [{ body: 'Llama por la tarde', author: { kind: 'SYSTEM', id: null, name: 'Clientela' } }] },
    });
  });

  it('says which discount applies and why, in the language of the caller', async () => {
    const selection = 'effectiveDiscount { percentage explanation discounts { group { name } } steps { kind } }';
    const { effectiveDiscount } = await ask(selection);
    expect(effectiveDiscount).toMatchObject({
      percentage: '12.50',
      discounts: [{ group: { name: 'Mayoristas' } }],
      steps: [{ kind: 'APPLIED' }, { kind: 'LESS_THAN_BEST' }, { kind: 'LESS_THAN_BEST' }],
      explanation: expect.stringContaining('La tienda aplica el mejor descuento. Se aplica 12,5'),
    });
    expect((await ask(selection, 'en')).effectiveDiscount).toMatchObject({
      explanation: expect.stringContaining('The shop applies the best discount.'),
    });
  });

  it.each(fields)('answers the same alone and in a list as together with all: %s', async (field) => {
    const name = nameOf(field);
    const together = (await ask(fields.join(' ')))[name];
    expect((await ask(field))[name]).toEqual(together);
    const listed = await partner.data<{ customers: { nodes: Record<string, unknown>[] } }>(
      `{ customers(first: 1) { nodes { ${field} } } }`,
      {},
      { 'accept-language': 'es' },
    );
    expect(listed.customers.nodes[0]?.[name]).toEqual(together);
  });

  it('shows who may read customers alone a masked tax id, and refuses the rest by name', async () => {
    const viewer = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS'] });
    const masked = await viewer.data('query One($id: ID!) { customer(id: $id) { taxIdMasked city countryCode } }', {
      id,
    });
    expect(masked).toEqual({ customer: { taxIdMasked: '••••••78Z', city: 'Vigo', countryCode: 'ES' } });
    for (const field of ['taxId', 'vatId', 'birthday', 'addresses { line1 }']) {
      const { data, errors } = await viewer.ask(`query One($id: ID!) { customer(id: $id) { id ${field} } }`, { id });
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'READ_PII' });
    }
  });

  it('lets one document ask for personal data or not, as a variable says', async () => {
    const viewer = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS'] });
    const document =
      'query One($id: ID!, $full: Boolean!) { customer(id: $id) { taxIdMasked taxId @include(if: $full) addresses @include(if: $full) { line1 } } }';
    expect(await viewer.data(document, { id, full: false })).toEqual({ customer: { taxIdMasked: '••••••78Z' } });
    expect((await viewer.ask(document, { id, full: true })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await partner.data(document, { id, full: true })).toMatchObject({ customer: { taxId: '12345678Z' } });
  });

  it.each([
    ['an id of another kind', 'tag_0192f3a0000070008000000000000000', 'INVALID_ID'],
    ['no id at all', "'; drop table customer", 'INVALID_ID'],
  ])('refuses %s', async (_, wrong, code) => {
    const { errors } = await partner.ask('query One($id: ID!) { customer(id: $id) { id } }', { id: wrong });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ code }] });
  });

  it('is null for one that does not exist', async () => {
    const { customer } = await partner.data<{ customer: null }>('query One($id: ID!) { customer(id: $id) { id } }', {
      id: 'cus_0192f3a0000070008000000000000000',
    });
    expect(customer).toBeNull();
  });
});

describe('The timeline of a customer', () => {
  interface Timeline {
    customer: {
      timeline: {
        nodes: {
          id: string;
          action: string;
          actor: { kind: string; name: string };
          changes: { field: string; oldValue: string | null; newValue: string | null }[];
        }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  }
  const document = `query Timeline($id: ID!, $first: Int!, $after: String) { customer(id: $id) { timeline(first: $first, after: $after) {
    nodes { id action actor { kind name } changes { field oldValue newValue } } pageInfo { hasNextPage endCursor } } } }`;

  it('tells what was done, by whom, the newest first and page by page', async () => {
    const partner = await aPartner();
    const made = await aCreatedCustomer(partner, { firstName: 'Ana', email: 'ana@example.com' });
    await updateCustomer(partner, { id: made.id, expectedVersion: made.version, firstName: 'Berta' });
    const first = (await partner.data<Timeline>(document, { id: made.id, first: 1 })).customer.timeline;
    expect(first.nodes).toMatchObject([{ action: 'customer.update', actor: { kind: 'TOKEN', name: 'Prueba' } }]);
    expect(first.nodes[0]?.changes).toContainEqual({ field: 'firstName', oldValue: 'Ana', newValue: 'Berta' });
    const second = (await partner.data<Timeline>(document, { id: made.id, first: 5, after: first.pageInfo.endCursor }))
      .customer.timeline;
    expect(second.nodes.map((event) => event.action)).toEqual(['customer.create']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const event = await partner.data('query Event($id: ID!) { node(id: $id) { ... on AuditEvent { action } } }', {
      id: first.nodes[0]?.id,
    });
    expect(event).toEqual({ node: { action: 'customer.update' } });
  });

  it('hides personal data from who may not read it', async () => {
    const partner = await aPartner();
    const addresses = [{ line1: 'Calle Secreta 5', city: 'Vigo' }];
    const made = await aCreatedCustomer(partner, { firstName: 'Ana', taxId: '12345678Z', addresses });
    const add =
      'mutation Add($input: CustomerAddressCreateInput!) { customerAddressCreate(input: $input) { userErrors { code } } }';
    await partner.data(add, { input: { customerId: made.id, line1: 'Calle Secreta 6', city: 'Vigo' } });
    const viewer = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS'] });
    const { timeline } = (await viewer.data<Timeline>(document, { id: made.id, first: 5 })).customer;
    expect(JSON.stringify(timeline)).not.toContain('Secreta');
    const created = timeline.nodes.find((event) => event.action === 'customer.create');
    expect(created?.changes).toContainEqual({ field: 'taxId', oldValue: null, newValue: '•••' });
    expect(created?.changes).toContainEqual({ field: 'firstName', oldValue: null, newValue: 'Ana' });
  });
});
