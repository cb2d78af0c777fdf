import { channelKey } from '@clientela/domain/channel';
import { type CustomerNames, displayName } from '@clientela/domain/customer';
import { normalizeEmail } from '@clientela/domain/email';
import { groupKey } from '@clientela/domain/group';
import { issuingCompanyKey } from '@clientela/domain/issuing-company';
import { customerSearchText } from '@clientela/domain/search-text';
import { tagKey } from '@clientela/domain/tag';
import { foldText, sortName } from '@clientela/domain/text';
import pg from 'pg';
import { uuidv7 } from '../src/platform/database/values.js';
import { testDatabase } from './database.js';

type Columns = Record<string, unknown>;

let connection: Promise<pg.Client> | undefined;

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: (await testDatabase()).superuserUrl });
  await client.connect();
  return client;
}

afterAll(async () => {
  await (await connection)?.end();
  connection = undefined;
});

/** Inserts a row and answers its id, a uuid. */
export async function insert(table: string, columns: Columns): Promise<string> {
  const names = Object.keys(columns);
  const places = names.map((_, index) => `$${index + 1}`);
  connection ??= connect();
  const client = await connection;
  await client.query(
    `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(columns),
  );
  return String(columns.id ?? columns.customer_id);
}

export interface TagParts {
  name?: string;
  color?: string;
}

/** A tag of a shop: its uuid. */
export function aTag(shopId: string, { name = `Etiqueta ${uuidv7().slice(-12)}`, color = 'NEUTRAL' }: TagParts = {}) {
  return insert('tag', { shop_id: shopId, id: uuidv7(), name, name_key: tagKey(name), color });
}

/** A group of a shop: its uuid. `discountPercentage` is in hundredths. */
export function aGroup(
  shopId: string,
  { name = `Grupo ${uuidv7()}`, discountPercentage = null }: { name?: string; discountPercentage?: number | null } = {},
) {
  return insert('customer_group', {
    shop_id: shopId,
    id: uuidv7(),
    name,
    name_key: groupKey(name),
    discount_type: discountPercentage === null ? null : 'PERCENTAGE',
    discount_percentage: discountPercentage,
  });
}

/** A sales channel of a shop: its uuid. */
export function aChannel(
  shopId: string,
  { name = `Canal ${uuidv7()}`, type = 'WEB', usesRelayAddresses = false } = {},
) {
  return insert('channel', {
    shop_id: shopId,
    id: uuidv7(),
    type,
    name,
    name_key: channelKey(name),
    uses_relay_addresses: usesRelayAddresses,
  });
}

/** An issuing company of a shop, not the default one: its uuid. */
export function aCompany(shopId: string, { name = `Empresa ${uuidv7()}` } = {}) {
  return insert('issuing_company', { shop_id: shopId, id: uuidv7(), name, name_key: issuingCompanyKey(name) });
}

export interface AddressParts {
  line1?: string;
  city?: string;
  postalCode?: string | null;
  countryCode?: string;
  isDefaultBilling?: boolean;
  isDefaultShipping?: boolean;
}

/** An address of a customer: its uuid. */
export function anAddress(shopId: string, customerId: string, parts: AddressParts = {}) {
  const { line1 = 'Calle Mayor 1', city = 'Madrid', postalCode = '28001', countryCode = 'ES' } = parts;
  return insert('address', {
    shop_id: shopId,
    id: uuidv7(),
    customer_id: customerId,
    line1,
    city,
    city_key: foldText(city),
    postal_code: postalCode,
    country_code: countryCode,
    is_default_billing: parts.isDefaultBilling ?? false,
    is_default_shipping: parts.isDefaultShipping ?? false,
  });
}

export interface CustomerParts {
  firstName?: string | null;
  lastName?: string | null;
  companyName?: string | null;
  type?: CustomerNames['type'];
  status?: string;
  source?: string;
  email?: string | null;
  /** E.164. */
  phone?: string | null;
  taxId?: string | null;
  vatId?: string | null;
  birthday?: string | null;
  externalReference?: string | null;
  number?: number;
  /** Hundredths. */
  discountPercentage?: number | null;
  orderCount?: number;
  /** Minor units of EUR. */
  totalSpent?: number;
  lastOrderAt?: Date | null;
  createdAt?: Date;
  updatedAt?: Date;
  channelId?: string | null;
  issuingCompanyId?: string | null;
  tags?: readonly string[];
  /** The first is the primary one. */
  groups?: readonly string[];
  addresses?: readonly AddressParts[];
  notes?: readonly string[];
}

let lastNumber = 0;

/** A customer of a shop with what hangs on it, found by all of it: its uuid. */
export async function aCustomer(shopId: string, parts: CustomerParts = {}): Promise<string> {
  const id = uuidv7();
  const { columns, searchText } = customerColumns(parts);
  await insert('customer', { shop_id: shopId, id, ...columns });
  const { totalSpent = 0, orderCount = 0 } = parts;
  if (totalSpent > 0) {
    const total = { currency_code: 'EUR', order_count: orderCount, spent: totalSpent };
    await insert('customer_total', { shop_id: shopId, customer_id: id, ...total });
  }
  await insert('customer_search', {
    shop_id: shopId,
    customer_id: id,
    created_at: columns.created_at,
    text: searchText,
  });
  const of = { shop_id: shopId, customer_id: id };
  for (const tagId of parts.tags ?? []) await insert('customer_tag', { ...of, tag_id: tagId });
  for (const [index, groupId] of (parts.groups ?? []).entries()) {
    await insert('customer_group_member', { ...of, group_id: groupId, is_primary: index === 0 });
  }
  for (const address of parts.addresses ?? []) await anAddress(shopId, id, address);
  for (const body of parts.notes ?? []) {
    await insert('customer_note', { ...of, id: uuidv7(), body, author_kind: 'SYSTEM', author_name: 'Clientela' });
  }
  return id;
}

/** The columns of a customer's row, derived ones as the product derives them, and what it is found by. */
function customerColumns(parts: CustomerParts) {
  const { firstName = 'Ana', lastName = null, companyName = null, type = 'INDIVIDUAL' } = parts;
  const { email = null, phone = null, taxId = null, vatId = null, externalReference = null } = parts;
  const names = { firstName, lastName, companyName, type };
  const number = parts.number ?? ++lastNumber;
  const columns = {
    number,
    first_name: firstName,
    last_name: lastName,
    company_name: companyName,
    display_name: displayName(names),
    sort_name: sortName(displayName(names)),
    type,
    email,
    email_normalized: email && normalizeEmail(email),
    phone,
    phone_country_code: phone && 'ES',
    tax_id: taxId,
    vat_id: vatId,
    external_reference: externalReference,
    ...otherColumns(parts),
  };
  const addresses = (parts.addresses ?? []).map(searchedAddress);
  const found = { ...names, number, email, phone, taxId, vatId, externalReference };
  return { columns, searchText: customerSearchText({ ...found, addresses, notes: parts.notes ?? [] }) };
}

function otherColumns(parts: CustomerParts) {
  const { createdAt = new Date(), discountPercentage = null } = parts;
  return {
    status: parts.status ?? 'ACTIVE',
    blocked_reason: parts.status === 'BLOCKED' ? 'Impago' : null,
    source: parts.source ?? 'MANUAL',
    birthday: parts.birthday ?? null,
    discount_type: discountPercentage === null ? null : 'PERCENTAGE',
    discount_percentage: discountPercentage,
    channel_id: parts.channelId ?? null,
    issuing_company_id: parts.issuingCompanyId ?? null,
    order_count: parts.orderCount ?? 0,
    total_spent: parts.totalSpent ?? 0,
    last_order_at: parts.lastOrderAt ?? null,
    created_at: createdAt,
    updated_at: parts.updatedAt ?? createdAt,
  };
}

const searchedAddress = ({ line1 = 'Calle Mayor 1', city = 'Madrid', postalCode = '28001' }: AddressParts) => ({
  line1,
  line2: null,
  city,
  postalCode,
  recipient: null,
  company: null,
  phone: null,
});
