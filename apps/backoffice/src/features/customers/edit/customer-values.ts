import type { CustomerType } from '@clientela/domain/customer';
import type { CustomerUpdateInput } from '../../../gql/graphql';
import type { Customer } from '../customer';

/** Who it is, in a form: empty text is nothing. */
export type IdentityValues = {
  type: CustomerType;
  firstName: string;
  lastName: string;
  companyName: string;
  taxId: string;
  vatId: string;
  birthday: string;
  externalReference: string;
};

/** How to reach them. */
export type ContactValues = {
  email: string;
  phone: string;
  /** How to read a phone that is typed without a prefix. */
  phoneCountryCode: string;
  locale: '' | 'ES' | 'EN';
};

export const identityOf = (customer: Customer): IdentityValues => ({
  type: customer.type,
  firstName: customer.firstName ?? '',
  lastName: customer.lastName ?? '',
  companyName: customer.companyName ?? '',
  taxId: customer.taxId ?? '',
  vatId: customer.vatId ?? '',
  birthday: customer.birthday ?? '',
  externalReference: customer.externalReference ?? '',
});

export const contactOf = (customer: Customer, shopCountry: string): ContactValues => ({
  email: customer.email ?? '',
  phone: customer.phoneFormatted ?? customer.phone ?? '',
  phoneCountryCode: customer.phoneCountryCode ?? shopCountry,
  locale: customer.locale ?? '',
});

export const nobody = (shopCountry: string): IdentityValues & ContactValues => ({
  type: 'INDIVIDUAL',
  firstName: '',
  lastName: '',
  companyName: '',
  taxId: '',
  vatId: '',
  birthday: '',
  externalReference: '',
  email: '',
  phone: '',
  phoneCountryCode: shopCountry,
  locale: '',
});

/** The country alone says nothing new: it goes along with the phone that it explains. */
export function contactInputOf({ phone, phoneCountryCode, ...rest }: Partial<ContactValues>, values: ContactValues) {
  const changesPhone = phone !== undefined || phoneCountryCode !== undefined;
  return {
    ...inputOf(rest),
    ...(changesPhone && { phone: values.phone || null, phoneCountryCode: values.phoneCountryCode }),
  };
}

/** The fields of a form as the input of the API: an empty one clears. */
export function inputOf(
  values: Partial<IdentityValues & ContactValues>,
): Omit<CustomerUpdateInput, 'id' | 'expectedVersion'> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value === '' ? null : value]));
}
