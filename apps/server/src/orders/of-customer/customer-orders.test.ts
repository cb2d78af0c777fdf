import { globalId } from '@clientela/domain/global-id';
import { aPartner, type Partner, statementsDuring, testApp } from '../../../test/api.js';
import { aChannel, aCompany, aCustomer, insert } from '../../../test/builders.js';
import { anOrder, type OrderParts } from '../../../test/order-builders.js';
import { uuidv7 } from '../../platform/database/values.js';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));

describe('What orders contribute to a customer', () => {
  let partner: Partner;
  let ids: { ana: string; berta: string; web: string };

  beforeAll(async () => {
    partner = await aPartner();
    const { shopId } = partner;
    const web = await aChannel(shopId, { name: 'Web' });
    const ana = await aCustomer(shopId, { firstName: 'Ana' });
    const berta = await aCustomer(shopId, { firstName: 'Berta' });
    const casco = { title: 'Casco', sku: 'C-1' };
    const orders: OrderParts[] = [
      { lines: [casco, { title: 'Luz', quantity: 3 }], placedAt: at(3) },
      { lines: [{ ...casco, unitPrice: 1501n }], placedAt: at(5), claim: 'CLAIMABLE' },
      { lines: [{ title: 'Té', unitPrice: 2500n }], placedAt: at(4), currencyCode: 'JPY' },
      { lines: [{ title: 'Timbre' }], placedAt: at(9), fulfilmentStatus: 'CANCELLED' },
    ];
    for (const order of orders) await anOrder(shopId, { ...order, customerId: ana });
    for (const [index, currency_code] of ['JPY', 'EUR', 'USD'].entries()) {
      const total = { shop_id: shopId, customer_id: ana, currency_code, order_count: 1, spent: 1000 * index };
      await insert('customer_total', total);
    }
    const identity = { shop_id: shopId, customer_id: ana, channel_id: web };
    await insert('customer_identity', {
      ...identity,
      kind: 'RELAY_EMAIL',
      value: 'x@relay.example',
      created_at: at(2),
    });
    await insert('customer_identity', { ...identity, kind: 'CUSTOMER_ID', value: '77', created_at: at(1) });
    ids = {
      ana: globalId('Customer', ana),
      berta: globalId('Customer', berta),
      web: globalId('Channel', web),
    };
  });

  const customer = async (id: string, fields: string) =>
    (await partner.data<{ customer: object }>(`query One($id: ID!) { customer(id: $id) { ${fields} } }`, { id }))
      .customer;

  it('statistics count what is not cancelled, and average each currency by itself', async () => {
    const fields =
      'stats { orderCount cancelledCount claimableCount itemCount productCount averageOrder { amount currencyCode } firstOrderAt lastOrderAt }';
    expect(await customer(ids.ana, fields)).toEqual({
      stats: {
        orderCount: 3,
        cancelledCount: 1,
        claimableCount: 1,
        itemCount: 6,
        productCount: 3,
        // (40.00 + 15.01) / 2, half a cent being one.
        averageOrder: [
          { amount: '27.51', currencyCode: 'EUR' },
          { amount: '2500', currencyCode: 'JPY' },
        ],
        firstOrderAt: at(3).toISOString(),
        lastOrderAt: at(5).toISOString(),
      },
    });
    expect(await customer(ids.berta, fields)).toMatchObject({
      stats: { orderCount: 0, productCount: 0, averageOrder: [], firstOrderAt: null, lastOrderAt: null },
    });
  });

  it.each([
    ['', 'orders(first: 2) { nodes { number } }', 2],
    [', $size: Int = 3', 'orders(first: $size, where: { total: { gt: "1" } }) { nodes { number } totalCount }', 3],
    ['', 'a: orders(first: 1) { nodes { number } } ... { b: orders(last: 2) { nodes { number } } }', 3],
    ['', 'orders(first: 1) { nodes { number } } stats { orderCount } identities { value }', 4],
    [
      ', $no: Boolean = false',
      'orders(first: 1) @include(if: $no) { nodes { id } } stats @skip(if: $no) { itemCount }',
      2,
    ],
  ])('are read once, with the record or after it: «%s» %s', async (variables, selected, count) => {
    const document = `query One($id: ID!${variables}) { customer(id: $id) { displayName ${selected} } }`;
    const answer = (who: Partner) => who.data<object>(document, { id: ids.ana });
    const { shopId } = partner;
    const app = await testApp({ onDifference: undefined, priming: true });
    const here = await aPartner({ app, shopId });
    const unprimed = await aPartner({ app: await testApp({ priming: false }), shopId });
    await answer(here);
    const { result, statements } = await statementsDuring(() => answer(here), app);
    expect(statements).toHaveLength(count);
    expect(result).toEqual(await answer(partner));
    expect(result).toEqual(await answer(unprimed));
  });

  it('that are asked for wrongly are one error, and nothing is asked of whom the shop does not have', async () => {
    const ask = (id: string, first: number) =>
      partner.ask<object>(
        'query One($id: ID!, $first: Int!) { customer(id: $id) { orders(first: $first) { nodes { id } } } }',
        {
          id,
          first,
        },
      );
    const { errors } = await ask(ids.ana, 0);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, path: ['customer', 'orders'] }]);
    expect(await ask(globalId('Customer', uuidv7()), 1)).toMatchObject({ data: { customer: null } });
  });

  it('statistics bear more pieces than there are numbers for', async () => {
    const { shopId, data } = await aPartner();
    const carla = await aCustomer(shopId, { firstName: 'Carla' });
    const lines = [{ quantity: 1_900_000_000, unitPrice: 0n }];
    for (const currencyCode of ['EUR', 'EUR', 'JPY']) await anOrder(shopId, { customerId: carla, lines, currencyCode });
    const id = globalId('Customer', carla);
    const asked = await data<object>('query One($id: ID!) { customer(id: $id) { stats { orderCount itemCount } } }', {
      id,
    });
    expect(asked).toEqual({ customer: { stats: { orderCount: 3, itemCount: 2_147_483_647 } } });
  });

  it('totals are those of each currency in which anything is left', async () => {
    expect(await customer(ids.ana, 'totalsSpent { amount currencyCode }')).toEqual({
      totalsSpent: [
        { amount: '10.00', currencyCode: 'EUR' },
        { amount: '20.00', currencyCode: 'USD' },
      ],
    });
  });

  it('identities say by what each channel knows it, the oldest first', async () => {
    expect(await customer(ids.ana, 'identities { kind value channel { id } createdAt }')).toEqual({
      identities: [
        { kind: 'CUSTOMER_ID', value: '77', channel: { id: ids.web }, createdAt: at(1).toISOString() },
        { kind: 'RELAY_EMAIL', value: 'x@relay.example', channel: { id: ids.web }, createdAt: at(2).toISOString() },
      ],
    });
  });

  it('its orders are filtered, sorted and counted as all are', async () => {
    const list = (args: string) => `orders(${args}) { nodes { placedAt } totalCount }`;
    const days = (...wanted: number[]) => wanted.map((day) => ({ placedAt: at(day).toISOString() }));
    expect(await customer(ids.ana, list('first: 2'))).toEqual({ orders: { nodes: days(9, 5), totalCount: 4 } });
    expect(await customer(ids.ana, list('first: 9, query: "casco", direction: ASC'))).toEqual({
      orders: { nodes: days(3, 5), totalCount: 2 },
    });
    expect(await customer(ids.ana, list('first: 9, where: { claim: [CLAIMABLE] }'))).toEqual({
      orders: { nodes: days(5), totalCount: 1 },
    });
    expect(await customer(ids.berta, list('first: 9'))).toEqual({ orders: { nodes: [], totalCount: 0 } });
  });
});

