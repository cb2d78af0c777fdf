import { globalId } from '@clientela/domain/global-id';
import { type StaffInvitation, staffLimits } from '@clientela/domain/staff';
import { sortName } from '@clientela/domain/text';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { defineLoader, oneByKey } from '../platform/loader.js';
import { findInvitation } from './invitation.service.js';
import type { MembershipRow } from './staff.queries.js';
import type { OpenedInvitation, StaffSession } from './staff-members.payloads.js';

const memberColumns = 'm.staff_user_id as "staffUserId", m.shop_id as "shopId", m.role';
const members = prepared(
  'members_of_shop',
  `select ${memberColumns}, u.name from membership m join staff_user u on u.id = m.staff_user_id
   where m.shop_id = $1 limit ${staffLimits.perShop.max}`,
);
const membersByStaff = prepared(
  'members_by_staff',
  `select ${memberColumns} from membership m where m.shop_id = $1 and m.staff_user_id = any ($2::uuid[])`,
);
const invitationColumns =
  'i.id, i.email, i.role, i.invited_by_name as "invitedByName", i.created_at as "createdAt", i.expires_at as "expiresAt"';
const invitations = prepared(
  'staff_invitations',
  `select ${invitationColumns} from staff_invitation i where i.shop_id = $1 and i.expires_at > now()
   order by i.created_at desc, i.id desc limit ${staffLimits.perShop.max}`,
);
const invitationsByIds = prepared(
  'staff_invitations_by_ids',
  `select ${invitationColumns} from staff_invitation i where i.shop_id = $1 and i.id = any ($2::uuid[])`,
);
const sessions = prepared(
  'staff_sessions',
  `select s.id, s.user_agent as "userAgent", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt"
   from staff_session s where s.staff_user_id = $1 and s.expires_at > now() and s.last_seen_at > now() - interval '14 days'
   order by s.last_seen_at desc, s.id limit ${staffLimits.sessions.max}`,
);

/** Who works in the shop, by name. */
export async function listMembers(context: RequestContext): Promise<MembershipRow[]> {
  const rows = await context.read<MembershipRow & { name: string }>(members, [context.shopId]);
  const keyOf = (name: string, id: string) => `${sortName(name)} ${id}`;
  return rows.sort((a, b) => (keyOf(a.name, a.staffUserId) < keyOf(b.name, b.staffUserId) ? -1 : 1));
}

/** What somebody is in the shop of the request; null when they do not work there. */
export const membershipOfShop = defineLoader<string, MembershipRow | null>('membershipOfShop', async (context, ids) =>
  oneByKey(await context.read<MembershipRow>(membersByStaff, [context.shopId, ids]), ids, (row) => row.staffUserId),
);

/** Who was asked and may still accept, the newest first. */
export const listInvitations = (context: RequestContext): Promise<StaffInvitation[]> =>
  context.read<StaffInvitation>(invitations, [context.shopId]);

/** An invitation of the shop by its id. */
export const invitationById = defineLoader<string, StaffInvitation | null>(
  'staffInvitationById',
  async (context, ids) =>
    oneByKey(await context.read<StaffInvitation>(invitationsByIds, [context.shopId, ids]), ids, (row) => row.id),
);

/** What the bearer of a link is asked to; null when it works no longer. */
export async function openInvitation(context: RequestContext, token: string): Promise<OpenedInvitation | null> {
  const found = await findInvitation(context.database, token);
  return found && { ...found, hasAccount: found.staffId !== null };
}

/** The browsers in which the person who asks is signed in. */
export async function listSessions({ maybeActor, database }: RequestContext): Promise<StaffSession[]> {
  if (maybeActor?.kind !== 'STAFF') return [];
  const scope = { staffId: maybeActor.id };
  const rows = await database.read<Omit<StaffSession, 'isCurrent'>>(scope, sessions, [maybeActor.id]);
  return rows.map((row) => ({
    ...row,
    id: globalId('StaffSession', row.id),
    isCurrent: row.id === maybeActor.sessionId,
  }));
}
