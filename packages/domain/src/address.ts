import * as z from 'zod/mini';
import { orAbsent } from './absent.js';
import { countryCodeInput } from './country.js';
import { optionalLine, singleLine } from './text.js';

/** A place of a customer where invoices or parcels go. */
export interface Address {
  /** uuid; global ids begin with `adr_`. */
  id: string;
  customerId: string;
  /** What the shop calls it: «Casa», «Almacén». */
  label: string | null;
  /** Who receives there, when it is not the customer. */
  recipient: string | null;
  company: string | null;
  /** Street and number. */
  line1: string;
  /** Floor, door, care of. */
  line2: string | null;
  city: string;
  /** Province, state or region, as it is written on a parcel. */
  region: string | null;
  postalCode: string | null;
  /** ISO 3166 alpha-2. */
  countryCode: string;
  /** E.164. */
  phone: string | null;
  /** At most one of a customer's addresses. */
  isDefaultBilling: boolean;
  /** At most one of a customer's addresses. */
  isDefaultShipping: boolean;
}

/** Limits, in characters, and the sentence that says each. */
export const addressLimits = {
  label: { max: 60, says: 'The label of an address has at most 60 characters.' },
  recipient: { max: 120, says: 'A recipient has at most 120 characters.' },
  company: { max: 120, says: 'The company of an address has at most 120 characters.' },
  line: { max: 200, says: 'A line of an address has at most 200 characters.' },
  city: { max: 120, says: 'A city has 1 to 120 characters.' },
  region: { max: 120, says: 'A region has at most 120 characters.' },
  postalCode: { max: 16, says: 'A postal code has at most 16 characters.' },
  phone: { max: 40, says: 'A phone number has at most 40 characters as it is typed.' },
  perCustomer: { max: 50, says: 'A customer has at most 50 addresses.' },
} as const;

const optionalFields = {
  label: optionalLine(addressLimits.label),
  recipient: optionalLine(addressLimits.recipient),
  company: optionalLine(addressLimits.company),
  line2: optionalLine(addressLimits.line),
  region: optionalLine(addressLimits.region),
  postalCode: optionalLine(addressLimits.postalCode),
  phone: optionalLine(addressLimits.phone),
  isDefaultBilling: orAbsent(z.boolean()),
  isDefaultShipping: orAbsent(z.boolean()),
};

/** A new address, its phone as it was typed. Without a country it is in that of the shop. */
export const addressInput = z.object({
  line1: singleLine(addressLimits.line),
  city: singleLine(addressLimits.city),
  countryCode: z.optional(z.nullable(countryCodeInput)),
  ...optionalFields,
});
export type AddressInput = z.input<typeof addressInput>;

/** What changes an address: absent fields stay, null clears. */
export const addressUpdateInput = z.object({
  line1: z.optional(singleLine(addressLimits.line)),
  city: z.optional(singleLine(addressLimits.city)),
  countryCode: z.optional(countryCodeInput),
  ...optionalFields,
});
export type AddressUpdateInput = z.input<typeof addressUpdateInput>;

/** The marks of default, which each customer has at most once. */
type Defaults = Pick<Address, 'isDefaultBilling' | 'isDefaultShipping'>;

/** The same addresses with one default of each kind: the first that is marked, or else the first of all. */
export function withOneDefault<A extends Defaults>(addresses: readonly A[]): A[] {
  const billing = firstMarked(addresses, 'isDefaultBilling');
  const shipping = firstMarked(addresses, 'isDefaultShipping');
  return addresses.map((address, index) => ({
    ...address,
    isDefaultBilling: index === billing,
    isDefaultShipping: index === shipping,
  }));
}

function firstMarked(addresses: readonly Defaults[], mark: keyof Defaults): number {
  return Math.max(
    addresses.findIndex((address) => address[mark]),
    0,
  );
}

/** The address that stands for a customer in lists: the default for shipping, then for billing, then any. */
export function mainAddress<A extends Defaults>(addresses: readonly A[]): A | null {
  return (
    addresses.find((address) => address.isDefaultShipping) ??
    addresses.find((address) => address.isDefaultBilling) ??
    addresses[0] ??
    null
  );
}
