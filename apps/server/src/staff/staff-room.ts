import { problem } from '@clientela/domain/problem';
import { shopLimits } from '@clientela/domain/shop';
import { staffLimits } from '@clientela/domain/staff';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';
import { lockShop } from '../shops/shop-room.js';

const lockPerson = prepared(
  'person_lock',
  `select pg_advisory_xact_lock(hashtextextended('shops of ' || $1, 0)), set_config('app.staff', $1, true)`,
);
const countShops = prepared(
  'person_count_shops',
  'select count(*)::integer as count from membership where staff_user_id = $1',
);
const countPeople = prepared(
  'shop_count_people',
  `select (select count(*) from membership where shop_id = $1)::integer as members,
     (select count(*) from staff_invitation where shop_id = $1 and expires_at > now() and email_normalized <> $2)::integer as invited`,
);

/** In how many shops somebody works. Until the transaction ends nobody else changes that: they wait here. */
export async function countShopsOf({ query }: Transaction, staffId: string): Promise<number> {
  await query(lockPerson, [staffId]);
  const [row] = await query<{ count: number }>(countShops, [staffId]);
  return row?.count ?? 0;
}

/** @throws Problem TOO_MANY when somebody works in as many shops as one may */
export async function refuseOneShopTooMany(transaction: Transaction, staffId: string): Promise<void> {
  const { max } = shopLimits.perPerson;
  if ((await countShopsOf(transaction, staffId)) >= max) throw problem('TOO_MANY', ['input'], { params: { max } });
}

/** @throws Problem TOO_MANY when nobody more may be asked to work in the shop; who is asked again is no more */
export async function refuseOneInvitedTooMany(transaction: Transaction, shopId: string, email: string): Promise<void> {
  const { members, invited } = await peopleOf(transaction, shopId, email);
  refuseFull(members + invited);
}

/** @throws Problem TOO_MANY when as many work in the shop as may */
export async function refuseOneMemberTooMany(transaction: Transaction, shopId: string): Promise<void> {
  refuseFull((await peopleOf(transaction, shopId, '')).members);
}

async function peopleOf(transaction: Transaction, shopId: string, email: string) {
  await lockShop(transaction, shopId);
  const [row] = await transaction.query<{ members: number; invited: number }>(countPeople, [shopId, email]);
  return row ?? { members: 0, invited: 0 };
}

function refuseFull(count: number): void {
  const { max } = staffLimits.perShop;
  if (count >= max) throw problem('TOO_MANY', ['input'], { params: { max } });
}
