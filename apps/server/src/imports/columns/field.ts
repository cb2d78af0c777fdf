/** What a column of a file may hold of a customer, by the name that a column map uses, with what is read from it. */
export const importFields = {
  name: 'A whole name: of a person, which is split, or of a company.',
  firstName: 'First name.',
  lastName: 'Last name, or the first of two.',
  secondLastName: 'Second last name: joined to the first.',
  companyName: 'Company name.',
  username: 'Sign-in name in the other system: stands for the first name in rows without any name.',
  type: 'INDIVIDUAL, SELF_EMPLOYED or COMPANY, also in Spanish.',
  active: 'Yes or no: customers that are not active are archived.',
  email: 'E-mail.',
  phone: 'Phone.',
  otherPhone: 'Another phone: taken when the first is empty or cannot be read.',
  taxId: 'Tax id (NIF, NIE, CIF, or that of another country).',
  vatId: 'VAT id.',
  birthday: 'Birthday.',
  locale: 'Language to write in: Spanish or English.',
  externalReference: 'Its id in the other system.',
  tags: 'Tags, separated by comma, semicolon or |. Those that do not exist are made.',
  groups: 'Groups, separated by comma, semicolon or |. Those that do not exist are made.',
  note: 'A note of the staff.',
  addressLine1: 'Street and number.',
  addressLine2: 'Floor, door.',
  city: 'City.',
  region: 'Province, state or region.',
  postalCode: 'Postal code.',
  country: 'Country, by code or name: of the address, and of a phone without prefix.',
  password: 'Password of the private area, as it is typed. Kept as a hash alone.',
} as const;

/** A field that a column can go to. */
export type ImportField = keyof typeof importFields;

/** Rows without any of these name nobody: a file without one of their columns is no file of customers. */
export const namingFields: readonly ImportField[] = [
  'name',
  'firstName',
  'lastName',
  'companyName',
  'username',
  'email',
  'phone',
  'otherPhone',
  'externalReference',
];

/** What only who has READ_PII sees of a customer. */
export const personalFields: readonly ImportField[] = [
  'taxId',
  'vatId',
  'birthday',
  'addressLine1',
  'addressLine2',
  'city',
  'region',
  'postalCode',
];
