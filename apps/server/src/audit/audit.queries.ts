import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import type { PageRequest } from '../platform/graphql/connection.js';
import type { ActorKind } from './audit-event.entity.js';

export interface AuditEventRow {
  id: string;
  at: Date;
  actorKind: ActorKind;
  actorId: string | null;
  actorName: string;
  action: string;
  subjectId: string;
}
export interface AuditValuesRow {
  eventId: string;
  changes: Record<string, [before: unknown, after: unknown]>;
}

const columns =
  'e.id, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_name as "actorName", e.action, e.subject_id as "subjectId"';

/** Ids grow with time, so they are the order of events. */
const pageOf = (newestFirst: boolean) => {
  const [before, direction] = newestFirst ? ['<', 'desc'] : ['>', 'asc'];
  return prepared(
    `audit_events_of_${direction}`,
    `select ${columns} from unnest($2::uuid[]) wanted (id) cross join lateral (
       select * from audit_event e where e.shop_id = $1 and e.subject_id = wanted.id and ($3::uuid is null or e.id ${before} $3)
       order by e.id ${direction} limit $4
     ) e order by e.id ${direction}`,
  );
};
const newestFirst = pageOf(true);
const oldestFirst = pageOf(false);
const readable = `('Customer', 'Address', 'CustomerNote', 'CustomerGroup', 'Tag', 'Channel', 'IssuingCompany')`;
const byIds = prepared(
  'audit_events_by_ids',
  `select ${columns} from audit_event e where e.shop_id = $1 and e.id = any ($2::uuid[]) and e.subject_type in ${readable}`,
);
const valuesOf = prepared(
  'audit_values_of_events',
  'select event_id as "eventId", changes from audit_values where shop_id = $1 and event_id = any ($2::uuid[])',
);

/** The same page of the events of each subject: the newest first, or from the oldest when paging backwards. */
export const findEventsOf = (context: RequestContext, subjectIds: readonly string[], page: PageRequest) =>
  context.read<AuditEventRow>(page.backward ? oldestFirst : newestFirst, [
    context.shopId,
    subjectIds,
    page.cursor?.id ?? null,
    page.limit,
  ]);

/** Events about customers, what they are sorted by and where they come from; not those about staff and keys. */
export const findEvents = (context: RequestContext, ids: readonly string[]) =>
  context.read<AuditEventRow>(byIds, [context.shopId, ids]);

export const findValuesOf = (context: RequestContext, eventIds: readonly string[]) =>
  context.read<AuditValuesRow>(valuesOf, [context.shopId, eventIds]);
