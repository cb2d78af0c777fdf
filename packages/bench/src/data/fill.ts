import { createHash, randomUUID } from 'node:crypto';
import { customerSearchText } from '@clientela/domain/search-text';
import { tagKey } from '@clientela/domain/tag';
import { foldText, sortName } from '@clientela/domain/text';
import type pg from 'pg';
import { generator, type Person, person } from './people.ts';

export interface Filled {
  readonly shopId: string;
  readonly token: string;
  readonly tokenId: string;
  readonly customerIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly tagIds: readonly string[];
}

const groupNames = ['Mayoristas', 'Minoristas', 'Prensa', 'Empleados', 'Clubes', 'Escuelas', 'Vecinos', 'Amigos'];
const tagNames = [
  'VIP',
  'Moroso',
  'Newsletter',
  'Navidad',
  'Madrid',
  'Online',
  'Recurrente',
  'Nuevo',
  'Boda',
  'Empresa',
  'Taller',
  'Alquiler',
];
const batchSize = 5000;

/** Fills the database: one big shop and nineteen of 500 customers. As superuser, past the policies, through the domain's own rules for derived columns. */
export async function fill(client: pg.Client, customers: number, tell: (line: string) => void): Promise<Filled> {
  const random = generator(2026);
  // A trigram index is built many times faster over rows that are there than along with each of them.
  const { rows } = await client.query<{ definition: string }>(
    `select pg_get_indexdef('customer_search_text_ix'::regclass) as definition`,
  );
  await client.query('drop index customer_search_text_ix');
  let big: Filled | undefined;
  for (let shop = 0; shop < 20; shop++) {
    const size = shop === 0 ? customers : 500;
    const filled = await fillShop(client, shop, size, random);
    big ??= filled;
    if (shop === 0) tell(`${size} customers in the big shop`);
  }
  await client.query(rows[0]?.definition ?? '');
  await client.query('vacuum (analyze)');
  if (!big) throw new Error('no shop was filled');
  return big;
}

async function fillShop(client: pg.Client, index: number, size: number, random: () => number): Promise<Filled> {
  const shopId = randomUUID();
  await client.query(
    `insert into shop (id, name, currency_code, country_code, time_zone) values ($1, $2, 'EUR', 'ES', 'Europe/Madrid')`,
    [shopId, `Tienda ${index}`],
  );
  const groupIds = await insertNames(client, shopId, 'customer_group', groupNames);
  const tagIds = await insertNames(client, shopId, 'tag', tagNames);
  const customerIds: string[] = [];
  for (let from = 0; from < size; from += batchSize) {
    const people = Array.from({ length: Math.min(batchSize, size - from) }, (_, i) => person(random, from + i));
    customerIds.push(...(await insertPeople(client, shopId, from, people)));
  }
  await client.query(linkGroups, [shopId, groupIds]);
  await client.query(linkTags, [shopId, tagIds]);
  await client.query(`insert into number_sequence (shop_id, kind, next) values ($1, 'customer', $2)`, [
    shopId,
    size + 1,
  ]);
  const token = `clt_bench_${createHash('sha256').update(`${index}`).digest('hex')}`;
  const tokenId = randomUUID();
  const scopes = ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS', 'WRITE_GROUPS'];
  await client.query(
    `insert into api_token (shop_id, id, name, prefix, secret_hash, scopes, created_by) values ($1, $2, 'bench', 'clt_bench', $3, $4, $2)`,
    [shopId, tokenId, createHash('sha256').update(token).digest(), scopes],
  );
  return { shopId, token, tokenId, customerIds, groupIds, tagIds };
}

async function insertNames(
  client: pg.Client,
  shopId: string,
  table: 'tag' | 'customer_group',
  names: readonly string[],
) {
  const ids = names.map(() => randomUUID());
  const color = table === 'tag' ? { column: ', color', value: `, 'BLUE'` } : { column: '', value: '' };
  await client.query(
    `insert into ${table} (shop_id, id, name, name_key${color.column}) select $1, id, name, key${color.value} from unnest($2::uuid[], $3::text[], $4::text[]) as n (id, name, key)`,
    [shopId, ids, names, names.map(tagKey)],
  );
  return ids;
}

const insertCustomers = `
  with rows as (
    select * from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[], $11::bigint[], $12::timestamptz[], $13::text[])
      as r (id, number, first_name, last_name, display_name, sort_name, email, phone, order_count, total_spent, created_at, search)
  ), customers as (
    insert into customer (shop_id, id, number, type, source, first_name, last_name, display_name, sort_name, email, email_normalized, phone, phone_country_code, order_count, total_spent, last_order_at, created_at, updated_at)
    select $1, id, number, 'INDIVIDUAL', 'IMPORT', first_name, last_name, display_name, sort_name, email, email, phone, 'ES', order_count, total_spent,
      case when order_count > 0 then created_at + interval '1 day' end, created_at, created_at from rows
  )
  insert into customer_search (shop_id, customer_id, created_at, text) select $1, id, created_at, search from rows`;
const insertAddresses = `
  insert into address (shop_id, id, customer_id, line1, city, city_key, region, postal_code, country_code, is_default_billing, is_default_shipping)
  select $1, gen_random_uuid(), id, line1, city, city_key, city, postal_code, 'ES', n = 1, n = 1
  from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) as r (id, line1, city, postal_code, city_key), generate_series(1, 2) n`;
const linkGroups = `
  insert into customer_group_member (shop_id, customer_id, group_id, is_primary)
  select $1, c.id, ($2::uuid[])[1 + c.number % 8], true from customer c where c.shop_id = $1
  union all
  select $1, c.id, ($2::uuid[])[1 + (c.number + 1) % 8], false from customer c where c.shop_id = $1 and c.number % 3 = 0`;
const linkTags = `
  insert into customer_tag (shop_id, customer_id, tag_id)
  select $1, c.id, ($2::uuid[])[1 + (c.number * n + n) % 12] from customer c, generate_series(1, 3) n where c.shop_id = $1 and c.number % (n + 1) = 0
  on conflict do nothing`;

async function insertPeople(
  client: pg.Client,
  shopId: string,
  from: number,
  people: readonly Person[],
): Promise<string[]> {
  const ids = people.map(() => randomUUID());
  const display = people.map((one) => `${one.firstName} ${one.lastName}`);
  const created = people.map((one) => new Date(Date.UTC(2026, 10, 1) - one.ageDays * 86_400_000));
  const search = people.map((one, i) => searchText(one, from + i + 1));
  await client.query(insertCustomers, [
    shopId,
    ids,
    people.map((_, i) => from + i + 1),
    people.map((one) => one.firstName),
    people.map((one) => one.lastName),
    display,
    display.map(sortName),
    people.map((one) => one.email),
    people.map((one) => one.phone),
    people.map((one) => one.orderCount),
    people.map((one) => one.spent),
    created,
    search,
  ]);
  await client.query(insertAddresses, [
    shopId,
    ids,
    people.map((one) => one.street),
    people.map((one) => one.city),
    people.map((one) => one.postalCode),
    people.map((one) => foldText(one.city)),
  ]);
  return ids;
}

const searchText = (one: Person, number: number) =>
  customerSearchText({
    number,
    firstName: one.firstName,
    lastName: one.lastName,
    companyName: null,
    email: one.email,
    phone: one.phone,
    taxId: null,
    vatId: null,
    externalReference: null,
    addresses: [
      {
        recipient: null,
        company: null,
        line1: one.street,
        line2: null,
        city: one.city,
        postalCode: one.postalCode,
        phone: null,
      },
    ],
    notes: [],
  });
