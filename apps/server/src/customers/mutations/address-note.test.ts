import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, mutate } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';

const addressFields = 'id line1 city countryCode phone isDefaultBilling isDefaultShipping';
interface AddressAnswer {
  id: string;
  [field: string]: unknown;
}
const createAddress = (partner: Partner, input: object) =>
  mutate<{ address: AddressAnswer | null; customer: { version: number } | null }>(
    partner,
    'customerAddressCreate',
    { line1: 'Calle Mayor 1', city: 'Soria', ...input },
    `address { ${addressFields} } customer { version }`,
  );
const updateAddress = (partner: Partner, input: object) =>
  mutate<{ address: AddressAnswer | null }>(partner, 'customerAddressUpdate', input, `address { ${addressFields} }`);
const deleteAddress = (partner: Partner, id: string) =>
  mutate<{ deletedId: string | null }>(partner, 'customerAddressDelete', { id }, 'deletedId');

const addressesOf = async (partner: Partner, id: string) => {
  const data = await partner.data<{ customer: { addresses: AddressAnswer[] } }>(
    `query ($id: ID!) { customer(id: $id) { addresses { ${addressFields} } } }`,
    { id },
  );
  return data.customer.addresses;
};
const defaultsOf = async (partner: Partner, id: string) =>
  (await addressesOf(partner, id)).map((each) => [each.line1, each.isDefaultBilling, each.isDefaultShipping]);
const found = async (partner: Partner, search: string) =>
  (
    await partner.data<{ customers: { nodes: unknown[] } }>(
      'query ($search: String!) { customers(first: 5, where: { search: $search }) { nodes { id } } }',
      { search },
    )
  ).customers.nodes.length;
const actionsOf = async (partner: Partner) =>
  (
    await behindTheScenes<{ action: string }>('select action from audit_event where shop_id = $1 order by id', [
      partner.shopId,
    ])
  ).map((row) => row.action);

describe('an address', () => {
  test('is the default for both when it is the first, and takes the mark when it asks for it', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const first = await createAddress(partner, { customerId: id, line1: 'A', phone: '975 123 456' });
    expect(first).toMatchObject({
      address: { countryCode: 'ES', phone: '+34975123456', isDefaultBilling: true, isDefaultShipping: true },
      customer: { version: 1 },
    });
    await createAddress(partner, { customerId: id, line1: 'B' });
    await createAddress(partner, { customerId: id, line1: 'C', isDefaultShipping: true });
    expect(await defaultsOf(partner, id)).toEqual([
      ['A', true, false],
      ['B', false, false],
      ['C', false, true],
    ]);
  });

  test('changes what is named, and moves the mark', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, {
      addresses: [
        { line1: 'A', city: 'Soria' },
        { line1: 'B', city: 'León' },
      ],
    });
    const [, second] = await addressesOf(partner, id);
    const changed = await updateAddress(partner, { id: second?.id, line1: 'B 2', city: null, isDefaultBilling: true });
    expect(changed.address).toMatchObject({ line1: 'B 2', city: 'León', isDefaultBilling: true });
    expect(await defaultsOf(partner, id)).toEqual([
      ['A', false, true],
      ['B 2', true, false],
    ]);
    expect((await updateAddress(partner, { id: second?.id, line1: ' ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'line1'] },
    ]);
  });

  test('that is deleted passes its marks to the oldest that is left', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, {
      addresses: ['A', 'B', 'C'].map((line1) => ({ line1, city: 'Soria' })),
    });
    const [first] = await addressesOf(partner, id);
    expect(await deleteAddress(partner, first?.id ?? '')).toEqual({ deletedId: first?.id, userErrors: [] });
    expect(await defaultsOf(partner, id)).toEqual([
      ['B', true, true],
      ['C', false, false],
    ]);
    expect((await deleteAddress(partner, first?.id ?? '')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('that gets or leaves the mark tells in its event which other one lost or got it', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { addresses: [{ line1: 'A', city: 'Soria' }] });
    await createAddress(partner, { customerId: id, line1: 'B' });
    const [a, b] = (await addressesOf(partner, id)).map((address) => address.id);
    await updateAddress(partner, { id: b, isDefaultShipping: true });
    const made = await createAddress(partner, { customerId: id, line1: 'C', isDefaultBilling: true });
    const c = made.address?.id;
    await deleteAddress(partner, c ?? '');
    const events = await behindTheScenes<{ changes: Record<string, unknown> }>(
      `select v.changes from audit_event e join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id
       where e.shop_id = $1 and e.action like 'address.%' order by e.id`,
      [partner.shopId],
    );
    const moves = events.map(({ changes: { defaultBillingAddress: billing, defaultShippingAddress: shipping } }) => ({
      billing,
      shipping,
    }));
    expect(moves).toEqual([{}, { shipping: [a, b] }, { billing: [a, c] }, { billing: [c, a] }]);
  });

  test('is one default at most, however many ask for it at once', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const asking = Array.from({ length: 12 }, (_, index) =>
      createAddress(partner, {
        customerId: id,
        line1: `Calle ${index}`,
        isDefaultBilling: true,
        isDefaultShipping: true,
      }),
    );
    expect((await Promise.all(asking)).flatMap((answer) => answer.userErrors)).toEqual([]);
    const defaults = await defaultsOf(partner, id);
    expect(defaults.filter(([, billing]) => billing)).toHaveLength(1);
    expect(defaults.filter(([, , shipping]) => shipping)).toHaveLength(1);
    expect(await found(partner, 'calle 11')).toBe(1);
  });

  test('is one of fifty at most', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, {
      addresses: Array.from({ length: 50 }, (_, index) => ({ line1: `Calle ${index}`, city: 'Soria' })),
    });
    expect((await createAddress(partner, { customerId: id })).userErrors).toMatchObject([{ code: 'TOO_MANY' }]);
  });

  test('of another shop does not exist', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const { id } = await aCustomer(theirs, { addresses: [{ line1: 'A', city: 'Soria' }] });
    const [address] = await addressesOf(theirs, id);
    expect((await createAddress(ours, { customerId: id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'customerId'] },
    ]);
    expect((await updateAddress(ours, { id: address?.id, line1: 'Mía' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'id'] },
    ]);
    expect((await deleteAddress(ours, address?.id ?? '')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('lets its customer be found, as long as it is there, and leaves events', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const { address } = await createAddress(partner, { customerId: id, line1: 'Paseo de Recoletos 4' });
    expect(await found(partner, 'recoletos')).toBe(1);
    await updateAddress(partner, { id: address?.id, line1: 'Gran Vía 4' });
    expect([await found(partner, 'recoletos'), await found(partner, 'gran via')]).toEqual([0, 1]);
    await deleteAddress(partner, address?.id ?? '');
    expect([await found(partner, 'gran via'), await found(partner, 'ana')]).toEqual([0, 1]);
    expect(await actionsOf(partner)).toEqual(['customer.create', 'address.create', 'address.update', 'address.delete']);
  });
});

