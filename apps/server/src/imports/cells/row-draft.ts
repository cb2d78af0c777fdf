import { CustomerType } from '@clientela/domain/customer';
import { customerGroupCreateInput, groupKey, groupLimits } from '@clientela/domain/group';
import type { InputContext } from '@clientela/domain/input-context';
import type { Locale } from '@clientela/domain/locale';
import { checkInput } from '@clientela/domain/problem';
import { tagInput, tagKey, tagLimits } from '@clientela/domain/tag';
import type { ImportField } from '../columns/field.js';
import type { DateOrder } from './birthday.js';
import { readDay } from './birthday.js';
import { emailOf, flagOf, idOf, listOf, localeOf, looksHashed, typeOf } from './cell.js';
import { countryOf } from './country.js';
import { splitName } from './person-name.js';
import { readAddress } from './row-address.js';
import type { RowIssues } from './row-issues.js';

/** How the cells of a file are read. */
export interface ReadingRules {
  readonly gate: InputContext;
  readonly dateOrder: DateOrder;
  /** Put before ids, so that those of two systems never meet: `shopify:`. */
  readonly idPrefix: string;
  /** The tags and groups that the rows so far have named, by the keys of their names. */
  readonly named: { readonly tags: Set<string>; readonly groups: Set<string> };
}

/** The fields of the domain's input that a row fills. Empty cells are absent: they never clear what a customer has. */
export interface DraftInput {
  firstName?: string;
  lastName?: string;
  companyName?: string;
  type?: CustomerType;
  email?: string;
  phone?: string;
  phoneCountryCode?: string;
  taxId?: string;
  vatId?: string;
  birthday?: string;
  locale?: Locale;
  externalReference?: string;
  note?: string;
}

/** A row as the domain's gate will be asked about it, with what goes beside the customer. */
export interface RowDraft {
  readonly input: DraftInput;
  /** The names were one cell, and the type was said by nobody: a guess never corrects what staff have written. */
  readonly guessed: { readonly names: boolean; readonly type: boolean };
  readonly address: object | null;
  readonly tags: string[];
  readonly groups: string[];
  readonly archived: boolean;
  /** In the clear, until it is hashed or the row is let go. */
  readonly password: string | null;
}

export type RowValues = ReadonlyMap<ImportField, string>;
/** Argon2 takes any length; nobody types more than this. */
const passwordMax = 256;

/** Makes the values of a row into what the gate expects. Decorations that cannot be read are left out with a warning. */
export function draftRow(values: RowValues, rules: ReadingRules, issues: RowIssues): RowDraft {
  const text = (field: ImportField) => values.get(field) ?? '';
  const country = readCountry(text('country'), issues);
  const names = readNames(text);
  const phones = readPhones(text, country ?? rules.gate.countryCode, rules.gate, issues);
  const reference = idOf(text('externalReference'));
  const input: DraftInput = {
    ...names,
    ...present('type', readType(text('type'), names, issues)),
    ...present('email', emailOf(text('email'))),
    ...(phones.own && { phone: phones.own, ...present('phoneCountryCode', country) }),
    ...present('taxId', text('taxId')),
    ...present('vatId', text('vatId')),
    ...present('birthday', readBirthday(text('birthday'), rules, issues)),
    ...present('locale', readLocale(text('locale'), issues)),
    ...(reference && { externalReference: rules.idPrefix + reference }),
    ...present('note', text('note')),
  };
  return {
    input,
    guessed: { names: !text('firstName') && !text('lastName'), type: !typeOf(text('type')) },
    address: readAddress(text, { country, phone: phones.other }, rules.gate, issues),
    tags: readNamesOf('tags', text('tags'), rules, issues),
    groups: readNamesOf('groups', text('groups'), rules, issues),
    archived: readArchived(text('active'), issues),
    password: readPassword(text('password'), issues),
  };
}

type TextOf = (field: ImportField) => string;

