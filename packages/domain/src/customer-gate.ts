import { withOneDefault } from './address.js';
import { checkNewAddress, type NewAddress, withoutAbsent } from './address-gate.js';
import { type Customer, type CustomerSource, CustomerType, customerLimits } from './customer.js';
import { type CustomerUpdateInput, customerCreateInput, customerUpdateInput } from './customer-input.js';
import { type InputContext, keepPhone } from './input-context.js';
import { type Checked, checkInput, type ProblemIssue } from './problem.js';
import { tagKey } from './tag.js';
import { cleanLine } from './text.js';

type Path = (string | number)[];
type EmptyOr<Fields> = { [Field in keyof Fields]?: Fields[Field] | null | undefined };

/** The fields of a customer that people and partners write, as they are kept: whatever an input may change. */
export type CustomerFields = Pick<Customer, Exclude<keyof CustomerUpdateInput, 'id' | 'expectedVersion'>>;

/** A new customer as it is kept, with what is made along with it. */
export interface NewCustomer extends CustomerFields {
  /** Null: the door that it came through decides. */
  source: CustomerSource | null;
  addresses: NewAddress[];
  groupIds: string[];
  /** One of `groupIds`, the first unless another was named; null without groups. */
  primaryGroupId: string | null;
  tagIds: string[];
  /** Each name once, as tags compare them. */
  tagNames: string[];
  note: string | null;
}

/** The fields that change; absent ones stay. */
export type CustomerChanges = Partial<CustomerFields>;

/** The one gate for new customers: API, form, import and demo data. Answers it as it is kept, or every issue. */
export function checkNewCustomer(value: unknown, context: InputContext, basePath: Path = []): Checked<NewCustomer> {
  const checked = checkInput(customerCreateInput, value, basePath);
  // The rule on names is told along with the faults of fields, so that a file's row lists all that is wrong with it.
  if (!checked.ok) return { ok: false, issues: [...checked.issues, ...nameIssues(namesIn(value), basePath)] };
  const { value: input } = checked;
  const type = input.type ?? CustomerType.INDIVIDUAL;
  const issues = nameIssues({ ...input, type }, basePath);
  issues.push(...birthdayIssues(input.birthday, context, basePath));
  const phone = keepPhone(input.phone, input.phoneCountryCode, context, [...basePath, 'phone'], issues);
  const addresses = checkAddresses(input.addresses ?? [], context, basePath, issues);
  const groupIds = input.groupIds ?? [];
  if (input.primaryGroupId && !groupIds.includes(input.primaryGroupId)) {
    issues.push({ code: 'PRIMARY_GROUP_NOT_MEMBER', path: [...basePath, 'primaryGroupId'] });
  }
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      ...fieldsOf({ ...input, ...phone, type }),
      source: input.source ?? null,
      addresses,
      groupIds,
      primaryGroupId: input.primaryGroupId ?? groupIds[0] ?? null,
      tagIds: input.tagIds ?? [],
      tagNames: [...new Map((input.tagNames ?? []).map((name) => [tagKey(name), name])).values()],
      note: input.note ?? null,
    },
  };
}

/** All fields of a new customer: what was not said is empty. */
function fieldsOf(input: EmptyOr<CustomerFields> & Pick<Customer, 'type'>): CustomerFields {
  return {
    firstName: input.firstName ?? null,
    lastName: input.lastName ?? null,
    companyName: input.companyName ?? null,
    type: input.type,
    email: input.email ?? null,
    phone: input.phone ?? null,
    phoneCountryCode: input.phoneCountryCode ?? null,
    taxId: input.taxId ?? null,
    vatId: input.vatId ?? null,
    birthday: input.birthday ?? null,
    locale: input.locale ?? null,
    externalReference: input.externalReference ?? null,
    metadata: input.metadata ?? {},
    discount: input.discount ?? null,
    taxExemption: input.taxExemption ?? null,
    paymentPreference: input.paymentPreference ?? null,
    preferredShippingMethod: input.preferredShippingMethod ?? null,
    channelId: input.channelId ?? null,
    issuingCompanyId: input.issuingCompanyId ?? null,
  };
}

/**
 * The one gate for changes: answers those that were given, as they are kept, or every issue. `current` is what the
 * customer is now, because the rule on names is about the result.
 */
export function checkCustomerChanges(
  value: unknown,
  current: Pick<Customer, 'firstName' | 'companyName' | 'type'>,
  context: InputContext,
  basePath: Path = [],
): Checked<CustomerChanges> {
  const checked = checkInput(customerUpdateInput, value, basePath);
  if (!checked.ok) return checked;
  const { id: _id, expectedVersion: _version, phone, phoneCountryCode, metadata, ...rest } = checked.value;
  const changes: CustomerChanges = withoutAbsent(rest);
  if (metadata !== undefined) changes.metadata = metadata ?? {};
  const issues = nameIssues({ ...current, ...changes }, basePath);
  issues.push(...birthdayIssues(changes.birthday, context, basePath));
  // The country only says how to read a phone: without one there is nothing to read.
  if (phone !== undefined) {
    Object.assign(changes, keepPhone(phone, phoneCountryCode, context, [...basePath, 'phone'], issues));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: changes };
}

/** What is wrong with the names of a customer: a last name alone is not enough, and a company needs its own. */
export function nameIssues(names: Partial<Pick<Customer, 'firstName' | 'companyName' | 'type'>>, basePath: Path = []) {
  const issues: ProblemIssue[] = [];
  if (!names.firstName && !names.companyName) issues.push({ code: 'NAME_REQUIRED', path: [...basePath, 'firstName'] });
  else if (names.type === CustomerType.COMPANY && !names.companyName) {
    issues.push({ code: 'COMPANY_NAME_REQUIRED', path: [...basePath, 'companyName'] });
  }
  return issues;
}

function namesIn(value: unknown): { firstName: string; companyName: string; type?: CustomerType } {
  const text = (key: string) => {
    const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof found === 'string' ? cleanLine(found) : '';
  };
  const names = { firstName: text('firstName'), companyName: text('companyName') };
  return text('type') === CustomerType.COMPANY ? { ...names, type: CustomerType.COMPANY } : names;
}

function birthdayIssues(birthday: string | null | undefined, { today }: InputContext, basePath: Path): ProblemIssue[] {
  if (!birthday || (birthday >= customerLimits.birthday.from && birthday < today)) return [];
  return [{ code: 'INVALID_BIRTHDAY', path: [...basePath, 'birthday'] }];
}

function checkAddresses(inputs: object[], context: InputContext, basePath: Path, issues: ProblemIssue[]): NewAddress[] {
  const kept = inputs.flatMap((input, index) => {
    const checked = checkNewAddress(input, context, [...basePath, 'addresses', index]);
    if (!checked.ok) issues.push(...checked.issues);
    return checked.ok ? [checked.value] : [];
  });
  return withOneDefault(kept);
}
