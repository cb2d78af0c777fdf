import { randomUUID } from 'node:crypto';
import { CustomerSortKey } from '../src/customers/list/customer-sort.js';
import { findCustomer } from '../src/customers/reading/customer-record.js';
import { BigWorld, shown } from './big-world.js';

/** The ways into tables of each sort key, filter and search, with so many customers in a shop. */
export function describeCustomerPlans(size: number): void {
  describe(`With ${size} customers in a shop`, () => {
    let world: BigWorld;
    beforeAll(async () => {
      world = await BigWorld.make(size);
    }, 240_000);
    afterAll(() => world.close());

    ordersWalkTheirIndex(() => world);
    filtersGoThroughAnIndex(() => world);
    severalLinksGoFirst(() => world);
    searchesGoThroughAnIndex(() => world);
    it('a record goes by its key', async () => {
      const scans = await world.scansOf((context) =>
        findCustomer(context, randomUUID(), new Set([...shown, 'addresses'])),
      );
      expect(scans).toContain('Index Scan customer_pk');
      expect(whole(scans)).toEqual([]);
    });
  });
}

type Worlds = () => BigWorld;

function ordersWalkTheirIndex(world: Worlds) {
  const indexes: Record<CustomerSortKey, string> = {
    NAME: 'customer_name_ix',
    EMAIL: 'customer_email_ix',
    NUMBER: 'customer_number_uq',
    CREATED_AT: 'customer_created_ix',
    UPDATED_AT: 'customer_updated_ix',
    ORDER_COUNT: 'customer_order_count_ix',
    TOTAL_SPENT: 'customer_total_spent_ix',
    LAST_ORDER_AT: 'customer_last_order_ix',
  };
  it.each(Object.values(CustomerSortKey))('a page by %s, and the page after it, walk its index', async (sortKey) => {
    const first = await world().list({ sortKey });
    expect(first.scans).toContain(`Index Scan ${indexes[sortKey]}`);
    const second = await world().list({ sortKey, page: { first: 50, after: first.endCursor } });
    expect(second.scans).toContain(`Index Scan ${indexes[sortKey]}`);
    for (const { scans } of [first, second]) expect(whole(scans)).toEqual([]);
  });
}

function filtersGoThroughAnIndex(world: Worlds) {
  it.each([
    ['tag:rare', 'customer_tag_tag_ix'],
    ['group:rare', 'customer_group_member_group_ix'],
    ['status:blocked', 'customer_status_ix'],
    ['status:archived', 'customer_status_ix'],
    ['type:self_employed', 'customer_type_ix'],
    ['source:pos', 'customer_source_ix'],
    ['country:PT', 'address_country_ix'],
    ['city:evora', 'address_city_ix'],
    ['email:cliente777@example.com', 'customer_email_uq'],
    ['phone:00007919', 'customer_search_text_ix'],
    ['spent:>4999.50', 'customer_total_spent_ix'],
    ['orders:>=0', null],
    ['tag:common', null],
    ['-tag:common', null],
    ['group:common', null],
    ['country:ES', null],
    ['email:no', null],
    ['phone:yes', null],
    ['created:>-2d', null],
    ['updated:>-2d', null],
    ['last_order:>-2d', null],
    ['birthday:+7d', null],
    ['birthday:11', null],
    ['type:company OR tag:rare', null],
  ])('«%s» goes through an index, whatever the order', async (query, index) => {
    for (const sortKey of ['CREATED_AT', 'NAME'] as const) {
      const { scans } = await world().list({ query, sortKey });
      expect(whole(scans)).toEqual([]);
      if (index) expect(scans.join()).toContain(index);
    }
  });
}

function severalLinksGoFirst(world: Worlds) {
  it.each([
    'tag:rare group:common',
    'tag:common group:rare',
    'tag:common group:common',
    'tag:common group:common orders:>0',
  ])('«%s» finds page and number by the links, the same as the page alone', async (query) => {
    for (const sortKey of ['CREATED_AT', 'TOTAL_SPENT'] as const) {
      const counted = await world().list({ query, sortKey, fields: new Set([...shown, 'totalCount']) });
      expect(counted.ids).toEqual((await world().list({ query, sortKey })).ids);
      expect(whole(counted.scans)).toEqual([]);
      expect(counted.scans).toContain('Index Scan customer_pk');
    }
  });
}

function searchesGoThroughAnIndex(world: Worlds) {
  it('a search reads a common word in order and finds a rare one by its trigrams', async () => {
    expect((await world().list({ query: 'garcia' })).scans).toContain('Index Scan customer_search_created_ix');
    expect((await world().list({ query: 'zubizarreta' })).scans).toContain('Bitmap Index Scan customer_search_text_ix');
    expect((await world().list({ query: '00007919' })).scans).toContain('Bitmap Index Scan customer_search_text_ix');
    expect((await world().list({ query: 'xq' })).scans).toContain('Bitmap Index Scan customer_search_text_ix');
  });

  it.each([
    ['garcia', `s.text like '%garcia%'`],
    ['zubizarreta', `s.text like '%zubizarreta%'`],
    ['maria', `s.text like '%maria%'`],
    ['ultimos', `s.text like '%ultimos%'`],
    ['an', `s.text ~ '\\man'`],
    ['zu', `s.text ~ '\\mzu'`],
    ['no such word', `s.text like '%no such word%'`],
  ])('a search for «%s» finds the same in every order and direction', async (query, condition) => {
    for (const [sortKey, column] of [
      ['NAME', 'sort_name'],
      ['NUMBER', 'number'],
      ['CREATED_AT', 'created_at'],
    ] as const) {
      for (const direction of ['ASC', 'DESC'] as const) {
        const found = await world().list({ query, sortKey, direction });
        expect(whole(found.scans)).toEqual([]);
        expect(found.ids).toEqual(await world().expected(condition, column, direction, ''));
      }
    }
    const tagged = await world().list({ query: `${query} tag:common`, sortKey: 'NUMBER', direction: 'ASC' });
    expect(tagged.ids).toEqual(await world().expected(condition, 'number', 'ASC', 'and number % 10 < 3'));
  });
}

/** The ways that read a whole table, which no list may go. */
const whole = (scans: readonly string[]) =>
  scans.filter((scan) => /^Seq Scan (customer|customer_search|address)$/.test(scan));
