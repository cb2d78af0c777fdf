import * as z from 'zod/mini';
import { type Customer, CustomerStatus, customerLimits } from './customer.js';
import { Permission } from './permission.js';
import { problem } from './problem.js';
import { optionalLine } from './text.js';
import { versionInput } from './version.js';

const reason = optionalLine(customerLimits.blockedReason);

/** What changes the status of one customer. The reason counts for BLOCKED alone. */
export const customerStatusInput = z.object({
  id: z.string(),
  expectedVersion: versionInput,
  status: z.enum(CustomerStatus),
  reason,
});
export type CustomerStatusInput = z.input<typeof customerStatusInput>;

/** The part of a customer that a change of status changes. */
export type StatusFields = Pick<Customer, 'status' | 'blockedReason'>;

/**
 * What a customer's status becomes. Everything may follow anything, but a blocked customer is not archived: restoring
 * it would lift the block unseen, so it must be unblocked first. Blocking again gives a new reason.
 * @throws Problem BLOCKED_REASON_REQUIRED or INVALID_STATUS_CHANGE
 */
export function changeStatus(
  from: CustomerStatus,
  to: CustomerStatus,
  why: string | null | undefined,
  basePath: (string | number)[] = [],
): StatusFields {
  if (from === CustomerStatus.BLOCKED && to === CustomerStatus.ARCHIVED) {
    throw problem('INVALID_STATUS_CHANGE', [...basePath, 'status'], { params: { from, to } });
  }
  if (to !== CustomerStatus.BLOCKED) return { status: to, blockedReason: null };
  if (!why) throw problem('BLOCKED_REASON_REQUIRED', [...basePath, 'reason']);
  return { status: to, blockedReason: why };
}

/** Which permission a change of status takes: blocking and unblocking is more than putting away. */
export function permissionForStatus(from: CustomerStatus, to: CustomerStatus): Permission {
  const blocks = from === CustomerStatus.BLOCKED || to === CustomerStatus.BLOCKED;
  return blocks ? Permission.WRITE_GROUPS : Permission.WRITE_CUSTOMERS;
}