interface NoteAnswer {
  note: { id: string; body: string; author: { kind: string; name: string } } | null;
}
const createNote = (partner: Partner, input: object) =>
  mutate<NoteAnswer>(partner, 'customerNoteCreate', input, 'note { id body author { kind name } }');

describe('a note', () => {
  test('is signed by who writes it, changed and deleted, and found as long as it is there', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const { note } = await createNote(partner, { customerId: id, body: ' Prefiere\r\nBizum ' });
    expect(note).toMatchObject({ body: 'Prefiere\nBizum', author: { kind: 'TOKEN', name: 'Prueba' } });
    expect(await found(partner, 'bizum')).toBe(1);
    const changed = await mutate<NoteAnswer>(
      partner,
      'customerNoteUpdate',
      { id: note?.id, body: 'Prefiere tarjeta' },
      'note { body }',
    );
    expect(changed).toEqual({ note: { body: 'Prefiere tarjeta' }, userErrors: [] });
    expect([await found(partner, 'bizum'), await found(partner, 'tarjeta ana')]).toEqual([0, 1]);
    const gone = await mutate(
      partner,
      'customerNoteDelete',
      { id: note?.id },
      'deletedId customer { notes(first: 5) { nodes { id } } }',
    );
    expect(gone).toEqual({ deletedId: note?.id, customer: { notes: { nodes: [] } }, userErrors: [] });
    expect(await found(partner, 'tarjeta')).toBe(0);
    expect(await actionsOf(partner)).toEqual(['customer.create', 'note.create', 'note.update', 'note.delete']);
  });

  test('is one of a list that can be read to its end, the newest first, in both directions', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { note: 'Nota 0' });
    for (let i = 1; i < 5; i++) {
      await mutate(partner, 'customerNoteCreate', { customerId: id, body: `Nota ${i}` }, 'note { id }');
    }
    const read = async (args: string) => {
      const { customer } = await partner.data<{
        customer: {
          notes: {
            nodes: { body: string }[];
            pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean };
          };
        };
      }>(
        `query ($id: ID!) { customer(id: $id) { notes(${args}) { nodes { body } pageInfo { endCursor startCursor hasNextPage } } } }`,
        { id },
      );
      return { bodies: customer.notes.nodes.map(({ body }) => body), ...customer.notes.pageInfo };
    };
    const first = await read('first: 3');
    expect(first).toMatchObject({ bodies: ['Nota 4', 'Nota 3', 'Nota 2'], hasNextPage: true });
    const rest = await read(`first: 3, after: "${first.endCursor}"`);
    expect(rest).toMatchObject({ bodies: ['Nota 1', 'Nota 0'], hasNextPage: false });
    expect(await read(`last: 2, before: "${rest.startCursor}"`)).toMatchObject({ bodies: ['Nota 3', 'Nota 2'] });
  });

  test('says something, in 5,000 characters at most', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    expect((await createNote(partner, { customerId: id, body: ' \u200b ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'body'] },
    ]);
    expect((await createNote(partner, { customerId: id, body: '😀'.repeat(5001) })).userErrors).toMatchObject([
      { code: 'TOO_LONG', path: ['input', 'body'] },
    ]);
    expect((await createNote(partner, { customerId: id, body: '😀'.repeat(5000) })).userErrors).toEqual([]);
  });

  test('of or about another shop’s customer does not exist', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const { id } = await aCustomer(theirs);
    const { note } = await createNote(theirs, { customerId: id, body: 'Secreta' });
    expect((await createNote(ours, { customerId: id, body: 'Hola' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const changed = await mutate<NoteAnswer>(
      ours,
      'customerNoteUpdate',
      { id: note?.id, body: 'Mía' },
      'note { body }',
    );
    expect(changed).toMatchObject({ note: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] });
  });
});

test('addresses and notes written at once are all found', async () => {
  const partner = await aPartner();
  const { id } = await aCustomer(partner);
  await Promise.all([
    ...Array.from({ length: 8 }, (_, index) => createAddress(partner, { customerId: id, line1: `Rúa número${index}` })),
    ...Array.from({ length: 8 }, (_, index) => createNote(partner, { customerId: id, body: `apunte${index}` })),
    mutate(partner, 'customerUpdate', { id, expectedVersion: 1, lastName: 'Zugazagoitia' }, 'customer { id }'),
  ]);
  for (let index = 0; index < 8; index++) expect(await found(partner, `numero${index} apunte${index} zugaza`)).toBe(1);
});
