import { customerSearchText } from '@clientela/domain/search-text';
import { foldText, sortName } from '@clientela/domain/text';
import type pg from 'pg';
import { insertRows } from './insert-rows.ts';
import type { Ledger } from './ledger.ts';
import type { Market } from './orders.ts';
import { historyEnd, type Person, person } from './people.ts';
import { externalIdOf } from './purchases.ts';

const batchSize = 5000;

/** Makes the customers of a shop, with the numbers of their orders. */
export async function insertCustomers(client: pg.Client, market: Market, ledger: Ledger): Promise<void> {
  const { customerIds, shop } = market;
  for (let from = 0; from < customerIds.length; from += batchSize) {
    const ids = customerIds.slice(from, from + batchSize);
    const batch = ids.map((id, i) => ({
      id,
      index: from + i,
      person: person(shop, from + i),
      counts: ledger.of(from + i),
    }));
    await insertBatch(client, market, batch);
  }
}

interface Member {
  readonly id: string;
  readonly index: number;
  readonly person: Person;
  readonly counts: ReturnType<Ledger['of']>;
}

async function insertBatch(client: pg.Client, { shopId, channels }: Market, batch: readonly Member[]): Promise<void> {
  const buyers = batch.filter(({ counts }) => counts.orderCount > 0);
  const knowing = channels.filter(({ knowsIds }) => knowsIds);
  const identities = knowing.flatMap((channel) => batch.map((member) => identityRow(channel.id, member)));
  await insertRows(client, shopId, 'customer', customerColumns, batch.map(customerRow));
  await insertRows(client, shopId, 'customer_search', searchColumns, batch.map(searchRow));
  await insertRows(client, shopId, 'customer_total', totalColumns, buyers.map(totalRow));
  await insertRows(client, shopId, 'customer_identity', identityColumns, identities);
  await client.query(insertAddresses, [shopId, ...addressLists(batch)]);
}

/** Nobody is a customer later than their first order. */
const createdAt = ({ person: { ageDays }, counts: { firstAt } }: Member) =>
  new Date(Math.min(historyEnd - ageDays * 86_400_000, firstAt)).toISOString();

function customerRow(member: Member) {
  const { id, index, person: one, counts } = member;
  const displayName = `${one.firstName} ${one.lastName}`;
  const created = createdAt(member);
  return {
    id,
    number: index + 1,
    type: 'INDIVIDUAL',
    source: 'IMPORT',
    first_name: one.firstName,
    last_name: one.lastName,
    display_name: displayName,
    sort_name: sortName(displayName),
    email: one.email,
    email_normalized: one.email,
    phone: one.phone,
    phone_country_code: 'ES',
    order_count: counts.orderCount,
    total_spent: counts.spent,
    last_order_at: counts.lastAt === null ? null : new Date(counts.lastAt).toISOString(),
    created_at: created,
    updated_at: created,
  };
}
const customerColumns = {
  id: 'uuid',
  number: 'integer',
  type: 'text',
  source: 'text',
  first_name: 'text',
  last_name: 'text',
  display_name: 'text',
  sort_name: 'text',
  email: 'text',
  email_normalized: 'text',
  phone: 'text',
  phone_country_code: 'text',
  order_count: 'integer',
  total_spent: 'bigint',
  last_order_at: 'timestamptz',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
};

const totalRow = ({ id, counts }: Member) => ({
  customer_id: id,
  currency_code: 'EUR',
  order_count: counts.orderCount,
  spent: counts.spent,
});
const totalColumns = { customer_id: 'uuid', currency_code: 'text', order_count: 'integer', spent: 'bigint' };

const identityRow = (channelId: string, { id, index }: Member) => ({
  channel_id: channelId,
  kind: 'CUSTOMER_ID',
  value: externalIdOf(index),
  customer_id: id,
});
const identityColumns = { channel_id: 'uuid', kind: 'text', value: 'text', customer_id: 'uuid' };

const searchRow = (member: Member) => ({
  customer_id: member.id,
  created_at: createdAt(member),
  text: searchText(member.person, member.index + 1),
});
const searchColumns = { customer_id: 'uuid', created_at: 'timestamptz', text: 'text' };

const insertAddresses = `
  insert into address (shop_id, id, customer_id, line1, city, city_key, region, postal_code, country_code, is_default_billing, is_default_shipping)
  select $1, gen_random_uuid(), id, line1, city, city_key, city, postal_code, 'ES', n = 1, n = 1
  from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) as r (id, line1, city, postal_code, city_key), generate_series(1, 2) n`;
const addressLists = (batch: readonly Member[]) => [
  batch.map(({ id }) => id),
  batch.map(({ person: { street } }) => street),
  batch.map(({ person: { city } }) => city),
  batch.map(({ person: { postalCode } }) => postalCode),
  batch.map(({ person: { city } }) => foldText(city)),
];

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
