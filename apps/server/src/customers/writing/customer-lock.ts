import { problem } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/statement.js';

const lock = prepared(
  'customer_lock',
  'select c.id from customer c where c.shop_id = $1 and c.id = $2 for no key update',
);

/**
 * Makes who writes the addresses, notes or the primary group of one customer wait for each other until the end of the
 * transaction. @throws Problem NOT_FOUND at `path`
 */
export async function lockCustomer(
  transaction: Transaction,
  context: RequestContext,
  customerId: string,
  path: string[] = ['input', 'customerId'],
): Promise<void> {
  const [row] = await transaction.query<{ id: string }>(lock, [context.shopId, customerId]);
  if (!row) throw problem('NOT_FOUND', path, { params: { type: 'Customer' } });
}

const lockMany = prepared(
  'customers_lock',
  'select c.id from customer c where c.shop_id = $1 and c.id = any ($2::uuid[]) order by c.id for no key update',
);

/** The same for many customers, in one order for all who do so: two files never wait for each other in a circle. */
export async function lockCustomers(
  { query }: Transaction,
  { shopId }: Pick<RequestContext, 'shopId'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await query(lockMany, [shopId, ids]);
}
