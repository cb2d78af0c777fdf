import type pg from 'pg';
import { uuidv7 } from '../src/platform/database/values.js';

/** What was put into a big shop, to look for. */
export interface BigShop {
  readonly shopId: string;
  /** On three customers of ten, and on twenty of all. */
  readonly tags: { readonly common: string; readonly rare: string };
  readonly groups: { readonly common: string; readonly rare: string };
}

const first = [
  'Ana',
  'José',
  'María',
  'Antonio',
  'Carmen',
  'Manuel',
  'Laura',
  'Javier',
  'Íñigo',
  'Nuria',
  'Begoña',
  'Zoe',
];
const last = [
  'García',
  'Núñez',
  'López',
  'Ibáñez',
  'Pérez',
  'Gómez',
  'Martín',
  'Ruiz',
  'Alonso',
  'Muñoz',
  'Peña',
  'Ortiz',
];
const sqlArray = (words: readonly string[]) => `array[${words.map((word) => `'${word}'`).join(', ')}]`;
const plain = (expression: string) => `translate(lower(${expression}), 'áéíóúñü', 'aeiounu')`;

/**
 * A shop of `count` customers, made by PostgreSQL itself within seconds, among others of other shops. One of ten
 * thousand is called Zubizarreta; the last quarter of the numbers is found by «ultimos».
 */
export async function fillBigShop(client: pg.Client, count: number): Promise<BigShop> {
  const shopId = uuidv7();
  const smallShopId = uuidv7();
  const tags = { common: uuidv7(), rare: uuidv7() };
  const groups = { common: uuidv7(), rare: uuidv7() };
  await client.query('begin');
  // A trigram index is built many times faster over rows that are there than along with each of them.
  const { rows } = await client.query(`select pg_get_indexdef('customer_search_text_ix'::regclass) as definition`);
  await client.query('drop index customer_search_text_ix');
  await client.query(
    `insert into shop (id, name, currency_code, country_code, time_zone)
     select id, 'Tienda', 'EUR', 'ES', 'Europe/Madrid' from unnest($1::uuid[]) id`,
    [[shopId, smallShopId]],
  );
  for (const [name, id] of Object.entries(tags)) {
    await client.query(`insert into tag (shop_id, id, name, name_key, color) values ($1, $2, $3, $3, 'BLUE')`, [
      shopId,
      id,
      name,
    ]);
  }
  for (const [name, id] of Object.entries(groups)) {
    await client.query('insert into customer_group (shop_id, id, name, name_key) values ($1, $2, $3, $3)', [
      shopId,
      id,
      name,
    ]);
  }
  for (const [shop, size] of [
    [shopId, count],
    [smallShopId, Math.ceil(count / 10)],
  ] as const)
    await insertCustomers(client, shop, size);
  await link(client, 'customer_tag', 'tag_id', shopId, tags);
  await link(client, 'customer_group_member', 'group_id', shopId, groups);
  await client.query(String(rows[0].definition));
  await client.query('commit');
  await client.query('vacuum analyze');
  return { shopId, tags, groups };
}

async function insertCustomers(client: pg.Client, shopId: string, count: number) {
  await client.query(
    `insert into customer (shop_id, id, number, type, status, source, first_name, last_name, display_name, sort_name, email,
       email_normalized, phone, phone_country_code, order_count, total_spent, birthday, last_order_at, created_at, updated_at)
     select $1, gen_random_uuid(), n, case when n % 50 = 0 then 'COMPANY' else 'INDIVIDUAL' end,
       case when n % 500 = 0 then 'BLOCKED' else 'ACTIVE' end, case when n % 700 = 0 then 'POS' else 'IMPORT' end,
       f, l, f || ' ' || l, ${plain(`f || ' ' || l`)}, e, e, p, 'ES', n % 40, (n * 7919::bigint) % 500000,
       case when n % 2 = 0 then date '1950-01-01' + n % 20000 end,
       case when n % 3 = 0 then null else now() - n * interval '5 minutes' end, now() - n * interval '1 minute', now() - n * interval '1 minute'
     from generate_series(1, $2::integer) n
     cross join lateral (select (${sqlArray(first)})[1 + n % 12] as f,
       (${sqlArray(last)})[1 + n / 12 % 12] || case when n % 10000 = 77 then ' Zubizarreta' else '' end || ' ' || (${sqlArray(last)})[1 + n / 144 % 12] as l,
       case when n % 10 = 0 then null else 'cliente' || n || '@example.com' end as e, '+346' || lpad((n * 7919 % 100000000)::text, 8, '0') as p) names`,
    [shopId, count],
  );
  await client.query(
    `insert into address (shop_id, id, customer_id, line1, city, city_key, country_code, postal_code, is_default_billing, is_default_shipping)
     select shop_id, gen_random_uuid(), id, 'Calle Mayor ' || number, city, ${plain('city')}, case when number % 2000 = 0 then 'PT' else 'ES' end, '28001', true, true
     from customer cross join lateral (select case when number % 2000 = 0 then 'Évora' else 'Madrid' end as city) place where shop_id = $1`,
    [shopId],
  );
  await client.query(
    `insert into customer_search (shop_id, customer_id, created_at, text)
     select shop_id, id, created_at, ${plain('display_name')} || E'\\n' || coalesce(email, '') || E'\\n' || substr(phone, 2) || E'\\n' || number || E'\\ncalle mayor ' || number || ' 28001 madrid' || case when number > $2 then E'\\nultimos' else '' end
     from customer where shop_id = $1`,
    [shopId, count * 0.75],
  );
}

async function link(
  client: pg.Client,
  table: string,
  column: string,
  shopId: string,
  ids: { common: string; rare: string },
) {
  await client.query(
    `insert into ${table} (shop_id, customer_id, ${column})
     select shop_id, id, $2::uuid from customer where shop_id = $1 and number % 10 < 3
     union all select shop_id, id, $3::uuid from customer where shop_id = $1 and number <= 20`,
    [shopId, ids.common, ids.rare],
  );
}
