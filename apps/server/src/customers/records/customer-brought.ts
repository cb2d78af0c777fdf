import { broughtChannel } from '../../channels/channel.brought.js';
import { broughtCompany } from '../../companies/company.brought.js';
import { type PackedOptions, packed } from '../../platform/database/packed.js';
import { type Brought as BroughtBy, packedFor } from '../../platform/list/brought.js';
import { type TagRow, tagColumns } from '../../tags/tag.queries.js';
import {
  addressesOfCustomer,
  byAge,
  byCurrency,
  byName,
  groupsOfCustomer,
  hasLoginOfCustomer,
  tagsOfCustomer,
  totalsOfCustomer,
} from './customer.loaders.js';
import {
  type AddressRow,
  addressColumns,
  groupsFrom,
  type MemberGroupRow,
  memberGroupColumns,
  type TotalRow,
  tagsFrom,
  totalColumns,
  totalsFrom,
} from './customer.queries.js';
import type { CustomerRow } from './customer.row.js';

type Fields = ReadonlySet<string>;

type Brought = BroughtBy<CustomerRow>;

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
const totals = packed<TotalRow>({
  columns: totalColumns,
  types: { orderCount: 'integer', spent: 'bigint' },
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

function broughtTags(fields: Fields): Brought {
  const { aggregate, rows } = packedFor(tags, { fields, through: ['tags'], always: ['id', 'nameKey'] });
  return {
    column: 'packedTags',
    sql: `select ${aggregate} from ${tagsFrom} and l.customer_id = c.id`,
    receive: (context, { id }, text) => context.prime(tagsOfCustomer, id, byName(rows(text))),
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
  const { aggregate, rows } = packedFor(groups, {
    fields: whole ? new Set(through) : fields,
    through,
    always,
    madeOf: { discount: discountProperties },
  });
  return {
    column: 'packedGroups',
    sql: `select ${aggregate} from ${groupsFrom} and m.customer_id = c.id`,
    receive: (context, { id }, text) => context.prime(groupsOfCustomer, id, byName(rows(text))),
  };
}

function broughtAddresses(fields: Fields): Brought {
  const always = ['id', 'customerId', 'city', 'countryCode', 'isDefaultBilling', 'isDefaultShipping'];
  const { aggregate, rows } = packedFor(addresses, { fields, through: ['addresses'], always });
  return {
    column: 'packedAddresses',
    sql: `select ${aggregate} from address a where a.shop_id = $1 and a.customer_id = c.id`,
    receive: (context, { id }, text) => context.prime(addressesOfCustomer, id, byAge(rows(text))),
  };
}

const broughtTotals = (): Brought => ({
  column: 'packedTotals',
  sql: `select ${totals.aggregate} from ${totalsFrom} and ct.customer_id = c.id`,
  receive: (context, { id }, text) => context.prime(totalsOfCustomer, id, byCurrency(totals.rows(text))),
});

const broughtLogin = (): Brought => ({
  column: 'packedLogin',
  sql: `select 'yes' from customer_login l where l.shop_id = $1 and l.customer_id = c.id`,
  receive: (context, { id }, text) => context.prime(hasLoginOfCustomer, id, text !== null),
});

/** The fields of Customer that need each of them. */
const needs: readonly [readonly string[], (fields: Fields) => Brought][] = [
  [['tags'], broughtTags],
  [['groups', 'primaryGroup', 'effectiveDiscount'], broughtGroups],
  [['addresses', 'city', 'countryCode', 'completeness', 'taxIdValid'], broughtAddresses],
  [['hasLogin'], broughtLogin],
  [['channel'], () => broughtChannel('c.channel_id')],
  [['issuingCompany'], () => broughtCompany('c.issuing_company_id')],
  [['totalsSpent'], broughtTotals],
];

/** What a document makes a statement on customers bring along. */
export const broughtFor = (fields: Fields): Brought[] =>
  needs.flatMap(([names, make]) => (names.some((name) => fields.has(name)) ? [make(fields)] : []));
