import { createHash, randomUUID } from 'node:crypto';
import { channelKey } from '@clientela/domain/channel';
import { tagKey } from '@clientela/domain/tag';
import type pg from 'pg';
import { insertCustomers } from './customers.ts';
import type { Ledger } from './ledger.ts';
import { insertOrders, type Market } from './orders.ts';
import type { Selling } from './purchases.ts';
import { withoutIndexes } from './without-indexes.ts';

/** The big shop. */
export interface Filled extends Market {
  readonly orders: number;
  readonly token: string;
  readonly tokenId: string;
  readonly groupIds: readonly string[];
  readonly tagIds: readonly string[];
  /** Those who have twenty orders or more. */
  readonly regularIds: readonly string[];
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
const channels = [
  { type: 'WEB', name: 'Tienda en línea', knowsIds: true },
  { type: 'WEB', name: 'Tienda en francés', knowsIds: false },
  { type: 'SHOPIFY', name: 'Shopify', knowsIds: false },
  { type: 'POS', name: 'Tienda de la calle', knowsIds: false },
] as const;
const tables = [
  'customer',
  'customer_search',
  'customer_total',
  'customer_identity',
  'customer_tag',
  'customer_group_member',
  'address',
  'sales_order',
  'order_line',
  'order_transaction',
  'shipment',
  'order_search',
];

/** How much there is in the big shop; the nineteen others have 500 customers each, and orders in the same measure. */
export interface Size {
  readonly customers: number;
  readonly orders: number;
}

/** Fills the database: one big shop and nineteen small ones. As superuser, past the policies, through the domain's own rules for derived columns. */
export async function fill(client: pg.Client, size: Size, tell: (line: string) => void): Promise<Filled> {
  let big: Filled | undefined;
  const small = { customers: 500, orders: Math.round((500 * size.orders) / size.customers) };
  await withoutIndexes(client, tables, async () => {
    for (let shop = 0; shop < 20; shop++) {
      const filled = await fillShop(client, shop, shop === 0 ? size : small);
      big ??= filled;
      if (shop === 0) tell(`${size.customers} customers and ${size.orders} orders in the big shop`);
    }
  });
  await client.query('vacuum (analyze)');
  if (!big) throw new Error('no shop was filled');
  return big;
}

async function fillShop(client: pg.Client, shop: number, size: Size): Promise<Filled> {
  const shopId = randomUUID();
  const companyId = randomUUID();
  await client.query(
    `insert into shop (id, name, currency_code, country_code, time_zone) values ($1, $2, 'EUR', 'ES', 'Europe/Madrid')`,
    [shopId, `Tienda ${shop}`],
  );
  await client.query(
    `insert into issuing_company (shop_id, id, name, name_key, is_default) values ($1, $2, 'Bicicletas del Norte SL', 'bicicletas del norte sl', true)`,
    [shopId, companyId],
  );
  const groupIds = await insertNames(client, shopId, 'customer_group', groupNames);
  const tagIds = await insertNames(client, shopId, 'tag', tagNames);
  const customerIds = Array.from({ length: size.customers }, () => randomUUID());
  const market = { shop, shopId, companyId, customerIds, channels: await insertChannels(client, shopId) };
  const ledger = await insertOrders(client, market, size.orders);
  await insertCustomers(client, market, ledger);
  await client.query(linkGroups, [shopId, groupIds]);
  await client.query(linkTags, [shopId, tagIds]);
  await client.query(
    `insert into number_sequence (shop_id, kind, next) values ($1, 'customer', $2), ($1, 'order', $3)`,
    [shopId, size.customers + 1, size.orders + 1],
  );
  const token = await insertToken(client, shop, shopId);
  return { ...market, ...token, orders: size.orders, groupIds, tagIds, regularIds: regularsOf(customerIds, ledger) };
}

const regularsOf = (customerIds: readonly string[], ledger: Ledger) =>
  customerIds.filter((_, index) => ledger.of(index).orderCount >= 20);

async function insertChannels(client: pg.Client, shopId: string): Promise<Selling[]> {
  const selling = channels.map(({ type, name, knowsIds }) => ({ id: randomUUID(), type, name, knowsIds }));
  await client.query(
    `insert into channel (shop_id, id, type, name, name_key) select $1, * from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) c`,
    [
      shopId,
      selling.map(({ id }) => id),
      selling.map(({ type }) => type),
      selling.map(({ name }) => name),
      selling.map(({ name }) => channelKey(name)),
    ],
  );
  return selling;
}

async function insertToken(client: pg.Client, shop: number, shopId: string) {
  const token = `clt_bench_${createHash('sha256').update(`${shop}`).digest('hex')}`;
  const tokenId = randomUUID();
  const scopes = ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS', 'WRITE_GROUPS'];
  await client.query(
    `insert into api_token (shop_id, id, name, prefix, secret_hash, scopes, created_by, created_by_kind)
     values ($1, $2, 'bench', 'clt_bench', $3, $4, $2, 'SYSTEM')`,
    [shopId, tokenId, createHash('sha256').update(token).digest(), scopes],
  );
  return { token, tokenId };
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

const linkGroups = `
  insert into customer_group_member (shop_id, customer_id, group_id, is_primary)
  select $1, c.id, ($2::uuid[])[1 + c.number % 8], true from customer c where c.shop_id = $1
  union all
  select $1, c.id, ($2::uuid[])[1 + (c.number + 1) % 8], false from customer c where c.shop_id = $1 and c.number % 3 = 0`;
/** The first tag is on one customer in a hundred, others on one in six, four or twelve. */
const linkTags = `
  insert into customer_tag (shop_id, customer_id, tag_id)
  select $1, c.id, ($2::uuid[])[1 + (c.number * n + n) % 12] from customer c, generate_series(1, 3) n where c.shop_id = $1 and c.number % (n + 1) = 0
  union all
  select $1, c.id, ($2::uuid[])[1] from customer c where c.shop_id = $1 and c.number % 100 = 0
  on conflict do nothing`;
