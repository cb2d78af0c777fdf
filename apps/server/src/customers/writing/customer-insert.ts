import { type AuditSource, jsonText, recordAudit } from '../../audit/audit.service.js';
import type { Transaction } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/statement.js';
import { columnNames } from './customer-columns.js';
import { type CustomerToCreate, cityKey, createdProperties } from './customer-write.queries.js';

const columns = columnNames(createdProperties);
const addressColumns =
  'customer_id, id, label, recipient, company, line1, line2, city, city_key, region, postal_code, country_code, phone, is_default_billing, is_default_shipping';
const noteColumns = 'customer_id, id, body, author_kind, author_id, author_name';

/** Rows come as JSON under the names of the columns, so that one statement serves any number of them. */
const insertFromJson = (table: string, list: string) =>
  prepared(
    `insert_many_${table}`,
    `insert into ${table} (shop_id, ${list}) select $1, ${list} from jsonb_populate_recordset(null::${table}, $2::jsonb)`,
  );
const insertRows = insertFromJson('customer', columns.join(', '));
const insertAddresses = insertFromJson('address', addressColumns);
const insertNotes = insertFromJson('customer_note', noteColumns);
// `created_at` of a customer is that of its transaction as well.
const insertSearch = prepared(
  'insert_many_customer_search',
  `insert into customer_search (shop_id, customer_id, created_at, text)
   select $1, id, now(), text from unnest($2::uuid[], $3::text[]) as s (id, text)`,
);
const insertTags = prepared(
  'insert_many_customer_tag',
  `insert into customer_tag (shop_id, customer_id, tag_id)
   select $1, customer_id, tag_id from unnest($2::uuid[], $3::uuid[]) as t (customer_id, tag_id) on conflict do nothing`,
);
const insertMembers = prepared(
  'insert_many_customer_group_member',
  `insert into customer_group_member (shop_id, customer_id, group_id, is_primary)
   select $1, customer_id, group_id, is_primary from unnest($2::uuid[], $3::uuid[], $4::boolean[]) as m (customer_id, group_id, is_primary)
   on conflict do nothing`,
);

/** Saves many new customers with all that comes along, in a number of statements that does not depend on how many. */
export async function insertCustomers(
  transaction: Transaction,
  by: AuditSource,
  customers: readonly CustomerToCreate[],
): Promise<void> {
  if (customers.length === 0) return;
  const ids = customers.map(({ row }) => row.id);
  const rows = customers.map(({ row }) =>
    Object.fromEntries(createdProperties.map((property, index) => [columns[index], row[property]])),
  );
  await transaction.query(insertRows, [by.shopId, jsonText(rows)]);
  await transaction.query(insertSearch, [by.shopId, ids, customers.map(({ searchText }) => searchText)]);
  await addAddresses(transaction, by, customers.flatMap(addressesOf));
  await addTags(transaction, by, customers.flatMap(tagsOf));
  await addMembers(transaction, by, customers.flatMap(membersOf));
  await addNotes(transaction, by, customers.flatMap(notesOf));
  const entries = customers.map(({ row, changes }) => ({ subjectId: row.id, changes }));
  await recordAudit(
    transaction,
    by,
    entries.map((entry) => ({ ...entry, action: 'customer.create', subjectType: 'Customer' })),
  );
}

const addressesOf = ({ row, addresses }: CustomerToCreate) =>
  addresses.map((address) => ({ customerId: row.id, address }));
const tagsOf = ({ row, tagIds }: CustomerToCreate) => tagIds.map((tagId) => ({ customerId: row.id, tagId }));
const membersOf = ({ row, groupIds, primaryGroupId }: CustomerToCreate) =>
  groupIds.map((groupId) => ({ customerId: row.id, groupId, isPrimary: groupId === primaryGroupId }));
const notesOf = ({ row, note }: CustomerToCreate) => (note ? [{ customerId: row.id, note }] : []);

/** Saves addresses of many customers. Their search texts are the caller's. */
export async function addAddresses(
  { query }: Transaction,
  { shopId }: AuditSource,
  added: readonly { customerId: string; address: CustomerToCreate['addresses'][number] }[],
): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map(({ customerId, address }) => ({
    ...address,
    customer_id: customerId,
    city_key: cityKey(address.city),
    postal_code: address.postalCode,
    country_code: address.countryCode,
    is_default_billing: address.isDefaultBilling,
    is_default_shipping: address.isDefaultShipping,
  }));
  await query(insertAddresses, [shopId, jsonText(rows)]);
}

/** Puts tags on many customers; those that have them already keep them. */
export async function addTags(
  { query }: Transaction,
  { shopId }: AuditSource,
  added: readonly { customerId: string; tagId: string }[],
): Promise<void> {
  if (added.length === 0) return;
  await query(insertTags, [shopId, added.map(({ customerId }) => customerId), added.map(({ tagId }) => tagId)]);
}

/** Puts many customers into groups; those that are there already stay as they are. */
export async function addMembers(
  { query }: Transaction,
  { shopId }: AuditSource,
  added: readonly { customerId: string; groupId: string; isPrimary: boolean }[],
): Promise<void> {
  if (added.length === 0) return;
  const ids = added.map(({ customerId }) => customerId);
  await query(insertMembers, [
    shopId,
    ids,
    added.map(({ groupId }) => groupId),
    added.map(({ isPrimary }) => isPrimary),
  ]);
}

/** Saves notes on many customers. Their search texts are the caller's. */
export async function addNotes(
  { query }: Transaction,
  { shopId, actor }: AuditSource,
  added: readonly { customerId: string; note: { id: string; body: string } }[],
): Promise<void> {
  if (added.length === 0) return;
  const author = { author_kind: actor.kind, author_id: actor.id, author_name: actor.name };
  await query(insertNotes, [
    shopId,
    jsonText(added.map(({ customerId, note }) => ({ ...note, ...author, customer_id: customerId }))),
  ]);
}
