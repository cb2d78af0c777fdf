import { type Address, addressInput, addressUpdateInput } from './address.js';
import { type InputContext, keepPhone } from './input-context.js';
import { type Checked, checkInput, type ProblemIssue } from './problem.js';

type Path = (string | number)[];

/** A new address as it is kept, without its ids. */
export type NewAddress = Omit<Address, 'id' | 'customerId'>;

/** The fields of an address that change; absent ones stay. */
export type AddressChanges = Partial<NewAddress>;

/** Checks a new address and answers it as it is kept, or every issue. */
export function checkNewAddress(value: unknown, context: InputContext, basePath: Path = []): Checked<NewAddress> {
  const checked = checkInput(addressInput, value, basePath);
  if (!checked.ok) return checked;
  const { value: input } = checked;
  const issues: ProblemIssue[] = [];
  const countryCode = input.countryCode ?? context.countryCode;
  const { phone } = keepPhone(input.phone, countryCode, context, [...basePath, 'phone'], issues);
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      label: input.label ?? null,
      recipient: input.recipient ?? null,
      company: input.company ?? null,
      line1: input.line1,
      line2: input.line2 ?? null,
      city: input.city,
      region: input.region ?? null,
      postalCode: input.postalCode ?? null,
      countryCode,
      phone,
      isDefaultBilling: input.isDefaultBilling ?? false,
      isDefaultShipping: input.isDefaultShipping ?? false,
    },
  };
}

/** Checks the changes of an address and answers those that were given, as they are kept, or every issue. */
export function checkAddressChanges(
  value: unknown,
  current: Pick<Address, 'countryCode'>,
  context: InputContext,
  basePath: Path = [],
): Checked<AddressChanges> {
  const checked = checkInput(addressUpdateInput, value, basePath);
  if (!checked.ok) return checked;
  const issues: ProblemIssue[] = [];
  const changes: AddressChanges = checked.value;
  if (changes.phone !== undefined) {
    const countryCode = changes.countryCode ?? current.countryCode;
    changes.phone = keepPhone(changes.phone, countryCode, context, [...basePath, 'phone'], issues).phone;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: withoutAbsent(changes) };
}

/** The same object without the keys that are undefined: what is left is what somebody wants to change. */
export function withoutAbsent<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
