import { type Permission, permissionsOf, type StaffRole } from '@clientela/domain/permission';
import type { ActorKind } from '../audit/audit-event.entity.js';

/** Who answers for a token, and as what they work in its shop now; null: they do not, or nobody is known. */
export interface Behind {
  behindKind: ActorKind | null;
  behindRole: StaffRole | null;
  behindId: string | null;
}

/**
 * Joins to a token `t` who answers for it: its maker, or whoever made the token that made it, and so on. `b.id` is the
 * person.
 */
export const joinBehind = `left join lateral (
  with recursive made (kind, id) as (
    select t.created_by_kind, t.created_by
    union
    select p.created_by_kind, p.created_by from made
    join api_token p on made.kind = 'TOKEN' and p.shop_id = t.shop_id and p.id = made.id
  )
  select made.kind, made.id, m.role from made
  left join membership m on made.kind = 'STAFF' and m.shop_id = t.shop_id and m.staff_user_id = made.id
  where made.kind <> 'TOKEN'
) b on true`;

export const behindColumns = 'b.kind as "behindKind", b.role as "behindRole", b.id as "behindId"';

/** Whether somebody still answers for it: what the installation made by itself stands on nobody. */
export const isAnsweredFor = ({ behindKind, behindRole }: Behind): boolean =>
  behindKind === 'SYSTEM' || behindRole !== null;

/** What of its scopes a token allows now: never more than the person who answers for it may do themselves. */
export function allowedNow(scopes: readonly Permission[], behind: Behind): Permission[] {
  if (behind.behindKind === 'SYSTEM') return [...scopes];
  if (behind.behindRole === null) return [];
  const may = permissionsOf(behind.behindRole);
  return scopes.filter((scope) => may.has(scope));
}
