import { listOrdersOf } from '../src/orders/list/order-list.js';
import { OrderSortKey } from '../src/orders/list/order-sort.js';
import { summaryOfShop } from '../src/reports/shop-summary.js';
import { BigWorld } from './big-world.js';

/** The ways into tables of each sort key, filter and search of orders, with so many of them in a shop. */
export function describeOrderPlans(size: number): void {
  describe(`With ${size} orders in a shop`, () => {
    let world: BigWorld;
    beforeAll(async () => {
      world = await BigWorld.make(size / 5, size);
    }, 240_000);
    afterAll(() => world.close());

    ordersWalkTheirIndex(() => world);
    filtersGoThroughAnIndex(() => world);
    statesWalkTheirIndex(() => world);
    searchesGoThroughAnIndex(() => world);
    customersGoThroughAnIndex(() => world);
    theSummaryWalksItsDays(() => world);
  });
}

type Worlds = () => BigWorld;
const columns: Record<OrderSortKey, string> = {
  PLACED_AT: 'placed_at',
  NUMBER: 'number',
  TOTAL: 'total',
  UPDATED_AT: 'updated_at',
  BUYER: 'buyer_sort_name',
};

function ordersWalkTheirIndex(world: Worlds) {
  const indexes: Record<OrderSortKey, string> = {
    PLACED_AT: 'sales_order_placed_ix',
    NUMBER: 'sales_order_number_uq',
    TOTAL: 'sales_order_total_ix',
    UPDATED_AT: 'sales_order_updated_ix',
    BUYER: 'sales_order_buyer_ix',
  };
  it.each(Object.values(OrderSortKey))('a page by %s, and the page after it, walk its index', async (sortKey) => {
    const first = await world().orders({ sortKey });
    const second = await world().orders({ sortKey, page: { first: 50, after: first.endCursor } });
    for (const { scans, ids } of [first, second]) {
      expect(ids).toHaveLength(50);
      expect(scans).toContain(`Index Scan ${indexes[sortKey]}`);
      expect(whole(scans)).toEqual([]);
    }
  });
}

function filtersGoThroughAnIndex(world: Worlds) {
  it.each([
    ['payment:authorized', 'sales_order_payment_ix'],
    ['fulfilment:returned', 'sales_order_fulfilment_ix'],
    ['payment:authorized fulfilment:delivered', 'sales_order_payment_ix'],
    ['payment:pending fulfilment:unfulfilled', 'sales_order_payment_ix'],
    ['claim:claimable', 'sales_order_claimable_ix'],
    ['channel:till', 'sales_order_channel_ix'],
    ['company:rare', 'sales_order_issuing_company_ix'],
    ['customer:zubizarreta', 'customer_search_text_ix'],
    ['product:rare', 'order_line_product_ix'],
    ['number:77', 'sales_order_number_uq'],
    ['total:>4999.50', 'sales_order_total_ix'],
    ['payment:paid', null],
    ['payment:pending,authorized', null],
    ['fulfilment:delivered', null],
    ['-fulfilment:delivered', null],
    ['payment:paid fulfilment:delivered', null],
    ['channel:web', null],
    ['-channel:web', null],
    ['product:common', null],
    ['-product:common', null],
    ['customer:garcia', null],
    ['placed:>-2d', null],
    ['updated:>-2d', null],
    ['number:>0', null],
    ['claim:claimable OR payment:authorized', null],
  ])('«%s» goes through an index, whatever the order', async (query, index) => {
    for (const sortKey of ['PLACED_AT', 'BUYER'] as const) {
      const { scans } = await world().orders({ query, sortKey });
      expect(whole(scans)).toEqual([]);
      if (index) expect(scans.join()).toContain(index);
    }
  });
}

