import { randomBytes } from 'node:crypto';
import { type GlobalType, globalId } from '@clientela/domain/global-id';
import pg from 'pg';
import type { App } from '../src/app.js';
import { uuidv7 } from '../src/platform/database/values.js';
import { aPartner, type Partner } from './api.js';
import { aChannel, aCompany, aCustomer, aGroup, aTag } from './builders.js';
import { behindTheScenes, testDatabase } from './database.js';
import { anOrder } from './order-builders.js';

/** An id of one thing of each kind. */
export type Ids = Readonly<Record<ProbedType, string>>;
export const probedTypes = [
  'Customer',
  'CustomerGroup',
  'Tag',
  'Address',
  'CustomerNote',
  'ApiToken',
  'AuditEvent',
  'Channel',
  'IssuingCompany',
  'Order',
  'OrderTransaction',
  'Shipment',
  'OrderNote',
  'StaffUser',
  'StaffInvitation',
] as const;
export type ProbedType = (typeof probedTypes)[number] & GlobalType;

/** Every text of a world's rows has this in it. */
export interface World {
  readonly partner: Partner;
  readonly mark: string;
  readonly ids: Ids;
}

export const token = (): string => `q${randomBytes(5).toString('hex')}`;

/** One thing of each kind in a shop, a new one unless a partner of another is given. */
export async function aWorld(app: App, partner?: Partner): Promise<World> {
  const owner = partner ?? (await aPartner({ app }));
  const { shopId } = owner;
  const mark = token();
  // Beyond what the product hands out itself.
  const number = 1_000_000 + Number.parseInt(mark.slice(-5), 16);
  const tag = await aTag(shopId, { name: `${mark} tag` });
  const group = await aGroup(shopId, { name: `${mark} group` });
  const channel = await aChannel(shopId, { name: `${mark} channel` });
  const company = await aCompany(shopId, { name: `${mark} company` });
  const customer = await aCustomer(shopId, {
    number,
    firstName: `${mark} name`,
    email: `${mark}@example.com`,
    tags: [tag],
    groups: [group],
    addresses: [{ line1: `${mark} street`, city: mark }],
    notes: [`${mark} note`],
    channelId: channel,
    issuingCompanyId: company,
  });
  const placed = { customerId: customer, channelId: channel, issuingCompanyId: company };
  const order = await anOrder(shopId, { ...placed, number, buyerName: `${mark} buyer` });
  const parts = { CustomerGroup: group, Tag: tag, Channel: channel, IssuingCompany: company };
  const made = { ...parts, Customer: customer, Order: order };
  const client = await superuser();
  const rest = await client.query<Record<Exclude<ProbedType, keyof typeof made>, string>>(
    `with made_token as (
       insert into api_token (shop_id, id, name, prefix, secret_hash, scopes, created_by)
       values ($1, $3, $4, 'x', $5, '{}', $3) returning id
     ), made_event as (
       insert into audit_event (shop_id, id, actor_kind, actor_name, action, subject_type, subject_id, request_id)
       values ($1, $3, 'SYSTEM', $4, 'customer.create', 'Customer', $2, 'x') returning id
     ), made_transaction as (
       insert into order_transaction (shop_id, id, order_id, kind, amount, note, happened_at)
       values ($1, $3, $6, 'AUTHORIZATION', 1, $4, now()) returning id
     ), made_shipment as (
       insert into shipment (shop_id, id, order_id, carrier, shipped_at) values ($1, $3, $6, $4, now()) returning id
     ), made_note as (
       insert into order_note (shop_id, id, order_id, body, author_kind, author_name)
       values ($1, $3, $6, $4, 'SYSTEM', 'x') returning id
     ), made_person as (
       insert into staff_user (id, name, email, email_normalized, password_hash)
       values ($3, $4, $4 || '@example.com', $4 || '@example.com', 'x') returning id
     ), made_member as (
       insert into membership (shop_id, staff_user_id, role) values ($1, $3, 'AGENT')
     ), made_invitation as (
       insert into staff_invitation (shop_id, id, email, email_normalized, role, token_hash, invited_by, invited_by_name, expires_at)
       values ($1, $3, $4 || '@example.com', $4 || '@example.com', 'AGENT', $5, $3, $4, now() + interval '1 day') returning id
     )
     select (select id from address where shop_id = $1 and customer_id = $2) as "Address",
       (select id from customer_note where shop_id = $1 and customer_id = $2) as "CustomerNote",
       (select id from made_token) as "ApiToken", (select id from made_event) as "AuditEvent",
       (select id from made_transaction) as "OrderTransaction", (select id from made_shipment) as "Shipment",
       (select id from made_note) as "OrderNote", (select id from made_person) as "StaffUser",
       (select id from made_invitation) as "StaffInvitation"`,
    [shopId, customer, uuidv7(), mark, randomBytes(32), order],
  );
  const [found] = rest.rows;
  if (!found) throw new Error('The world was not made.');
  return { partner: owner, mark, ids: globalIds({ ...made, ...found }) };
}

let connection: Promise<pg.Client> | undefined;
async function superuser(): Promise<pg.Client> {
  connection ??= testDatabase().then(async ({ superuserUrl }) => {
    const client = new pg.Client({ connectionString: superuserUrl });
    await client.connect();
    return client;
  });
  return connection;
}
afterAll(async () => {
  await (await connection)?.end();
  connection = undefined;
});

const globalIds = (uuids: Record<ProbedType, string>): Ids =>
  Object.fromEntries(probedTypes.map((type) => [type, globalId(type, uuids[type])])) as Ids;

/** Ids that no shop has. */
export const missingIds = (): Ids =>
  globalIds(Object.fromEntries(probedTypes.map((type) => [type, uuidv7()])) as Record<ProbedType, string>);

/** A hash of all rows of a shop, in every table. */
export async function rowsHash(shopId: string): Promise<string> {
  const tables = await behindTheScenes<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'shop_id' order by 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as t, coalesce(md5(string_agg(r::text, '|' order by r::text)), '') as h from ${name} r where shop_id = $1`,
  );
  const rows = await behindTheScenes<{ t: string; h: string }>(`${parts.join(' union all ')} order by 1`, [shopId]);
  return rows.map(({ t, h }) => `${t}=${h}`).join(' ');
}
