import { uuidOf } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner, statementsDuring } from '../../test/api.js';
import { type ErrorAnswer, mutate } from '../../test/customers.js';
import { behindTheScenes } from '../../test/database.js';
import { anOrder } from '../../test/order-builders.js';

interface Company {
  id: string;
  version: number;
  name: string;
  taxId: string | null;
  isDefault: boolean;
  orderCount: number;
}
interface CompanyAnswer {
  issuingCompany: Company | null;
  userErrors: ErrorAnswer[];
}
interface DeleteAnswer {
  deletedId: string | null;
  customerCount: number | null;
  newDefault: { name: string } | null;
  userErrors: ErrorAnswer[];
}
const companyFields = 'issuingCompany { id version name taxId isDefault orderCount }';
const create = (partner: Partner, input: object) =>
  mutate<CompanyAnswer>(partner, 'issuingCompanyCreate', input, companyFields);
const update = (partner: Partner, input: object) =>
  mutate<CompanyAnswer>(partner, 'issuingCompanyUpdate', input, companyFields);
const remove = (partner: Partner, id: string | undefined) =>
  mutate<DeleteAnswer>(partner, 'issuingCompanyDelete', { id }, 'deletedId customerCount newDefault { name }');

/** The companies of a shop by name, the default one with a star. */
async function companiesOf(partner: Partner): Promise<string[]> {
  const { issuingCompanies } = await partner.data<{ issuingCompanies: { nodes: Company[] } }>(
    '{ issuingCompanies(first: 100) { nodes { name isDefault } } }',
  );
  return issuingCompanies.nodes.map(({ name, isDefault }) => (isDefault ? `${name}*` : name));
}
const eventsOf = (partner: Partner) =>
  behindTheScenes<{ action: string; changes: object }>(
    `select e.action, v.changes from audit_event e
     join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.id`,
    [partner.shopId],
  );

