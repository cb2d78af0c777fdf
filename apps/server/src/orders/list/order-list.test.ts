import { globalId } from '@clientela/domain/global-id';
import { aPartner, type Partner } from '../../../test/api.js';
import { anOrder, type OrderParts } from '../../../test/order-builders.js';
import { OrderSortKey } from './order-sort.js';

const list = /* GraphQL */ `
  query List($first: Int, $after: String, $last: Int, $before: String, $sortKey: OrderSortKey!, $direction: SortDirection!, $query: String) {
    orders(first: $first, after: $after, last: $last, before: $before, sortKey: $sortKey, direction: $direction, query: $query) {
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
interface Listed {
  orders: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}
const at = (day: number) => new Date(Date.UTC(2026, 0, day));

/** What each key sorts by. Names as a Spanish dictionary has them, nobody first. */
const told: OrderParts[] = [
  { buyerName: 'Nuria', total: 500n, placedAt: at(4), updatedAt: at(9) },
  { buyerName: 'Ñandú', total: 0n, placedAt: at(1) },
  { buyerName: 'nzuri', total: 9_007_199_254_740_993n, placedAt: at(3) },
  { buyerName: null, total: 500n, placedAt: at(4) },
  { buyerName: 'Óscar', total: 9_007_199_254_740_992n, placedAt: at(2) },
];
const namesInOrder = [null, 'Nuria', 'nzuri', 'Ñandú', 'Óscar'];
const keyOf: Record<OrderSortKey, (one: OrderParts & { number: number }) => number | bigint> = {
  PLACED_AT: (one) => Number(one.placedAt),
  NUMBER: (one) => one.number,
  TOTAL: (one) => one.total ?? 0n,
  UPDATED_AT: (one) => Number(one.updatedAt ?? one.placedAt),
  BUYER: (one) => namesInOrder.indexOf(one.buyerName ?? null),
};

describe('The list of orders', () => {
  let partner: Partner;
  let made: (OrderParts & { number: number; id: string })[];

  beforeAll(async () => {
    partner = await aPartner();
    made = [];
    for (const [index, parts] of told.entries()) {
      const number = 5 - index;
      made.push({ ...parts, number, id: globalId('Order', await anOrder(partner.shopId, { ...parts, number })) });
    }
  });

  const cases = Object.values(OrderSortKey).flatMap((key) => [[key, 'ASC'] as const, [key, 'DESC'] as const]);
  it.each(cases)('is sorted by %s %s, whole and page by page in both directions', async (sortKey, direction) => {
    const key = keyOf[sortKey];
    const expected = [...made]
      .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1))
      .map((one) => one.id);
    if (direction === 'DESC') expected.reverse();
    const page = async (variables: object) =>
      (await partner.data<Listed>(list, { sortKey, direction, ...variables })).orders;
    const whole = await page({ first: 100 });
    expect(whole.edges.map((edge) => edge.node.id)).toEqual(expected);

    const forwards: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Listed['orders'] = await page({ first: 2, after });
      forwards.push(...edges.map((edge) => edge.node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(forwards).toEqual(expected);

    const backwards: string[] = [];
    let before: string | null = null;
    do {
      const { edges, pageInfo }: Listed['orders'] = await page({ last: 2, before });
      backwards.unshift(...edges.map((edge) => edge.node.id));
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before);
    expect(backwards).toEqual(expected);
  });

  it.each([
    ['of customers', ['customers:NUMBER:DESC', '1', '0192f3a0-0000-7000-8000-000000000000']],
    ['of another order', ['orders:TOTAL:DESC', '500', '0192f3a0-0000-7000-8000-000000000000']],
    ['with a value that is none', ['orders:NUMBER:DESC', 'x', '0192f3a0-0000-7000-8000-000000000000']],
  ])('refuses a cursor %s', async (_, content) => {
    const after = Buffer.from(JSON.stringify(content)).toString('base64url');
    const answer = await partner.ask(list, { first: 2, after, sortKey: 'NUMBER', direction: 'DESC' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ code: 'INVALID_CURSOR', path: ['after'] }],
    });
  });
});
