import type { RequestContext } from '../../platform/context.js';
import { composed } from '../../platform/database/statement.js';
import type { CustomerRow } from '../records/customer.row.js';
import { customerSelection } from '../records/customer-selection.js';

/**
 * One customer with what a document selects of it, relations and all, in one statement: null when the shop has none
 * such. A payload that shows a customer after a write reads it by this too.
 */
export async function findCustomer(
  context: RequestContext,
  customerId: string,
  fields: ReadonlySet<string>,
): Promise<CustomerRow | null> {
  const selection = customerSelection(context, fields);
  const rows = await context.read<CustomerRow>(
    composed(`select ${selection.columns} from customer c where c.shop_id = $1 and c.id = $2`),
    [context.shopId, customerId],
  );
  selection.receive(context, rows);
  return rows[0] ?? null;
}
