import { defineLoader, oneByKey } from '../platform/loader.js';
import { newestFirst } from '../platform/newest.js';
import { type AuditEventRow, type AuditValuesRow, eventColumns, findEvents, findValuesOf } from './audit.queries.js';

export const auditEventById = defineLoader<string, AuditEventRow | null>('auditEventById', async (context, ids) =>
  oneByKey(await findEvents(context, ids), ids, (row) => row.id),
);

/** What an event changed; no entry when its values were erased. */
export const changesOfEvent = defineLoader<string, AuditValuesRow['changes']>('changesOfEvent', async (context, ids) =>
  oneByKey(await findValuesOf(context, ids), ids, (row) => row.eventId).map((row) => row?.changes ?? {}),
);

/** What was done to something, newest first. */
export const timelineOf = newestFirst<AuditEventRow>({
  name: 'timeline',
  table: 'audit_event',
  columns: eventColumns,
  parent: { column: 'subject_id', of: ({ subjectId }) => subjectId },
});
