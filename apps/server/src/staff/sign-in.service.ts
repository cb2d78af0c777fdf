import { normalizeEmail } from '@clientela/domain/email';
import { parseInput, problem } from '@clientela/domain/problem';
import { signInInput } from '@clientela/domain/staff';
import type { RequestContext } from '../platform/context.js';
import type { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { hashPassword, isOutdated, nobodysHash, verifyPassword } from '../platform/password.js';
import { beginSession, endSessions, sessionsOf } from './sessions.js';
import { throttleOf } from './sign-in-throttle.js';
import type { SignInInput } from './staff.inputs.js';

const lookUp = prepared('auth_sign_in', 'select id, password_hash as "passwordHash" from auth_sign_in($1)');
const renewHash = prepared(
  'staff_user_renew_hash',
  'update staff_user set password_hash = $2, updated_at = now() where id = $1',
);

/**
 * Signs in with e-mail and password: a new session, whose token goes out in a cookie, takes the place of the one that
 * the browser had. Whether the account exists makes no difference to answer, work or limits.
 * @throws Problem SIGN_IN_FAILED, TOO_MANY_ATTEMPTS
 */
export async function signIn(context: RequestContext, input: SignInInput): Promise<void> {
  const { email, password } = parseInput(signInInput, input, ['input']);
  const staffId = await provenStaff(context, email, password);
  await endSessions(context, 'this');
  await openSession(context, staffId);
}

/**
 * The person whose e-mail and password these are. Guessing is slowed down, wherever a password is asked for.
 * @throws Problem TOO_MANY_ATTEMPTS, and `refusal` (SIGN_IN_FAILED) when they do not match
 */
export async function provenStaff(
  context: RequestContext,
  email: string,
  password: string,
  refusal = () => problem('SIGN_IN_FAILED'),
): Promise<string> {
  const normalized = normalizeEmail(email);
  const attempt = await throttleOf(context.database).begin(normalized, context.address);
  const staffId = await staffWith(context.database, normalized, password);
  if (!staffId) {
    await attempt.failed();
    throw refusal();
  }
  await attempt.succeeded();
  return staffId;
}

/** The person whose password it is, or null. A hash made with parameters of old is made anew on the way. */
async function staffWith(database: Database, email: string, password: string): Promise<string | null> {
  const nobody = await nobodysHash();
  const [account] = await database.lookUp<{ id: string; passwordHash: string }>(lookUp, [email]);
  const isRight = await verifyPassword(account?.passwordHash ?? nobody, password);
  if (!account || !isRight) return null;
  if (isOutdated(account.passwordHash)) {
    await database.writeOne({ staffId: account.id }, renewHash, [account.id, await hashPassword(password)]);
  }
  return account.id;
}

/** Begins a session for the person, gives it to their browser, and goes on in their name. */
export async function openSession(context: RequestContext, staffId: string): Promise<void> {
  const { database } = context;
  const token = await database.write({ staffId }, (transaction) =>
    beginSession(transaction, staffId, context.userAgent),
  );
  context.setSessionCookie(token);
  context.become(await sessionsOf(database).find(token, null));
}

/** Ends this session, or all of the person's, and takes the cookie away. Signing out twice is no error. */
export async function signOut(context: RequestContext, which: 'this' | 'all'): Promise<void> {
  await endSessions(context, which);
  context.setSessionCookie(null);
  if (context.maybeActor?.kind === 'STAFF') context.become(null);
}
