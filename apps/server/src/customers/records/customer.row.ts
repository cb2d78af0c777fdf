import type { CustomerSource, CustomerStatus, CustomerType } from '@clientela/domain/customer';
import type { Day } from '@clientela/domain/day';
import type { DiscountType } from '@clientela/domain/discount';
import type { Locale } from '@clientela/domain/locale';
import type { Metadata } from '@clientela/domain/metadata';
import type {
  PaymentMethod,
  PaymentPreference,
  PaymentPreferenceMode,
  TaxExemption,
} from '@clientela/domain/preferences';
import { columnsAs } from '../../platform/database/columns.js';

/** A customer as PostgreSQL has it: plain and flat, its id a uuid. What lists, records and writes hand to the API. */
export interface CustomerRow {
  id: string;
  number: number;
  version: number;
  type: CustomerType;
  status: CustomerStatus;
  blockedReason: string | null;
  source: CustomerSource;
  firstName: string | null;
  lastName: string | null;
  companyName: string | null;
  displayName: string;
  sortName: string;
  email: string | null;
  emailNormalized: string | null;
  phone: string | null;
  phoneCountryCode: string | null;
  taxId: string | null;
  vatId: string | null;
  birthday: Day | null;
  locale: Locale | null;
  externalReference: string | null;
  metadata: Metadata;
  discountType: DiscountType | null;
  /** In minor units. */
  discountAmount: bigint | null;
  discountCurrencyCode: string | null;
  /** In hundredths of a percent. */
  discountPercentage: number | null;
  discountStartsOn: Day | null;
  discountEndsOn: Day | null;
  taxExemptionReason: string | null;
  taxExemptionCertificate: string | null;
  taxExemptionValidFrom: Day | null;
  taxExemptionValidUntil: Day | null;
  paymentMode: PaymentPreferenceMode | null;
  paymentMethods: PaymentMethod[] | null;
  paymentDefault: PaymentMethod | null;
  preferredShippingMethod: string | null;
  channelId: string | null;
  issuingCompanyId: string | null;
  orderCount: number;
  /** In minor units of the shop's currency. */
  totalSpentAmount: bigint;
  lastOrderAt: Date | null;
  lastAccessAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** The column behind each property of a row, of a `customer` that the statement calls `c`. */
export const customerColumn: Readonly<Record<keyof CustomerRow, string>> = {
  id: 'c.id',
  number: 'c.number',
  version: 'c.version',
  type: 'c.type',
  status: 'c.status',
  blockedReason: 'c.blocked_reason',
  source: 'c.source',
  firstName: 'c.first_name',
  lastName: 'c.last_name',
  companyName: 'c.company_name',
  displayName: 'c.display_name',
  sortName: 'c.sort_name',
  email: 'c.email',
  emailNormalized: 'c.email_normalized',
  phone: 'c.phone',
  phoneCountryCode: 'c.phone_country_code',
  taxId: 'c.tax_id',
  vatId: 'c.vat_id',
  birthday: 'c.birthday',
  locale: 'c.locale',
  externalReference: 'c.external_reference',
  metadata: 'c.metadata',
  discountType: 'c.discount_type',
  discountAmount: 'c.discount_amount',
  discountCurrencyCode: 'c.discount_currency_code',
  discountPercentage: 'c.discount_percentage',
  discountStartsOn: 'c.discount_starts_on',
  discountEndsOn: 'c.discount_ends_on',
  taxExemptionReason: 'c.tax_exemption_reason',
  taxExemptionCertificate: 'c.tax_exemption_certificate',
  taxExemptionValidFrom: 'c.tax_exemption_valid_from',
  taxExemptionValidUntil: 'c.tax_exemption_valid_until',
  paymentMode: 'c.payment_mode',
  paymentMethods: 'c.payment_methods',
  paymentDefault: 'c.payment_default',
  preferredShippingMethod: 'c.preferred_shipping_method',
  channelId: 'c.channel_id',
  issuingCompanyId: 'c.issuing_company_id',
  orderCount: 'c.order_count',
  totalSpentAmount: 'c.total_spent',
  lastOrderAt: 'c.last_order_at',
  lastAccessAt: 'c.last_access_at',
  createdAt: 'c.created_at',
  updatedAt: 'c.updated_at',
};

/** Columns for `select` and `returning`, under the names that a row has. */
export const selectColumns = (properties: Iterable<keyof CustomerRow>): string => columnsAs(customerColumn, properties);

/** All of them: `update customer c set … returning ${customerColumns}`. */
export const customerColumns = selectColumns(Object.keys(customerColumn) as (keyof CustomerRow)[]);

/** All of them beside other columns, each under a name that says whose it is: {@link customerBeside} takes them apart. */
const besideNames = (Object.keys(customerColumn) as (keyof CustomerRow)[]).map(
  (property) => [property, `customer.${property}`] as const,
);
export const customerColumnsBeside = besideNames
  .map(([property, name]) => `${customerColumn[property]} as "${name}"`)
  .join(', ');

/** The customer who stands in a row beside other columns; null: there is none. */
export function customerBeside(row: Readonly<Record<string, unknown>>): CustomerRow | null {
  const customer: Record<string, unknown> = {};
  for (const [property, name] of besideNames) customer[property] = row[name];
  return (customer.id ?? null) === null ? null : (customer as unknown as CustomerRow);
}

/** The exemption of a row, as the domain has it. */
export function taxExemptionOf(row: CustomerRow): TaxExemption | null {
  if (row.taxExemptionReason === null) return null;
  return {
    reason: row.taxExemptionReason,
    certificate: row.taxExemptionCertificate,
    validFrom: row.taxExemptionValidFrom,
    validUntil: row.taxExemptionValidUntil,
  };
}

/** The payment preference of a row, as the domain has it. */
export function paymentPreferenceOf(row: CustomerRow): PaymentPreference | null {
  if (row.paymentMode === null) return null;
  return { mode: row.paymentMode, methods: row.paymentMethods ?? [], default: row.paymentDefault };
}
