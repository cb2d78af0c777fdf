import { channelById } from '../channels/channel.loaders.js';
import { type ChannelRow, channelColumns } from '../channels/channel.queries.js';
import { companyById } from '../companies/company.loaders.js';
import { companyColumns, type IssuingCompanyRow } from '../companies/company.queries.js';
import type { RequestContext } from '../platform/context.js';
import { onlyColumns, type Packed, type PackedOptions, packed } from '../platform/database/packed.js';
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

type Fields = ReadonlySet<string>;

/** Something that a statement on customers brings along in a column, and hands to the loader that would fetch it. */
export interface Brought {
  readonly column: string;
  readonly sql: string;
  /** The same in each row: the first one says it for all. */
  readonly once?: boolean;
  prime(context: RequestContext, customerId: string, text: string | null): void;
}

const tags: PackedOptions<TagRow> = {
  columns: tagColumns,
  types: { version: 'integer', createdAt: 'instant', updatedAt: 'instant' },
  remember: 2000,
};
const groups: PackedOptions<MemberGroupRow> = {
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
};
const addresses: PackedOptions<AddressRow> = {
  columns: addressColumns,
  types: { isDefaultBilling: 'boolean', isDefaultShipping: 'boolean' },
};
const shop = packed<ShopRow>({
  columns: shopColumns,
  types: {
    version: 'integer',
    isDemo: 'boolean',
    identifyByPhone: 'boolean',
    taxRate: 'integer',
    pricesIncludeTax: 'boolean',
    createdAt: 'instant',
  },
  remember: 200,
});

const channel = packed<ChannelRow>({
  columns: channelColumns,
  types: { version: 'integer', usesRelayAddresses: 'boolean', createdAt: 'instant', updatedAt: 'instant' },
  remember: 200,
});
const company = packed<IssuingCompanyRow>({
  columns: companyColumns,
  types: { version: 'integer', isDefault: 'boolean', createdAt: 'instant', updatedAt: 'instant' },
  remember: 200,
});

/** The six columns of a discount. */
export const discountProperties = [
  'discountType',
  'discountAmount',
  'discountCurrencyCode',
  'discountPercentage',
  'discountStartsOn',
  'discountEndsOn',
] as const;

const known = new Map<string, Packed<never>>();

/** A relation with the columns that the document asks for through `fields`, and `always`; with all when that is not known. */
function packedFor<Row extends object>(
  options: PackedOptions<Row>,
  { fields, through, always }: { fields: Fields; through: readonly string[]; always: readonly string[] },
): Packed<Row> {
  const asked = [...fields].filter((name) => through.some((field) => name.startsWith(`${field}.`)));
  const isKnown = through.every((field) => !fields.has(field) || asked.some((name) => name.startsWith(`${field}.`)));
  const names = asked.map((name) => name.slice(name.indexOf('.') + 1));
  const wanted = new Set([...always, ...names, ...(names.includes('discount') ? discountProperties : [])]);
  const chosen = isKnown ? onlyColumns(options, wanted) : options;
  const found = known.get(chosen.columns) as Packed<Row> | undefined;
  if (found) return found;
  const made = packed(chosen);
  known.set(chosen.columns, made as unknown as Packed<never>);
  return made;
}

function broughtTags(fields: Fields): Brought {
  const { aggregate, rows } = packedFor(tags, { fields, through: ['tags'], always: ['id', 'nameKey'] });
  return {
    column: 'packedTags',
    sql: `select ${aggregate} from ${tagsFrom} and l.customer_id = c.id`,
    prime: (context, id, text) => context.prime(tagsOfCustomer, id, byName(rows(text))),
  };
}

function broughtGroups(fields: Fields): Brought {
  const through = ['groups', 'primaryGroup', 'effectiveDiscount'];
  const always = [
    'id',
    'nameKey',
    'isPrimary',
    ...(fields.has('effectiveDiscount') ? ['name', ...discountProperties] : []),
  ];
  // What a discount shows of its group lies deeper than is known: then all of it.
  const whole = fields.has('effectiveDiscount.discounts') || fields.has('effectiveDiscount.steps');
  const { aggregate, rows } = packedFor(groups, { fields: whole ? new Set(through) : fields, through, always });
  return {
    column: 'packedGroups',
    sql: `select ${aggregate} from ${groupsFrom} and m.customer_id = c.id`,
    prime: (context, id, text) => context.prime(groupsOfCustomer, id, byName(rows(text))),
  };
}

function broughtAddresses(fields: Fields): Brought {
  const always = ['id', 'customerId', 'city', 'countryCode', 'isDefaultBilling', 'isDefaultShipping'];
  const { aggregate, rows } = packedFor(addresses, { fields, through: ['addresses'], always });
  return {
    column: 'packedAddresses',
    sql: `select ${aggregate} from address a where a.shop_id = $1 and a.customer_id = c.id`,
    prime: (context, id, text) => context.prime(addressesOfCustomer, id, byAge(rows(text))),
  };
}

// Whole, whatever is asked for: other parts of the document may read them through the same loader.
const broughtChannel = (): Brought => ({
  column: 'packedChannel',
  sql: `select ${channel.aggregate} from channel ch where ch.shop_id = $1 and ch.id = c.channel_id`,
  prime: (context, _id, text) => {
    for (const row of channel.rows(text)) context.prime(channelById, row.id, row);
  },
});
const broughtCompany = (): Brought => ({
  column: 'packedCompany',
  sql: `select ${company.aggregate} from issuing_company ic where ic.shop_id = $1 and ic.id = c.issuing_company_id`,
  prime: (context, _id, text) => {
    for (const row of company.rows(text)) context.prime(companyById, row.id, row);
  },
});

const broughtLogin = (): Brought => ({
  column: 'packedLogin',
  sql: `select 'yes' from customer_login l where l.shop_id = $1 and l.customer_id = c.id`,
  prime: (context, id, text) => context.prime(hasLoginOfCustomer, id, text !== null),
});

/** PostgreSQL reads it once for all rows; a statement of its own would cost more than it does in each row. */
const broughtShop = (): Brought => ({
  column: 'packedShop',
  sql: `select ${shop.aggregate} from shop s where s.id = $1`,
  once: true,
  prime: (context, _id, text) => {
    const [found] = shop.rows(text);
    if (found) context.prime(shopById, found.id, found);
  },
});

/** The fields of Customer that need each of them. */
const needs: readonly [readonly string[], (fields: Fields) => Brought][] = [
  [['tags'], broughtTags],
  [['groups', 'primaryGroup', 'effectiveDiscount'], broughtGroups],
  [['addresses', 'city', 'countryCode', 'completeness', 'taxIdValid'], broughtAddresses],
  [['hasLogin'], broughtLogin],
  [['channel'], broughtChannel],
  [['issuingCompany'], broughtCompany],
  [['totalSpent', 'totalsSpent', 'effectiveDiscount', 'taxExemption', 'taxIdValid'], broughtShop],
];

/** What a document makes a statement on customers bring along. */
export const broughtFor = (fields: Fields): Brought[] =>
  needs.flatMap(([names, make]) => (names.some((name) => fields.has(name)) ? [make(fields)] : []));
