import { displayName } from '@clientela/domain/customer';
import type { CustomerFields } from '@clientela/domain/customer-gate';
import { normalizeEmail } from '@clientela/domain/email';
import { sortColumn } from '@clientela/domain/text';
import { discountOf, discountRow } from '../../groups/discount.columns.js';
import { type CustomerRow, customerColumn, paymentPreferenceOf, taxExemptionOf } from '../records/customer.row.js';
import { preferenceRow } from '../records/preference.columns.js';

/** What of a row nobody writes as a field: it is given once, counted, or changed by a mutation of its own. */
type OwnAffair =
  | 'id'
  | 'number'
  | 'version'
  | 'status'
  | 'blockedReason'
  | 'source'
  | 'orderCount'
  | 'totalSpentAmount'
  | 'lastOrderAt'
  | 'lastAccessAt'
  | 'createdAt'
  | 'updatedAt';

/** The part of a row that people and partners write, with what is derived from it. */
export type WrittenColumns = Omit<CustomerRow, OwnAffair>;

/** A record and not a list, so that the compiler asks for the one that is missing: it would be lost in silence. */
const written: Record<keyof WrittenColumns, true> = {
  type: true,
  firstName: true,
  lastName: true,
  companyName: true,
  displayName: true,
  sortName: true,
  email: true,
  emailNormalized: true,
  phone: true,
  phoneCountryCode: true,
  taxId: true,
  vatId: true,
  birthday: true,
  locale: true,
  externalReference: true,
  metadata: true,
  discountType: true,
  discountAmount: true,
  discountCurrencyCode: true,
  discountPercentage: true,
  discountStartsOn: true,
  discountEndsOn: true,
  taxExemptionReason: true,
  taxExemptionCertificate: true,
  taxExemptionValidFrom: true,
  taxExemptionValidUntil: true,
  paymentMode: true,
  paymentMethods: true,
  paymentDefault: true,
  preferredShippingMethod: true,
  channelId: true,
  issuingCompanyId: true,
};

/** What a write of a customer's fields sets, in the order of its statements. */
export const writtenProperties = Object.keys(written) as (keyof WrittenColumns)[];

/** How a row keeps a customer's fields, with what is derived from them. */
export function columnsOfFields(fields: CustomerFields): WrittenColumns {
  const { discount, taxExemption, paymentPreference, ...plain } = fields;
  const name = displayName(fields);
  return {
    ...plain,
    displayName: name,
    sortName: sortColumn(name),
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
    channelId: row.channelId,
    issuingCompanyId: row.issuingCompanyId,
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
