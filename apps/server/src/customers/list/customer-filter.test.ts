import { globalId } from '@clientela/domain/global-id';
import { aPartner, aShop, type Partner } from '../../../test/api.js';
import { aCustomer, aGroup, aTag } from '../../../test/builders.js';

const list = /* GraphQL */ `
  query List($query: String, $where: CustomerWhere) {
    customers(first: 100, query: $query, where: $where, sortKey: NAME, direction: ASC) { nodes { firstName } totalCount }
  }
`;
interface Listed {
  customers: { nodes: { firstName: string }[]; totalCount: number };
}
const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);
const all = ['Ana', 'Berta', 'Carlos', 'Dario', 'Elena', 'Fatima'];

describe('The filter of customers', () => {
  let partner: Partner;
  let ids: { vip: string; nuevo: string; raro: string; mayoristas: string; prensa: string };

  const names = async (variables: { query?: string; where?: object }) => {
    const { customers } = await partner.data<Listed>(list, variables);
    const found = customers.nodes.map((node) => node.firstName);
    expect(customers.totalCount).toBe(found.length);
    return found;
  };

  beforeAll(async () => {
    partner = await aPartner();
    const { shopId } = partner;
    const [vip, nuevo, raro] = [
      await aTag(shopId, { name: 'VIP' }),
      await aTag(shopId, { name: 'Nuevo' }),
      await aTag(shopId, { name: 'Raro' }),
    ];
    const [mayoristas, prensa] = [
      await aGroup(shopId, { name: 'Mayoristas' }),
      await aGroup(shopId, { name: 'Prensa, radio' }),
    ];
    const spain = { city: 'Logroño', countryCode: 'ES', isDefaultShipping: true };
    const france = { city: 'Pau', countryCode: 'FR' };
    await aCustomer(shopId, {
      firstName: 'Ana',
      email: 'Ana@Example.com',
      phone: '+34645337711',
      tags: [vip, nuevo],
      groups: [mayoristas],
      addresses: [spain],
      orderCount: 5,
      totalSpent: 12_345,
      lastOrderAt: ago(3),
      createdAt: ago(10),
    });
    await aCustomer(shopId, {
      firstName: 'Berta',
      email: 'berta@example.com',
      status: 'BLOCKED',
      source: 'IMPORT',
      tags: [vip],
      groups: [prensa, mayoristas],
      addresses: [france, spain],
      orderCount: 2,
      totalSpent: 9_950,
      lastOrderAt: ago(100),
      createdAt: ago(20),
    });
    await aCustomer(shopId, {
      firstName: 'Carlos',
      phone: '+34600000001',
      type: 'COMPANY',
      companyName: 'Carlos SL',
      source: 'POS',
      tags: [nuevo],
      addresses: [france],
      orderCount: 1,
      totalSpent: 1,
      createdAt: ago(40),
      updatedAt: ago(1),
    });
    await aCustomer(shopId, {
      firstName: 'Dario',
      status: 'ARCHIVED',
      source: 'API',
      groups: [prensa],
      createdAt: ago(400),
    });
    await aCustomer(shopId, { firstName: 'Elena', type: 'SELF_EMPLOYED', createdAt: ago(401) });
    await aCustomer(shopId, { firstName: 'Fatima', source: 'SIGN_UP', tags: [raro], createdAt: ago(0) });
    ids = {
      vip: globalId('Tag', vip),
      nuevo: globalId('Tag', nuevo),
      raro: globalId('Tag', raro),
      mayoristas: globalId('CustomerGroup', mayoristas),
      prensa: globalId('CustomerGroup', prensa),
    };
  });

  const cases: [query: string, where: () => object, expected: string[]][] = [
    ['tag:vip', () => ({ tagIds: { any: [ids.vip] } }), ['Ana', 'Berta']],
    ['etiqueta:VIP,raro', () => ({ tagIds: { any: [ids.vip, ids.raro] } }), ['Ana', 'Berta', 'Fatima']],
    ['tag:vip&nuevo', () => ({ tagIds: { all: [ids.vip, ids.nuevo] } }), ['Ana']],
    ['-tag:vip,nuevo', () => ({ tagIds: { none: [ids.vip, ids.nuevo] } }), ['Dario', 'Elena', 'Fatima']],
    ['tag:no', () => ({ hasTags: false }), ['Dario', 'Elena']],
    ['tag:"no hay"', () => ({ tagIds: { any: [globalId('Tag', '0192f3a0-0000-7000-8000-000000000000')] } }), []],
    ['group:mayoristas', () => ({ groupIds: { any: [ids.mayoristas] } }), ['Ana', 'Berta']],
    ['grupo:"Prensa, radio"', () => ({ groupIds: { any: [ids.prensa] } }), ['Berta', 'Dario']],
    ['group:mayoristas&"prensa, radio"', () => ({ groupIds: { all: [ids.mayoristas, ids.prensa] } }), ['Berta']],
    ['-group:mayoristas', () => ({ groupIds: { none: [ids.mayoristas] } }), ['Carlos', 'Dario', 'Elena', 'Fatima']],
    ['group:yes', () => ({ hasGroups: true }), ['Ana', 'Berta', 'Dario']],
    ['status:blocked,archivado', () => ({ status: ['BLOCKED', 'ARCHIVED'] }), ['Berta', 'Dario']],
    ['-estado:activo', () => ({ not: { status: ['ACTIVE'] } }), ['Berta', 'Dario']],
    ['type:empresa', () => ({ type: ['COMPANY'] }), ['Carlos']],
    ['tipo:autónomo', () => ({ type: ['SELF_EMPLOYED'] }), ['Elena']],
    ['source:import,tpv', () => ({ source: ['IMPORT', 'POS'] }), ['Berta', 'Carlos']],
    ['country:ES', () => ({ country: ['España'] }), ['Ana', 'Berta']],
    ['pais:Francia', () => ({ country: ['FR'] }), ['Carlos']],
    ['-country:ES,FR', () => ({ not: { country: ['ES', 'FR'] } }), ['Dario', 'Elena', 'Fatima']],
    ['city:LOGRONO', () => ({ city: ['logroño'] }), ['Ana', 'Berta']],
    ['email:yes', () => ({ hasEmail: true }), ['Ana', 'Berta']],
    ['email:ANA@example.com', () => ({ email: 'ana@example.COM ' }), ['Ana']],
    ['-email:ana@example.com', () => ({ not: { email: 'ana@example.com' } }), all.slice(1)],
    ['correo:no', () => ({ hasEmail: false }), ['Carlos', 'Dario', 'Elena', 'Fatima']],
    ['phone:yes', () => ({ hasPhone: true }), ['Ana', 'Carlos']],
    ['telefono:337711', () => ({ phone: '33 77 11' }), ['Ana']],
    ['-phone:7711', () => ({ not: { phone: '7711' } }), all.slice(1)],
    ['orders:5', () => ({ orderCount: { eq: 5 } }), ['Ana']],
    ['orders:>1', () => ({ orderCount: { gt: 1 } }), ['Ana', 'Berta']],
    ['pedidos:1..2', () => ({ orderCount: { gte: 1, lte: 2 } }), ['Berta', 'Carlos']],
    ['orders:<1', () => ({ orderCount: { lt: 1 } }), ['Dario', 'Elena', 'Fatima']],
    ['spent:99.50', () => ({ totalSpent: { eq: '99.50' } }), ['Berta']],
    ['spent:>99.499', () => ({ totalSpent: { gt: '99.499' } }), ['Ana', 'Berta']],
    ['spent:>=99.501', () => ({ totalSpent: { gte: '99.501' } }), ['Ana']],
    ['gasto:<=99.509', () => ({ totalSpent: { lte: '99.509' } }), all.slice(1)],
    ['spent:<99.501', () => ({ totalSpent: { lt: '99.501' } }), all.slice(1)],
    ['spent:<999999999999999', () => ({ totalSpent: { lt: '9999999999999999' } }), all],
    ['spent:0.001', () => ({ totalSpent: { eq: '0.001' } }), []],
    ['spent:0.01..99,50', () => ({ totalSpent: { gte: '0.01', lte: '99.5' } }), ['Berta', 'Carlos']],
    ['created:>-30d', () => ({ createdAt: { gt: ago(29).toISOString() } }), ['Ana', 'Berta', 'Fatima']],
    ['creado:<-1y', () => ({ createdAt: { lt: ago(366).toISOString() } }), ['Dario', 'Elena']],
    ['updated:>-5d', () => ({ updatedAt: { gte: ago(4).toISOString() } }), ['Carlos', 'Fatima']],
    ['last_order:<-30d', () => ({ lastOrderAt: { lt: ago(30).toISOString() } }), ['Berta']],
    [
      '-last_order:<-30d',
      () => ({ not: { lastOrderAt: { lt: ago(30).toISOString() } } }),
      all.filter((n) => n !== 'Berta'),
    ],
    ['ultimo_pedido:>=-30d', () => ({ lastOrderAt: { gte: ago(30).toISOString() } }), ['Ana']],
    ['last_order:no', () => ({ hasOrders: false }), ['Carlos', 'Dario', 'Elena', 'Fatima']],
    ['carlos', () => ({ search: 'CARLOS' }), ['Carlos']],
    ['-carlos', () => ({ not: { search: 'carlos' } }), all.filter((name) => name !== 'Carlos')],
    ['tag:vip pau', () => ({ tagIds: { any: [ids.vip] }, search: 'pau' }), ['Berta']],
    [
      'tag:raro OR type:company',
      () => ({ or: [{ tagIds: { any: [ids.raro] } }, { type: ['COMPANY'] }] }),
      ['Carlos', 'Fatima'],
    ],
    [
      '(pau OR elena) -carlos',
      () => ({ and: [{ or: [{ search: 'pau' }, { search: 'elena' }] }, { not: { search: 'carlos' } }] }),
      ['Berta', 'Elena'],
    ],
    ['', () => ({}), all],
  ];

  it.each(cases)('reads «%s» and its typed form as the same', async (query, where, expected) => {
    expect(await names({ query })).toEqual(expected);
    expect(await names({ where: where() })).toEqual(expected);
  });

  it('wants both when `where` and `query` are given', async () => {
    expect(await names({ query: 'tag:vip', where: { orderCount: { gt: 2 } } })).toEqual(['Ana']);
    expect(await names({ query: 'ana', where: { search: 'logrono' } })).toEqual(['Ana']);
  });

  it('takes ids of tags in the text, as saved filters keep them', async () => {
    expect(await names({ query: `tag:${ids.raro}` })).toEqual(['Fatima']);
  });

  it('finds nothing by ids of another shop', async () => {
    const other = await aPartner();
    const foreign = await aTag(other.shopId, { name: 'Ajena' });
    await aCustomer(other.shopId, { tags: [foreign] });
    expect(await names({ where: { tagIds: { any: [globalId('Tag', foreign)] } } })).toEqual([]);
    expect(await names({ query: `tag:${globalId('Tag', foreign)}` })).toEqual([]);
    expect(await names({ query: 'tag:Ajena' })).toEqual([]);
  });

  it('asks for nothing by empty and null lists', async () => {
    expect(await names({ where: { status: [], or: [], tagIds: { any: [], none: null }, search: null } })).toEqual(all);
  });
});

