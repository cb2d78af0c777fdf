import type { Permission } from '@clientela/domain/permission';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../platform/context.js';
import type { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { perApplication } from '../platform/per-application.js';
import { allowedNow, type Behind, behindColumns, isAnsweredFor, joinBehind } from './token-maker.js';
import { secretHash } from './token-secret.js';

const lookUp = prepared(
  'auth_token',
  'select id, shop_id as "shopId", name, scopes, last_used_at as "lastUsedAt" from auth_token($1)',
);
const behind = prepared(
  'auth_token_behind',
  `select ${behindColumns} from api_token t ${joinBehind} where t.shop_id = $1 and t.id = $2`,
);
const markUsed = prepared(
  'api_token_mark_used',
  `update api_token set last_used_at = date_trunc('hour', now())
   where shop_id = $1 and id = any ($2::uuid[]) and (last_used_at is null or last_used_at < date_trunc('hour', now()))`,
);

interface TokenRow {
  id: string;
  shopId: string;
  name: string;
  scopes: Permission[];
  lastUsedAt: Date | null;
}

const hour = 3_600_000;
/** Uses are gathered for this long and written together, outside of any request. */
const gatherFor = 10_000;

/**
 * Who bears an API token. A token is looked up at most every four seconds, so a revoked one dies within five on every
 * server, and at once on the one that revoked it; so long it may also take until it follows who answers for it.
 */
export class Tokens {
  readonly #found = new LRUCache<string, Promise<Actor | null>>({ max: 10_000, ttl: 4_000 });
  readonly #used = new Map<string, Set<string>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly database: Database) {}

  find(secret: string): Promise<Actor | null> {
    const hash = secretHash(secret);
    const key = hash.toString('base64');
    const known = this.#found.get(key);
    if (known) return known;
    const found = this.#find(hash);
    this.#found.set(key, found);
    // A failed look-up (a database that does not answer) must not be remembered as a refusal.
    found.then(
      (actor) => actor ?? this.#found.delete(key),
      () => this.#found.delete(key),
    );
    return found;
  }

  /** Nothing is believed any more: a token was revoked. */
  forget(): void {
    this.#found.clear();
  }

  /** Writes which tokens were used in this hour. */
  async writeUses(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const gathered = [...this.#used];
    this.#used.clear();
    for (const [shopId, ids] of gathered) {
      // A failed one is written at the next look-up.
      await this.database.writeOne({ shopId }, markUsed, [shopId, [...ids]]).catch(() => {});
    }
  }

  async #find(hash: Buffer): Promise<Actor | null> {
    const [row] = await this.database.lookUp<TokenRow>(lookUp, [hash]);
    if (!row) return null;
    const { id, name, shopId, scopes } = row;
    const [answering] = await this.database.read<Behind>({ shopId }, behind, [shopId, id]);
    if (!answering || !isAnsweredFor(answering)) return null;
    this.#noteUse(row);
    const permissions = new Set(allowedNow(scopes, answering));
    const person = answering.behindKind === 'STAFF' ? answering.behindId : null;
    return { kind: 'TOKEN', id, name, shopId, permissions, answering: person };
  }

  #noteUse({ id, shopId, lastUsedAt }: TokenRow): void {
    const thisHour = Math.floor(Date.now() / hour) * hour;
    if (lastUsedAt && lastUsedAt.getTime() >= thisHour) return;
    const ids = this.#used.get(shopId) ?? new Set();
    this.#used.set(shopId, ids.add(id));
    this.#timer ??= setTimeout(() => this.writeUses(), gatherFor).unref();
  }
}

/** The tokens of an application. */
export const tokensOf = perApplication((database) => new Tokens(database));
