import { parseGlobalId } from '@clientela/domain/global-id';
import type { Actor } from '../platform/context.js';
import type { Database } from '../platform/database/database.js';
import { sessionsOf } from './sessions.js';

/**
 * The person behind a session's cookie, in the shop that the header `Clientela-Shop` names. A cookie that opens nothing
 * (any more) is as good as none: the browser holds it without having been asked.
 */
export function sessionActor(database: Database, token: string, shop: string | undefined): Promise<Actor | null> {
  const named = parseGlobalId(shop ?? '');
  return sessionsOf(database).find(token, named?.type === 'Shop' ? named.uuid : null);
}
