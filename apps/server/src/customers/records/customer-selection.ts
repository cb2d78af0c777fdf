import { defineSelection, propertiesFor } from '../../platform/list/selection.js';
import { type CustomerRow, customerColumn } from './customer.row.js';
import { broughtFor, discountProperties } from './customer-brought.js';

/** What a field of Customer is made of, where it is not the property of the same name. */
const madeOf: Readonly<Record<string, readonly (keyof CustomerRow)[]>> = {
  phoneFormatted: ['phone'],
  taxIdMasked: ['taxId'],
  taxIdValid: ['taxId'],
  vatIdValid: ['vatId'],
  discount: discountProperties,
  effectiveDiscount: discountProperties,
  taxExemption: ['taxExemptionReason', 'taxExemptionCertificate', 'taxExemptionValidFrom', 'taxExemptionValidUntil'],
  paymentPreference: ['paymentMode', 'paymentMethods', 'paymentDefault'],
  channel: ['channelId'],
  issuingCompany: ['issuingCompanyId'],
  totalSpent: ['totalSpentAmount'],
  completeness: ['firstName', 'lastName', 'companyName', 'type', 'email', 'phone', 'taxId'],
};

/** Customers as documents select them, of a `customer` that the statement calls `c`. */
export const customerSelection = defineSelection<CustomerRow>({ columnOf: customerColumn, madeOf, broughtFor });

/** The properties of a customer that its fields of the API are made of. */
export const customerProperties = (fields: Iterable<string>) =>
  propertiesFor<CustomerRow>({ columnOf: customerColumn, madeOf }, fields);
