import { globalId } from '@clientela/domain/global-id';
import { aPartner, type Partner } from '../../../test/api.js';
import { aChannel, aCompany, aCustomer } from '../../../test/builders.js';
import { anOrder } from '../../../test/order-builders.js';

const list = /* GraphQL */ `
  query List($query: String, $where: OrderWhere) {
    orders(first: 100, query: $query, where: $where, sortKey: NUMBER, direction: ASC) { nodes { number } totalCount }
  }
`;
interface Listed {
  orders: { nodes: { number: number }[]; totalCount: number };
}
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const all = [1, 2, 3, 4, 5];

describe('The filter of orders', () => {
  let partner: Partner;
  let ids: { web: string; till: string; company: string; ana: string; berta: string };

  const numbers = async (variables: { query?: string; where?: object }) => {
    const { orders } = await partner.data<Listed>(list, variables);
    const found = orders.nodes.map((node) => node.number);
    expect(orders.totalCount).toBe(found.length);
    return found;
  };

  beforeAll(async () => {
    partner = await aPartner();
    const { shopId } = partner;
    const [web, till] = [await aChannel(shopId, { name: 'Tienda web' }), await aChannel(shopId, { name: 'Caja' })];
    const company = await aCompany(shopId, { name: 'Cascos Ñúñez SL' });
    const ana = await aCustomer(shopId, { firstName: 'Ana', lastName: 'Núñez', taxId: 'B12345674' });
    const berta = await aCustomer(shopId, { firstName: 'Berta', lastName: 'Ruiz' });
    const casco = { title: 'Casco rojo', sku: 'C-1' };
    await anOrder(shopId, {
      number: 1,
      customerId: ana,
      customerName: 'Ana Núñez',
      buyerName: 'Ana Núñez',
      channelId: web,
      externalId: 'gid-9001',
      externalNumber: '#W-77',
      issuingCompanyId: company,
      paymentStatus: 'PAID',
      fulfilmentStatus: 'SHIPPED',
      lines: [casco, { title: 'Luz', quantity: 2 }],
      placedAt: ago(1),
    });
    await anOrder(shopId, {
      number: 2,
      customerId: ana,
      channelId: till,
      claim: 'CLAIMABLE',
      paymentStatus: 'PAID',
      lines: [{ title: 'LUZ ' }],
      placedAt: ago(40),
    });
    await anOrder(shopId, { number: 3, customerId: berta, channelId: web, lines: [casco], placedAt: ago(100) });
    await anOrder(shopId, { number: 4, fulfilmentStatus: 'CANCELLED', total: 12_345n, placedAt: ago(10) });
    await anOrder(shopId, { number: 5, currencyCode: 'JPY', total: 90_000n, placedAt: ago(10), buyerName: 'Yuki' });
    ids = {
      web: globalId('Channel', web),
      till: globalId('Channel', till),
      company: globalId('IssuingCompany', company),
      ana: globalId('Customer', ana),
      berta: globalId('Customer', berta),
    };
  });

  it.each([
    ['payment:paid', [1, 2]],
    ['pago:pagado', [1, 2]],
    ['-pago:pagado', [3, 4, 5]],
    ['payment:paid,pending', all],
    ['fulfilment:shipped', [1]],
    ['envio:cancelado', [4]],
    ['payment:paid fulfilment:unfulfilled', [2]],
    ['claim:claimable', [2]],
    ['verificacion:anonimo', [4, 5]],
    ['channel:"tienda WEB"', [1, 3]],
    ['canal:caja', [2]],
    ['channel:nowhere', []],
    ['-channel:nowhere', all],
    ['-channel:"Tienda web"', [2, 4, 5]],
    ['channel:no', [4, 5]],
    ['channel:yes', [1, 2, 3]],
    ['company:"cascos nunez sl"', [1]],
    ['-company:"cascos nunez sl"', [2, 3, 4, 5]],
    ['customer:"nunez ana"', [1, 2]],
    ['cliente:berta,ana', [1, 2, 3]],
    ['-customer:ana', [3, 4, 5]],
    ['customer:no', [4, 5]],
    ['product:c-1', [1, 3]],
    ['product:luz', [1, 2]],
    ['producto:luz,C-1', [1, 2, 3]],
    ['-product:luz', [3, 4, 5]],
    // The title of what has a SKU is not what it is compared by.
    ['product:"Casco rojo"', []],
    ['placed:>-30d', [1, 4, 5]],
    ['placed:<-30d', [2, 3]],
    ['total:>20', [1, 4]],
    ['total:10', [2, 3]],
    ['total:10..30', [1, 2, 3]],
    ['total:>=123.45', [4]],
    // Yen are not compared with euros, and negating a comparison asks for all others.
    ['-total:>20', [2, 3, 5]],
    ['number:>3', [4, 5]],
    ['numero:2..3', [2, 3]],
    ['payment:paid OR number:5', [1, 2, 5]],
    ['-(payment:paid OR number:5)', [3, 4]],
  ])('«%s» finds %j', async (query, expected) => {
    expect(await numbers({ query })).toEqual(expected);
  });

  it.each([
    ['casco', [1, 3]],
    ['nunez ana', [1]],
    ['w-77', [1]],
    ['gid-9001', [1]],
    ['yuki', [5]],
    ['luz ana', [1]],
    ['casco payment:pending', [3]],
    ['casco OR yuki', [1, 3, 5]],
    ['-casco', [2, 4, 5]],
    ['nobody', []],
  ])('a search for «%s» finds %j', async (query, expected) => {
    expect(await numbers({ query })).toEqual(expected);
  });

  it('says the same in its typed form', async () => {
    const where: [object, number[]][] = [
      [{}, all],
      [{ paymentStatus: ['PAID'] }, [1, 2]],
      [{ paymentStatus: [] }, all],
      [{ fulfilmentStatus: ['SHIPPED', 'CANCELLED'] }, [1, 4]],
      [{ claim: ['CLAIMABLE'] }, [2]],
      [{ channelIds: { any: [ids.web] } }, [1, 3]],
      [{ channelIds: { none: [ids.web] } }, [2, 4, 5]],
      [{ channelIds: { all: [ids.web, ids.till] } }, []],
      [{ channelIds: { all: [ids.web] } }, [1, 3]],
      [{ issuingCompanyIds: { any: [ids.company] } }, [1]],
      [{ customerIds: { any: [ids.ana, ids.berta] } }, [1, 2, 3]],
      [{ hasCustomer: false }, [4, 5]],
      [{ hasChannel: true, hasIssuingCompany: false }, [2, 3]],
      [{ product: ['luz', 'c-1'] }, [1, 2, 3]],
      [{ placedAt: { gt: ago(50).toISOString(), lt: ago(5).toISOString() } }, [2, 4, 5]],
      [{ total: { gte: '30' } }, [1, 4]],
      [{ number: { gt: 1, lte: 3 } }, [2, 3]],
      [{ search: 'casco' }, [1, 3]],
      [{ or: [{ number: { eq: 5 } }, { paymentStatus: ['PAID'] }] }, [1, 2, 5]],
      [{ not: { or: [{ number: { eq: 5 } }, { search: 'casco' }] } }, [2, 4]],
      [{ and: [{ search: 'casco' }, { customerIds: { any: [ids.ana] } }] }, [1]],
    ];
    for (const [asked, expected] of where) expect([asked, await numbers({ where: asked })]).toEqual([asked, expected]);
    expect(await numbers({ where: { paymentStatus: ['PAID'] }, query: 'canal:caja' })).toEqual([2]);
  });

  it('says what is wrong with it, and where', async () => {
    const issues = async (variables: object) =>
      (await partner.ask(list, variables)).errors?.map(({ extensions }) => extensions.issues);
    expect(await issues({ query: 'payment:later' })).toMatchObject([[{ code: 'INVALID_FILTER', path: ['query'] }]]);
    expect(await issues({ where: { or: [{ channelIds: { any: [ids.ana] } }] } })).toMatchObject([
      [{ code: 'INVALID_ID', path: ['where', 'or', 0, 'channelIds', 'any', 0] }],
    ]);
  });

  it('finds customers by their tax id only for who may read it', async () => {
    const clerk = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS'] });
    const query = 'customer:B12345674';
    expect(await numbers({ query })).toEqual([1, 2]);
    expect((await clerk.data<Listed>(list, { query })).orders.nodes).toEqual([]);
  });
});
