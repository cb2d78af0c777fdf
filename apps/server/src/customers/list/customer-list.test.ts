import { globalId } from '@clientela/domain/global-id';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer, type CustomerParts } from '../../../test/builders.js';
import { CustomerSortKey } from './customer-sort.js';

const list = /* GraphQL */ `
  query List($first: Int, $after: String, $last: Int, $before: String, $sortKey: CustomerSortKey!, $direction: SortDirection!, $query: String) {
    customers(first: $first, after: $after, last: $last, before: $before, sortKey: $sortKey, direction: $direction, query: $query) {
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
interface Listed {
  customers: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}
const at = (day: number) => new Date(Date.UTC(2026, 0, day));

/** What each key sorts by, in the order that it must have: null first. Names as a Spanish dictionary has them. */
const people: CustomerParts[] = [
  {
    firstName: 'Nuria',
    email: null,
    orderCount: 3,
    totalSpent: 500,
    lastOrderAt: null,
    createdAt: at(4),
    updatedAt: at(9),
  },
  {
    firstName: 'Ñandú',
    email: 'Zoe@example.com',
    orderCount: 0,
    totalSpent: -20,
    lastOrderAt: at(2),
    createdAt: at(1),
  },
  { firstName: 'nzuri', email: 'ana@example.com', orderCount: 12, totalSpent: 9_007_199_254_740_000, createdAt: at(3) },
  { firstName: 'Álvaro', email: null, orderCount: 3, totalSpent: 500, lastOrderAt: at(1), createdAt: at(4) },
  { firstName: 'Óscar', email: 'ñu@example.com', orderCount: 1, totalSpent: 0, lastOrderAt: null, createdAt: at(2) },
];
const namesInOrder = ['Álvaro', 'Nuria', 'nzuri', 'Ñandú', 'Óscar'];
const keyOf: Record<CustomerSortKey, (one: CustomerParts & { number: number }) => string | number | bigint> = {
  NAME: (one) => namesInOrder.indexOf(one.firstName ?? ''),
  EMAIL: (one) => (one.email ?? '').toLowerCase(),
  NUMBER: (one) => one.number,
  CREATED_AT: (one) => Number(one.createdAt),
  UPDATED_AT: (one) => Number(one.updatedAt ?? one.createdAt),
  ORDER_COUNT: (one) => one.orderCount ?? 0,
  TOTAL_SPENT: (one) => one.totalSpent ?? 0,
  LAST_ORDER_AT: (one) => (one.lastOrderAt ? Number(one.lastOrderAt) : Number.NEGATIVE_INFINITY),
};

describe('The list of customers', () => {
  let partner: Partner;
  let made: (CustomerParts & { number: number; id: string })[];

  beforeAll(async () => {
    partner = await aPartner();
    made = [];
    for (const [index, parts] of people.entries()) {
      const number = 5 - index;
      made.push({ ...parts, number, id: globalId('Customer', await aCustomer(partner.shopId, { ...parts, number })) });
    }
  });

  const cases = Object.values(CustomerSortKey).flatMap((key) => [[key, 'ASC'] as const, [key, 'DESC'] as const]);
  it.each(cases)('is sorted by %s %s, whole and page by page in both directions', async (sortKey, direction) => {
    const key = keyOf[sortKey];
    const expected = [...made]
      .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1))
      .map((one) => one.id);
    if (direction === 'DESC') expected.reverse();
    const page = async (variables: object) =>
      (await partner.data<Listed>(list, { sortKey, direction, ...variables })).customers;
    const whole = await page({ first: 100 });
    expect(whole.edges.map((edge) => edge.node.id)).toEqual(expected);

    const forwards: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Listed['customers'] = await page({ first: 2, after });
      forwards.push(...edges.map((edge) => edge.node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(forwards).toEqual(expected);

    const backwards: string[] = [];
    let before: string | null = null;
    do {
      const { edges, pageInfo }: Listed['customers'] = await page({ last: 2, before });
      backwards.unshift(...edges.map((edge) => edge.node.id));
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before);
    expect(backwards).toEqual(expected);
  });

  it('goes on after any of its cursors', async () => {
    const variables = { sortKey: 'NAME', direction: 'ASC' };
    const { customers } = await partner.data<Listed>(list, { ...variables, first: 100 });
    const third = customers.edges[2];
    const rest = await partner.data<Listed>(list, { ...variables, first: 100, after: third?.cursor });
    expect(rest.customers.edges).toEqual(customers.edges.slice(3));
  });

  it.each([
    ['of another order', ['customers:NAME:DESC', 'Ana', '0192f3a0-0000-7000-8000-000000000000']],
    ['with a value that is none', ['customers:CREATED_AT:DESC', 'x', '0192f3a0-0000-7000-8000-000000000000']],
    ['without a value', ['customers:CREATED_AT:DESC', null, '0192f3a0-0000-7000-8000-000000000000']],
    ['with an id that is none', ['customers:CREATED_AT:DESC', '2026-01-01T00:00:00.000Z', '-'.repeat(36)]],
    ['that is no list', { a: 1 }],
  ])('refuses a cursor %s', async (_, content) => {
    const after = Buffer.from(JSON.stringify(content)).toString('base64url');
    const answer = await partner.ask(list, { first: 2, after, sortKey: 'CREATED_AT', direction: 'DESC' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ code: 'INVALID_CURSOR', path: ['after'] }],
    });
  });

  it('counts all that match only when it is asked', async () => {
    const counted = await partner.data<{ customers: { totalCount: number } }>(
      '{ customers(first: 1, query: "email:yes") { totalCount } }',
    );
    expect(counted.customers.totalCount).toBe(3);
  });
});
