import { problem } from '@clientela/domain/problem';
import type { Changes } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/statement.js';
import { lockCustomer } from './customer-lock.js';

const names = prepared(
  'customer_primary_names',
  `select g.id, g.name, (select w.name from customer_group w where w.shop_id = $1 and w.id = $3) as wanted
   from (values (1)) one left join customer_group_member m on m.shop_id = $1 and m.customer_id = $2 and m.is_primary
   left join customer_group g on g.shop_id = m.shop_id and g.id = m.group_id`,
);
const unmark = prepared(
  'customer_primary_unmark',
  'update customer_group_member set is_primary = false where shop_id = $1 and customer_id = $2 and is_primary',
);
const mark = prepared(
  'customer_primary_mark',
  'update customer_group_member set is_primary = true where shop_id = $1 and customer_id = $2 and group_id = $3 returning 1',
);

/**
 * Takes the mark of primary from a customer's group, unless it is `wanted`, and says what changes by it. Before `wanted`
 * is marked, because the index looks at each row as it is written and refuses two marks even for a moment.
 */
export async function unmarkOther(
  transaction: Transaction,
  context: RequestContext,
  customerId: string,
  wanted: string | null,
): Promise<Changes> {
  await lockCustomer(transaction, context, customerId);
  const key = [context.shopId, customerId];
  const [found] = await transaction.query<Found>(names, [...key, wanted]);
  const { id = null, name = null, wanted: wantedName = null } = found ?? {};
  if (id === wanted) return {};
  if (id !== null) await transaction.query(unmark, key);
  return { primaryGroup: [name, wantedName] };
}

/** The group that is marked, and the name of the one that is to be. */
interface Found {
  id: string | null;
  name: string | null;
  wanted: string | null;
}

/** Marks one of a customer's groups as the primary one. @throws Problem PRIMARY_GROUP_NOT_MEMBER */
export async function markPrimary(
  transaction: Transaction,
  context: RequestContext,
  customerId: string,
  groupId: string,
): Promise<void> {
  const members = await transaction.query(mark, [context.shopId, customerId, groupId]);
  if (members.length === 0) throw problem('PRIMARY_GROUP_NOT_MEMBER', ['input', 'primaryGroupId']);
}
