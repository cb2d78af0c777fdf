import { customersStatusUpdateInput } from '@clientela/domain/bulk';
import { CustomerStatus } from '@clientela/domain/customer';
import { changeStatus, permissionForStatus } from '@clientela/domain/customer-status';
import { Problem, type ProblemIssue, parseInput } from '@clientela/domain/problem';
import { auditActor, changesBetween, jsonText } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { forbidden } from '../platform/graphql/errors.js';
import { absentWhenNull } from '../platform/input.js';
import type { CustomersStatusUpdateInput } from './bulk.inputs.js';
import { type BulkOutcome, bulkOutcome } from './bulk-outcome.js';
import { targetsOf } from './bulk-targets.js';

const statuses = prepared(
  'customers_statuses',
  'select id, status, blocked_reason as "blockedReason" from customer where shop_id = $1 and id = any ($2::uuid[]) order by id for no key update',
);
const setStatuses = prepared(
  'customers_set_status',
  `with entries as (
  select * from unnest($6::uuid[], $7::uuid[], $8::jsonb[]) as e (customer_id, id, changes)
), c as (
  update customer c set status = $9, blocked_reason = $10, version = c.version + 1, updated_at = now()
  from entries where c.shop_id = $1 and c.id = entries.customer_id
), event as (
  insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
  select $1, id, $2, $3, $4, 'customer.status', 'Customer', customer_id, $5 from entries
)
insert into audit_values (shop_id, event_id, changes) select $1, id, changes from entries`,
);

/** Gives many customers a status; each that may not have it says why. @throws Problem BLOCKED_REASON_REQUIRED; FORBIDDEN */
export async function updateStatusOfCustomers(
  context: RequestContext,
  input: CustomersStatusUpdateInput,
): Promise<BulkOutcome> {
  const parsed = parseInput(customersStatusUpdateInput, absentWhenNull(input), ['input']);
  const { status, reason } = parsed;
  const find = await targetsOf(context, parsed.customerIds, input.filter);
  const permission = permissionForStatus(CustomerStatus.ACTIVE, status);
  if (!context.can(permission)) throw forbidden(permission, 'To block customers');
  const after = changeStatus(CustomerStatus.ACTIVE, status, reason, ['input']);
  return context.write(async ({ query }) => {
    const ids = await find(query);
    const before = await query<{ id: string } & typeof after>(statuses, [context.shopId, ids]);
    const issues = new Map<string, ProblemIssue>();
    const entries: { id: string; changes: string }[] = [];
    for (const row of before) {
      const refusal = refusalOf(context, row.status, status, reason);
      const changes = changesBetween(row, after);
      if (refusal) issues.set(row.id, refusal);
      else if (Object.keys(changes).length > 0) entries.push({ id: row.id, changes: jsonText(changes) });
    }
    const changed = entries.map((entry) => entry.id);
    const events = entries.map(() => uuidv7());
    const values = [changed, events, entries.map((entry) => entry.changes), after.status, after.blockedReason];
    await query(setStatuses, [context.shopId, ...auditActor(context), ...values]);
    return bulkOutcome(ids, { existing: before.map((row) => row.id), changed, issues });
  });
}

/** Why one customer may not have the status; null when it may. */
function refusalOf(
  context: RequestContext,
  from: CustomerStatus,
  to: CustomerStatus,
  reason: string | null | undefined,
): ProblemIssue | null {
  const permission = permissionForStatus(from, to);
  if (!context.can(permission)) return { code: 'FORBIDDEN', path: ['input', 'status'], params: { permission } };
  try {
    changeStatus(from, to, reason, ['input']);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.issues[0] ?? null;
    throw error;
  }
}
