import { globalId } from '@clientela/domain/global-id';
import type { Changes } from '../audit/audit.service.js';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';

const unmark = prepared(
  'company_unmark',
  'update issuing_company set is_default = false, version = version + 1, updated_at = now() where shop_id = $1 and is_default and id <> $2 returning id',
);
const mark = prepared(
  'company_mark_oldest',
  `update issuing_company set is_default = true, version = version + 1, updated_at = now()
   where shop_id = $1 and id = (select id from issuing_company where shop_id = $1 order by id limit 1) returning id`,
);

/** How the event of a write tells that the mark went from one company to another. */
const move = (from: string | undefined, to: string | undefined): Changes => ({
  defaultCompany: [
    from === undefined ? null : globalId('IssuingCompany', from),
    to === undefined ? null : globalId('IssuingCompany', to),
  ],
});

/** Takes the mark of the default from whichever other company has it. Under the lock of the shop. */
export async function takeMark(transaction: Transaction, shopId: string, companyId: string): Promise<Changes> {
  const [other] = await transaction.query<{ id: string }>(unmark, [shopId, companyId]);
  return other ? move(other.id, companyId) : {};
}

/** Marks the oldest company, after the default one is gone. Under the lock of the shop. */
export async function markOldest(
  transaction: Transaction,
  shopId: string,
  goneId: string,
): Promise<{ newDefaultId: string | null; moved: Changes }> {
  const [oldest] = await transaction.query<{ id: string }>(mark, [shopId]);
  return { newDefaultId: oldest?.id ?? null, moved: move(goneId, oldest?.id) };
}
