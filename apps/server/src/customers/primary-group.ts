import { problem } from '@clientela/domain/problem';
import { recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { lockCustomer } from './customer-lock.js';

const memberships = prepared(
  'customer_memberships',
  `select m.group_id as "groupId", m.is_primary as "isPrimary", g.name from customer_group_member m
   join customer_group g on g.shop_id = m.shop_id and g.id = m.group_id where m.shop_id = $1 and m.customer_id = $2`,
);
const unmark = prepared(
  'customer_primary_unmark',
  'update customer_group_member set is_primary = false where shop_id = $1 and customer_id = $2 and is_primary',
);
const mark = prepared(
  'customer_primary_mark',
  'update customer_group_member set is_primary = true where shop_id = $1 and customer_id = $2 and group_id = $3',
);

/** Marks one of a customer's groups as the primary one, or none. @throws Problem PRIMARY_GROUP_NOT_MEMBER */
export async function setPrimaryGroup(
  transaction: Transaction,
  context: RequestContext,
  customerId: string,
  groupId: string | null,
): Promise<void> {
  await lockCustomer(transaction, context, customerId);
  const key = [context.shopId, customerId];
  const groups = await transaction.query<{ groupId: string; isPrimary: boolean; name: string }>(memberships, key);
  const before = groups.find((group) => group.isPrimary) ?? null;
  const after = groups.find((group) => group.groupId === groupId) ?? null;
  if (groupId !== null && !after) throw problem('PRIMARY_GROUP_NOT_MEMBER', ['input', 'primaryGroupId']);
  if (before === after) return;
  // Two statements: a unique index looks at each row as it is written, and refuses two marks even for a moment.
  await transaction.query(unmark, key);
  if (after) await transaction.query(mark, [...key, after.groupId]);
  const changes = { primaryGroup: [before?.name ?? null, after?.name ?? null] as [unknown, unknown] };
  await recordAudit(transaction, context, [
    { action: 'customer.primaryGroup', subjectType: 'Customer', subjectId: customerId, changes },
  ]);
}
