import { uuidOf } from '@clientela/domain/global-id';
import { parseInput, problem } from '@clientela/domain/problem';
import { passwordChangeInput, viewerUpdateInput } from '@clientela/domain/staff';
import type { Actor, RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { unauthenticated } from '../platform/graphql/errors.js';
import { absentWhenNull } from '../platform/input.js';
import { hashPassword } from '../platform/password.js';
import { sessionsOf } from './sessions.js';
import { provenStaff } from './sign-in.service.js';
import type { StaffSessionEndInput, ViewerPasswordChangeInput, ViewerUpdateInput } from './staff-members.inputs.js';

const update = prepared(
  'staff_user_update',
  `update staff_user set name = coalesce($2, name), locale = coalesce($3, locale), updated_at = now() where id = $1`,
);
const email = prepared('staff_user_email', 'select email from staff_user where id = $1');
const setPassword = prepared(
  'staff_user_set_password',
  `with changed as (update staff_user set password_hash = $2, updated_at = now() where id = $1 returning id)
   delete from staff_session s using changed where s.staff_user_id = changed.id and s.id <> $3`,
);
const endSession = prepared(
  'staff_session_end',
  'delete from staff_session where staff_user_id = $1 and id = $2 returning id',
);

/** The person who asks: accounts are people's, and tokens have none. */
export function personOf({ actor }: RequestContext): Actor {
  if (actor.kind !== 'STAFF') throw unauthenticated('Sign in: a token has no account.');
  return actor;
}

/** Changes one's own name or language. */
export async function updateViewer(context: RequestContext, given: ViewerUpdateInput): Promise<object> {
  const { name, locale } = parseInput(viewerUpdateInput, absentWhenNull(given), ['input']);
  const { id } = personOf(context);
  await context.database.writeOne({ staffId: id }, update, [id, name ?? null, locale ?? null]);
  context.loaders.clear();
  sessionsOf(context.database).forget();
  return {};
}

/**
 * Changes one's own password, and signs out every other browser: whoever had the old one is out.
 * @throws Problem PASSWORD_WRONG, TOO_MANY_ATTEMPTS
 */
export async function changePassword(context: RequestContext, given: ViewerPasswordChangeInput): Promise<object> {
  const { currentPassword, newPassword } = parseInput(passwordChangeInput, given, ['input']);
  const { id, sessionId } = personOf(context);
  const scope = { staffId: id };
  const [account] = await context.database.read<{ email: string }>(scope, email, [id]);
  await provenStaff(context, account?.email ?? '', currentPassword, () =>
    problem('PASSWORD_WRONG', ['input', 'currentPassword']),
  );
  await context.database.writeOne(scope, setPassword, [id, await hashPassword(newPassword), sessionId]);
  sessionsOf(context.database).forget();
  return {};
}

/** Signs one of one's own browsers out. @throws Problem NOT_FOUND */
export async function endOwnSession(
  context: RequestContext,
  { id: given }: StaffSessionEndInput,
): Promise<{ endedId: string }> {
  const sessionId = uuidOf('StaffSession', given, ['input', 'id']);
  const { id } = personOf(context);
  const ended = await context.database.writeOne({ staffId: id }, endSession, [id, sessionId]);
  if (ended.length === 0) throw problem('NOT_FOUND', ['input', 'id'], { params: { type: 'StaffSession' } });
  sessionsOf(context.database).forget();
  return { endedId: given };
}
