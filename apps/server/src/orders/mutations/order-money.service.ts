import { uuidOf } from '@clientela/domain/global-id';
import { checkRefund, checkTransaction, orderTransactionRetractInput } from '@clientela/domain/order-change-input';
import type { NewTransaction } from '@clientela/domain/order-snapshot';
import { type Checked, Problem, parseInput, problem } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import { uuidv7 } from '../../platform/database/values.js';
import { transactionById } from '../records/order.loaders.js';
import { changeOrder } from '../writing/order-change.js';
import { type OrderState, standing } from '../writing/order-state.js';
import { moneyMoved, retracted } from '../writing/order-transitions.js';
import type {
  OrderRefundInput,
  OrderTransactionRecordInput,
  OrderTransactionRetractInput,
} from './order-change.inputs.js';

/** The movement of money that was recorded, or was there already, and its order. */
export interface RecordedTransaction {
  orderId: string;
  transactionId: string;
}

/**
 * Records that money was taken, reserved or let go.
 * @throws Problem of the gate; NOT_FOUND, INVALID_PAYMENT_ACTION, AMOUNT_TOO_LARGE, TOO_MANY, DUPLICATE_EXTERNAL_ID
 */
export const recordTransaction = (context: RequestContext, input: OrderTransactionRecordInput) =>
  moveMoney(context, input, { check: checkTransaction, action: 'order.transaction', kindPath: 'kind' });

/** Records that money went back. @throws Problem as {@link recordTransaction} */
export const refundOrder = (context: RequestContext, input: OrderRefundInput) =>
  moveMoney(context, input, { check: checkRefund, action: 'order.refund', kindPath: 'orderId' });

interface Movement {
  check(value: unknown, order: { currencyCode: string; now: Date }, path: (string | number)[]): Checked<NewTransaction>;
  readonly action: string;
  readonly kindPath: string;
}

function moveMoney(
  context: RequestContext,
  input: OrderRefundInput,
  { check, action, kindPath }: Movement,
): Promise<RecordedTransaction> {
  const orderId = uuidOf('Order', input.orderId, ['input', 'orderId']);
  const now = new Date();
  return changeOrder(
    context,
    orderId,
    (order) => {
      const checked = check(input, { currencyCode: order.fields.currencyCode, now }, ['input']);
      if (!checked.ok) throw new Problem(checked.issues);
      const moved = { ...checked.value, ...standing, id: uuidv7(), isFromChannel: false };
      const after = moneyMoved(order, moved, kindPath);
      return { after, action, answer: { orderId, transactionId: recordedIn(after, moved) } };
    },
    ['input', 'orderId'],
  );
}

/** The one that is there, when it was before. */
const recordedIn = (order: OrderState, { id, externalId }: OrderState['transactions'][number]): string =>
  order.transactions.find((known) => known.id === id || (externalId !== null && known.externalId === externalId))?.id ??
  id;

/**
 * Takes back the record of a movement that never happened.
 * @throws Problem of the gate; NOT_FOUND, FORBIDDEN, RECORD_OF_CHANNEL, MONEY_WENT_BACK
 */
export async function retractTransaction(
  context: RequestContext,
  input: OrderTransactionRetractInput,
): Promise<RecordedTransaction> {
  const path = ['input', 'id'];
  const transactionId = uuidOf('OrderTransaction', input.id, path);
  const { reason } = parseInput(orderTransactionRetractInput, input, ['input']);
  const found = await context.load(transactionById, transactionId);
  if (!found) throw problem('NOT_FOUND', path, { params: { type: 'OrderTransaction' } });
  // Whoever may not say that money went back may not say that it did not either.
  if (found.kind === 'REFUND' && !context.can('WRITE_MONEY')) {
    throw problem('FORBIDDEN', path, { params: { permission: 'WRITE_MONEY' } });
  }
  const { orderId } = found;
  return changeOrder(context, orderId, (order) => ({
    after: retracted(order, transactionId, reason, new Date()),
    action: 'order.retract',
    answer: { orderId, transactionId },
  }));
}
