import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring, testApp } from '../../../test/api.js';
import { aCustomer, aTag, type CustomerPayloadAnswer, mutate, updateCustomer } from '../../../test/customers.js';
import { behindTheScenes } from '../../../test/database.js';

const fields =
  'id version displayName firstName lastName email phone metadata discount { percentage } status blockedReason';

const statusUpdate = (partner: Partner, input: object) =>
  mutate<CustomerPayloadAnswer>(partner, 'customerStatusUpdate', input, `customer { ${fields} }`);

const found = async (partner: Partner, search: string) =>
  (
    await partner.data<{ customers: { nodes: { id: string }[] } }>(
      'query ($search: String!) { customers(first: 5, where: { search: $search }) { nodes { id } } }',
      { search },
    )
  ).customers.nodes.map((node) => node.id);

const eventsOf = (partner: Partner) =>
  behindTheScenes<{ action: string; changes: Record<string, unknown> }>(
    `select e.action, v.changes from audit_event e
     join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.id`,
    [partner.shopId],
  );

describe('a change of a customer', () => {
  test('leaves what it does not name, clears what it names as null, and raises the version by one', async () => {
    const partner = await aPartner();
    const before = await aCustomer(
      partner,
      {
        lastName: 'Gil',
        email: 'ana@x.com',
        phone: '645337711',
        metadata: { a: 1 },
        discount: { type: 'PERCENTAGE', percentage: '5' },
      },
      fields,
    );
    const { customer } = await updateCustomer(
      partner,
      { id: before.id, expectedVersion: 1, lastName: null, email: '', phone: '600111222' },
      fields,
    );
    expect(customer).toEqual({
      ...before,
      version: 2,
      lastName: null,
      displayName: 'Ana',
      email: null,
      phone: '+34600111222',
    });
    const cleared = await updateCustomer(
      partner,
      { id: before.id, expectedVersion: 2, metadata: null, discount: null, type: null },
      fields,
    );
    expect(cleared.customer).toMatchObject({ version: 3, metadata: {}, discount: null });
  });

  test('that changes nothing raises no version and leaves no event', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { email: 'ana@x.com' });
    const same = await updateCustomer(partner, { id, expectedVersion: 1, firstName: ' Ana ', email: 'ana@x.com' });
    expect(same).toMatchObject({ customer: { version: 1 }, userErrors: [] });
    expect(await eventsOf(partner)).toHaveLength(1);
  });

  test('is refused when the customer was changed meanwhile, and shows it as it stands', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    await updateCustomer(partner, { id, expectedVersion: 1, firstName: 'Bea' });
    const late = await updateCustomer(partner, { id, expectedVersion: 1, firstName: 'Carla' });
    expect(late).toMatchObject({
      customer: { id, displayName: 'Bea', version: 2 },
      userErrors: [{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }],
    });
  });

  test('is refused when the customer would be left without a name', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { lastName: 'Gil' });
    const nameless = await updateCustomer(partner, { id, expectedVersion: 1, firstName: null });
    expect(nameless.userErrors).toMatchObject([{ code: 'NAME_REQUIRED', path: ['input', 'firstName'] }]);
    const company = await updateCustomer(partner, { id, expectedVersion: 1, type: 'COMPANY' });
    expect(company.userErrors).toMatchObject([{ code: 'COMPANY_NAME_REQUIRED' }]);
  });

  test('is refused with the e-mail or the reference of another, who is named', async () => {
    const partner = await aPartner();
    const other = await aCustomer(partner, { email: 'otra@x.com', externalReference: 'R1' });
    const { id } = await aCustomer(partner, { email: 'ana@x.com' });
    const email = await updateCustomer(partner, { id, expectedVersion: 1, email: ' OTRA@x.com' });
    expect(email.userErrors).toMatchObject([{ code: 'EMAIL_TAKEN', path: ['input', 'email'], relatedId: other.id }]);
    const reference = await updateCustomer(partner, { id, expectedVersion: 1, externalReference: 'R1' });
    expect(reference.userErrors).toMatchObject([{ code: 'EXTERNAL_REFERENCE_TAKEN', relatedId: other.id }]);
    const own = await updateCustomer(partner, { id, expectedVersion: 1, email: 'ANA@x.com' });
    expect(own.userErrors).toEqual([]);
  });

  test('of a customer of another shop finds nobody', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const { id } = await aCustomer(theirs);
    const answer = await updateCustomer(ours, { id, expectedVersion: 1, firstName: 'Mía' });
    expect(answer).toMatchObject({ customer: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] });
  });

  test('lets the customer be found by what it is now and no more by what it was', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, {
      lastName: 'Ñúñez',
      addresses: [{ line1: 'Calle Mayor 1', city: 'Soria' }],
    });
    await updateCustomer(partner, { id, expectedVersion: 1, lastName: 'Ibáñez' });
    expect(await found(partner, 'nunez')).toEqual([]);
    expect(await found(partner, 'ibanez ana')).toEqual([id]);
    expect(await found(partner, 'soria')).toEqual([id]);
  });

  test('leaves an audit event with old and new values', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner, { email: 'ana@x.com' });
    await updateCustomer(partner, { id, expectedVersion: 1, email: 'bea@x.com', lastName: 'Gil' });
    expect((await eventsOf(partner)).at(-1)).toEqual({
      action: 'customer.update',
      changes: { email: ['ana@x.com', 'bea@x.com'], lastName: [null, 'Gil'] },
    });
  });

  test('takes one read and one statement that writes', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const { statements } = await statementsDuring(() =>
      updateCustomer(partner, { id, expectedVersion: 1, lastName: 'Gil' }),
    );
    expect(statements).toHaveLength(2);
  });

  test('sent again with its Idempotency-Key is answered again, although the version has risen', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const send = () =>
      updateCustomer(partner, { id, expectedVersion: 1, lastName: 'Gil' }, 'version', { 'idempotency-key': 'u1' });
    expect(await send()).toMatchObject({ customer: { version: 2 }, userErrors: [] });
    expect(await send()).toMatchObject({ customer: { version: 2 }, userErrors: [] });
  });
});

