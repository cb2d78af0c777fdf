import type { Language } from '@clientela/domain/locale';
import type { CustomerCreateInput } from '../../../gql/graphql';
import { type AddressValues, addressInputOf, isSaid, nowhere } from '../../../lib/address-values';
import { changesOf } from '../../../lib/form-values';
import { type ContactValues, type IdentityValues, nobody } from './customer-values';
import { type PreferenceValues, paymentChangeOf, preferencesOf } from './preference-values';
import { type PricingValues, pricingInputOf, pricingOf } from './pricing-values';

/** The addresses that the page of a new customer takes; more can be added on the record. */
export const newAddresses = [0, 1, 2, 3, 4] as const;
type Place = `addresses.${(typeof newAddresses)[number]}.`;

/** The addresses in a form, each field named by its place in the input of the API. */
export type AddressesValues = {
  [Field in keyof AddressValues as `${Place}${Field}`]: AddressValues[Field];
};

type OwnValues = {
  /** At the desk, or at the till. */
  source: 'MANUAL' | 'POS';
  tagNames: readonly string[];
  groupIds: readonly string[];
  note: string;
};

/** A new customer in a form: whatever can be said of one. */
export type NewCustomerValues = IdentityValues &
  ContactValues &
  PricingValues &
  PreferenceValues &
  AddressesValues &
  OwnValues;

/** A customer of whom nothing is known. */
export function fresh(countryCode: string, language: Language): NewCustomerValues {
  const addresses: AddressesValues = Object.assign(
    {},
    ...newAddresses.map((at) => addressAt(at, nowhere(countryCode))),
  );
  return {
    ...nobody(countryCode),
    ...pricingOf({ discount: null, taxExemption: null }, language),
    ...preferencesOf({ paymentPreference: null, preferredShippingMethod: null, channel: null, issuingCompany: null }),
    ...addresses,
    source: 'MANUAL',
    tagNames: [],
    groupIds: [],
    note: '',
  };
}

/** The fields of the address at a place, as their names in the form. */
export const fieldAt = (at: number, field: keyof AddressValues) => `addresses.${at}.${field}` as keyof AddressesValues;

/** An address as the fields of its place. */
export const addressAt = (at: number, address: AddressValues): Partial<AddressesValues> =>
  Object.fromEntries(addressFields.map((field) => [fieldAt(at, field), address[field]]));

/** The address at a place. */
export const readAddress = (values: AddressesValues, at: number): AddressValues =>
  Object.fromEntries(addressFields.map((field) => [field, values[fieldAt(at, field)]])) as AddressValues;

const addressFields = Object.keys(nowhere('')) as (keyof AddressValues)[];

/** What the form asks the API for: only what was said. An address is one as soon as anything but its country is. */
export function createInputOf(
  values: NewCustomerValues,
  start: NewCustomerValues,
  currencyCode: string,
): CustomerCreateInput {
  const changes = changesOf(start, values);
  const plain = Object.entries(changes).filter(([field]) => !field.includes('.') && field !== 'taxExempt');
  const addresses = newAddresses.map((at) => readAddress(values, at));
  // Up to the last one that is said: so each keeps the place by which the server names it.
  const count = addresses.findLastIndex(isSaid) + 1;
  return {
    ...Object.fromEntries(plain),
    ...(count > 0 && { addresses: addresses.slice(0, count).map(addressInputOf) }),
    ...pricingInputOf(changes, values, currencyCode),
    ...paymentChangeOf(changes, values),
  };
}
