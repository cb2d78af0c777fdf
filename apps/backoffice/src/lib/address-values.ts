import type { AddressInput, AddressPartsFragment } from '../gql/graphql';

/** An address in a form: empty text is nothing. */
export type AddressValues = {
  label: string;
  recipient: string;
  company: string;
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  region: string;
  countryCode: string;
  phone: string;
  isDefaultShipping: boolean;
  isDefaultBilling: boolean;
};

/** No address yet, in this country. */
export const nowhere = (countryCode: string): AddressValues => ({
  label: '',
  recipient: '',
  company: '',
  line1: '',
  line2: '',
  postalCode: '',
  city: '',
  region: '',
  countryCode,
  phone: '',
  isDefaultShipping: false,
  isDefaultBilling: false,
});

export const addressOf = (address: AddressPartsFragment): AddressValues => ({
  label: address.label ?? '',
  recipient: address.recipient ?? '',
  company: address.company ?? '',
  line1: address.line1,
  line2: address.line2 ?? '',
  postalCode: address.postalCode ?? '',
  city: address.city,
  region: address.region ?? '',
  countryCode: address.countryCode,
  phone: address.phone ?? '',
  isDefaultShipping: address.isDefaultShipping,
  isDefaultBilling: address.isDefaultBilling,
});

/** What was changed, for the API: empty text clears, but street, town and country are never nothing. */
export function addressChangesOf(changes: Partial<AddressValues>) {
  const { line1, city, countryCode, ...rest } = changes;
  const cleared = Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [field, value === '' ? null : value]),
  );
  return {
    ...cleared,
    ...(line1 !== undefined && { line1 }),
    ...(city !== undefined && { city }),
    ...(countryCode !== undefined && { countryCode }),
  };
}

/** The whole of it, for the API. */
export const addressInputOf = ({ line1, city, countryCode, ...rest }: AddressValues): AddressInput => ({
  ...addressChangesOf(rest),
  line1,
  city,
  countryCode,
});

/** Whether anything but its country was said. */
export const isSaid = ({ countryCode: _country, ...rest }: AddressValues): boolean =>
  Object.values(rest).some((value) => (typeof value === 'string' ? value.trim() !== '' : value));
