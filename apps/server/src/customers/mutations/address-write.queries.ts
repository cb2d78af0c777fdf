import type { Address } from '@clientela/domain/address';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/statement.js';
import { addressColumns } from '../records/customer.queries.js';

const ofCustomer = prepared(
  'addresses_for_update',
  `select ${addressColumns} from address a where a.shop_id = $1 and a.customer_id = $2 order by a.id`,
);
const owner = prepared(
  'address_owner',
  'select customer_id as "customerId" from address where shop_id = $1 and id = $2',
);
const unmark = prepared(
  'address_unmark',
  `update address set is_default_billing = is_default_billing and id <> all ($2::uuid[]),
     is_default_shipping = is_default_shipping and id <> all ($3::uuid[])
   where shop_id = $1 and (id = any ($2::uuid[]) or id = any ($3::uuid[]))`,
);
const mark = prepared(
  'address_mark',
  `update address set is_default_billing = is_default_billing or id = any ($2::uuid[]),
     is_default_shipping = is_default_shipping or id = any ($3::uuid[])
   where shop_id = $1 and (id = any ($2::uuid[]) or id = any ($3::uuid[]))`,
);

/** All addresses of a customer, the oldest first. */
export const addressesForUpdate = ({ query }: Transaction, { shopId }: RequestContext, customerId: string) =>
  query<Address>(ofCustomer, [shopId, customerId]);

/** Whose an address is. */
export async function customerOfAddress({ query }: Transaction, { shopId }: RequestContext, addressId: string) {
  const [row] = await query<{ customerId: string }>(owner, [shopId, addressId]);
  return row?.customerId ?? null;
}

/**
 * Moves the marks of default. First they are taken away and then set, because a unique index looks at each row as it is
 * written and refuses two marks even for a moment.
 */
export async function saveDefaults(
  { query }: Transaction,
  { shopId }: RequestContext,
  before: readonly Address[],
  after: readonly Address[],
): Promise<void> {
  const had = new Map(before.map((address) => [address.id, address]));
  const where = (mark: 'isDefaultBilling' | 'isDefaultShipping', from: boolean) =>
    after
      .filter((address) => (had.get(address.id)?.[mark] ?? false) === from && address[mark] !== from)
      .map((address) => address.id);
  const lost = [where('isDefaultBilling', true), where('isDefaultShipping', true)] as const;
  const got = [where('isDefaultBilling', false), where('isDefaultShipping', false)] as const;
  if (lost.flat().length > 0) await query(unmark, [shopId, ...lost]);
  if (got.flat().length > 0) await query(mark, [shopId, ...got]);
}
