import { uuidOf } from '@clientela/domain/global-id';
import { customerGroupCreateInput, customerGroupUpdateInput, groupKey } from '@clientela/domain/group';
import { parseInput, problem } from '@clientela/domain/problem';
import { changesBetween, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import { onViolation } from '../platform/database/faults.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { staleVersion } from '../platform/graphql/mutations.js';
import { nameTaken } from '../platform/name-taken.js';
import { discountRow } from './discount.columns.js';
import { CustomerGroupEntity } from './group.entity.js';
import type { CustomerGroupCreateInput, CustomerGroupDeleteInput, CustomerGroupUpdateInput } from './group.inputs.js';

const byKey = prepared('group_by_key', 'select id from customer_group where shop_id = $1 and name_key = $2');
const memberCount = prepared(
  'group_member_count',
  'select count(*)::integer as count from customer_group_member where shop_id = $1 and group_id = $2',
);
const subjectType = 'CustomerGroup';
const notFound = () => problem('NOT_FOUND', ['input', 'id'], { params: { type: subjectType } });

/** Makes a group. @throws Problem NAME_TAKEN with the id of the group that has the name */
export async function createGroup(
  context: RequestContext,
  input: CustomerGroupCreateInput,
): Promise<{ groupId: string }> {
  const { name, description = null, discount = null } = parseInput(customerGroupCreateInput, input, ['input']);
  const groupId = uuidv7();
  const nameKey = groupKey(name);
  const changes = changesBetween({}, { name, description, discount });
  const saved = context.write(async (transaction) => {
    const row = { shopId: context.shopId, id: groupId, name, nameKey, description, ...discountRow(discount) };
    await transaction.manager.insert(CustomerGroupEntity, row);
    await recordAudit(transaction, context, [{ action: 'group.create', subjectType, subjectId: groupId, changes }]);
    return { groupId };
  });
  return onViolation('customer_group_name_uq', saved, () => nameTaken(context, subjectType, byKey, nameKey));
}

/** Changes a group. @throws Problem NOT_FOUND, NAME_TAKEN, STALE_VERSION (with the group as it stands) */
export async function updateGroup(
  context: RequestContext,
  input: CustomerGroupUpdateInput,
): Promise<{ groupId: string }> {
  const given = { ...input, name: input.name ?? undefined };
  const { id, expectedVersion, ...wanted } = parseInput(customerGroupUpdateInput, given, ['input']);
  const groupId = uuidOf(subjectType, id, ['input', 'id']);
  const key = { shopId: context.shopId, id: groupId };
  const { discount, ...plain } = wanted;
  const nameKey = wanted.name === undefined ? undefined : groupKey(wanted.name);
  const saved = context.write(async (transaction) => {
    const before = await transaction.manager.findOneBy(CustomerGroupEntity, key);
    if (!before) throw notFound();
    const change = { ...plain, ...(nameKey && { nameKey }), ...(discount !== undefined && discountRow(discount)) };
    const raised = { ...change, version: expectedVersion + 1, updatedAt: new Date() };
    const { affected } = await transaction.manager.update(
      CustomerGroupEntity,
      { ...key, version: expectedVersion },
      raised,
    );
    if (affected !== 1) throw staleVersion(expectedVersion, before.version, { groupId });
    const changes = changesBetween(before, wanted);
    await recordAudit(transaction, context, [{ action: 'group.update', subjectType, subjectId: groupId, changes }]);
    return { groupId };
  });
  return onViolation('customer_group_name_uq', saved, () => nameTaken(context, subjectType, byKey, nameKey));
}

/** Deletes a group: its members stay, their membership goes. Answers how many they were. */
export async function deleteGroup(
  context: RequestContext,
  input: CustomerGroupDeleteInput,
): Promise<{ deletedId: string; customerCount: number }> {
  const groupId = uuidOf(subjectType, input.id, ['input', 'id']);
  const key = { shopId: context.shopId, id: groupId };
  return context.write(async (transaction) => {
    const before = await transaction.manager.findOneBy(CustomerGroupEntity, key);
    if (!before) throw notFound();
    const [members] = await transaction.query<{ count: number }>(memberCount, [context.shopId, groupId]);
    const { affected } = await transaction.manager.delete(CustomerGroupEntity, key);
    if (affected !== 1) throw notFound();
    const customerCount = members?.count ?? 0;
    await recordAudit(transaction, context, [
      {
        action: 'group.delete',
        subjectType,
        subjectId: groupId,
        changes: { name: [before.name, null], customerCount: [customerCount, 0] },
      },
    ]);
    return { deletedId: input.id, customerCount };
  });
}
