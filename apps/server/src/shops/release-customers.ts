import { problem } from '@clientela/domain/problem';
import { type AuditEntry, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';

/** So many lose their channel or company in one transaction: orders of theirs wait for no longer than that. */
const batch = 2_000;
/** A request has to be answered, and what follows takes time too. */
const patienceMs = 6_000;

const statementsFor = (column: 'channel_id' | 'issuing_company_id') => ({
  release: prepared(
    `release_${column}`,
    `update customer set ${column} = null where shop_id = $1 and id = any (array(
       select id from customer where shop_id = $1 and ${column} = $2 limit ${batch} for no key update skip locked)) returning id`,
  ),
  count: prepared(
    `count_of_${column}`,
    `select count(*)::integer as count from customer where shop_id = $1 and ${column} = $2`,
  ),
});
const statements = { channel_id: statementsFor('channel_id'), issuing_company_id: statementsFor('issuing_company_id') };

/**
 * Before something goes that very many customers have: takes it from them, some at a time, so that no statement takes
 * longer than one may. The last ones stay for who deletes it. Answers how many have it no more; each part has its event.
 * @throws Problem CUSTOMERS_LEFT with their count when there are too many for one request: the next one goes on
 */
export async function releaseCustomers(
  context: RequestContext,
  column: keyof typeof statements,
  id: string,
  event: Pick<AuditEntry, 'action' | 'subjectType'>,
): Promise<number> {
  const { release, count } = statements[column];
  const left = async () => (await context.read<{ count: number }>(count, [context.shopId, id]))[0]?.count ?? 0;
  const until = Date.now() + patienceMs;
  let released = 0;
  for (let customers = await left(); customers > batch; customers = await left()) {
    if (Date.now() > until) throw problem('CUSTOMERS_LEFT', ['input', 'id'], { count: customers });
    released += await context.database.write(context.scope, async (transaction) => {
      const rows = await transaction.query(release, [context.shopId, id]);
      const changes = { customerCount: [customers, customers - rows.length] } as { customerCount: [number, number] };
      await recordAudit(transaction, context, [{ ...event, subjectId: id, changes }]);
      return rows.length;
    });
  }
  return released;
}
