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

export const contactOf = (customer: Customer): ContactValues => ({
  email: customer.email ?? '',
  phone: customer.phoneFormatted ?? customer.phone ?? '',
  locale: customer.locale ?? '',
});

export const nobody: IdentityValues & ContactValues = {
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
  locale: '',
};

/** The fields of a form as the input of the API: an empty one clears. */
export function inputOf(
  values: Partial<IdentityValues & ContactValues>,
): Omit<CustomerUpdateInput, 'id' | 'expectedVersion'> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value === '' ? null : value]));
}
