import { globalId } from '@clientela/domain/global-id';
import { matchesSearch } from '@clientela/domain/search-text';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer } from '../../../test/builders.js';
import { behindTheScenes } from '../../../test/database.js';

const query = /* GraphQL */ `
  query Search($query: String!, $sortKey: CustomerSortKey) {
    customers(first: 100, query: $query, sortKey: $sortKey, direction: ASC) { nodes { id displayName } totalCount }
  }
`;
interface Found {
  customers: { nodes: { id: string; displayName: string }[]; totalCount: number };
}
const found = async (partner: Partner, text: string, sortKey = 'CREATED_AT') => {
  const { customers } = await partner.data<Found>(query, { query: text, sortKey });
  expect(customers.totalCount).toBe(customers.nodes.length);
  return customers.nodes.map((node) => node.id);
};

describe('The search of customers', () => {
  let partner: Partner;
  let jose: string;
  beforeAll(async () => {
    partner = await aPartner();
    const { shopId } = partner;
    const id = await aCustomer(shopId, {
      firstName: 'José',
      lastName: 'Ñúñez',
      email: 'jose@example.com',
      phone: '+34645337711',
      taxId: 'B12345674',
      externalReference: 'ERP-100_200',
      addresses: [{ line1: 'Avenida de América 7', city: 'Logroño', postalCode: '26001', isDefaultShipping: true }],
      notes: ['Prefiere 100 % algodón'],
    });
    jose = globalId('Customer', id);
    await aCustomer(shopId, { firstName: 'Ana', lastName: 'García', phone: '+34600000001' });
    await aCustomer(shopId, { firstName: 'Josefa', lastName: 'Núñezcano', companyName: 'A_B 100x' });
  });

  it.each(['José Ñúñez', 'jose nunez', 'nunez jose', 'NUNEZ jose@example.com'])(
    'finds José Ñúñez by «%s»',
    async (text) => {
      expect(await found(partner, text)).toContain(jose);
    },
  );
  it.each(['+34 645 33 77 11', '645337711', '34645337711', '7711', '0034 645 337 711'])(
    'finds him by the phone %s',
    async (text) => {
      expect(await found(partner, text)).toEqual([jose]);
    },
  );
  it.each([
    ['logrono', 'city'],
    ['avenida america', 'address'],
    ['B-12345674', 'tax id'],
    ['erp-100_200', 'external reference'],
    ['algodon', 'note'],
    ['JOSE@EXAMPLE.COM', 'e-mail'],
  ])('finds him by «%s», his %s', async (text) => {
    expect(await found(partner, text)).toEqual([jose]);
  });
  it('takes %, _ and \\ for what they are', async () => {
    expect(await found(partner, '"100 %"')).toEqual([jose]);
    expect(await found(partner, 'a_b')).toHaveLength(1);
    expect(await found(partner, 'a\\b')).toEqual([]);
    expect(await found(partner, '%%%%')).toEqual([]);
  });
  it.each(['j', 'jo', 'nu ex', 'b1', 'pr'])('finds him by «%s», with which words of his begin', async (text) => {
    for (const sortKey of ['CREATED_AT', 'NAME']) expect(await found(partner, text, sortKey)).toContain(jose);
    expect(await found(partner, `${text} email:yes`)).toEqual([jose]);
  });
  it.each(['os', 'ez', '71', 'jo os'])('finds nobody by «%s», which is inside of words alone', async (text) => {
    for (const sortKey of ['CREATED_AT', 'NAME']) expect(await found(partner, text, sortKey)).toEqual([]);
  });
  it('begins words after the same signs as the domain does', async () => {
    const signs = Array.from({ length: 94 }, (_, code) => String.fromCharCode(33 + code)).concat(
      ' ',
      '\n',
      '\t',
      'é',
      '’',
    );
    const [made] = await behindTheScenes<{ conditions: string }>(
      `select search_conditions(array['qz%'], 's.text') as conditions`,
    );
    const texts = signs.map((sign) => `x${sign}qz`);
    const rows = await behindTheScenes<{ text: string }>(
      `select s.text from unnest($1::text[]) s (text) where true ${made?.conditions}`,
      [texts],
    );
    expect(rows.map((row) => row.text)).toEqual(texts.filter((text) => matchesSearch(text, 'qz')));
  });
  it('finds the same in every order', async () => {
    expect(await found(partner, 'nunez', 'NAME')).toEqual(expect.arrayContaining(await found(partner, 'nunez')));
    expect(await found(partner, 'nunez', 'NAME')).toHaveLength(2);
  });
  describe('of who may not read tax ids and addresses', () => {
    let viewer: Partner;
    beforeAll(async () => {
      viewer = await aPartner({ shopId: partner.shopId, scopes: ['READ_CUSTOMERS'] });
    });
    it.each(['B12345674', 'B-1234', 'america', '26001 jose', 'jose nunez 12345674'])(
      'finds nobody by «%s», in any order, alone or along with a filter',
      async (text) => {
        expect(await found(partner, text)).toEqual([jose]);
        for (const query of [text, `${text} status:active`, `(${text}) OR tag:none`]) {
          for (const sortKey of ['CREATED_AT', 'NAME']) expect(await found(viewer, query, sortKey)).toEqual([]);
        }
      },
    );
    it.each(['jose@example.com', '7711', 'erp-100_200', 'algodon', 'phone:7711'])('finds by «%s»', async (text) => {
      for (const sortKey of ['CREATED_AT', 'NAME']) expect(await found(viewer, text, sortKey)).toEqual([jose]);
    });
    it('finds nobody either where a word is so common that the customers are looked at in their order', async () => {
      const among = `with shop as materialized (select set_config('app.shop', $1, false)),
          wanted as materialized (select array_agg(c.id) as ids from shop, customer c where c.shop_id = $1::uuid and c.last_name = 'Ñúñez')
        select count(*)::integer as found from wanted, customer_search_among(wanted.ids, array[$2], $3)`;
      const asked = async (pattern: string, withPersonal: boolean) =>
        (await behindTheScenes<{ found: number }>(among, [partner.shopId, pattern, withPersonal]))[0]?.found;
      expect([await asked('%b12345674%', true), await asked('%b12345674%', false)]).toEqual([1, 0]);
      expect([await asked('%nunez%', true), await asked('%nunez%', false)]).toEqual([1, 1]);
    });
    it('does not tell whom it leaves out', async () => {
      expect(await found(viewer, 'nunez -B12345674')).toEqual(await found(partner, 'nunez'));
      expect(await found(viewer, 'nunez -america')).toHaveLength(2);
    });
  });
  it('finds nobody of another shop', async () => {
    expect(await found(await aPartner(), 'jose')).toEqual([]);
  });
});
