import { createHash } from 'node:crypto';
import type { Permission } from '@clientela/domain/permission';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../platform/context.js';
import type { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';

const lookUp = prepared(
  'auth_token',
  'select id, shop_id as "shopId", name, scopes, last_used_at as "lastUsedAt" from auth_token($1)',
);

interface TokenRow {
  id: string;
  shopId: string;
  name: string;
  scopes: Permission[];
  lastUsedAt: Date | null;
}

/** What is kept of a secret. It is random and long, so a plain fast hash is enough. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Who bears an API token. A token is looked up at most every four seconds, so a revoked one dies within five on every server. */
export function tokenAuthenticator(database: Database) {
  const actors = new LRUCache<string, Promise<Actor | null>>({ max: 10_000, ttl: 4_000 });

  async function find(hash: Buffer): Promise<Actor | null> {
    const [row] = await database.lookUp<TokenRow>(lookUp, [hash]);
    if (!row) return null;
    return { kind: 'TOKEN', id: row.id, name: row.name, shopId: row.shopId, permissions: new Set(row.scopes) };
  }

  return function actorOfToken(secret: string): Promise<Actor | null> {
    const hash = secretHash(secret);
    const key = hash.toString('base64');
    const known = actors.get(key);
    if (known) return known;
    const found = find(hash);
    actors.set(key, found);
    // A failed look-up (a database that does not answer) must not be remembered as a refusal.
    found.then(
      (actor) => actor ?? actors.delete(key),
      () => actors.delete(key),
    );
    return found;
  };
}
