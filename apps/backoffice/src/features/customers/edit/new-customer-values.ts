import type { CustomerCreateInput } from '../../../gql/graphql';
import { type ContactValues, type IdentityValues, inputOf, nobody } from './customer-values';

/** A new customer in a form; a field is named by its place in the input of the API. */
export type NewCustomerValues = IdentityValues &
  ContactValues & {
    'addresses.0.line1': string;
    'addresses.0.line2': string;
    'addresses.0.postalCode': string;
    'addresses.0.city': string;
    'addresses.0.region': string;
    'addresses.0.countryCode': string;
    tagNames: readonly string[];
    note: string;
  };

export const fresh = (countryCode: string): NewCustomerValues => ({
  ...nobody,
  'addresses.0.line1': '',
  'addresses.0.line2': '',
  'addresses.0.postalCode': '',
  'addresses.0.city': '',
  'addresses.0.region': '',
  'addresses.0.countryCode': countryCode,
  tagNames: [],
  note: '',
});

/** What the form asks the API for. An address is one as soon as anything but its country is said. */
export function createInputOf(values: NewCustomerValues): CustomerCreateInput {
  const { tagNames, note, ...rest } = values;
  const { fields, address } = apart(rest);
  const { countryCode, ...said } = address;
  const hasAddress = Object.values(said).some((text) => text.trim() !== '');
  return {
    ...inputOf(fields),
    ...(hasAddress && {
      addresses: [{ ...inputOf(said), line1: said.line1 ?? '', city: said.city ?? '', countryCode }],
    }),
    ...(tagNames.length > 0 && { tagNames: [...tagNames] }),
    ...(note.trim() && { note }),
  };
}

const place = 'addresses.0.';

function apart(values: Record<string, string>) {
  const fields: Record<string, string> = {};
  const address: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith(place)) address[name.slice(place.length)] = value;
    else fields[name] = value;
  }
  return { fields, address };
}
