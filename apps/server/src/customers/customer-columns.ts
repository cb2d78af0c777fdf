import { displayName } from '@clientela/domain/customer';
import type { CustomerFields } from '@clientela/domain/customer-gate';
import { normalizeEmail } from '@clientela/domain/email';
import { sortName, truncate } from '@clientela/domain/text';
import { discountOf, discountRow } from '../groups/discount.columns.js';
import { type CustomerRow, customerColumn, paymentPreferenceOf, taxExemptionOf } from './customer.row.js';
import { preferenceRow } from './preference.columns.js';

/** What a write of a customer's fields sets, in the order of its statements. */
export const writtenProperties = [
  'type',
  'firstName',
  'lastName',
  'companyName',
  'displayName',
  'sortName',
  'email',
  'emailNormalized',
  'phone',
  'phoneCountryCode',
  'taxId',
  'vatId',
  'birthday',
  'locale',
  'externalReference',
  'metadata',
  'discountType',
  'discountAmount',
  'discountCurrencyCode',
  'discountPercentage',
  'discountStartsOn',
  'discountEndsOn',
  'taxExemptionReason',
  'taxExemptionCertificate',
  'taxExemptionValidFrom',
  'taxExemptionValidUntil',
  'paymentMode',
  'paymentMethods',
  'paymentDefault',
  'preferredShippingMethod',
] as const satisfies (keyof CustomerRow)[];

/** The part of a row that people and partners write. */
export type WrittenColumns = Pick<CustomerRow, (typeof writtenProperties)[number]>;

/** An index entry has room for this much of a name, whatever letters it is made of. */
const sortNameMax = 500;

/** How a row keeps a customer's fields, with what is derived from them. */
export function columnsOfFields(fields: CustomerFields): WrittenColumns {
  const { discount, taxExemption, paymentPreference, ...plain } = fields;
  const name = displayName(fields);
  return {
    ...plain,
    displayName: name,
    sortName: truncate(sortName(name), sortNameMax),
    emailNormalized: fields.email === null ? null : normalizeEmail(fields.email),
    ...discountRow(discount),
    ...preferenceRow(taxExemption, paymentPreference),
  };
}

/** The fields that a row keeps, as the domain has them. */
export function fieldsOfRow(row: CustomerRow): CustomerFields {
  return {
    firstName: row.firstName,
    lastName: row.lastName,
    companyName: row.companyName,
    type: row.type,
    email: row.email,
    phone: row.phone,
    phoneCountryCode: row.phoneCountryCode,
    taxId: row.taxId,
    vatId: row.vatId,
    birthday: row.birthday,
    locale: row.locale,
    externalReference: row.externalReference,
    metadata: row.metadata,
    discount: discountOf(row),
    taxExemption: taxExemptionOf(row),
    paymentPreference: paymentPreferenceOf(row),
    preferredShippingMethod: row.preferredShippingMethod,
  };
}

/** The bare names of columns, as INSERT and SET want them. */
export const columnNames = (properties: readonly (keyof CustomerRow)[]): string[] =>
  properties.map((property) => customerColumn[property].replace(/^c\./, ''));

/** The values of the columns, in their order. */
export const columnValues = <Property extends keyof CustomerRow>(
  row: Pick<CustomerRow, Property>,
  properties: readonly Property[],
): unknown[] => properties.map((property) => (property === 'metadata' ? JSON.stringify(row[property]) : row[property]));
