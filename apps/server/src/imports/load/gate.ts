import type { Customer } from '@clientela/domain/customer';
import {
  type CustomerChanges,
  checkCustomerChanges,
  checkNewCustomer,
  type NewCustomer,
} from '@clientela/domain/customer-gate';
import type { InputContext } from '@clientela/domain/input-context';
import type { Checked } from '@clientela/domain/problem';
import type { ReadRow } from '../cells/row-reader.js';
import type { ImportField } from '../columns/field.js';

/** Fields of the gate's input that a customer can do without: when they are wrong, the rest is loaded all the same. */
const decorations: Readonly<Record<string, ImportField>> = {
  phone: 'phone',
  phoneCountryCode: 'country',
  birthday: 'birthday',
  locale: 'locale',
  taxId: 'taxId',
  vatId: 'vatId',
  note: 'note',
  addresses: 'addressLine1',
  tagNames: 'tags',
};
/** Where a field's value came from, the likeliest first. */
const sources: Readonly<Record<string, readonly ImportField[]>> = {
  firstName: ['firstName', 'name', 'username', 'lastName'],
  lastName: ['lastName', 'name', 'secondLastName'],
  companyName: ['companyName', 'name'],
  email: ['email'],
  type: ['type'],
  externalReference: ['externalReference'],
};

/** A new customer out of a row, or null: then its issues say what keeps it out. */
export function gateNew({ draft, issues }: ReadRow, rules: InputContext): NewCustomer | null {
  const input: Record<string, unknown> = { ...draft.input, tagNames: draft.tags };
  if (draft.address) input.addresses = [draft.address];
  return withoutDecorations(input, issues, (value) => checkNewCustomer(value, rules));
}

/** What a row changes in a customer, or null: then its issues say what keeps it out. */
export function gateChanges(
  { issues }: ReadRow,
  input: object,
  current: Pick<Customer, 'firstName' | 'companyName' | 'type'>,
  rules: InputContext,
): CustomerChanges | null {
  // The gate is that of the API: who changes by a file has read no version, the loader has.
  const changed = { ...input, id: '', expectedVersion: 1 };
  return withoutDecorations(changed, issues, (value) => checkCustomerChanges(value, current, rules));
}

function withoutDecorations<Value>(
  given: Record<string, unknown>,
  issues: ReadRow['issues'],
  check: (input: object) => Checked<Value>,
): Value | null {
  let input = given;
  // Each turn drops a field at least, so that it ends.
  for (;;) {
    const checked = check(input);
    if (checked.ok) return checked.value;
    const fields = checked.issues.map(({ path }) => String(path[0]));
    for (const [index, { code, params }] of checked.issues.entries()) {
      const field = fields[index] ?? '';
      const decoration = decorations[field];
      if (decoration) issues.warn(code, decoration, params);
      else issues.fault(code, placeOf(field, issues), params);
    }
    if (issues.faults.length > 0) return null;
    input = Object.fromEntries(Object.entries(input).filter(([field]) => !fields.includes(field)));
  }
}

const placeOf = (field: string, issues: ReadRow['issues']): ImportField | null =>
  sources[field]?.find((source) => issues.place(source) !== null) ?? null;