describe('a thousand edits at once', () => {
  test('are all there in the end, while tags change beside them without a conflict', async () => {
    // Not compared with interpreted queries: between two readings somebody always writes here.
    const app = await testApp({ compileAt: Number.POSITIVE_INFINITY });
    const partner = await aPartner({ app });
    const { id } = await aCustomer(partner, { metadata: {} });
    const tag = await aTag(partner, 'VIP');
    const edits = 1000;
    const clerks = 4;
    const read = async () => {
      const data = await partner.data<{ customer: { version: number; metadata: { edits?: number } } }>(
        'query ($id: ID!) { customer(id: $id) { version metadata } }',
        { id },
      );
      return data.customer;
    };
    const edit = async (): Promise<void> => {
      const { version, metadata } = await read();
      const wanted = { edits: (metadata.edits ?? 0) + 1 };
      const { userErrors } = await updateCustomer(partner, { id, expectedVersion: version, metadata: wanted }, 'id');
      if (userErrors[0]?.code === 'STALE_VERSION') return edit();
      expect(userErrors).toEqual([]);
    };
    const clerk = async () => {
      for (let i = 0; i < edits / clerks; i++) await edit();
    };
    const tagger = async () => {
      for (let i = 0; i < 50; i++) {
        const change = i % 2 === 0 ? { add: [tag] } : { remove: [tag] };
        const { userErrors } = await mutate(
          partner,
          'customerTagsUpdate',
          { customerId: id, ...change },
          'customer { id }',
        );
        expect(userErrors).toEqual([]);
      }
    };
    await Promise.all([...Array.from({ length: clerks }, clerk), tagger()]);
    expect(await read()).toEqual({ version: edits + 1, metadata: { edits } });
  }, 300_000);
});

describe('a change of status', () => {
  test('blocks with a reason, unblocks, archives and restores', async () => {
    const partner = await aPartner();
    const { id } = await aCustomer(partner);
    const missing = await statusUpdate(partner, { id, expectedVersion: 1, status: 'BLOCKED' });
    expect(missing.userErrors).toMatchObject([{ code: 'BLOCKED_REASON_REQUIRED', path: ['input', 'reason'] }]);
    const blocked = await statusUpdate(partner, { id, expectedVersion: 1, status: 'BLOCKED', reason: 'Impagos' });
    expect(blocked.customer).toMatchObject({ status: 'BLOCKED', blockedReason: 'Impagos', version: 2 });
    const archived = await statusUpdate(partner, { id, expectedVersion: 2, status: 'ARCHIVED' });
    expect(archived.userErrors).toMatchObject([{ code: 'INVALID_STATUS_CHANGE', path: ['input', 'status'] }]);
    const active = await statusUpdate(partner, { id, expectedVersion: 2, status: 'ACTIVE' });
    expect(active.customer).toMatchObject({ status: 'ACTIVE', blockedReason: null, version: 3 });
    const stale = await statusUpdate(partner, { id, expectedVersion: 2, status: 'ARCHIVED' });
    expect(stale).toMatchObject({ customer: { version: 3 }, userErrors: [{ code: 'STALE_VERSION' }] });
    expect((await eventsOf(partner)).slice(1)).toEqual([
      { action: 'customer.status', changes: { status: ['ACTIVE', 'BLOCKED'], blockedReason: [null, 'Impagos'] } },
      { action: 'customer.status', changes: { status: ['BLOCKED', 'ACTIVE'], blockedReason: ['Impagos', null] } },
    ]);
  });

  test('archives by whoever writes customers, and blocks only by who may write groups', async () => {
    const partner = await aPartner();
    const agent = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'] });
    const { id } = await aCustomer(partner);
    const document = `mutation ($input: CustomerStatusUpdateInput!) { customerStatusUpdate(input: $input) { customer { status } userErrors { code } } }`;
    const block = await agent.ask(document, { input: { id, expectedVersion: 1, status: 'BLOCKED', reason: 'x' } });
    expect(block.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'WRITE_GROUPS' });
    const archive = await statusUpdate(agent, { id, expectedVersion: 1, status: 'ARCHIVED' });
    expect(archive.customer).toMatchObject({ status: 'ARCHIVED' });
  });
});
