import { createHash, randomBytes } from 'node:crypto';
import { normalizeEmail } from '@clientela/domain/email';
import { globalId, uuidOf } from '@clientela/domain/global-id';
import type { StaffRole } from '@clientela/domain/permission';
import { parseInput, problem } from '@clientela/domain/problem';
import { knownStaffInput, newStaffInput, staffInviteInput, staffLimits } from '@clientela/domain/staff';
import { changesBetween, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { onViolation } from '../platform/database/faults.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { forbidden } from '../platform/graphql/errors.js';
import { absentWhenNull } from '../platform/input.js';
import { hashPassword } from '../platform/password.js';
import { insertStaff } from './installation.service.js';
import { refuseRoleBeyond } from './role-to-give.js';
import { openSession, provenStaff } from './sign-in.service.js';
import type {
  StaffInvitationAcceptInput,
  StaffInvitationRevokeInput,
  StaffInviteInput,
} from './staff-members.inputs.js';
import { refuseOneInvitedTooMany, refuseOneMemberTooMany, refuseOneShopTooMany } from './staff-room.js';

const colleague = prepared(
  'staff_colleague_by_email',
  `select u.id from staff_user u join membership m on m.staff_user_id = u.id
   where m.shop_id = $1 and u.email_normalized = $2`,
);
const save = prepared(
  'staff_invitation_save',
  `insert into staff_invitation (shop_id, id, email, email_normalized, role, token_hash, invited_by, invited_by_name, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
   on conflict (shop_id, email_normalized) do update set id = excluded.id, email = excluded.email, role = excluded.role,
     token_hash = excluded.token_hash, invited_by = excluded.invited_by, invited_by_name = excluded.invited_by_name,
     created_at = now(), expires_at = excluded.expires_at`,
);
// Who takes their role away waits for this row, or this waits for them: an invitation is never of who is gone.
const inviter = prepared(
  'staff_inviter',
  `select 1 from membership where shop_id = $1 and staff_user_id = $2 and role = 'OWNER' for share`,
);
const remove = prepared(
  'staff_invitation_remove',
  'delete from staff_invitation where shop_id = $1 and id = $2 returning email, role',
);
const lookUp = prepared(
  'auth_invitation',
  `select id, shop_id as "shopId", shop_name as "shopName", email, role, staff_user_id as "staffId" from auth_invitation($1)`,
);
const join = prepared(
  'membership_join',
  'insert into membership (shop_id, staff_user_id, role) values ($1, $2, $3) on conflict do nothing',
);

const subjectType = 'StaffInvitation';
const day = 24 * 3600 * 1000;
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/**
 * Asks somebody to work in the shop. The token for their link is in this answer and nowhere else; asking again makes
 * another, and the older link works no longer. @throws Problem SCOPE_NOT_ALLOWED, ALREADY_MEMBER, TOO_MANY
 */
export async function inviteStaff(
  context: RequestContext,
  given: StaffInviteInput,
): Promise<{ invitationId: string; token: string | null }> {
  const { email, role } = parseInput(staffInviteInput, given, ['input']);
  refuseRoleBeyond(context, role);
  const emailNormalized = normalizeEmail(email);
  const [member] = await context.read<{ id: string }>(colleague, [context.shopId, emailNormalized]);
  if (member) throw problem('ALREADY_MEMBER', ['input', 'email'], { relatedId: globalId('StaffUser', member.id) });
  const token = randomBytes(32).toString('base64url');
  const id = uuidv7();
  const expiresAt = new Date(Date.now() + staffLimits.invitationDays.max * day);
  const { shopId, actor } = context;
  const { invitationId } = await context.write(async (transaction) => {
    await refuseFormerOwner(transaction, context);
    await refuseOneInvitedTooMany(transaction, shopId, emailNormalized);
    // Of what a token asks, the person on whom it stands: with their role goes what they asked by any way.
    const by = [actor.answering ?? actor.id, actor.name];
    await transaction.query(save, [shopId, id, email, emailNormalized, role, hashOf(token), ...by, expiresAt]);
    const changes = changesBetween({}, { email, role, expiresAt });
    await recordAudit(transaction, context, [{ action: 'staff.invite', subjectType, subjectId: id, changes }]);
    return { invitationId: id };
  });
  return { invitationId, token: invitationId === id ? token : null };
}

/** What somebody may do is believed for some seconds: a link made in these would outlive their role by days. */
async function refuseFormerOwner({ query }: Transaction, { shopId, actor }: RequestContext): Promise<void> {
  if (actor.answering === null) return;
  const owners = await query(inviter, [shopId, actor.answering]);
  if (owners.length === 0) throw forbidden('ADMIN', 'To invite somebody');
}

/** Takes an invitation back. @throws Problem NOT_FOUND */
export function revokeInvitation(
  context: RequestContext,
  input: StaffInvitationRevokeInput,
): Promise<{ deletedId: string }> {
  const id = uuidOf(subjectType, input.id, ['input', 'id']);
  return context.write(async (transaction) => {
    const [gone] = await transaction.query<{ email: string; role: StaffRole }>(remove, [context.shopId, id]);
    if (!gone) throw problem('NOT_FOUND', ['input', 'id'], { params: { type: subjectType } });
    const changes = { email: [gone.email, null], role: [gone.role, null] } as const;
    await recordAudit(transaction, context, [
      {
        action: 'staff.uninvite',
        subjectType,
        subjectId: id,
        changes: { email: [...changes.email], role: [...changes.role] },
      },
    ]);
    return { deletedId: input.id };
  });
}

/** What the bearer of a link is asked to. */
export interface FoundInvitation {
  readonly id: string;
  readonly shopId: string;
  readonly shopName: string;
  readonly email: string;
  readonly role: StaffRole;
  /** The person who has an account with that e-mail; null: they have none yet. */
  readonly staffId: string | null;
}

/** The invitation of a link, or null when it is used, taken back, too old, or was never made. */
export async function findInvitation(database: Database, token: string): Promise<FoundInvitation | null> {
  const [found] = await database.lookUp<FoundInvitation>(lookUp, [hashOf(token.trim())]);
  return found ?? null;
}

/**
 * Lets whoever has the link work in the shop, and signs them in: a new person with a name and a password, one who has an
 * account with that account's password, or as they are signed in.
 * @throws Problem INVITATION_INVALID, INVITED_FOR_ANOTHER, SIGN_IN_FAILED, TOO_MANY_ATTEMPTS, TOO_MANY
 */
export async function acceptInvitation(context: RequestContext, given: StaffInvitationAcceptInput): Promise<void> {
  const invited = await findInvitation(context.database, given.token);
  if (!invited) throw problem('INVITATION_INVALID', ['input', 'token']);
  const { maybeActor: actor } = context;
  const isSignedIn = actor?.kind === 'STAFF';
  if (isSignedIn && actor.id !== invited.staffId) throw problem('INVITED_FOR_ANOTHER', ['input', 'token']);
  const input = absentWhenNull(given);
  if (invited.staffId === null) return joinAsNew(context, invited, input);
  const { password } = parseInput(knownStaffInput, input, ['input']);
  if (!isSignedIn) await provenStaff(context, invited.email, password);
  await context.database.write(scopeOf(invited, invited.staffId), (transaction) =>
    useInvitation(transaction, context, invited, { id: invited.staffId ?? '', name: actor?.name ?? invited.email }),
  );
  if (!isSignedIn) await openSession(context, invited.staffId);
}

const scopeOf = ({ shopId }: FoundInvitation, staffId: string) => ({ shopId, staffId });

async function joinAsNew(context: RequestContext, invited: FoundInvitation, given: object): Promise<void> {
  const { name, password, locale } = parseInput(newStaffInput, given, ['input']);
  const passwordHash = await hashPassword(password);
  const id = uuidv7();
  const saved = context.database.write(scopeOf(invited, id), async (transaction) => {
    await insertStaff(transaction, { id, name, email: invited.email, passwordHash, locale });
    await useInvitation(transaction, context, invited, { id, name });
  });
  // Somebody else took the same link in the same moment.
  await onViolation('staff_user_email_uq', saved, () => problem('INVITATION_INVALID', ['input', 'token']));
  await openSession(context, id);
}

/** Makes the person a member, once. The link still works when there was no room. */
async function useInvitation(
  transaction: Transaction,
  { requestId }: RequestContext,
  { id, shopId, role }: FoundInvitation,
  person: { id: string; name: string },
): Promise<void> {
  await refuseOneMemberTooMany(transaction, shopId);
  const used = await transaction.query(remove, [shopId, id]);
  if (used.length === 0) throw problem('INVITATION_INVALID', ['input', 'token']);
  await refuseOneShopTooMany(transaction, person.id);
  await transaction.query(join, [shopId, person.id, role]);
  await recordAudit(transaction, { shopId, requestId, actor: { kind: 'STAFF', ...person } }, [
    { action: 'staff.join', subjectType: 'StaffUser', subjectId: person.id, changes: { role: [null, role] } },
  ]);
}
