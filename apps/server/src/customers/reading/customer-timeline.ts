import { registerEnumType } from 'type-graphql';
import { type AuditEventRow, eventColumns } from '../../audit/audit.queries.js';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../../platform/graphql/connection.js';
import { enumValues } from '../../platform/graphql/enums.js';
import { type AskedPage, definePages } from '../../platform/paged-loader.js';

/** What of a customer's history is asked for. */
export const TimelineKind = { NOTES: 'NOTES', ORDERS: 'ORDERS', CHANGES: 'CHANGES' } as const;
export type TimelineKind = (typeof TimelineKind)[keyof typeof TimelineKind];

registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'A part of the history of a customer.',
  valuesConfig: enumValues({
    NOTES: 'Notes about it: written, changed, deleted.',
    ORDERS: 'All that was done to its orders.',
    CHANGES: 'Everything else: its data, addresses, tags, groups and status.',
  } satisfies Record<TimelineKind, string>),
});

/** An event, and the customer in whose history it is. */
interface TimelineRow extends AuditEventRow {
  customerId: string;
}

interface AskedTimeline extends AskedPage {
  readonly kinds: readonly TimelineKind[];
}

/** Each of the two is cut before they are put together, so that a customer of thousands of orders costs a page of each. */
function statementOf(newestComesFirst: boolean) {
  const [before, direction] = newestComesFirst ? ['<', 'desc'] : ['>', 'asc'];
  const isThere = `($3::uuid is null or n.id ${before} $3)`;
  const cut = `order by n.id ${direction} limit $4`;
  return prepared(
    `customer_timeline_${direction}`,
    `select n.*, wanted.id as "customerId" from unnest($2::uuid[]) wanted (id) cross join lateral (
       select n.* from (
         (select ${eventColumns} from audit_event n
          where n.shop_id = $1 and n.subject_id = wanted.id and ${isThere}
            and case when n.action like 'note.%' then $5::boolean else $6::boolean end ${cut})
         union all
         (select ${eventColumns} from sales_order o cross join lateral (
            select * from audit_event n where n.shop_id = $1 and n.subject_id = o.id and ${isThere} ${cut}
          ) n where $7::boolean and o.shop_id = $1 and o.customer_id = wanted.id ${cut})
       ) n ${cut}
     ) n order by n.id ${direction}`,
  );
}

const newest = statementOf(true);
const oldest = statementOf(false);

const pages = definePages<AskedTimeline, TimelineRow>(
  'timeline',
  (context, customerIds, { page, kinds }) =>
    context.read<TimelineRow>(page.backward ? oldest : newest, [
      context.shopId,
      customerIds,
      page.cursor?.id ?? null,
      page.limit,
      kinds.includes('NOTES'),
      kinds.includes('CHANGES'),
      kinds.includes('ORDERS'),
    ]),
  (row) => row.customerId,
);

/** What was done to a customer and to its orders, newest first. */
export async function timelineOfCustomer(
  context: RequestContext,
  customerId: string,
  args: PageArgs,
  kinds: readonly TimelineKind[] = Object.values(TimelineKind),
): Promise<Connection<AuditEventRow>> {
  const page = pageRequest(args, 'timeline');
  const rows = await pages(context, customerId, { page, kinds });
  return connectionOf(page, { order: 'timeline', rows, placeOf: ({ id }) => ({ value: null, id }) });
}
