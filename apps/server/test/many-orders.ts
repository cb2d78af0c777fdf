import type pg from 'pg';
import { uuidv7 } from '../src/platform/database/values.js';

/**
 * Orders of a big shop's customers, made by PostgreSQL itself within seconds. Of the channels `web` has most, `market`
 * the rest and `till` a few; products by SKU are `common`, `rare` and others. One of ten thousand has a «zubizarreta».
 */
export async function fillWithOrders(client: pg.Client, shopId: string, count: number): Promise<void> {
  await client.query('begin');
  // A trigram index is built many times faster over rows that are there than along with each of them.
  const { rows } = await client.query(`select pg_get_indexdef('order_search_text_ix'::regclass) as definition`);
  await client.query('drop index order_search_text_ix');
  for (const name of ['web', 'market', 'till']) {
    const channel = `insert into channel (shop_id, id, type, name, name_key) values ($1, $2, 'WEB', $3, $3)`;
    await client.query(channel, [shopId, uuidv7(), name]);
  }
  const company = `insert into issuing_company (shop_id, id, name, name_key) values ($1, $2, 'rare', 'rare')`;
  await client.query(company, [shopId, uuidv7()]);
  await client.query(insertOrders, [shopId, count]);
  await client.query(insertLines, [shopId]);
  await client.query(insertSearch, [shopId]);
  await client.query(String(rows[0].definition));
  await client.query('commit');
  await client.query('vacuum analyze');
}

const insertOrders = `
  insert into sales_order (shop_id, id, number, channel_id, issuing_company_id, customer_id, claim, buyer_name, buyer_sort_name,
    currency_code, subtotal, total, item_count, payment_status, fulfilment_status, fulfilment_changed_at, placed_at, updated_at)
  select $1, gen_random_uuid(), n, case when n % 2000 = 1 then till.id when n % 5 = 0 then market.id else web.id end, case when n % 2000 = 2 then company.id end,
    c.id, case when n % 1000 = 5 then 'CLAIMABLE' else 'CLAIMED' end, c.display_name, c.sort_name,
    'EUR', (n * 7919::bigint) % 500000, (n * 7919::bigint) % 500000, 3,
    case when n % 500 = 3 then 'AUTHORIZED' when n % 12 = 0 then 'PENDING' else 'PAID' end,
    case when n % 500 = 4 then 'RETURNED' when n % 15 = 0 then 'UNFULFILLED' else 'DELIVERED' end,
    now(), now() - n * interval '10 minutes', now() - n * interval '9 minutes'
  from generate_series(1, $2::integer) n
  join (select id, display_name, sort_name, row_number() over (order by number) as place from customer where shop_id = $1) c
    on c.place = 1 + n % (select count(*) from customer where shop_id = $1)
  cross join (select id from channel where shop_id = $1 and name_key = 'web') web
  cross join (select id from channel where shop_id = $1 and name_key = 'market') market
  cross join (select id from channel where shop_id = $1 and name_key = 'till') till
  cross join (select id from issuing_company where shop_id = $1) company`;

const insertLines = `
  insert into order_line (shop_id, order_id, position, title, sku, product_key, quantity, unit_price, total)
  select o.shop_id, o.id, line.position, 'Taza ' || line.sku, line.sku, line.sku, 1, 1000, 1000
  from sales_order o
  cross join lateral (values
    (1, case when o.number % 5000 = 6 then 'rare' when o.number % 10 < 3 then 'common' else 'sku-' || o.number % 997 end),
    (2, 'sku-' || o.number % 1009)) line (position, sku)
  where o.shop_id = $1`;

const insertSearch = `
  insert into order_search (shop_id, order_id, placed_at, text)
  select o.shop_id, o.id, o.placed_at, o.number || E'\\n' || o.buyer_sort_name || E'\\ntaza' ||
    case when o.number % 10000 = 77 then E'\\nzubizarreta' else '' end
  from sales_order o where o.shop_id = $1`;