describe('The filter of customers', () => {
  let partner: Partner;
  let ids: { web: string; till: string; company: string };

  const names = async (variables: { query?: string; where?: object }) => {
    const document =
      'query List($query: String, $where: CustomerWhere) { customers(first: 9, query: $query, where: $where, sortKey: NAME, direction: ASC) { nodes { firstName } totalCount } }';
    const { customers } = await partner.data<{ customers: { nodes: { firstName: string }[]; totalCount: number } }>(
      document,
      variables,
    );
    expect(customers.totalCount).toBe(customers.nodes.length);
    return customers.nodes.map((node) => node.firstName);
  };

  beforeAll(async () => {
    partner = await aPartner();
    const { shopId } = partner;
    const [web, till] = [await aChannel(shopId, { name: 'Tienda web' }), await aChannel(shopId, { name: 'Caja' })];
    const company = await aCompany(shopId, { name: 'Cascos SL' });
    const ana = await aCustomer(shopId, { firstName: 'Ana', channelId: web });
    const berta = await aCustomer(shopId, { firstName: 'Berta', channelId: till, issuingCompanyId: company });
    const carlos = await aCustomer(shopId, { firstName: 'Carlos' });
    const casco = [{ title: 'Casco rojo', sku: 'C-1' }];
    await anOrder(shopId, { customerId: ana, lines: casco, placedAt: at(3) });
    await anOrder(shopId, { customerId: ana, lines: [{ title: 'Luz' }], placedAt: at(20) });
    await anOrder(shopId, { customerId: berta, lines: casco, placedAt: at(20) });
    // What is cancelled was not bought, and what nobody is known to have bought is nobody's.
    await anOrder(shopId, { customerId: carlos, lines: casco, fulfilmentStatus: 'CANCELLED' });
    await anOrder(shopId, { lines: [{ title: 'Timbre' }] });
    ids = {
      web: globalId('Channel', web),
      till: globalId('Channel', till),
      company: globalId('IssuingCompany', company),
    };
  });

  it.each([
    ['product:c-1', ['Ana', 'Berta']],
    ['producto:luz', ['Ana']],
    ['product:luz,c-1', ['Ana', 'Berta']],
    ['-product:c-1', ['Carlos']],
    ['product:timbre', []],
    ['-product:timbre', ['Ana', 'Berta', 'Carlos']],
    ['product:c-1@<=2026-01-10', ['Ana']],
    ['product:c-1@2026-01-10..2026-01-31', ['Berta']],
    ['channel:"tienda web"', ['Ana']],
    ['canal:caja,"Tienda web"', ['Ana', 'Berta']],
    ['-canal:caja', ['Ana', 'Carlos']],
    ['channel:no', ['Carlos']],
    ['company:"cascos sl"', ['Berta']],
    ['-company:"cascos sl"', ['Ana', 'Carlos']],
    ['company:nobody', []],
  ])('«%s» finds %j', async (query, expected) => {
    expect(await names({ query })).toEqual(expected);
  });

  it('says the same in its typed form', async () => {
    const where: [object, string[]][] = [
      [{ product: { values: ['C-1'] } }, ['Ana', 'Berta']],
      [{ product: { values: [] } }, ['Ana', 'Berta', 'Carlos']],
      [{ product: { values: ['C-1'], placedAt: { lt: at(10).toISOString() } } }, ['Ana']],
      [{ not: { product: { values: ['C-1', 'luz'] } } }, ['Carlos']],
      [{ channelIds: { any: [ids.web, ids.till] } }, ['Ana', 'Berta']],
      [{ channelIds: { all: [ids.web, ids.till] } }, []],
      [{ channelIds: { none: [ids.web] } }, ['Berta', 'Carlos']],
      [{ issuingCompanyIds: { any: [ids.company] } }, ['Berta']],
      [{ hasChannel: false }, ['Carlos']],
      [{ hasIssuingCompany: true }, ['Berta']],
    ];
    for (const [asked, expected] of where) expect([asked, await names({ where: asked })]).toEqual([asked, expected]);
  });
});
