import { globalId } from '@clientela/domain/global-id';
import fc from 'fast-check';
import { aPartner, type Partner } from '../../../test/api.js';
import { aCustomer } from '../../../test/builders.js';
import { behindTheScenes } from '../../../test/database.js';

const list = /* GraphQL */ `
  query Page($first: Int, $after: String, $last: Int, $before: String, $sortKey: CustomerSortKey!, $direction: SortDirection!, $query: String) {
    customers(first: $first, after: $after, last: $last, before: $before, sortKey: $sortKey, direction: $direction, query: $query) {
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
interface Listed {
  customers: {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

/** What happens between two pages. */
const event = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    name: fc.constantFrom('Ana', 'Nora', 'Ñandú', 'Zoe'),
    spent: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('update' as const), which: fc.nat(30) }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat(30) }),
);
const walk = fc.record({
  names: fc.array(fc.constantFrom('Ana', 'ana', 'Nora', 'Ñandú', 'Zoe'), { minLength: 1, maxLength: 12 }),
  size: fc.integer({ min: 1, max: 4 }),
  backward: fc.boolean(),
  sortKey: fc.constantFrom('NAME', 'EMAIL', 'NUMBER', 'CREATED_AT', 'ORDER_COUNT', 'TOTAL_SPENT', 'LAST_ORDER_AT'),
  direction: fc.constantFrom('ASC', 'DESC'),
  query: fc.constantFrom(null, 'ca', 'orders:>=0'),
  events: fc.array(event, { maxLength: 6 }),
});
type Walk = typeof walk extends fc.Arbitrary<infer Value> ? Value : never;

async function happen(shopId: string, what: Walk['events'][number], ids: string[], gone: Set<string>) {
  if (what.kind === 'insert')
    return aCustomer(shopId, { firstName: what.name, lastName: 'Casas', totalSpent: what.spent });
  const id = ids[what.which % ids.length] ?? '';
  if (what.kind === 'update') {
    // Nothing that the list is sorted by: what moves within the order may rightly be seen twice or not at all.
    return behindTheScenes('update customer set version = version + 1, updated_at = now() where id = $1', [id]);
  }
  gone.add(id);
  return behindTheScenes('delete from customer where id = $1', [id]);
}

async function seenOn(partner: Partner, { size, backward, sortKey, direction, query, events }: Walk, ids: string[]) {
  const gone = new Set<string>();
  const pages: string[][] = [];
  const pending = [...events];
  let cursor: string | null = null;
  do {
    const place: object = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { customers }: Listed = await partner.data<Listed>(list, { ...place, sortKey, direction, query });
    pages.push(customers.nodes.map((node) => node.id));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = customers.pageInfo;
    cursor = backward ? (hasPreviousPage ? startCursor : null) : hasNextPage ? endCursor : null;
    const next = pending.shift();
    if (next) await happen(partner.shopId, next, ids, gone);
  } while (cursor);
  return { seen: (backward ? pages.reverse() : pages).flat(), gone };
}

describe('Paging through customers', () => {
  it('shows whoever stays exactly once, while others come, change and go', async () => {
    await fc.assert(
      fc.asyncProperty(walk, async (way) => {
        const partner = await aPartner();
        const ids: string[] = [];
        for (const [index, firstName] of way.names.entries()) {
          const parts =
            index % 3 === 0 ? {} : { email: `${index}@example.com`, lastOrderAt: new Date(Date.UTC(2026, 0, index)) };
          ids.push(
            await aCustomer(partner.shopId, {
              firstName,
              lastName: 'Casas',
              orderCount: index % 2,
              totalSpent: index % 3,
              createdAt: new Date(Date.UTC(2026, 0, index % 4)),
              ...parts,
            }),
          );
        }
        const { seen, gone } = await seenOn(partner, way, ids);
        expect(new Set(seen).size).toBe(seen.length);
        const stayed = ids.filter((id) => !gone.has(id)).map((id) => globalId('Customer', id));
        expect(stayed.filter((id) => !seen.includes(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
