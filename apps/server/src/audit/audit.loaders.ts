import type { RequestContext } from '../platform/context.js';
import {
  type Connection,
  connectionOf,
  type PageArgs,
  type PageRequest,
  pageRequest,
} from '../platform/graphql/connection.js';
import { defineLoader, groupByKey, oneByKey } from '../platform/loader.js';
import { type AuditEventRow, type AuditValuesRow, findEvents, findEventsOf, findValuesOf } from './audit.queries.js';

export const auditEventById = defineLoader<string, AuditEventRow | null>('auditEventById', async (context, ids) =>
  oneByKey(await findEvents(context, ids), ids, (row) => row.id),
);

/** What an event changed; no entry when its values were erased. */
export const changesOfEvent = defineLoader<string, AuditValuesRow['changes']>('changesOfEvent', async (context, ids) =>
  oneByKey(await findValuesOf(context, ids), ids, (row) => row.eventId).map((row) => row?.changes ?? {}),
);

const order = 'timeline';

interface PageOfSubject {
  readonly subjectId: string;
  readonly page: PageRequest;
}

/** Pages of events, by what they are about and the page as JSON: the same page of many subjects is one statement. */
const eventsOfSubject = defineLoader<string, AuditEventRow[]>('eventsOfSubject', async (context, keys) => {
  const wanted = keys.map((key) => JSON.parse(key) as PageOfSubject);
  const pages = new Map(wanted.map(({ page }) => [JSON.stringify(page), page]));
  const found = new Map<string, AuditEventRow[]>();
  for (const [text, page] of pages) {
    const ids = wanted.filter((one) => JSON.stringify(one.page) === text).map((one) => one.subjectId);
    const events = groupByKey(await findEventsOf(context, ids, page), ids, (row) => row.subjectId);
    ids.forEach((id, index) => {
      found.set(`${id} ${text}`, events[index] ?? []);
    });
  }
  return wanted.map(({ subjectId, page }) => found.get(`${subjectId} ${JSON.stringify(page)}`) ?? []);
});

/** What was done to something, newest first. */
export async function timelineOf(
  context: RequestContext,
  subjectId: string,
  args: PageArgs,
): Promise<Connection<AuditEventRow>> {
  const page = pageRequest(args, order);
  const key: PageOfSubject = { subjectId, page };
  const rows = await context.load(eventsOfSubject, JSON.stringify(key));
  return connectionOf(page, { order, rows, placeOf: (row) => ({ value: null, id: row.id }) });
}
