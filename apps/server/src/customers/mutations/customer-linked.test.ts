import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, aGroup, aTag } from '../../../test/builders.js';

const list = (counted: boolean) => /* GraphQL */ `
  query List($first: Int, $after: String, $last: Int, $before: String, $query: String, $sortKey: CustomerSortKey) {
    customers(first: $first, after: $after, last: $last, before: $before, query: $query, sortKey: $sortKey, direction: DESC) {
      nodes { id firstName tags { name } groups { name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      ${counted ? 'totalCount' : ''}
    }
  }
`;
interface Listed {
  customers: {
    nodes: { firstName: string }[];
    pageInfo: { startCursor: string | null; endCursor: string | null };
    totalCount?: number;
  };
}

describe('A filter of several tags and groups at once, counted', () => {
  let partner: Partner;
  beforeAll(async () => {
    partner = await aPartner();
    const { shopId } = partner;
    const [vip, nuevo] = [await aTag(shopId, { name: 'VIP' }), await aTag(shopId, { name: 'Nuevo' })];
    const [prensa, clubes] = [await aGroup(shopId, { name: 'Prensa' }), await aGroup(shopId, { name: 'Clubes' })];
    for (let index = 0; index < 12; index += 1) {
      await aCustomer(shopId, {
        firstName: `C${index}`,
        tags: [...(index % 2 === 0 ? [vip] : []), ...(index % 3 === 0 ? [nuevo] : [])],
        groups: [index % 4 === 0 ? prensa : clubes],
        orderCount: index,
        totalSpent: (index % 5) * 100,
      });
    }
  });

  const page = async (counted: boolean, variables: object) =>
    (await partner.data<Listed>(list(counted), variables)).customers;

  it.each([
    ['tag:VIP group:Clubes', 3],
    ['tag:VIP tag:Nuevo', 2],
    ['tag:VIP,Nuevo group:Prensa,Clubes', 8],
    ['tag:VIP group:Clubes orders:>5', 2],
    ['tag:VIP group:Clubes (orders:>5 OR orders:2)', 3],
    ['tag:VIP -group:Clubes', 3],
    ['tag:Nuevo group:Prensa tag:VIP orders:>100', 0],
    ['tag:VIP tag:nobody-has-this', 0],
    ['tag:VIP group:Clubes product:Casco', 0],
  ])('«%s» shows the same pages as uncounted, and says how many there are', async (query, count) => {
    for (const sortKey of ['TOTAL_SPENT', 'NUMBER', 'LAST_ORDER_AT']) {
      let walk: object = { first: 2, query, sortKey };
      for (let pages = 0; pages < 5; pages += 1) {
        const { totalCount, ...shown } = await page(true, walk);
        expect(totalCount).toBe(count);
        expect(shown).toEqual(await page(false, walk));
        walk = { first: 2, query, sortKey, after: shown.pageInfo.endCursor };
        if (shown.pageInfo.endCursor === null) break;
        const back = { last: 2, query, sortKey, before: shown.pageInfo.startCursor };
        expect((await page(true, back)).nodes).toEqual((await page(false, back)).nodes);
      }
    }
  });
});
