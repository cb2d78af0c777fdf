import { isDeepStrictEqual } from 'node:util';
import { problem } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { type OrderSource, within } from './order-source.js';
import type { OrderState } from './order-state.js';
import { type StateRow, stateColumns, stateOf } from './order-state.sql.js';
import { isHeld, noCustomers, patienceMs, trying, writeOrders } from './order-writing.js';

const read = prepared(
  'order_for_change',
  `select ${stateColumns()}, s.currency_code as "shopCurrency", c.display_name as "customerName"
   from sales_order o join shop s on s.id = $1 left join customer c on c.shop_id = $1 and c.id = o.customer_id
   where o.shop_id = $1 and o.id = $2`,
);

/** What a change makes of an order. */
export interface OrderChange<Answer> {
  /** Equal to what it was: nothing is written. */
  readonly after: OrderState;
  /** What was done, as `order.cancel`. */
  readonly action: string;
  /** Whose it is from now on, when that is somebody else. */
  readonly customerName?: string;
  /** What the mutation answers: plain JSON, which a repeated request with the same `Idempotency-Key` gets again. */
  readonly answer: Answer;
}

/** The look of a change at the order as it stands, and at whatever else it has to read. */
export type Change<Answer> = (
  order: OrderState,
  source: OrderSource,
) => OrderChange<Answer> | Promise<OrderChange<Answer>>;

/**
 * Changes an order: reads it whole, lets `change` decide, and saves what differs with the numbers
 * that follow and one event. When somebody else wrote it meanwhile, all is done again.
 * @throws Problem NOT_FOUND and ORDER_BUSY at `path`, and those of `change`
 */
export function changeOrder<Answer>(
  context: OrderSource & Pick<RequestContext, 'idempotencyKey'>,
  id: string,
  change: Change<Answer>,
  path: (string | number)[] = ['input', 'id'],
): Promise<Answer> {
  const changing = async (source: OrderSource) => {
    try {
      return await trying(() => changeOnce(source, id, change, path), Date.now() + patienceMs.one);
    } catch (error) {
      throw isHeld(error) ? problem('ORDER_BUSY', path) : error;
    }
  };
  if (context.idempotencyKey === undefined) return changing(context);
  return context.write((transaction) => changing(within(context, transaction)));
}

async function changeOnce<Answer>(
  source: OrderSource,
  id: string,
  change: Change<Answer>,
  path: (string | number)[],
): Promise<Answer> {
  type Row = StateRow & { shopCurrency: string; customerName: string | null };
  const [row] = await source.read<Row>(read, [source.shopId, id]);
  if (!row) throw problem('NOT_FOUND', path, { params: { type: 'Order' } });
  const before = stateOf(row);
  const { after, action, customerName = row.customerName, answer } = await change(before, source);
  if (!isDeepStrictEqual(before, after)) {
    await writeOrders(source, [{ before, after, action, customerName }], noCustomers, row.shopCurrency);
  }
  return answer;
}
