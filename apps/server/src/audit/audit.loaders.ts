import type { RequestContext } from '../platform/context.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../platform/graphql/connection.js';
import { defineLoader, oneByKey } from '../platform/loader.js';
import { type AskedPage, definePages } from '../platform/paged-loader.js';
import { type AuditEventRow, type AuditValuesRow, findEvents, findEventsOf, findValuesOf } from './audit.queries.js';

export const auditEventById = defineLoader<string, AuditEventRow | null>('auditEventById', async (context, ids) =>
  oneByKey(await findEvents(context, ids), ids, (row) => row.id),
);

/** What an event changed; no entry when its values were erased. */
export const changesOfEvent = defineLoader<string, AuditValuesRow['changes']>('changesOfEvent', async (context, ids) =>
  oneByKey(await findValuesOf(context, ids), ids, (row) => row.eventId).map((row) => row?.changes ?? {}),
);

const order = 'timeline';

const eventsOfSubject = definePages<AskedPage, AuditEventRow>(
  'eventsOfSubject',
  (context, subjectIds, { page }) => findEventsOf(context, subjectIds, page),
  (row) => row.subjectId,
);

/** What was done to something, newest first. */
export async function timelineOf(
  context: RequestContext,
  subjectId: string,
  args: PageArgs,
): Promise<Connection<AuditEventRow>> {
  const page = pageRequest(args, order);
  const rows = await eventsOfSubject(context, subjectId, { page });
  return connectionOf(page, { order, rows, placeOf: (row) => ({ value: null, id: row.id }) });
}
