import { problem } from '@clientela/domain/problem';
import type { Transaction } from '../platform/database/database.js';
import { prepared, type Statement } from '../platform/database/statement.js';

// Rows that refer to the shop are written meanwhile: this lock does not stand in their way.
const lock = prepared('shop_lock', 'select 1 from shop where id = $1 for no key update');

/** Until the transaction ends nobody else writes what a shop has one of, or so many: they wait here. */
export async function lockShop(transaction: Transaction, shopId: string): Promise<void> {
  await transaction.query(lock, [shopId]);
}

/**
 * How many of something a shop has, counted by a statement over `shop_id = $1` under the lock of the shop.
 * @throws Problem TOO_MANY when there is no room for one more
 */
export async function countWithRoom(
  transaction: Transaction,
  shopId: string,
  counting: Statement,
  max: number,
): Promise<number> {
  await lockShop(transaction, shopId);
  const [row] = await transaction.query<{ count: number }>(counting, [shopId]);
  const count = row?.count ?? 0;
  if (count >= max) throw problem('TOO_MANY', ['input'], { params: { max } });
  return count;
}
