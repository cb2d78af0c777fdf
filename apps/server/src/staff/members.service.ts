import { uuidOf } from '@clientela/domain/global-id';
import { StaffRole } from '@clientela/domain/permission';
import { problem } from '@clientela/domain/problem';
import { type Changes, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { refuseRoleBeyond } from './role-to-give.js';
import { sessionsOf } from './sessions.js';
import type { StaffMemberRemoveInput, StaffMemberUpdateInput } from './staff-members.inputs.js';

// The owners' rows are locked first, so that two who demote each other are told apart: one of them is the last.
const lockOwners = prepared(
  'membership_lock_owners',
  `select staff_user_id as "staffId" from membership where shop_id = $1 and role = 'OWNER' order by staff_user_id for update`,
);
const roleOf = prepared(
  'membership_role',
  'select role from membership where shop_id = $1 and staff_user_id = $2 for update',
);
const setRole = prepared(
  'membership_set_role',
  'update membership set role = $3 where shop_id = $1 and staff_user_id = $2',
);
const remove = prepared('membership_remove', 'delete from membership where shop_id = $1 and staff_user_id = $2');
const revoke = prepared(
  'staff_invitations_revoke_of',
  'delete from staff_invitation where shop_id = $1 and invited_by = $2 returning email',
);

const subjectType = 'StaffUser';

/** Gives somebody who works in the shop another role. It holds within a second. @throws Problem SCOPE_NOT_ALLOWED, NOT_FOUND, LAST_OWNER */
export async function updateMember(
  context: RequestContext,
  { staffId, role }: StaffMemberUpdateInput,
): Promise<{ staffId: string }> {
  const id = uuidOf(subjectType, staffId, ['input', 'staffId']);
  refuseRoleBeyond(context, role);
  const saved = await context.write(async (transaction) => {
    const before = await lockedRole(transaction, context, id, role);
    if (before === role) return { staffId: id };
    await transaction.query(setRole, [context.shopId, id, role]);
    const revoked = before === StaffRole.OWNER ? await revokeThoseOf(transaction, context, id) : {};
    await recordAudit(transaction, context, [
      { action: 'staff.role', subjectType, subjectId: id, changes: { role: [before, role], ...revoked } },
    ]);
    return { staffId: id };
  });
  sessionsOf(context.database).forget();
  return saved;
}

/** Lets somebody work in the shop no longer; their account stays, and so does what they did. @throws Problem NOT_FOUND, LAST_OWNER */
export async function removeMember(
  context: RequestContext,
  { staffId }: StaffMemberRemoveInput,
): Promise<{ removedId: string }> {
  const id = uuidOf(subjectType, staffId, ['input', 'staffId']);
  const saved = await context.write(async (transaction) => {
    const before = await lockedRole(transaction, context, id, null);
    await transaction.query(remove, [context.shopId, id]);
    const revoked = await revokeThoseOf(transaction, context, id);
    await recordAudit(transaction, context, [
      { action: 'staff.remove', subjectType, subjectId: id, changes: { role: [before, null], ...revoked } },
    ]);
    return { removedId: staffId };
  });
  sessionsOf(context.database).forget();
  return saved;
}

/** Takes back whom somebody asked: with a link of their own making they would come back as whatever they were. */
async function revokeThoseOf({ query }: Transaction, { shopId }: RequestContext, staffId: string): Promise<Changes> {
  const revoked = await query<{ email: string }>(revoke, [shopId, staffId]);
  return revoked.length === 0 ? {} : { invitations: [revoked.map(({ email }) => email).sort(), null] };
}

/** The role that somebody has, when they may have the other one. */
async function lockedRole(
  { query }: Transaction,
  { shopId }: RequestContext,
  id: string,
  wanted: StaffRole | null,
): Promise<StaffRole> {
  const owners = await query<{ staffId: string }>(lockOwners, [shopId]);
  const [member] = await query<{ role: StaffRole }>(roleOf, [shopId, id]);
  if (!member) throw problem('NOT_FOUND', ['input', 'staffId'], { params: { type: subjectType } });
  const isLastOwner = owners.length === 1 && owners[0]?.staffId === id;
  if (isLastOwner && wanted !== StaffRole.OWNER) throw problem('LAST_OWNER', ['input', 'staffId']);
  return member.role;
}
