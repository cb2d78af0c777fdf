import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/context.js';
import { composed } from '../../platform/database/statement.js';
import { selectedNames } from '../../platform/graphql/connection.js';
import { startEarly } from '../../platform/graphql/early.js';
import type { CustomerRow } from '../records/customer.row.js';
import { customerSelection } from '../records/customer-selection.js';

/** One customer as a document asks for it: what its id alone is needed for is begun along with it. */
export function customerAsked(
  context: RequestContext,
  customerId: string,
  info: GraphQLResolveInfo,
): Promise<CustomerRow | null> {
  const found = findCustomer(context, customerId, selectedNames(info));
  startEarly(context, info, customerId);
  return found;
}

/** One customer with these fields, relations and all, in one statement: null when the shop has none such. */
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