function statesWalkTheirIndex(world: Worlds) {
  it.each([
    ['payment:paid fulfilment:delivered', 'sales_order_payment_ix'],
    ['fulfilment:delivered', 'sales_order_fulfilment_ix'],
    ['channel:web', 'sales_order_channel_ix'],
    ['company:rare', 'sales_order_issuing_company_ix'],
  ])('«%s» is walked by its own index, however many have it', async (query, index) => {
    const { scans } = await world().orders({ query });
    expect(scans).toContain(`Index Scan ${index}`);
  });

  it('both states together give their orders from one index, in their order, and are counted by it', async () => {
    const request = { query: 'payment:paid fulfilment:unfulfilled', fields: new Set(['id', 'totalCount']) };
    const { scans, ids } = await world().orders(request);
    expect(ids).toHaveLength(50);
    expect(scans.filter((scan) => scan.includes('sales_order_payment_ix'))).toHaveLength(2);
    expect(whole(scans)).toEqual([]);
  });
}

function searchesGoThroughAnIndex(world: Worlds) {
  it('a search reads a common word in order and finds a rare one by its trigrams', async () => {
    expect((await world().orders({ query: 'garcia' })).scans).toContain('Index Scan order_search_placed_ix');
    expect((await world().orders({ query: 'zubizarreta' })).scans).toContain('Bitmap Index Scan order_search_text_ix');
  });

  it.each([
    ['garcia', `s.text like '%garcia%'`],
    ['zubizarreta', `s.text like '%zubizarreta%'`],
    ['no such word', 'false'],
    ['garcia channel:till', `s.text like '%garcia%' and o.number % 2000 = 1`],
    ['taza payment:authorized', `o.payment_status = 'AUTHORIZED'`],
    ['customer:garcia', `c.text like '%garcia%'`],
    ['customer:zubizarreta', `c.text like '%zubizarreta%'`],
    ['-customer:garcia', `c.text not like '%garcia%'`],
  ])('«%s» finds the same in every order and direction, through an index', async (query, condition) => {
    for (const [sortKey, column] of Object.entries(columns) as [OrderSortKey, string][]) {
      for (const direction of ['ASC', 'DESC'] as const) {
        const { ids, scans } = await world().orders({ query, sortKey, direction });
        expect(ids).toEqual(await world().expectedOrders(condition, column, direction));
        expect(whole(scans)).toEqual([]);
      }
    }
  });
}

function customersGoThroughAnIndex(world: Worlds) {
  it('the orders of customers come from the index of each', async () => {
    const { ids } = await world().list({ sortKey: 'NAME' });
    const request = {
      page: { first: 20 },
      sortKey: 'PLACED_AT',
      direction: 'DESC',
      fields: new Set(['id', 'number', 'lines', 'totalCount']),
    } as const;
    const scans = await world().scansOf((context) => Promise.all(ids.map((id) => listOrdersOf(context, id, request))));
    expect(scans.filter((scan) => scan.includes('sales_order_customer_ix'))).toHaveLength(2);
    expect(whole(scans)).toEqual([]);
  });

  it.each([
    ['product:rare', 'order_line_product_ix'],
    ['product:rare@>-30d', 'order_line_product_ix'],
    ['product:common', null],
    ['-product:rare', null],
  ])('customers by «%s» go through an index', async (query, index) => {
    const { scans } = await world().list({ query });
    expect(whole(scans)).toEqual([]);
    if (index) expect(scans.join()).toContain(index);
  });
}

function theSummaryWalksItsDays(world: Worlds) {
  it('the numbers of the shop come from the indexes of their days and states', async () => {
    const scans = await world().scansOf((context) => summaryOfShop(context, 7));
    expect(whole(scans)).toEqual([]);
    for (const index of ['customer_created_ix', 'sales_order_placed_ix', 'sales_order_payment_ix'])
      expect(scans.join()).toContain(index);
  });
}

/** The ways that read a whole table, which no list may go. */
const whole = (scans: readonly string[]) =>
  scans.filter((scan) => /^Seq Scan (sales_order|order_search|order_line|customer|customer_search)$/.test(scan));