describe('A filter that is not understood', () => {
  interface Issue {
    code: string;
    path: (string | number)[];
    message: string;
    params: Record<string, unknown>;
  }
  const refusal = async (variables: object, language = 'en') => {
    const partner = await aPartner();
    const answer = await partner.ask(list, variables, { 'accept-language': language });
    const [error] = answer.errors ?? [];
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    const issues = (error?.extensions.issues ?? []) as Issue[];
    return { message: error?.message, issue: issues[0] };
  };

  it('is an error that names what is allowed', async () => {
    const { message, issue } = await refusal({ query: 'vip colour:red' });
    expect(issue).toMatchObject({ code: 'INVALID_FILTER', path: ['query'], params: { term: 'colour:', position: 5 } });
    expect(message).toContain('tag|etiqueta, group|grupo, status|estado');
    expect((await refusal({ query: 'estado:azul' }, 'es')).message).toContain('active|activo, blocked|bloqueado');
    expect((await refusal({ query: 'orders:many' })).message).toContain('>=3');
  });

  it.each([
    [{ tagIds: { any: ['cus_0192f3a0000070008000000000000000'] } }, 'INVALID_ID', ['where', 'tagIds', 'any', 0]],
    [{ and: [{ country: ['Ruritania'] }] }, 'INVALID_COUNTRY', ['where', 'and', 0, 'country', 0]],
    [{ phone: '12' }, 'TOO_SHORT', ['where', 'phone']],
    [{ city: Array.from({ length: 51 }, (_, index) => `c${index}`) }, 'FILTER_TOO_MANY_TERMS', ['where']],
  ])('says where in %j', async (where, code, path) => {
    expect((await refusal({ where })).issue).toMatchObject({ code, path });
  });

  it('is refused when it is too deep', async () => {
    let where: object = { search: 'a' };
    for (let depth = 0; depth < 12; depth++) where = { not: where };
    expect((await refusal({ where })).issue?.code).toBe('FILTER_TOO_DEEP');
  });

  it.each(['2026-02-31T10:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00'])(
    'is refused with the moment %s',
    async (moment) => {
      expect((await refusal({ where: { createdAt: { gt: moment } } })).message).toContain('DateTime expects a moment');
    },
  );

  it('takes any amount, of a currency with three decimals too', async () => {
    const kuwait = await aPartner({ shopId: await aShop({ currencyCode: 'KWD' }) });
    await aCustomer(kuwait.shopId, { firstName: 'Ana', totalSpent: 1 });
    const count = async (totalSpent: object) =>
      (await kuwait.data<Listed>(list, { where: { totalSpent } })).customers.totalCount;
    const [most, least] = ['9999999999999999.999999', '-9999999999999999.999999'];
    for (const op of ['gt', 'gte', 'eq']) expect(await count({ [op]: most })).toBe(0);
    for (const op of ['lt', 'lte', 'eq']) expect(await count({ [op]: least })).toBe(0);
    for (const where of [{ lt: most }, { lte: most }, { gt: least }, { gte: least }])
      expect(await count(where)).toBe(1);
  });
});