function present<Key extends string, Value>(key: Key, value: Value | null | undefined | ''): { [K in Key]?: Value } {
  return value === null || value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

function readNames(text: TextOf): Pick<DraftInput, 'firstName' | 'lastName' | 'companyName'> {
  const lastName = [text('lastName'), text('secondLastName')].filter(Boolean).join(' ');
  let names = { firstName: text('firstName'), lastName, companyName: text('companyName') };
  if (!names.firstName && !names.lastName && text('name')) {
    const isCompany = typeOf(text('type')) === CustomerType.COMPANY && !names.companyName;
    const split = isCompany ? { ...names, companyName: text('name') } : splitName(text('name'));
    names = { ...split, companyName: split.companyName || names.companyName };
  }
  // A last name alone names nobody by the domain's rule; it is then what the person is called.
  if (!names.firstName && !names.companyName) {
    names = names.lastName
      ? { ...names, firstName: names.lastName, lastName: '' }
      : { ...names, firstName: text('username') };
  }
  return {
    ...present('firstName', names.firstName),
    ...present('lastName', names.lastName),
    ...present('companyName', names.companyName),
  };
}

function readType(cell: string, names: Pick<DraftInput, 'firstName' | 'lastName' | 'companyName'>, issues: RowIssues) {
  const type = typeOf(cell);
  if (cell && !type) issues.warn('INVALID_OPTION', 'type', { allowed: Object.values(CustomerType).join(', ') });
  // Without a word about it, who has a company's name and no person's is a company.
  return type ?? (names.companyName && !names.firstName && !names.lastName ? CustomerType.COMPANY : null);
}

function readCountry(cell: string, issues: RowIssues): string | null {
  if (!cell) return null;
  const code = countryOf(cell);
  if (code === null) issues.warn('INVALID_COUNTRY', 'country');
  return code;
}

/** The customer's phone is the first that can be read; the other goes to the address. */
function readPhones(text: TextOf, country: string, gate: InputContext, issues: RowIssues) {
  const readable = (['phone', 'otherPhone'] as const).filter((field) => {
    if (!text(field)) return false;
    const understood = gate.parsePhone(text(field), country) !== null;
    if (!understood) issues.warn('INVALID_PHONE', field, { country });
    return understood;
  });
  const [own, other] = readable.map(text);
  return { own, other };
}

function readBirthday(cell: string, { dateOrder, gate }: ReadingRules, issues: RowIssues): string | null {
  const day = cell ? readDay(cell, dateOrder, gate.today) : '';
  if (day === null) issues.warn('INVALID_DATE', 'birthday');
  return day;
}

function readLocale(cell: string, issues: RowIssues) {
  const locale = cell ? localeOf(cell) : null;
  if (cell && !locale) issues.warn('INVALID_OPTION', 'locale', { allowed: 'ES, EN' });
  return locale;
}

function readArchived(cell: string, issues: RowIssues): boolean {
  const active = cell ? flagOf(cell) : true;
  if (active === null) issues.warn('INVALID_OPTION', 'active', { allowed: '1, 0' });
  return active === false;
}

const lists = {
  tags: { input: tagInput, keyOf: tagKey, limits: tagLimits },
  groups: { input: customerGroupCreateInput, keyOf: groupKey, limits: groupLimits },
} as const;
/** A column of something else that was mapped to tags would fill the shop with them. */
const maxNames = 1_000;

/** The names in a cell, as many as a customer may have. What is wrong is said once for the cell. */
function readNamesOf(list: keyof typeof lists, cell: string, { named }: ReadingRules, issues: RowIssues): string[] {
  const { input, keyOf, limits } = lists[list];
  const parts = listOf(cell);
  const most = limits.perCustomer.max;
  if (parts.length > most) issues.warn('TOO_MANY', list, { max: most });
  const fitting = parts.slice(0, most).flatMap((name) => {
    const checked = checkInput(input, { name });
    return checked.ok ? [checked.value.name] : [];
  });
  if (fitting.length < Math.min(parts.length, most)) issues.warn('TOO_LONG', list, { max: limits.name.max });
  const taken = fitting.filter((name) => {
    const key = keyOf(name);
    return named[list].has(key) || (named[list].size < maxNames && named[list].add(key));
  });
  if (taken.length < fitting.length) issues.warn('TOO_MANY', list, { max: maxNames });
  return taken;
}

function readPassword(cell: string, issues: RowIssues): string | null {
  if (!cell) return null;
  if (looksHashed(cell)) issues.warn('PASSWORD_IS_HASHED', 'password');
  else if (cell.length > passwordMax) issues.warn('TOO_LONG', 'password', { max: passwordMax });
  else return cell;
  return null;
}
