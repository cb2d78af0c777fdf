import { customerGroupsUpdateInput, customerTagsUpdateInput } from '@clientela/domain/bulk';
import { uuidIfAny, uuidOf } from '@clientela/domain/global-id';
import { parseInput, problem } from '@clientela/domain/problem';
import { auditActor, type Changes, jsonText } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/database/values.js';
import { absentWhenNull } from '../../platform/input.js';
import { ensureTags } from '../../tags/tag-names.js';
import { explainRefusal, unknownIn } from '../writing/customer-faults.js';
import { lockCustomers } from '../writing/customer-lock.js';
import { groupLinks, type LinkKind, type LinkRow, tagLinks } from '../writing/link-kinds.js';
import { markPrimary, unmarkOther } from '../writing/primary-group.js';
import type { CustomerGroupsUpdateInput, CustomerTagsUpdateInput } from './link.inputs.js';

/** What was found and done, by uuids. */
export interface LinkOutcome {
  readonly existing: readonly string[];
  /** Those that may have as many as they would. */
  readonly targets: readonly string[];
  readonly changed: readonly string[];
  /** The customers that got, or lost, each. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  readonly removed: ReadonlyMap<string, readonly string[]>;
}

/** What customers get and lose, by uuids. */
export interface LinkChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** What the event of a single customer tells besides, once something was said of its primary group. */
  readonly told?: Changes;
}

/** The uuids in an input. @throws Problem INVALID_ID; NOT_FOUND when this shop has not one of them */
export async function linkChange(
  context: RequestContext,
  kind: LinkKind,
  input: { add?: string[] | undefined; remove?: string[] | undefined },
): Promise<LinkChange> {
  const uuids = (field: 'add' | 'remove') =>
    (input[field] ?? []).map((id, index) => uuidOf(kind.type, id, ['input', field, index]));
  const change = { add: uuids('add'), remove: uuids('remove') };
  for (const field of ['add', 'remove'] as const) {
    const unknown = await unknownIn(context, kind, change[field], ['input', field]);
    if (unknown) throw unknown;
  }
  return change;
}

/**
 * Gives and takes for any number of customers, by one statement. Who get something are locked before: who counts what
 * they have must see what others gave them. `told` is what the event of a single customer tells besides.
 */
export async function changeLinks(
  transaction: Transaction,
  context: RequestContext,
  kind: LinkKind,
  customerIds: readonly string[],
  { add, remove, told }: LinkChange,
): Promise<LinkOutcome> {
  if (add.length > 0) await lockCustomers(transaction, context, customerIds);
  const events = customerIds.map(() => uuidv7());
  const actor = auditActor(context);
  const lists = [customerIds, events, add, remove, kind.max, told ? jsonText(told) : null];
  const [row] = await transaction.query<LinkRow>(kind.change, [context.shopId, ...actor, ...lists]);
  return {
    existing: ids(row?.existing),
    targets: ids(row?.targets),
    changed: ids(row?.changed),
    added: customersBy(row?.added),
    removed: customersBy(row?.removed),
  };
}

const ids = (text: string | null | undefined) => (text ? text.split(',') : []);
const customersBy = (texts: Record<string, string> | null | undefined) =>
  new Map(Object.entries(texts ?? {}).map(([id, text]) => [id, ids(text)]));

/** The same for one customer. @throws Problem NOT_FOUND, TOO_MANY */
async function changeLinksOfOne(
  transaction: Transaction,
  context: RequestContext,
  kind: LinkKind,
  customerId: string,
  change: LinkChange,
): Promise<void> {
  const { existing, targets } = await changeLinks(transaction, context, kind, [customerId], change);
  if (existing.length === 0) throw problem('NOT_FOUND', ['input', 'customerId'], { params: { type: 'Customer' } });
  if (targets.length === 0) throw problem('TOO_MANY', ['input', 'add'], { params: { max: kind.max } });
}

/** Gives a customer tags, by id or by name, and takes others. Never raises its version. */
export async function updateCustomerTags(
  context: RequestContext,
  input: CustomerTagsUpdateInput,
): Promise<{ customerId: string }> {
  const parsed = parseInput(customerTagsUpdateInput, absentWhenNull(input), ['input']);
  const customerId = uuidOf('Customer', parsed.customerId, ['input', 'customerId']);
  const change = await linkChange(context, tagLinks, parsed);
  const saving = context.write(async (transaction) => {
    const named = await ensureTags(context, { save: transaction.query }, parsed.addNames ?? []);
    if (change.remove.some((id) => [...named.values()].includes(id))) {
      throw problem('CONFLICTING_TAGS', ['input', 'addNames']);
    }
    const add = [...new Set([...change.add, ...named.values()])];
    await changeLinksOfOne(transaction, context, tagLinks, customerId, { ...change, add });
    return { customerId };
  });
  return explainRefusal(context, {}, saving);
}

/** Lets a customer join and leave groups, and says which is the primary one. Never raises its version. */
export async function updateCustomerGroups(
  context: RequestContext,
  input: CustomerGroupsUpdateInput,
): Promise<{ customerId: string }> {
  const given = { ...absentWhenNull(input), primaryGroupId: input.primaryGroupId };
  const parsed = parseInput(customerGroupsUpdateInput, given, ['input']);
  const customerId = uuidOf('Customer', parsed.customerId, ['input', 'customerId']);
  const { primaryGroupId } = parsed;
  const primary = uuidIfAny('CustomerGroup', primaryGroupId, ['input', 'primaryGroupId']);
  const change = await linkChange(context, groupLinks, parsed);
  const saving = context.write(async (transaction) => {
    const told = primary === undefined ? {} : { told: await unmarkOther(transaction, context, customerId, primary) };
    await changeLinksOfOne(transaction, context, groupLinks, customerId, { ...change, ...told });
    if (primary) await markPrimary(transaction, context, customerId, primary);
    return { customerId };
  });
  return explainRefusal(context, {}, saving);
}
