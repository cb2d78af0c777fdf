import { globalId } from '@clientela/domain/global-id';
import { aPartner, type Partner, statementsDuring, testApp } from '../../../test/api.js';
import { aChannel, aCompany, aCustomer, aTag, insert } from '../../../test/builders.js';
import { anOrder } from '../../../test/order-builders.js';
import type { App } from '../../app.js';
import { uuidv7 } from '../../platform/database/values.js';

/** Every relation, in parts that a page of 100 may ask for. */
const parts = [
  'id number buyerName total { amount currencyCode } outstanding { amount } nextFulfilment paymentActions channel { id name } issuingCompany { name } customer { id displayName orderCount lastOrderAt }',
  'id customer { id metadata tags { name } totalSpent { amount } } taxExemption { reason }',
  'id lines { position title sku quantity unitPrice { amount } taxRate total { amount } } billingAddress { city countryCode }',
  'id transactions { id kind amount { amount currencyCode } method }',
  'id shipments { id carrier shippedAt }',
  'id notes(first: 2) { nodes { body author { kind name } } pageInfo { hasNextPage } } events(first: 2) { nodes { action } }',
];
const fields = `${parts.join(' ')} shipments { lines { position quantity } }`;
const record = `query One($id: ID!) { order(id: $id) { ${fields} } }`;

async function hang(shopId: string, orderId: string, index: number) {
  const of = { shop_id: shopId, order_id: orderId };
  if (index % 2 === 0)
    await insert('order_transaction', { ...of, id: uuidv7(), kind: 'PAYMENT', amount: 500n, happened_at: new Date() });
  if (index % 3 === 0) {
    const shipment = uuidv7();
    await insert('shipment', { ...of, id: shipment, carrier: 'Correos', shipped_at: new Date() });
    const line = { shop_id: shopId, shipment_id: shipment, quantity: 1 };
    for (const position of [2, 1]) await insert('shipment_line', { ...line, position });
  }
  for (const body of ['Primera', 'Segunda', 'Tercera'].slice(index % 4)) {
    await insert('order_note', { ...of, id: uuidv7(), body, author_kind: 'SYSTEM', author_name: 'Clientela' });
  }
}

/** A shop of 100 customers and as many orders, each with relations of its own; `app` answers for it. */
async function aFullShop(app: App): Promise<Partner> {
  const partner = await aPartner({ app });
  const { shopId } = partner;
  const channels = [await aChannel(shopId, { name: 'Web' }), await aChannel(shopId, { name: 'Caja' })];
  const company = await aCompany(shopId);
  const tags = [await aTag(shopId)];
  for (let index = 0; index < 100; index++) {
    const firstName = `Cliente ${index}`;
    const customerId = await aCustomer(shopId, { firstName, tags: index % 3 ? tags : [], totalSpent: index });
    for (let which = 0; which <= index % 3; which++) {
      const orderId = await anOrder(shopId, {
        number: index * 3 + which + 1,
        customerId: which === 2 && index % 2 ? null : customerId,
        channelId: channels[index % 3] ?? null,
        issuingCompanyId: index % 2 ? company : null,
        buyerName: firstName,
        fulfilmentStatus: index % 7 ? 'PROCESSING' : 'CANCELLED',
        currencyCode: index % 5 ? 'EUR' : 'JPY',
        address: index % 2 ? { recipient: firstName, city: 'Vigo', countryCode: 'ES' } : null,
        lines: [{ title: 'Casco', sku: 'C-1', quantity: 2, taxRate: 2100 }, { title: `Luz ${index % 4}` }].slice(
          index % 2,
        ),
        placedAt: new Date(Date.UTC(2026, 0, 1, 0, index, which)),
      });
      if (which === 0) await hang(shopId, orderId, index);
    }
  }
  return partner;
}

