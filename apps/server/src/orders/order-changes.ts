import { FulfilmentStatus, OrderClaim } from '@clientela/domain/order';
import { fulfilmentAfterShipping, paymentStatusOf, transactionTotals } from '@clientela/domain/order-states';
import { sortName, truncate } from '@clientela/domain/text';
import type { OrderFields, OrderState, ShipmentState, TransactionState } from './order-state.js';

/** An index entry has room for this much of a name, whatever letters it is made of. */
const sortNameMax = 500;

/** The name of a buyer as lists sort by it. */
export const buyerSortName = (name: string | null): string => truncate(sortName(name ?? ''), sortNameMax);

/** The same order with other fields. */
export const withFields = (order: OrderState, fields: Partial<OrderFields>): OrderState => ({
  ...order,
  fields: { ...order.fields, ...fields },
});

/** The order with these movements of money: its amounts and its payment status follow from them. */
export function withTransactions(order: OrderState, transactions: readonly TransactionState[]): OrderState {
  const totals = transactionTotals(transactions);
  const paymentStatus = paymentStatusOf({ ...totals, total: order.fields.totalAmount });
  return {
    ...order,
    transactions,
    fields: {
      ...order.fields,
      authorizedAmount: totals.authorized,
      paidAmount: totals.paid,
      refundedAmount: totals.refunded,
      paymentStatus,
    },
  };
}

/**
 * The order after a word of ours on its fulfilment. It counts as later than all that was said before, whatever the
 * channel's clock says: whoever changes it has seen that.
 */
export function withFulfilment(order: OrderState, status: FulfilmentStatus, now: Date): OrderState {
  if (status === order.fields.fulfilmentStatus) return order;
  const { fulfilmentChangedAt, channelUpdatedAt } = order.fields;
  const told = Math.max(fulfilmentChangedAt.getTime(), channelUpdatedAt?.getTime() ?? 0);
  const at = new Date(Math.max(now.getTime(), told + 1));
  const isCancelled = status === FulfilmentStatus.CANCELLED;
  return withFields(order, {
    fulfilmentStatus: status,
    fulfilmentChangedAt: at,
    cancelledAt: isCancelled ? now : null,
    cancelReason: isCancelled ? order.fields.cancelReason : null,
  });
}

/** The order cancelled. What was paid stays paid until it is refunded. */
export const cancelled = (order: OrderState, reason: string | null, now: Date): OrderState =>
  withFields(withFulfilment(order, FulfilmentStatus.CANCELLED, now), { cancelReason: reason });

/**
 * The order with these shipments, which say how far it is. States that shipments say nothing of stay: what was
 * cancelled or came back is not on its way again.
 */
export function withShipments(order: OrderState, shipments: readonly ShipmentState[], now: Date): OrderState {
  const next = { ...order, shipments };
  const status = fulfilmentAfterShipping(order.lines, shipments);
  const isOver =
    order.fields.fulfilmentStatus === FulfilmentStatus.CANCELLED ||
    order.fields.fulfilmentStatus === FulfilmentStatus.RETURNED;
  return status === null || isOver ? next : withFulfilment(next, status, now);
}

/** The order given to a customer by staff: no word of its channel changes that any more. */
export const givenTo = (order: OrderState, customerId: string): OrderState =>
  withFields(order, { customerId, claim: OrderClaim.CLAIMED, isMoved: true });
