import { customersStatusUpdateInput } from '@clientela/domain/bulk';
import { CustomerStatus } from '@clientela/domain/customer';
import { changeStatus, permissionForStatus, type StatusFields } from '@clientela/domain/customer-status';
import { globalId } from '@clientela/domain/global-id';
import { Problem, type ProblemIssue, parseInput } from '@clientela/domain/problem';
import { auditActor, changesBetween, jsonText } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import { forbidden } from '../../platform/graphql/errors.js';
import { absentWhenNull } from '../../platform/input.js';
import type { CustomersStatusUpdateInput } from './bulk.inputs.js';
import { type BulkOutcome, bulkOutcome } from './bulk-outcome.js';
import { targetsOf } from './bulk-targets.js';

const statuses = prepared(
  'customers_statuses',
  'select id, status, blocked_reason as "blockedReason" from customer where shop_id = $1 and id = any ($2::uuid[]) order by id for no key update',
);
const currentStatuses = prepared(
  'customers_statuses_now',
  'select id, status, blocked_reason as "blockedReason" from customer where shop_id = $1 and id = any ($2::uuid[])',
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

/** A change that takes back a part of another, by global ids: the input of the same mutation. */
interface StatusUndo extends StatusOfReason {
  customerIds: string[];
}
interface StatusOfReason {
  status: CustomerStatus;
  reason: string | null;
}
type Found = StatusFields & { id: string };

/** Gives many customers a status; each that may not have it says why. @throws Problem BLOCKED_REASON_REQUIRED; FORBIDDEN */
export async function updateStatusOfCustomers(
  context: RequestContext,
  input: CustomersStatusUpdateInput,
): Promise<BulkOutcome & { undo: StatusUndo[] }> {
  const { status, reason, find } = await changeWanted(context, input);
  const after = changeStatus(CustomerStatus.ACTIVE, status, reason, ['input']);
  return context.write(async ({ query }) => {
    const ids = await find(query);
    const before = await query<Found>(statuses, [context.shopId, ids]);
    const { entries, issues } = changesOf(context, before, after);
    const changed = entries.map((entry) => entry.row.id);
    const events = entries.map(() => uuidv7());
    const values = [changed, events, entries.map((entry) => entry.changes), after.status, after.blockedReason];
    await query(setStatuses, [context.shopId, ...auditActor(context), ...values]);
    const found = { existing: before.map((row) => row.id), changed, issues };
    return {
      ...bulkOutcome(ids, found),
      undo: undoOf(
        entries.map((entry) => entry.row),
        after,
      ),
    };
  });
}

/** What {@link updateStatusOfCustomers} would do now, without doing it. @throws Problem; FORBIDDEN as it does */
export async function previewStatusOfCustomers(context: RequestContext, input: CustomersStatusUpdateInput) {
  const { status, reason, find } = await changeWanted(context, input);
  // Why they are blocked may be said later than whom it would meet is looked at.
  const after = changeStatus(CustomerStatus.ACTIVE, status, reason ?? '…', ['input']);
  const ids = await find((statement, values) => context.read(statement, values));
  const before = await context.read<Found>(currentStatuses, [context.shopId, ids]);
  const { entries, issues } = changesOf(context, before, after);
  return { customerCount: before.length, changedCount: entries.length, refusedCount: issues.size };
}

async function changeWanted(context: RequestContext, input: CustomersStatusUpdateInput) {
  const { status, reason, customerIds } = parseInput(customersStatusUpdateInput, absentWhenNull(input), ['input']);
  const find = await targetsOf(context, customerIds, input.filter);
  const permission = permissionForStatus(CustomerStatus.ACTIVE, status);
  if (!context.can(permission)) throw forbidden(permission, 'To block customers');
  return { status, reason, find };
}

/** Who changes, and why each of the others may not. */
function changesOf(context: RequestContext, before: readonly Found[], after: StatusFields) {
  const issues = new Map<string, ProblemIssue>();
  const entries: { row: Found; changes: string }[] = [];
  for (const row of before) {
    const refusal = refusalOf(context, row.status, after.status, after.blockedReason);
    const changes = changesBetween(row, after);
    if (refusal) issues.set(row.id, refusal);
    else if (Object.keys(changes).length > 0) entries.push({ row, changes: jsonText(changes) });
  }
  return { entries, issues };
}

/** A step for each status and reason of before. No way leads from blocked to archived but over active. */
function undoOf(changed: readonly Found[], after: StatusFields): StatusUndo[] {
  const steps = new Map<string, StatusUndo>();
  const take = (id: string, { status, reason }: StatusOfReason) => {
    const key = `${status} ${reason ?? ''}`;
    const step = steps.get(key) ?? { customerIds: [], status, reason };
    step.customerIds.push(globalId('Customer', id));
    steps.set(key, step);
  };
  const detours =
    after.status === CustomerStatus.BLOCKED ? changed.filter((row) => row.status === CustomerStatus.ARCHIVED) : [];
  for (const { id } of detours) take(id, { status: CustomerStatus.ACTIVE, reason: null });
  for (const { id, status, blockedReason } of changed) take(id, { status, reason: blockedReason });
  return [...steps.values()];
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