describe('an issuing company', () => {
  test('is made, found by its id, changed and deleted', async () => {
    const partner = await aPartner();
    const { issuingCompany: company, userErrors } = await create(partner, { name: ' Estudio SL ', taxId: 'B12345674' });
    expect(userErrors).toEqual([]);
    expect(company).toMatchObject({ name: 'Estudio SL', taxId: 'B12345674', isDefault: true, version: 1 });
    const changed = await update(partner, { id: company?.id, expectedVersion: 1, name: null, taxId: null });
    expect(changed.issuingCompany).toEqual({ ...company, taxId: null, version: 2 });
    const found = await partner.data(`query ($id: ID!) { issuingCompany(id: $id) { id } node(id: $id) { id } }`, {
      id: company?.id,
    });
    expect(found).toEqual({ issuingCompany: { id: company?.id }, node: { id: company?.id } });
    const gone = { deletedId: company?.id, customerCount: 0, newDefault: null, userErrors: [] };
    expect(await remove(partner, company?.id)).toEqual(gone);
    expect((await remove(partner, company?.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('has a name that no other has, ignoring case and accents, and says whose it is', async () => {
    const partner = await aPartner();
    const { issuingCompany: company } = await create(partner, { name: 'Atención' });
    const again = await create(partner, { name: 'ATENCION ' });
    expect(again.userErrors).toMatchObject([{ code: 'NAME_TAKEN', path: ['input', 'name'], relatedId: company?.id }]);
  });

  test('changed meanwhile: the second writer is told, with the company as it stands, and the mark stays', async () => {
    const partner = await aPartner();
    await create(partner, { name: 'Primera' });
    const { issuingCompany: company } = await create(partner, { name: 'Segunda' });
    await update(partner, { id: company?.id, expectedVersion: 1, taxId: 'X' });
    const late = await update(partner, { id: company?.id, expectedVersion: 1, isDefault: true });
    expect(late.userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
    expect(late.issuingCompany).toMatchObject({ taxId: 'X', version: 2, isDefault: false });
    expect(await companiesOf(partner)).toEqual(['Primera*', 'Segunda']);
  });

  test('with any order is not deleted, and says how many there are', async () => {
    const partner = await aPartner();
    const { issuingCompany: company } = await create(partner, { name: 'Estudio' });
    const issuingCompanyId = uuidOf('IssuingCompany', company?.id ?? '');
    for (let i = 0; i < 3; i++) await anOrder(partner.shopId, { issuingCompanyId });
    expect(await remove(partner, company?.id)).toMatchObject({
      deletedId: null,
      userErrors: [{ code: 'COMPANY_HAS_ORDERS', path: ['input', 'id'], count: 3 }],
    });
    const { issuingCompany } = await update(partner, { id: company?.id, expectedVersion: 1, taxId: 'X' });
    expect(issuingCompany).toMatchObject({ orderCount: 3, isDefault: true });
  });
});

describe('the default company', () => {
  test('is the first of a shop, until another takes the mark', async () => {
    const partner = await aPartner();
    await create(partner, { name: 'A', isDefault: false });
    await create(partner, { name: 'B' });
    expect(await companiesOf(partner)).toEqual(['A*', 'B']);
    const { issuingCompany: c } = await create(partner, { name: 'C', isDefault: true });
    expect(await companiesOf(partner)).toEqual(['A', 'B', 'C*']);
    const { issuingCompany: same } = await update(partner, { id: c?.id, expectedVersion: 1, isDefault: true });
    expect(same).toMatchObject({ isDefault: true });
    expect(await companiesOf(partner)).toEqual(['A', 'B', 'C*']);
  });

  test('does not give its mark away to nobody', async () => {
    const partner = await aPartner();
    const { issuingCompany: a } = await create(partner, { name: 'A' });
    const refused = await update(partner, { id: a?.id, expectedVersion: 1, isDefault: false });
    expect(refused.userErrors).toMatchObject([{ path: ['input', 'isDefault'] }]);
    expect(await companiesOf(partner)).toEqual(['A*']);
  });

  test('deleted, leaves its mark to the oldest of the others', async () => {
    const partner = await aPartner();
    for (const name of ['Z', 'B', 'C']) await create(partner, { name });
    const { issuingCompany: d } = await create(partner, { name: 'D', isDefault: true });
    expect(await remove(partner, d?.id)).toMatchObject({ newDefault: { name: 'Z' }, userErrors: [] });
    expect(await companiesOf(partner)).toEqual(['B', 'C', 'Z*']);
  });

  test('is one, however many take the mark, come and go at once', async () => {
    const partner = await aPartner();
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, index) => create(partner, { name: `${index}`, isDefault: index % 2 === 0 })),
    );
    expect((await companiesOf(partner)).filter((name) => name.endsWith('*'))).toHaveLength(1);
    await Promise.all(
      made.map(({ issuingCompany: company }, index) =>
        index < 4
          ? remove(partner, company?.id)
          : update(partner, { id: company?.id, expectedVersion: company?.version, isDefault: true }),
      ),
    );
    expect((await companiesOf(partner)).filter((name) => name.endsWith('*'))).toHaveLength(1);
  });

  test('that changes is told in the one event of the write that changed it', async () => {
    const partner = await aPartner();
    const { issuingCompany: a } = await create(partner, { name: 'A' });
    const { issuingCompany: b } = await create(partner, { name: 'B' });
    await update(partner, { id: b?.id, expectedVersion: 1, isDefault: true });
    await remove(partner, b?.id);
    expect(await eventsOf(partner)).toEqual([
      { action: 'company.create', changes: { name: [null, 'A'], isDefault: [null, true] } },
      { action: 'company.create', changes: { name: [null, 'B'], isDefault: [null, false] } },
      { action: 'company.update', changes: { isDefault: [false, true], defaultCompany: [a?.id, b?.id] } },
      {
        action: 'company.delete',
        changes: { name: ['B', null], customerCount: [0, 0], defaultCompany: [b?.id, a?.id] },
      },
    ]);
  });
});

test('the list of issuing companies runs as many statements for thirty as for three', async () => {
  const partner = await aPartner();
  const document = '{ issuingCompanies(first: 100) { totalCount nodes { id name isDefault orderCount } } }';
  for (let i = 0; i < 3; i++) await create(partner, { name: `Empresa ${i}` });
  const three = await statementsDuring(() => partner.data(document));
  for (let i = 3; i < 30; i++) await create(partner, { name: `Empresa ${i}` });
  const thirty = await statementsDuring(() => partner.data(document));
  expect(thirty.statements).toHaveLength(three.statements.length);
});

test('whoever may not change settings is refused', async () => {
  const agent = await aPartner({ scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS', 'WRITE_GROUPS'] });
  const refused = await agent.ask('mutation { issuingCompanyCreate(input: { name: "x" }) { userErrors { code } } }');
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'SETTINGS' });
});
