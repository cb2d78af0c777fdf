import type { Address } from '@clientela/domain/address';
import { type GroupRow, groupColumns } from '../../groups/group.queries.js';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { type TagRow, tagColumns } from '../../tags/tag.queries.js';
import { type CustomerRow, customerColumns } from './customer.row.js';

/** A group and whether it is the primary one of the customer that it was read for. */
export interface MemberGroupRow extends GroupRow {
  isPrimary: boolean;
}
export type AddressRow = Address;
/** What the orders of a customer that are not cancelled come to in a currency. */
export interface TotalRow {
  currencyCode: string;
  orderCount: number;
  /** Paid minus refunded, in minor units. */
  spent: bigint;
}
export interface NoteRow {
  id: string;
  customerId: string;
  body: string;
  authorKind: 'STAFF' | 'TOKEN' | 'SYSTEM';
  authorId: string | null;
  authorName: string;
  createdAt: Date;
  updatedAt: Date;
}
/** A row that was read for a customer. */
export type OfCustomer<Row> = Row & { customerId: string };

/** The columns of a customer's group in a select from {@link groupsFrom}. */
export const memberGroupColumns = `${groupColumns}, m.is_primary as "isPrimary"`;
/** The columns of an address in a select from `address a`. */
export const addressColumns =
  'a.id, a.customer_id as "customerId", a.label, a.recipient, a.company, a.line1, a.line2, a.city, a.region, a.postal_code as "postalCode", a.country_code as "countryCode", a.phone, a.is_default_billing as "isDefaultBilling", a.is_default_shipping as "isDefaultShipping"';
/** The columns of a note in a select from `customer_note n`. */
export const noteColumns =
  'n.id, n.customer_id as "customerId", n.body, n.author_kind as "authorKind", n.author_id as "authorId", n.author_name as "authorName", n.created_at as "createdAt", n.updated_at as "updatedAt"';

/** Groups of customers; `m` is the membership and `g` the group. */
export const groupsFrom =
  'customer_group_member m join customer_group g on g.shop_id = m.shop_id and g.id = m.group_id where m.shop_id = $1';
/** Tags of customers; `l` is the link and `t` the tag. */
export const tagsFrom = 'customer_tag l join tag t on t.shop_id = l.shop_id and t.id = l.tag_id where l.shop_id = $1';

/** What customers spent in each currency, as their orders keep it; currencies in which nothing is left are not told. */
export const totalsFrom = 'customer_total ct where ct.shop_id = $1 and ct.spent <> 0';
export const totalColumns = 'ct.currency_code as "currencyCode", ct.order_count as "orderCount", ct.spent';

/** Customers, whole, by their ids. */
export const customersByIds = prepared(
  'customers_by_ids',
  `select ${customerColumns} from customer c where c.shop_id = $1 and c.id = any ($2::uuid[])`,
);
const statements = {
  tags: prepared(
    'customers_tags',
    `select l.customer_id as "customerId", ${tagColumns} from ${tagsFrom} and l.customer_id = any ($2::uuid[])`,
  ),
  groups: prepared(
    'customers_groups',
    `select m.customer_id as "customerId", ${memberGroupColumns} from ${groupsFrom} and m.customer_id = any ($2::uuid[])`,
  ),
  addresses: prepared(
    'customers_addresses',
    `select ${addressColumns} from address a where a.shop_id = $1 and a.customer_id = any ($2::uuid[])`,
  ),
  totals: prepared(
    'customers_totals',
    `select ct.customer_id as "customerId", ${totalColumns} from ${totalsFrom} and ct.customer_id = any ($2::uuid[])`,
  ),
  logins: prepared(
    'customers_logins',
    'select l.customer_id as "customerId" from customer_login l where l.shop_id = $1 and l.customer_id = any ($2::uuid[])',
  ),
  addressesByIds: prepared(
    'addresses_by_ids',
    `select ${addressColumns} from address a where a.shop_id = $1 and a.id = any ($2::uuid[])`,
  ),
  notesByIds: prepared(
    'customer_notes_by_ids',
    `select ${noteColumns} from customer_note n where n.shop_id = $1 and n.id = any ($2::uuid[])`,
  ),
};

type Ids = readonly string[];

export const findCustomers = (context: RequestContext, ids: Ids) =>
  context.read<CustomerRow>(customersByIds, [context.shopId, ids]);

export const findTagsOf = (context: RequestContext, customerIds: Ids) =>
  context.read<OfCustomer<TagRow>>(statements.tags, [context.shopId, customerIds]);

export const findGroupsOf = (context: RequestContext, customerIds: Ids) =>
  context.read<OfCustomer<MemberGroupRow>>(statements.groups, [context.shopId, customerIds]);

export const findAddressesOf = (context: RequestContext, customerIds: Ids) =>
  context.read<AddressRow>(statements.addresses, [context.shopId, customerIds]);

export const findTotalsOf = (context: RequestContext, customerIds: Ids) =>
  context.read<OfCustomer<TotalRow>>(statements.totals, [context.shopId, customerIds]);

export const findLoginsOf = (context: RequestContext, customerIds: Ids) =>
  context.read<{ customerId: string }>(statements.logins, [context.shopId, customerIds]);

export const findAddresses = (context: RequestContext, ids: Ids) =>
  context.read<AddressRow>(statements.addressesByIds, [context.shopId, ids]);

export const findNotes = (context: RequestContext, ids: Ids) =>
  context.read<NoteRow>(statements.notesByIds, [context.shopId, ids]);
