import { globalId } from '@clientela/domain/global-id';
import { aPartner, type Partner, statementsDuring, testApp } from '../../../test/api.js';
import { aCustomer, aGroup, aTag } from '../../../test/builders.js';
import type { App } from '../../app.js';

/** Every relation, in parts that a page of 100 may ask for. */
const parts = [
  'id displayName city countryCode completeness hasLogin taxIdValid tags { id name color version createdAt updatedAt } totalSpent { amount currencyCode }',
  'id groups { id name version discount { percentage } createdAt } primaryGroup { name } effectiveDiscount { percentage explanation discounts { group { name } } }',
  'id email addresses { id line1 line2 city isDefaultShipping } notes(first: 5) { nodes { body author { kind name } } }',
  'id timeline(first: 2) { nodes { action actor { name } changes { field newValue } } }',
];
const fields = parts.join(' ');
const page = (part: string) => `query Page($first: Int!) { customers(first: $first) { nodes { ${part} } } }`;
const record = `query One($id: ID!) { customer(id: $id) { ${fields} } }`;

/** A shop of 100 customers, each with relations of its own; `app` answers for it. */
async function aFullShop(app: App): Promise<Partner> {
  const partner = await aPartner({ app });
  const { shopId } = partner;
  const tags = [
    await aTag(shopId, { name: 'VIP', color: 'GREEN' }),
    await aTag(shopId, { name: 'Ñu' }),
    await aTag(shopId),
  ];
  const groups = [
    await aGroup(shopId, { name: 'Mayoristas', discountPercentage: 1250 }),
    await aGroup(shopId, { name: 'Álbum' }),
  ];
  for (let index = 0; index < 100; index++) {
    await aCustomer(shopId, {
      firstName: `Cliente ${index}`,
      email: `c${index}@example.com`,
      taxId: index % 5 === 0 ? 'B12345674' : null,
      totalSpent: index * 101,
      tags: tags.slice(0, index % 4),
      groups: index % 2 ? groups : groups.slice(1),
      addresses:
        index % 3
          ? [
              { city: 'Pau', countryCode: 'FR' },
              { city: 'Vigo', isDefaultShipping: true },
            ]
          : [],
      notes: index % 10 === 0 ? ['Primera', 'Segunda'] : [],
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, index)),
    });
  }
  return partner;
}

describe('The relations of customers', () => {
  let apps: { primed: App; unprimed: App };
  let partner: Partner;
  let elsewhere: Partner;

  beforeAll(async () => {
    apps = {
      primed: await testApp({ onDifference: undefined }),
      unprimed: await testApp({ onDifference: undefined, priming: false }),
    };
    partner = await aFullShop(apps.primed);
    elsewhere = await aPartner({ app: apps.unprimed, shopId: partner.shopId });
  });

  interface Page {
    customers: { nodes: { id: string }[] };
  }
  const counted = async (who: Partner, app: App, part: string, first: number) => {
    const ask = () => who.data<Page>(page(part), { first });
    const { result, statements } = await statementsDuring(ask, app);
    expect(result.customers.nodes).toHaveLength(first);
    // The token and the settings of the shop are remembered for some seconds.
    const remembered = (text: string) => /auth_token|api_token/.test(text) || text.includes('from shop s');
    return { result, count: statements.filter((text) => !remembered(text)).length };
  };

  it.each(parts)('cost as many statements for 100 rows as for 10, brought along or not: %s', async (part) => {
    const primed = await counted(partner, apps.primed, part, 100);
    const unprimed = await counted(elsewhere, apps.unprimed, part, 100);
    expect((await counted(partner, apps.primed, part, 10)).count).toBe(primed.count);
    expect((await counted(elsewhere, apps.unprimed, part, 10)).count).toBe(unprimed.count);
    expect(unprimed.result).toEqual(primed.result);
    expect(unprimed.count).toBeGreaterThanOrEqual(primed.count);
  });

  it('come with the page: its own statement, and one for the number of all', async () => {
    const document =
      '{ customers(first: 50) { nodes { id displayName orderCount totalSpent { amount } groups { name } tags { name color } city } totalCount } }';
    await partner.data(document);
    const { statements } = await statementsDuring(() => partner.data(document), apps.primed);
    expect(statements).toHaveLength(2);
  });

  it('come with a record: one statement with addresses, groups and tags', async () => {
    const { customers } = await partner.data<{ customers: { nodes: { id: string }[] } }>(
      '{ customers(first: 2) { nodes { id } } }',
    );
    const id = customers.nodes[1]?.id;
    const document =
      'query One($id: ID!) { customer(id: $id) { id displayName totalSpent { amount } groups { name } tags { name } addresses { line1 } } }';
    const { statements } = await statementsDuring(() => partner.data(document, { id }), apps.primed);
    expect(statements).toHaveLength(1);
    expect(await elsewhere.data(record, { id })).toEqual(await partner.data(record, { id }));
  });

  it('are those of the customer by every way to it', async () => {
    const { customers } = await partner.data<Page>(page(fields), { first: 20 });
    for (const node of customers.nodes.slice(0, 3)) {
      expect((await partner.data<{ customer: object }>(record, { id: node.id })).customer).toEqual(node);
      const byNode = await partner.data<{ node: object }>(
        `query Node($id: ID!) { node(id: $id) { ... on Customer { ${fields} } } }`,
        { id: node.id },
      );
      expect(byNode.node).toEqual(node);
    }
  });

  it('leave out what belongs to another shop', async () => {
    const other = await aPartner();
    const id = globalId('Customer', await aCustomer(other.shopId, {}));
    expect(await partner.data(record, { id })).toEqual({ customer: null });
    expect(await partner.data('query Node($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });
});
