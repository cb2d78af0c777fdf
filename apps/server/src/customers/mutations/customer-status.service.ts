import {
  changeStatus,
  customerStatusInput,
  permissionForStatus,
  type StatusFields,
} from '@clientela/domain/customer-status';
import { uuidOf } from '@clientela/domain/global-id';
import { parseInput } from '@clientela/domain/problem';
import { auditActor, changesBetween, jsonText } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import { forbidden } from '../../platform/graphql/errors.js';
import { throughDoors } from '../writing/customer-doors.js';
import type { CustomerStatusUpdateInput } from './customer.inputs.js';
import { changedMeanwhile, readCustomer } from './customer-update.service.js';

const setStatus = prepared(
  'customer_status',
  `with c as (
  update customer c set status = $9, blocked_reason = $10, version = c.version + 1, updated_at = now()
  where c.shop_id = $1 and c.id = $7 and c.version = $8 returning c.id
), event as (
  insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
  select $1, $6::uuid, $2, $3, $4, 'customer.status', 'Customer', c.id, $5 from c
), changes as (
  insert into audit_values (shop_id, event_id, changes) select $1, $6::uuid, $11::jsonb from c
)
select id from c`,
);

/**
 * Blocks, unblocks, archives or restores a customer.
 * @throws Problem NOT_FOUND, STALE_VERSION, BLOCKED_REASON_REQUIRED, INVALID_STATUS_CHANGE; FORBIDDEN to and from BLOCKED without WRITE_GROUPS
 */
export async function updateCustomerStatus(
  context: RequestContext,
  input: CustomerStatusUpdateInput,
): Promise<{ customerId: string }> {
  const { id, expectedVersion, status, reason } = parseInput(customerStatusInput, input, ['input']);
  const customerId = uuidOf('Customer', id, ['input', 'id']);
  return throughDoors(context, false, async (doors) => {
    const before = await readCustomer(context, doors, customerId, expectedVersion);
    const permission = permissionForStatus(before.status, status);
    if (!context.can(permission)) throw forbidden(permission, 'To block or unblock a customer');
    const after = changeStatus(before.status, status, reason, ['input']);
    const changes = changesBetween<StatusFields>(before, after);
    if (Object.keys(changes).length === 0) return { customerId };
    const saved = await doors.save(setStatus, [
      context.shopId,
      ...auditActor(context),
      uuidv7(),
      customerId,
      expectedVersion,
      after.status,
      after.blockedReason,
      jsonText(changes),
    ]);
    if (saved.length === 0) throw await changedMeanwhile(context, doors, before);
    return { customerId };
  });
}
