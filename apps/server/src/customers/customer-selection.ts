import type { RequestContext } from '../platform/context.js';
import { packed } from '../platform/database/packed.js';
import { shopById } from '../shops/shop.loaders.js';
import { type ShopRow, shopColumns } from '../shops/shop.queries.js';
import { type TagRow, tagColumns } from '../tags/tag.queries.js';
import {
  addressesOfCustomer,
  byAge,
  byName,
  groupsOfCustomer,
  hasLoginOfCustomer,
  tagsOfCustomer,
} from './customer.loaders.js';
import {
  type AddressRow,
  addressColumns,
  groupsFrom,
  type MemberGroupRow,
  memberGroupColumns,
  tagsFrom,
} from './customer.queries.js';
import { type CustomerRow, customerColumn, selectColumns } from './customer.row.js';

const tags = packed<TagRow>({
  columns: tagColumns,
  types: { version: 'integer', createdAt: 'instant', updatedAt: 'instant' },
  remember: 2000,
});
const groups = packed<MemberGroupRow>({
  columns: memberGroupColumns,
  types: {
    version: 'integer',
    discountAmount: 'bigint',
    discountPercentage: 'integer',
    createdAt: 'instant',
    updatedAt: 'instant',
    isPrimary: 'boolean',
  },
  remember: 2000,
});
const addresses = packed<AddressRow>({
  columns: addressColumns,
  types: { isDefaultBilling: 'boolean', isDefaultShipping: 'boolean' },
});
const shop = packed<ShopRow>({
  columns: shopColumns,
  types: { isDemo: 'boolean', createdAt: 'instant' },
  remember: 200,
});

/** Something that a statement on customers brings along in a column, and hands to the loader that would fetch it. */
interface Brought {
  /** The fields of Customer that need it. */
  readonly fields: readonly string[];
  readonly column: string;
  readonly sql: string;
  /** The same in each row: the first one says it for all. */
  readonly once?: boolean;
  prime(context: RequestContext, customerId: string, text: string | null): void;
}

const brought: readonly Brought[] = [
  {
    fields: ['tags'],
    column: 'packedTags',
    sql: `select ${tags.aggregate} from ${tagsFrom} and l.customer_id = c.id`,
    prime: (context, id, text) => context.prime(tagsOfCustomer, id, byName(tags.rows(text))),
  },
  {
    fields: ['groups', 'primaryGroup', 'effectiveDiscount'],
    column: 'packedGroups',
    sql: `select ${groups.aggregate} from ${groupsFrom} and m.customer_id = c.id`,
    prime: (context, id, text) => context.prime(groupsOfCustomer, id, byName(groups.rows(text))),
  },
  {
    fields: ['addresses', 'city', 'countryCode', 'completeness', 'taxIdValid'],
    column: 'packedAddresses',
    sql: `select ${addresses.aggregate} from address a where a.shop_id = $1 and a.customer_id = c.id`,
    prime: (context, id, text) => context.prime(addressesOfCustomer, id, byAge(addresses.rows(text))),
  },
  {
    fields: ['hasLogin'],
    column: 'packedLogin',
    sql: `select 'yes' from customer_login l where l.shop_id = $1 and l.customer_id = c.id`,
    prime: (context, id, text) => context.prime(hasLoginOfCustomer, id, text !== null),
  },
  {
    // PostgreSQL reads it once for all rows; a statement of its own would cost more than it does in each row.
    once: true,
    fields: ['totalSpent', 'totalsSpent', 'effectiveDiscount', 'taxExemption', 'taxIdValid'],
    column: 'packedShop',
    sql: `select ${shop.aggregate} from shop s where s.id = $1`,
    prime: (context, _id, text) => {
      const [found] = shop.rows(text);
      if (found) context.prime(shopById, found.id, found);
    },
  },
];

const discount = [
  'discountType',
  'discountAmount',
  'discountCurrencyCode',
  'discountPercentage',
  'discountStartsOn',
  'discountEndsOn',
] as const;

/** What a field of Customer is made of, where it is not the property of the same name. */
const madeOf: Readonly<Record<string, readonly (keyof CustomerRow)[]>> = {
  phoneFormatted: ['phone'],
  taxIdMasked: ['taxId'],
  taxIdValid: ['taxId'],
  vatIdValid: ['vatId'],
  discount,
  effectiveDiscount: discount,
  taxExemption: ['taxExemptionReason', 'taxExemptionCertificate', 'taxExemptionValidFrom', 'taxExemptionValidUntil'],
  paymentPreference: ['paymentMode', 'paymentMethods', 'paymentDefault'],
  totalSpent: ['totalSpentAmount'],
  totalsSpent: ['totalSpentAmount'],
  completeness: ['firstName', 'lastName', 'companyName', 'type', 'email', 'phone', 'taxId'],
};

const isProperty = (name: string): name is keyof CustomerRow => Object.hasOwn(customerColumn, name);

/** What a statement on customers has to select for a document, and what to do with its rows. */
export interface CustomerSelection {
  /** Of a `customer` that the statement calls `c`; the shop is `$1`. */
  readonly columns: string;
  /** Hands what the rows brought along to the loaders. */
  receive(rows: readonly CustomerRow[]): void;
}

/**
 * Only the columns that the document asks for, and what it asks for of relations: a row of a list is a fifth as wide as a
 * whole customer. `also` are properties that the caller itself needs, such as the one it sorts by.
 */
export function customerSelection(
  context: RequestContext,
  fields: ReadonlySet<string>,
  also: readonly (keyof CustomerRow)[] = [],
): CustomerSelection {
  const properties = new Set<keyof CustomerRow>(['id', ...also]);
  for (const field of fields) {
    for (const property of madeOf[field] ?? []) properties.add(property);
    if (isProperty(field)) properties.add(field);
  }
  const along = context.loaders.priming ? brought.filter((one) => one.fields.some((field) => fields.has(field))) : [];
  const columns = [selectColumns(properties), ...along.map(({ sql, column }) => `(${sql}) as "${column}"`)];
  return {
    columns: columns.join(', '),
    receive(rows) {
      for (const { column, once, prime } of along) {
        for (const row of once ? rows.slice(0, 1) : rows) {
          prime(context, row.id, (row as unknown as Record<string, string | null>)[column] ?? null);
        }
      }
    },
  };
}
