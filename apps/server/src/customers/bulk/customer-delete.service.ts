import { customersDeleteInput } from '@clientela/domain/bulk';
import { uuidOf } from '@clientela/domain/global-id';
import { type ProblemIssue, parseInput, problem } from '@clientela/domain/problem';
import { auditActor } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { databaseFault } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import type { CustomerDeleteInput } from '../mutations/customer.inputs.js';
import type { CustomersDeleteInput } from './bulk.inputs.js';
import { type BulkOutcome, bulkOutcome, customerUuids } from './bulk-outcome.js';
import { type Confirmable, ConfirmableAction, writeConfirmed } from './confirmation-code.service.js';

/** With this foreign key of orders the database refuses to delete a customer who has any, whatever their state. */
const ordersConstraint = 'sales_order_customer_fk';

const deleteMany = prepared(
  'customers_delete',
  `with gone as (
     delete from customer c where c.shop_id = $1 and c.id = any ($6::uuid[]) returning c.id, c.number, c.display_name, c.email
   ), entries as (
     select e.id as event_id, gone.* from gone join unnest($6::uuid[], $7::uuid[]) as e (customer_id, id) on e.customer_id = gone.id
   ), event as (
     insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
     select $1, event_id, $2, $3, $4, 'customer.delete', 'Customer', id, $5 from entries
   ), kept as (
     insert into audit_values (shop_id, event_id, changes)
     select $1, event_id, jsonb_build_object('number', jsonb_build_array(number, null),
       'displayName', jsonb_build_array(display_name, null), 'email', jsonb_build_array(email, null)) from entries
   )
   select id from gone`,
);
const orderCounts = prepared(
  'customers_order_counts',
  // Not the customer's counter: cancelled orders stand in the way as well.
  'select customer_id as id, count(*)::integer as count from sales_order where shop_id = $1 and customer_id = any ($2::uuid[]) group by customer_id',
);
const command = (text: string) => ({ name: '', text });

interface Deletion {
  readonly deleted: readonly string[];
  /** Those with orders. */
  readonly refused: readonly string[];
}

/**
 * Deletes those customers that have no orders. The database decides, so that an order that arrives in this second counts
 * as well: where it refuses, halves are tried, down to the customers in the way.
 */
async function deleteDeletable(
  transaction: Transaction,
  context: RequestContext,
  ids: readonly string[],
): Promise<Deletion> {
  const { query } = transaction;
  await query(command('savepoint before_deleting'));
  try {
    const events = ids.map(() => uuidv7());
    const gone = await query<{ id: string }>(deleteMany, [context.shopId, ...auditActor(context), ids, events]);
    await query(command('release savepoint before_deleting'));
    return { deleted: gone.map((row) => row.id), refused: [] };
  } catch (error) {
    if (databaseFault(error)?.constraint !== ordersConstraint) throw error;
    await query(command('rollback to savepoint before_deleting'));
    if (ids.length === 1) return { deleted: [], refused: ids };
  }
  const half = ids.length >> 1;
  const first = await deleteDeletable(transaction, context, ids.slice(0, half));
  const second = await deleteDeletable(transaction, context, ids.slice(half));
  return { deleted: [...first.deleted, ...second.deleted], refused: [...first.refused, ...second.refused] };
}

const nobody: Deletion = { deleted: [], refused: [] };

const deleting = (targets: readonly string[]): Confirmable => ({ action: ConfirmableAction.DELETE_CUSTOMERS, targets });

/**
 * Deletes a customer with all that hangs on it.
 * @throws Problem CONFIRMATION_CODE_INVALID, CONFIRMATION_CODE_EXPIRED, NOT_FOUND, CUSTOMER_HAS_ORDERS with their count
 */
export function deleteCustomer(context: RequestContext, input: CustomerDeleteInput): Promise<{ deletedId: string }> {
  const id = uuidOf('Customer', input.id, ['input', 'id']);
  return writeConfirmed(context, deleting([id]), input.confirmationCode, async (transaction) => {
    const { deleted, refused } = await deleteDeletable(transaction, context, [id]);
    if (refused.length > 0) {
      const counts = await countOrders(transaction, context, refused);
      throw problem('CUSTOMER_HAS_ORDERS', ['input', 'id'], { count: counts.get(id) ?? 0 });
    }
    if (deleted.length === 0) throw problem('NOT_FOUND', ['input', 'id'], { params: { type: 'Customer' } });
    return { deletedId: input.id };
  });
}

/** Deletes many customers by one code. Those with orders stay and say so. */
export function deleteCustomers(context: RequestContext, input: CustomersDeleteInput): Promise<BulkOutcome> {
  const parsed = parseInput(customersDeleteInput, input, ['input']);
  const ids = customerUuids(parsed.customerIds);
  return writeConfirmed(context, deleting(ids), parsed.confirmationCode, async (transaction) => {
    // Those with orders are known at once: the database is asked again and again only about whom they come to meanwhile.
    const before = await countOrders(transaction, context, ids);
    const free = ids.filter((id) => !before.has(id));
    const { deleted, refused: late } = free.length > 0 ? await deleteDeletable(transaction, context, free) : nobody;
    const counts = new Map([...before, ...(await countOrders(transaction, context, late))]);
    const refused = [...before.keys(), ...late];
    const issues = new Map<string, ProblemIssue>(
      refused.map((id) => [
        id,
        { code: 'CUSTOMER_HAS_ORDERS', path: ['input', 'customerIds', ids.indexOf(id)], count: counts.get(id) ?? 0 },
      ]),
    );
    return bulkOutcome(ids, { existing: [...deleted, ...refused], changed: deleted, issues });
  });
}

async function countOrders({ query }: Transaction, { shopId }: RequestContext, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, number>();
  const rows = await query<{ id: string; count: number }>(orderCounts, [shopId, ids]);
  return new Map(rows.map((row) => [row.id, row.count]));
}
