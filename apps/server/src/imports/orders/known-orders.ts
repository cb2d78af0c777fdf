import type { OrderWrite } from '../../orders/writing/order-save.js';
import { OrderChangedMeanwhile, saveOrders } from '../../orders/writing/order-save.js';
import { orderSource } from '../../orders/writing/order-source.js';
import type { OrderState } from '../../orders/writing/order-state.js';
import { type StateRow, stateColumns, stateOf } from '../../orders/writing/order-state.sql.js';
import { databaseFault } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import type { ImportSource } from '../load/import-source.js';

/** An order that the shop has, with what its search text and its counters need besides. */
export interface KnownOrder {
  readonly order: OrderState;
  readonly customerName: string | null;
}

const byExternalIds = prepared(
  'import_known_orders',
  `select ${stateColumns()}, c.display_name as "customerName" from sales_order o
   left join customer c on c.shop_id = $1 and c.id = o.customer_id
   where o.shop_id = $1 and o.channel_id = $2 and o.external_id = any ($3::text[])`,
);
const idsAmong = prepared(
  'import_known_order_ids',
  'select external_id as id from sales_order where shop_id = $1 and channel_id = $2 and external_id = any ($3::text[])',
);
const currencyOf = prepared('import_shop_currency', 'select currency_code as code from shop where id = $1');

/** Those of some orders that the shop has, whole, by their ids in the channel. */
export async function findOrders(
  { database, shopId }: ImportSource,
  channelId: string,
  ids: readonly string[],
): Promise<Map<string, KnownOrder>> {
  const rows = await database.read<StateRow & { customerName: string | null }>({ shopId }, byExternalIds, [
    shopId,
    channelId,
    ids,
  ]);
  return new Map(
    rows.map((row) => [row.externalId ?? '', { order: stateOf(row), customerName: row.customerName }] as const),
  );
}

/** Which of some orders the shop has. */
export async function knownIds(
  { database, shopId }: ImportSource,
  channelId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.read<{ id: string }>({ shopId }, idsAmong, [shopId, channelId, ids]);
  return new Set(rows.map(({ id }) => id));
}

const tries = 4;
/** Serialisation, deadlock, lock: somebody else wrote at the same time. */
const passing: ReadonlySet<string> = new Set(['40001', '40P01', '55P03']);

/** Decides and saves changes of orders that are there, anew when somebody else changed one of them meanwhile. */
export async function changeOrders<Answer>(
  source: ImportSource,
  decide: () => Promise<{ writes: readonly OrderWrite[]; answer: Answer }>,
): Promise<Answer> {
  const { read, write } = orderSource(source);
  for (let attempt = 1; ; attempt += 1) {
    const { writes, answer } = await decide();
    if (writes.length === 0) return answer;
    const [shop] = await read<{ code: string }>(currencyOf, [source.shopId]);
    try {
      await write((transaction) => saveOrders(transaction, source, writes, shop?.code ?? ''));
      return answer;
    } catch (error) {
      const again = error instanceof OrderChangedMeanwhile || passing.has(databaseFault(error)?.code ?? '');
      if (!again || attempt === tries) throw error;
    }
  }
}
