import type { ImportField } from './field.js';
import { headerKey } from './header-key.js';
import { templateHeaders } from './template.js';

/** A program whose exports are known by their header. */
export interface SourceSystem {
  /** The name in the API, and the prefix of its ids: `shopify:123`. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Headers that together no other system has; one of the lists must be there whole. */
  readonly signatures: readonly string[];
  /** Headers that mean something here that they do not mean elsewhere. */
  readonly columns: Readonly<Record<string, ImportField>>;
}

/** Sources of the headers: public export and import files and the systems' help pages. Told apart in this order. */
const described: readonly SourceSystem[] = [
  {
    id: 'clientela',
    name: 'Clientela',
    signatures: [templateHeaders('es').join(), templateHeaders('en').join()],
    columns: {},
  },
  {
    id: 'shopify',
    name: 'Shopify',
    signatures: [
      'first name, last name, email, accepts email marketing, address1, zip',
      'first name, last name, email, accepts email marketing, default address address1',
      'first name, last name, email, accepts marketing, address1, zip',
    ],
    columns: {
      'customer id': 'externalReference',
      'default address company': 'companyName',
      'default address address1': 'addressLine1',
      'default address address2': 'addressLine2',
      'default address city': 'city',
      'default address province code': 'region',
      'default address country code': 'country',
      'default address zip': 'postalCode',
      'default address phone': 'otherPhone',
    },
  },
  {
    id: 'prestashop',
    name: 'PrestaShop',
    signatures: ['email, last name, first name, newsletter, groups, default group id'],
    columns: { 'customer id': 'externalReference', id: 'externalReference' },
  },
  {
    id: 'magento',
    name: 'Magento',
    signatures: [
      'firstname, lastname, email, dob, gender, street, country id',
      'email, website, store, firstname, lastname, group id',
    ],
    columns: { 'entity id': 'externalReference' },
  },
  {
    id: 'odoo',
    name: 'Odoo',
    signatures: ['name, company type, related company', 'name, is a company, email'],
    columns: {
      id: 'externalReference',
      'external id': 'externalReference',
      'related company': 'companyName',
      'is a company': 'type',
    },
  },
  {
    id: 'woocommerce',
    name: 'WooCommerce',
    signatures: ['customer id, username, first name, last name, email', 'username, email, total spend, aov'],
    columns: { 'customer id': 'externalReference' },
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    signatures: ['username, email, password', 'user login, user email', 'username, email, user url'],
    columns: { 'source user id': 'externalReference', 'display name': 'name' },
  },
  {
    id: 'google-contacts',
    name: 'Google Contacts',
    signatures: ['given name, family name, e-mail 1 - value', 'first name, last name, e-mail 1 - value'],
    columns: {
      'organization 1 - name': 'companyName',
      'organization name': 'companyName',
      'group membership': 'tags',
    },
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    signatures: ['record id, first name, last name, email'],
    columns: { 'record id': 'externalReference' },
  },
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    signatures: ['email address, first name, last name, member rating', 'email address, leid'],
    columns: { leid: 'externalReference' },
  },
  {
    id: 'bigcommerce',
    name: 'BigCommerce',
    signatures: ['id, email, first name, last name, customer group id'],
    columns: { id: 'externalReference' },
  },
  { id: 'stripe', name: 'Stripe', signatures: ['id, email, name, card last 4'], columns: { id: 'externalReference' } },
  {
    id: 'pipedrive',
    name: 'Pipedrive',
    signatures: ['person - id, person - name'],
    columns: { 'person id': 'externalReference' },
  },
];

interface KnownSystem extends SourceSystem {
  readonly signatureKeys: readonly (readonly string[])[];
  readonly fieldByKey: ReadonlyMap<string, ImportField>;
}

const known: readonly KnownSystem[] = described.map((system) => ({
  ...system,
  signatureKeys: system.signatures.map((list) => list.split(',').map(headerKey)),
  fieldByKey: new Map(Object.entries(system.columns).map(([header, field]) => [headerKey(header), field])),
}));

/** The system whose export has these headers, or null. */
export function detectSystem(keys: ReadonlySet<string>): string | null {
  return (
    known.find(({ signatureKeys }) => signatureKeys.some((list) => list.every((key) => keys.has(key))))?.id ?? null
  );
}

/** The field of a header in one system; undefined when it means there what it means anywhere. */
export function fieldInSystem(systemId: string | null, key: string): ImportField | undefined {
  return known.find(({ id }) => id === systemId)?.fieldByKey.get(key);
}

/** What people call a system; a label of the caller's own is its name. */
export const nameOfSystem = (systemId: string): string => known.find(({ id }) => id === systemId)?.name ?? systemId;
