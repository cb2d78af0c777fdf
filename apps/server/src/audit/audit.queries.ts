import type { GlobalType } from '@clientela/domain/global-id';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import type { ActorKind } from './audit-event.entity.js';

export interface AuditEventRow {
  id: string;
  at: Date;
  actorKind: ActorKind;
  actorId: string | null;
  actorName: string;
  action: string;
  subjectType: GlobalType;
  subjectId: string;
}
export interface AuditValuesRow {
  eventId: string;
  changes: Record<string, [before: unknown, after: unknown]>;
}

/** The columns of an event in a select from `audit_event n`. */
export const eventColumns =
  'n.id, n.at, n.actor_kind as "actorKind", n.actor_id as "actorId", n.actor_name as "actorName", n.action, n.subject_type as "subjectType", n.subject_id as "subjectId"';

const readable = `('Customer', 'Address', 'CustomerNote', 'CustomerGroup', 'Tag', 'Channel', 'IssuingCompany', 'Order')`;
const byIds = prepared(
  'audit_events_by_ids',
  `select ${eventColumns} from audit_event n where n.shop_id = $1 and n.id = any ($2::uuid[]) and n.subject_type in ${readable}`,
);
const valuesOf = prepared(
  'audit_values_of_events',
  'select event_id as "eventId", changes from audit_values where shop_id = $1 and event_id = any ($2::uuid[])',
);

/** Events about customers and orders, what they are sorted by and where they come from; not those about staff and keys. */
export const findEvents = (context: RequestContext, ids: readonly string[]) =>
  context.read<AuditEventRow>(byIds, [context.shopId, ids]);

export const findValuesOf = (context: RequestContext, eventIds: readonly string[]) =>
  context.read<AuditValuesRow>(valuesOf, [context.shopId, eventIds]);
