import type { Membership, StaffUser } from '@clientela/domain/staff';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';

/** A person as requests read them: without the hash of their password. */
export type StaffRow = StaffUser & { preferences: unknown };
export type MembershipRow = Membership;

const byIds = prepared(
  'staff_by_ids',
  `select u.id, u.name, u.email, u.locale, u.preferences, u.created_at as "createdAt", u.updated_at as "updatedAt"
   from staff_user u where u.id = any ($1::uuid[])`,
);
const membershipsByStaff = prepared(
  'memberships_by_staff',
  `select m.staff_user_id as "staffUserId", m.shop_id as "shopId", m.role from membership m
   join shop s on s.id = m.shop_id where m.staff_user_id = any ($1::uuid[]) order by s.is_demo, s.created_at, s.id`,
);

/** People whom the asking one may see: themselves, and who works in the shop of the request. */
export const findStaff = (context: RequestContext, ids: readonly string[]) =>
  context.database.read<StaffRow>(context.personalScope, byIds, [ids]);

export const findMemberships = (context: RequestContext, staffIds: readonly string[]) =>
  context.database.read<MembershipRow>(context.personalScope, membershipsByStaff, [staffIds]);
