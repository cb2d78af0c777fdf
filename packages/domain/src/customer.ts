import type { Day } from './day.js';
import type { Discount } from './discount.js';
import { emailLimit } from './email.js';
import type { Locale } from './locale.js';
import type { Metadata } from './metadata.js';
import type { PaymentPreference, TaxExemption } from './preferences.js';
import { taxIdLimit } from './tax-id.js';

/** What a customer is before the tax office. */
export const CustomerType = { INDIVIDUAL: 'INDIVIDUAL', SELF_EMPLOYED: 'SELF_EMPLOYED', COMPANY: 'COMPANY' } as const;
export type CustomerType = (typeof CustomerType)[keyof typeof CustomerType];

/** What each type means, for the API's documentation. */
export const customerTypeDescriptions: Record<CustomerType, string> = {
  INDIVIDUAL: 'A person who buys for themselves.',
  SELF_EMPLOYED: 'A person who buys for their trade.',
  COMPANY: 'A company or other entity: needs a company name.',
};

/** Whether a customer may buy and is shown. */
export const CustomerStatus = { ACTIVE: 'ACTIVE', BLOCKED: 'BLOCKED', ARCHIVED: 'ARCHIVED' } as const;
export type CustomerStatus = (typeof CustomerStatus)[keyof typeof CustomerStatus];

/** What each status means, for the API's documentation. */
export const customerStatusDescriptions: Record<CustomerStatus, string> = {
  ACTIVE: 'May buy and sign in.',
  BLOCKED: 'May neither buy nor sign in; the reason says why.',
  ARCHIVED: 'Put away: keeps its data and its e-mail.',
};

/** How a customer came to the shop. */
export const CustomerSource = {
  MANUAL: 'MANUAL',
  ORDER: 'ORDER',
  SIGN_UP: 'SIGN_UP',
  IMPORT: 'IMPORT',
  API: 'API',
  POS: 'POS',
} as const;
export type CustomerSource = (typeof CustomerSource)[keyof typeof CustomerSource];

/** What each source means, for the API's documentation. */
export const customerSourceDescriptions: Record<CustomerSource, string> = {
  MANUAL: 'Added by hand in the back office.',
  ORDER: 'Made by an order of a sales channel.',
  SIGN_UP: 'Signed up in the private area.',
  IMPORT: 'Loaded from a file.',
  API: 'Made by a partner program.',
  POS: 'Added at the till.',
};

/** A person or company that buys, or may buy, in a shop. */
export interface Customer {
  /** uuid; global ids begin with `cus_`. */
  id: string;
  /** Short number for people, unique in the shop; gaps are fine. */
  number: number;
  /** Rises by one with each change of its own fields; tags, groups, counters and last access leave it. */
  version: number;
  /** This or the company name is required. */
  firstName: string | null;
  /** One field for all surnames. */
  lastName: string | null;
  companyName: string | null;
  type: CustomerType;
  status: CustomerStatus;
  /** Why it is blocked; null unless BLOCKED. */
  blockedReason: string | null;
  source: CustomerSource;
  /** As it was written; unique in the shop when normalised. */
  email: string | null;
  /** E.164. */
  phone: string | null;
  /** ISO 3166 alpha-2 of the phone; null without one or when the number belongs to no country. */
  phoneCountryCode: string | null;
  /** NIF, NIE, CIF or that of another country. Kept even when its check fails. */
  taxId: string | null;
  /** With the prefix of its country. Kept even when its check fails. */
  vatId: string | null;
  birthday: Day | null;
  /** The language in which the shop writes to it; null: that of the shop. */
  locale: Locale | null;
  /** Its id in a system of the shop's; unique in the shop. */
  externalReference: string | null;
  /** What partners keep on it. */
  metadata: Metadata;
  /** Its own discount; which of several applies is the shop's rule. */
  discount: Discount | null;
  taxExemption: TaxExemption | null;
  paymentPreference: PaymentPreference | null;
  preferredShippingMethod: string | null;
  /** The sales channel that it is of: the one that its first order came through, or the one that staff say. uuid. */
  channelId: string | null;
  /** The company of the merchant's whose customer it is; null: that of the shop's default. uuid. */
  issuingCompanyId: string | null;
  /** The one of its groups that goes first; null when it has none or none is marked. */
  primaryGroupId: string | null;
  /** Orders that are not cancelled. */
  orderCount: number;
  /** Paid minus refunded, in minor units of the shop's currency. */
  totalSpentAmount: bigint;
  lastOrderAt: Date | null;
  /** When it was last in the private area. */
  lastAccessAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const customerLimits = {
  firstName: { max: 120, says: 'A first name has at most 120 characters.' },
  lastName: { max: 120, says: 'A last name has at most 120 characters.' },
  companyName: { max: 200, says: 'A company name has at most 200 characters.' },
  email: emailLimit,
  phone: { max: 40, says: 'A phone number has at most 40 characters as it is typed.' },
  taxId: taxIdLimit,
  vatId: { max: 32, says: 'A VAT id has at most 32 characters.' },
  externalReference: { max: 120, says: 'An external reference has at most 120 characters.' },
  blockedReason: { max: 500, says: 'The reason for blocking has 1 to 500 characters.' },
  birthday: { from: '1900-01-01', says: 'A birthday is a day in the past, from 1900 on.' },
} as const;

/** The parts of a customer that its name is made of. */
export type CustomerNames = Pick<Customer, 'firstName' | 'lastName' | 'companyName' | 'type'>;

/**
 * How a customer is called in lists and messages: a company by its name, a person by theirs, each by the other's when
 * it has no own. Empty only for a row that breaks the rule on names.
 */
export function displayName(customer: CustomerNames): string {
  const person = [customer.firstName, customer.lastName].filter(Boolean).join(' ');
  const company = customer.companyName ?? '';
  const companyFirst = customer.type === CustomerType.COMPANY || !customer.firstName;
  return companyFirst ? company || person : person || company;
}
