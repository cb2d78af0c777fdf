import { type Address, addressLimits } from '@clientela/domain/address';
import { checkNewAddress, type NewAddress } from '@clientela/domain/address-gate';
import { CustomerStatus } from '@clientela/domain/customer';
import type { CustomerFields, NewCustomer } from '@clientela/domain/customer-gate';
import { customerWarnings } from '@clientela/domain/customer-warnings';
import { normalizeEmail } from '@clientela/domain/email';
import { groupKey, groupLimits } from '@clientela/domain/group';
import type { InputContext } from '@clientela/domain/input-context';
import { noteInput } from '@clientela/domain/note';
import { checkInput } from '@clientela/domain/problem';
import { tagKey, tagLimits } from '@clientela/domain/tag';
import { cleanLine, foldText } from '@clientela/domain/text';
import { type Changes, changesBetween } from '../../audit/audit.service.js';
import { fieldsOfRow } from '../../customers/writing/customer-columns.js';
import { toldFields } from '../../customers/writing/customer-places.js';
import type { ReadRow } from '../cells/row-reader.js';
import { gateChanges, gateNew } from './gate.js';
import { ImportMode } from './import-source.js';
import type { Existing, KnownAddress } from './match.js';

/** A row that makes a customer. */
export interface Creation {
  readonly kind: 'CREATED';
  readonly read: ReadRow;
  readonly customer: NewCustomer;
}

/** A row that changes one. */
export interface Alteration {
  readonly kind: 'UPDATED';
  readonly read: ReadRow;
  readonly existing: Existing;
  /** All its fields as they will be; null when none of them changes. */
  readonly fields: CustomerFields | null;
  readonly changes: Changes;
  readonly address: NewAddress | null;
  readonly tags: readonly string[];
  readonly groups: readonly string[];
  readonly note: string | null;
  readonly archive: boolean;
  readonly login: boolean;
}

/** What becomes of a row. */
export type Decision =
  | Creation
  | Alteration
  | { readonly kind: 'UNCHANGED' | 'SKIPPED' | 'FAULTY'; readonly read: ReadRow };

/** Decides what becomes of a row, looking at the customer that it is about. Writes nothing. */
export function decide(read: ReadRow, existing: Existing | null, mode: ImportMode, rules: InputContext): Decision {
  if (existing ? mode === ImportMode.CREATE : mode === ImportMode.UPDATE) return { kind: 'SKIPPED', read };
  if (existing) return alter(read, existing, rules);
  const customer = gateNew(read, rules);
  if (!customer) return { kind: 'FAULTY', read };
  warnOfIds(read, customer, customer.addresses[0]?.countryCode ?? rules.countryCode);
  return { kind: 'CREATED', read, customer };
}

/** Ids that fail their check are kept, as the API keeps them: people should look at them. */
function warnOfIds({ issues }: ReadRow, fields: Pick<CustomerFields, 'taxId' | 'vatId'>, countryCode: string): void {
  for (const { code, path } of customerWarnings(fields, countryCode)) {
    issues.warn(code, path[0] === 'vatId' ? 'vatId' : 'taxId');
  }
}

function alter(read: ReadRow, existing: Existing, rules: InputContext): Decision {
  const { row } = existing;
  const wanted = gateChanges(read, wantedFields(read, existing), row, rules);
  if (!wanted) return { kind: 'FAULTY', read };
  const before = fieldsOfRow(row);
  const changes = changesBetween(toldFields(before), toldFields(wanted));
  const { draft } = read;
  const newIds = { taxId: wanted.taxId ?? null, vatId: wanted.vatId ?? null };
  warnOfIds(read, newIds, existing.addresses[0]?.countryCode ?? rules.countryCode);
  const alteration = {
    kind: 'UPDATED' as const,
    read,
    existing,
    fields: Object.keys(changes).length > 0 ? { ...before, ...wanted } : null,
    changes,
    address: newAddress(read, existing, rules),
    tags: missing(draft.tags, existing.tagKeys, tagKey, tagLimits.perCustomer.max),
    groups: missing(draft.groups, existing.groupKeys, groupKey, groupLimits.perCustomer.max),
    note: newNote(read, existing),
    archive: draft.archived && row.status === CustomerStatus.ACTIVE,
    login: draft.password !== null && !existing.hasLogin,
  };
  return changesNothing(alteration) ? { kind: 'UNCHANGED', read } : alteration;
}

const changesNothing = ({ fields, address, tags, groups, note, archive, login }: Alteration): boolean =>
  !fields && !address && !note && !archive && !login && tags.length === 0 && groups.length === 0;

/** What the row says about the customer's own fields, without what would only undo the work of staff. */
function wantedFields({ draft }: ReadRow, { row }: Existing): object {
  const { note: _note, externalReference, type, email, firstName, lastName, ...rest } = draft.input;
  const wholeName = cleanLine([firstName, lastName].filter(Boolean).join(' '));
  const sameName = draft.guessed.names && wholeName === [row.firstName, row.lastName].filter(Boolean).join(' ');
  return {
    ...rest,
    ...(!sameName && firstName !== undefined && { firstName }),
    ...(!sameName && lastName !== undefined && { lastName }),
    ...(!draft.guessed.type && type !== undefined && { type }),
    // An e-mail in other capitals is the same.
    ...(email !== undefined && normalizeEmail(email) !== row.emailNormalized && { email }),
    // The id of another system never takes the place of one that is there.
    ...(row.externalReference === null && externalReference !== undefined && { externalReference }),
  };
}

/** The address of the row unless the customer has it. It becomes the default where there was none. */
function newAddress(read: ReadRow, { addresses }: Existing, rules: InputContext): NewAddress | null {
  if (!read.draft.address) return null;
  const checked = checkNewAddress(read.draft.address, rules);
  if (!checked.ok) {
    for (const { code, params } of checked.issues) read.issues.warn(code, 'addressLine1', params);
    return null;
  }
  const { value } = checked;
  if (addresses.some((address) => placeKey(address) === placeKey(value))) return null;
  if (addresses.length >= addressLimits.perCustomer.max) {
    read.issues.warn('TOO_MANY', 'addressLine1', { max: addressLimits.perCustomer.max });
    return null;
  }
  const isFirst = addresses.length === 0;
  return { ...value, isDefaultBilling: isFirst, isDefaultShipping: isFirst };
}

type Place = Pick<Address, 'line1' | 'line2' | 'postalCode' | 'city' | 'countryCode'> | KnownAddress;

const placeKey = ({ line1, line2, postalCode, city, countryCode }: Place): string =>
  [line1, line2, postalCode, city, countryCode].map((part) => foldText(part ?? '')).join('\n');

function missing(names: readonly string[], has: ReadonlySet<string>, keyOf: (name: string) => string, max: number) {
  return names.filter((name) => !has.has(keyOf(name))).slice(0, Math.max(max - has.size, 0));
}

function newNote({ draft, issues }: ReadRow, { notes }: Existing): string | null {
  if (draft.input.note === undefined) return null;
  const checked = checkInput(noteInput, { body: draft.input.note });
  if (checked.ok) return notes.includes(checked.value.body) ? null : checked.value.body;
  for (const { code, params } of checked.issues) issues.warn(code, 'note', params);
  return null;
}