describe('The relations of orders', () => {
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
  }, 60_000);

  /** The answer, and how many statements it took. */
  const counted = async (who: Partner, app: App, document: string, first: number) => {
    const { result, statements } = await statementsDuring(() => who.data<object>(document, { first }), app);
    // The token and the settings of the shop are remembered for some seconds.
    const remembered = (text: string) => /auth_token|api_token/.test(text) || text.includes('from shop s');
    return { result, count: statements.filter((text) => !remembered(text)).length };
  };
  const expectConstant = async (document: string) => {
    const primed = await counted(partner, apps.primed, document, 100);
    const unprimed = await counted(elsewhere, apps.unprimed, document, 100);
    expect((await counted(partner, apps.primed, document, 10)).count).toBe(primed.count);
    expect((await counted(elsewhere, apps.unprimed, document, 10)).count).toBe(unprimed.count);
    expect(unprimed.result).toEqual(primed.result);
    return { primed: primed.count, unprimed: unprimed.count };
  };

  it.each(parts)('cost as many statements for 100 rows as for 10, brought along or not: %s', async (part) => {
    const page = `query Page($first: Int!) { orders(first: $first) { nodes { ${part} } } }`;
    const { primed, unprimed } = await expectConstant(page);
    expect(unprimed).toBeGreaterThanOrEqual(primed);
  });

  it.each([
    'orders(first: 2) { nodes { number total { amount } channel { name } customer { id displayName } lines { title } } totalCount }',
    'orders(last: 1, sortKey: NUMBER, where: { fulfilmentStatus: [PROCESSING] }, query: "casco") { edges { cursor node { number } } pageInfo { hasPreviousPage } totalCount }',
    'a: orders(first: 1) { nodes { customer { displayName } } } b: orders(first: 1, direction: ASC) { nodes { customer { email } } }',
    'stats { orderCount averageOrder { amount currencyCode } itemCount productCount } identities { kind value channel { name } } totalsSpent { amount currencyCode }',
  ])('of customers cost as many for 100 as for 10: %s', async (part) => {
    const page = (size: string) =>
      `query Page($first: Int!) { customers(first: $first${size}) { nodes { id ${part} } } }`;
    const { primed } = await expectConstant(page(''));
    expect(primed).toBeLessThanOrEqual(4);
  });

  it('come with the page: its own statement, and one for the number of all', async () => {
    const document =
      '{ orders(first: 50) { nodes { id number total { amount } paymentStatus channel { name } issuingCompany { name } customer { id displayName } lines { title } } totalCount } }';
    await partner.data(document);
    const { statements } = await statementsDuring(() => partner.data(document), apps.primed);
    expect(statements).toHaveLength(2);
  });

  it('are those of the order by every way to it', async () => {
    const { orders } = await partner.data<{ orders: { nodes: { id: string; number: number }[] } }>(
      `{ orders(last: 10) { nodes { ${fields} } } }`,
    );
    for (const node of orders.nodes.slice(0, 4)) {
      const { id, number } = node;
      expect(await partner.data(record, { id })).toEqual({ order: node });
      expect(await elsewhere.data(record, { id })).toEqual({ order: node });
      const byNumber = `query One($number: Int!) { orderByNumber(number: $number) { ${fields} } }`;
      expect(await partner.data(byNumber, { number })).toEqual({ orderByNumber: node });
      const byNode = `query Node($id: ID!) { node(id: $id) { ... on Order { ${fields} } } }`;
      expect(await partner.data(byNode, { id })).toEqual({ node });
    }
  });

  it('of a customer are those that the filter of all orders finds, page by page', async () => {
    const { customers } = await partner.data<{ customers: { nodes: { id: string; orders: object }[] } }>(
      '{ customers(first: 5) { nodes { id orders(first: 2, sortKey: NUMBER) { nodes { number } pageInfo { hasNextPage endCursor } totalCount } } } }',
    );
    for (const { id, orders } of customers.nodes) {
      const all = await partner.data<{ orders: object }>(
        'query Of($id: ID!) { orders(first: 2, sortKey: NUMBER, where: { customerIds: { any: [$id] } }) { nodes { number } pageInfo { hasNextPage endCursor } totalCount } }',
        { id },
      );
      expect(all.orders).toEqual(orders);
    }
  });

  it('leave out what belongs to another shop', async () => {
    const other = await aPartner();
    const id = globalId('Order', await anOrder(other.shopId));
    expect(await partner.data(record, { id })).toEqual({ order: null });
    expect(await partner.data('query Node($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });
});
