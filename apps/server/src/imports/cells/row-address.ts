import { addressInput } from '@clientela/domain/address';
import type { InputContext } from '@clientela/domain/input-context';
import { checkInput } from '@clientela/domain/problem';
import type { ImportField } from '../columns/field.js';
import { streetLines } from './cell.js';
import type { RowIssues } from './row-issues.js';

/** The field behind each part of an address. */
const fieldOf: Readonly<Record<string, ImportField>> = {
  line1: 'addressLine1',
  line2: 'addressLine2',
  city: 'city',
  region: 'region',
  postalCode: 'postalCode',
  countryCode: 'country',
};

/**
 * The address of a row as the domain's input; null without one. It is left out, with a warning that names the column,
 * when a part that it needs is missing or wrong: half an address delivers nothing, and the customer is worth keeping.
 */
export function readAddress(
  text: (field: ImportField) => string,
  known: { country: string | null; phone: string | undefined },
  gate: InputContext,
  issues: RowIssues,
): object | null {
  const [line1, second] = streetLines(text('addressLine1'));
  const line2 = [second, text('addressLine2')].filter(Boolean).join(', ');
  const parts = { line1, line2, city: text('city'), region: text('region'), postalCode: text('postalCode') };
  if (Object.values(parts).every((part) => part === '')) return null;
  // A country that was said and not understood is not to be replaced by the shop's.
  if (text('country') && !known.country) return null;
  const address = {
    ...parts,
    countryCode: known.country ?? gate.countryCode,
    ...(known.phone && { phone: known.phone }),
  };
  const checked = checkInput(addressInput, address);
  if (checked.ok) return address;
  for (const { code, path, params } of checked.issues)
    issues.warn(code, fieldOf[String(path[0])] ?? 'addressLine1', params);
  return null;
}
