import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';

interface GroupAnswer {
  customerGroup: Record<string, unknown> | null;
  userErrors: { code: string; path: string[] | null; relatedId: string | null }[];
}
const fields =
  'id name description version discount { type amount { amount currencyCode } percentage startsOn endsOn }';

const create = async (partner: Partner, input: object) =>
  (
    await partner.data<{ customerGroupCreate: GroupAnswer }>(
      `mutation ($input: CustomerGroupCreateInput!) {
        customerGroupCreate(input: $input) { customerGroup { ${fields} } userErrors { code path relatedId } }
      }`,
      { input },
    )
  ).customerGroupCreate;

const update = async (partner: Partner, input: object) =>
  (
    await partner.data<{ customerGroupUpdate: GroupAnswer }>(
      `mutation ($input: CustomerGroupUpdateInput!) {
        customerGroupUpdate(input: $input) { customerGroup { ${fields} } userErrors { code path relatedId } }
      }`,
      { input },
    )
  ).customerGroupUpdate;

const percentage = { type: 'PERCENTAGE', percentage: '12.5', startsOn: '2026-11-01', endsOn: '2026-11-30' };

describe('a customer group', () => {
  test('is made, found by its id, changed and deleted', async () => {
    const partner = await aPartner();
    const { customerGroup: group, userErrors } = await create(partner, {
      name: ' Mayoristas ',
      description: 'Compran\r\nmucho',
      discount: percentage,
    });
    expect(userErrors).toEqual([]);
    expect(group).toMatchObject({
      name: 'Mayoristas',
      description: 'Compran\nmucho',
      version: 1,
      discount: { ...percentage, percentage: '12.50', amount: null },
    });
    const changed = await update(partner, { id: group?.id, expectedVersion: 1, name: 'Distribuidores' });
    expect(changed.customerGroup).toEqual({ ...group, name: 'Distribuidores', version: 2 });
    const found = await partner.data(`query ($id: ID!) { node(id: $id) { ... on CustomerGroup { customerCount } } }`, {
      id: group?.id,
    });
    expect(found).toEqual({ node: { customerCount: 0 } });
    const gone = await partner.data(
      `mutation ($id: ID!) { customerGroupDelete(input: { id: $id }) { deletedId customerCount userErrors { code } } }`,
      { id: group?.id },
    );
    expect(gone).toEqual({ customerGroupDelete: { deletedId: group?.id, customerCount: 0, userErrors: [] } });
    const again = await partner.data(
      `mutation ($id: ID!) { customerGroupDelete(input: { id: $id }) { deletedId userErrors { code path } } }`,
      { id: group?.id },
    );
    expect(again).toEqual({
      customerGroupDelete: { deletedId: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] },
    });
  });

  test('keeps what an update does not name, and clears what it names as null', async () => {
    const partner = await aPartner();
    const discount = { type: 'MONETARY', amount: { amount: '5', currencyCode: 'EUR' } };
    const { customerGroup: group } = await create(partner, { name: 'VIP', description: 'Los mejores', discount });
    expect(group?.discount).toMatchObject({ type: 'MONETARY', amount: { amount: '5.00', currencyCode: 'EUR' } });
    const kept = await update(partner, { id: group?.id, expectedVersion: 1, name: null, description: null });
    expect(kept.customerGroup).toEqual({ ...group, description: null, version: 2 });
    const cleared = await update(partner, { id: group?.id, expectedVersion: 2, discount: null });
    expect(cleared.customerGroup).toMatchObject({ name: 'VIP', discount: null, version: 3 });
  });

  test.each([
    [{ name: ' ' }, 'REQUIRED', ['name']],
    [{ name: 'x'.repeat(121) }, 'TOO_LONG', ['name']],
    [
      { name: 'x', discount: { type: 'PERCENTAGE', percentage: '100.01' } },
      'INVALID_PERCENTAGE',
      ['discount', 'percentage'],
    ],
    [{ name: 'x', discount: { type: 'PERCENTAGE' } }, 'REQUIRED', ['discount', 'percentage']],
    [
      { name: 'x', discount: { type: 'MONETARY', amount: { amount: '0', currencyCode: 'EUR' } } },
      'INVALID_AMOUNT',
      ['discount', 'amount'],
    ],
    [{ name: 'x', discount: { ...percentage, endsOn: '2026-10-31' } }, 'INVALID_DATE_RANGE', ['discount', 'endsOn']],
  ])('is refused when it is %j', async (input, code, path) => {
    const partner = await aPartner();
    expect(await create(partner, input)).toMatchObject({
      customerGroup: null,
      userErrors: [{ code, path: ['input', ...path] }],
    });
  });

  test('has a name that no other has, ignoring case and accents, and says whose it is', async () => {
    const partner = await aPartner();
    const { customerGroup: group } = await create(partner, { name: 'Atención' });
    const again = await create(partner, { name: 'ATENCION ' });
    expect(again.userErrors).toEqual([{ code: 'NAME_TAKEN', path: ['input', 'name'], relatedId: group?.id }]);
    const { customerGroup: other } = await create(partner, { name: 'Otro' });
    const renamed = await update(partner, { id: other?.id, expectedVersion: 1, name: 'atencion' });
    expect(renamed.userErrors).toMatchObject([{ code: 'NAME_TAKEN', relatedId: group?.id }]);
  });

  test('changed meanwhile: the second writer is told, with the group as it stands', async () => {
    const partner = await aPartner();
    const { customerGroup: group } = await create(partner, { name: 'VIP' });
    await update(partner, { id: group?.id, expectedVersion: 1, discount: percentage });
    const late = await update(partner, { id: group?.id, expectedVersion: 1, name: 'Oro' });
    expect(late.userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
    expect(late.customerGroup).toMatchObject({ name: 'VIP', version: 2 });
  });

  test('leaves one audit event for each write, with old and new values', async () => {
    const partner = await aPartner();
    const { customerGroup: group } = await create(partner, { name: 'VIP' });
    await update(partner, { id: group?.id, expectedVersion: 1, discount: { type: 'PERCENTAGE', percentage: '5' } });
    const events = await behindTheScenes(
      `select e.action, v.changes from audit_event e
       join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.id`,
      [partner.shopId],
    );
    const discount = { type: 'PERCENTAGE', amount: null, percentage: '5.00', startsOn: null, endsOn: null };
    expect(events).toEqual([
      { action: 'group.create', changes: { name: [null, 'VIP'] } },
      { action: 'group.update', changes: { discount: [null, discount] } },
    ]);
  });

  test('of another shop does not exist: read, changed or deleted', async () => {
    const [ours, theirs] = [await aPartner(), await aPartner()];
    const { customerGroup: group } = await create(theirs, { name: 'Secreto' });
    const found = await ours.data(`query ($id: ID!) { customerGroup(id: $id) { name } node(id: $id) { id } }`, {
      id: group?.id,
    });
    expect(found).toEqual({ customerGroup: null, node: null });
    const changed = await update(ours, { id: group?.id, expectedVersion: 1, name: 'Mío' });
    expect(changed).toMatchObject({ customerGroup: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('the list of groups', () => {
  test('is ordered by name, pages and counts when asked', async () => {
    const partner = await aPartner();
    for (const name of ['Zapadores', 'ñoños', 'Núcleo', 'Ópera']) await create(partner, { name });
    const { customerGroups } = await partner.data<{ customerGroups: { nodes: { name: string }[] } }>(
      '{ customerGroups(first: 3) { nodes { name } totalCount pageInfo { hasNextPage } } }',
    );
    expect(customerGroups).toEqual({
      nodes: [{ name: 'Núcleo' }, { name: 'ñoños' }, { name: 'Ópera' }],
      totalCount: 4,
      pageInfo: { hasNextPage: true },
    });
    const found = await partner.data('{ customerGroups(first: 5, query: "OPER") { nodes { name } } }');
    expect(found).toEqual({ customerGroups: { nodes: [{ name: 'Ópera' }] } });
  });

  test('runs as many statements for thirty groups as for three', async () => {
    const partner = await aPartner();
    const document = '{ customerGroups(first: 100) { totalCount nodes { id name customerCount discount { type } } } }';
    for (let i = 0; i < 3; i++) await create(partner, { name: `Grupo ${i}` });
    const three = await statementsDuring(() => partner.data(document));
    for (let i = 3; i < 30; i++) await create(partner, { name: `Grupo ${i}` });
    const thirty = await statementsDuring(() => partner.data(document));
    expect(thirty.statements).toHaveLength(three.statements.length);
  });
});

test('a token that may write customers but not groups is refused', async () => {
  const agent = await aPartner({ scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'] });
  const refused = await agent.ask('mutation { customerGroupCreate(input: { name: "x" }) { userErrors { code } } }');
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'WRITE_GROUPS' });
});
