import type { Address } from './address.js';
import { countryName } from './country.js';
import type { Language } from './locale.js';

type PostalParts = {
  [Part in 'recipient' | 'company' | 'line1' | 'line2' | 'city' | 'region' | 'postalCode' | 'countryCode' | 'phone']:
    | Address[Part]
    | null;
};

/** An address as the post wants it, line by line; the province only where it is not what the town is called. */
export function addressLines(address: PostalParts, language: Language): string[] {
  const { recipient, company, line1, line2, phone, region, city, postalCode, countryCode } = address;
  const town = [postalCode, city].filter(Boolean).join(' ');
  const province = region && region !== city ? ` (${region})` : '';
  const country = countryCode && countryName(countryCode, language);
  return [recipient, company, line1, line2, (town + province).trim(), country, phone].filter(
    (line) => !!line,
  ) as string[];
}
