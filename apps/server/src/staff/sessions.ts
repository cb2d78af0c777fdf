import { createHash, randomBytes } from 'node:crypto';
import { type Locale, languageOf } from '@clientela/domain/locale';
import { permissionsOf, type StaffRole } from '@clientela/domain/permission';
import { LRUCache } from 'lru-cache';
import type { Actor, RequestContext } from '../platform/context.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { perApplication } from '../platform/per-application.js';

const day = 24 * 3600 * 1000;
/** However busy it is, a session ends after this long. (One that lies idle ends after 14 days: `auth_session` says so.) */
const longestLife = 30 * day;
/** How often the time of last use is written at most. */
const seenEvery = 5 * 60 * 1000;

const lookUp = prepared(
  'auth_session',
  `select session_id as "sessionId", staff_user_id as "staffId", name, locale, role, last_seen_at as "lastSeenAt"
   from auth_session($1, $2)`,
);
const seen = prepared('staff_session_seen', 'update staff_session set last_seen_at = now() where id = $1');
const insert = prepared(
  'staff_session_insert',
  'insert into staff_session (id, staff_user_id, token_hash, user_agent, expires_at) values ($1, $2, $3, $4, $5)',
);
const removeDead = prepared(
  'staff_session_remove_dead',
  `delete from staff_session
   where staff_user_id = $1 and (expires_at <= now() or last_seen_at <= now() - interval '14 days')`,
);
const removeOne = prepared(
  'staff_session_remove_one',
  'delete from staff_session where staff_user_id = $1 and id = $2',
);
const removeAll = prepared('staff_session_remove_all', 'delete from staff_session where staff_user_id = $1');

interface SessionRow {
  sessionId: string;
  staffId: string;
  name: string;
  locale: Locale;
  role: StaffRole | null;
  lastSeenAt: Date;
}

/** Of a session's token, 32 random bytes, this alone is kept. */
const tokenHash = (token: string) => createHash('sha256').update(token).digest();

/**
 * Who is signed in. What was found is believed for a second, so that a page's many requests ask once and a session that
 * was ended on another server is dead within a second; one ended here is dead at once.
 */
export class Sessions {
  readonly #found = new LRUCache<string, Promise<Actor | null>>({ max: 10_000, ttl: 1_000 });

  constructor(readonly database: Database) {}

  /** The person behind a cookie, with what they may do in the shop: nothing in one they do not work in, or in none. */
  find(token: string, shopId: string | null): Promise<Actor | null> {
    const hash = tokenHash(token);
    const key = `${hash.toString('base64')} ${shopId ?? ''}`;
    const known = this.#found.get(key);
    if (known) return known;
    const found = this.#find(hash, shopId);
    this.#found.set(key, found);
    found.catch(() => this.#found.delete(key));
    return found;
  }

  /** Nothing is believed any more: somebody signed out. */
  forget(): void {
    this.#found.clear();
  }

  async #find(hash: Buffer, shopId: string | null): Promise<Actor | null> {
    const [row] = await this.database.lookUp<SessionRow>(lookUp, [hash, shopId]);
    if (!row) return null;
    if (Date.now() - row.lastSeenAt.getTime() > seenEvery) this.#noteUse(row);
    return actorOf(row, shopId);
  }

  // Nobody waits for it, and what becomes of it changes nothing: the next request tries again.
  #noteUse({ staffId, sessionId }: SessionRow) {
    this.database.writeOne({ staffId }, seen, [sessionId]).catch(() => {});
  }
}

export const sessionsOf = perApplication((database) => new Sessions(database));

const actorOf = (row: SessionRow, shopId: string | null): Actor => ({
  kind: 'STAFF',
  id: row.staffId,
  name: row.name,
  sessionId: row.sessionId,
  language: languageOf(row.locale),
  shopId: row.role === null ? null : shopId,
  answering: row.staffId,
  permissions: row.role === null ? new Set() : permissionsOf(row.role),
});

/** Begins a session in the transaction and answers its token. Dead ones of the same person are swept away. */
export async function beginSession(transaction: Transaction, staffId: string, userAgent: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + longestLife);
  await transaction.query(removeDead, [staffId]);
  await transaction.query(insert, [uuidv7(), staffId, tokenHash(token), userAgent, expiresAt]);
  return token;
}

/** Ends the session of this request, if there is one, or all that the person has. */
export async function endSessions(context: RequestContext, which: 'this' | 'all'): Promise<void> {
  const actor = context.maybeActor;
  if (!actor?.sessionId) return;
  const scope = { staffId: actor.id };
  if (which === 'all') await context.database.writeOne(scope, removeAll, [actor.id]);
  else await context.database.writeOne(scope, removeOne, [actor.id, actor.sessionId]);
  sessionsOf(context.database).forget();
}
