import { formatDecimal } from '@clientela/domain/money';
import { FulfilmentStatus, OrderClaim, orderLimits, TransactionKind } from '@clientela/domain/order';
import { isSeparateFrom, transactionTotals } from '@clientela/domain/order-money';
import {
  actionOfKind,
  checkFulfilmentChange,
  checkPaymentAction,
  fulfilmentAfterShipping,
  largestAmount,
  leftToShip,
  nextFulfilment,
  paymentStatusOf,
} from '@clientela/domain/order-states';
import { problem } from '@clientela/domain/problem';
import type { OwnFulfilment } from '../records/order.row.js';
import type { OrderFields, OrderState, ShipmentState, TransactionState } from './order-state.js';

/** The same order with other fields. */
export const withFields = (order: OrderState, fields: Partial<OrderFields>): OrderState => ({
  ...order,
  fields: { ...order.fields, ...fields },
});

/** The order with these movements of money: its amounts and its payment status follow from them. */
export function withTransactions(order: OrderState, transactions: readonly TransactionState[]): OrderState {
  const total = order.fields.totalAmount;
  const totals = transactionTotals(transactions, total);
  const paymentStatus = paymentStatusOf({ ...totals, total });
  const amounts = {
    authorizedAmount: totals.authorized,
    paidAmount: totals.paid,
    refundedAmount: totals.refunded,
    paymentStatus,
  };
  return { ...withFields(order, amounts), transactions };
}

/**
 * The order after a word of ours on its fulfilment. It counts as later than all that was said before, whatever the
 * channel's clock says: whoever changes it has seen that.
 */
export function withFulfilment(
  order: OrderState,
  status: FulfilmentStatus,
  now: Date,
  reason: string | null = null,
): OrderState {
  const { fulfilmentChangedAt, channelUpdatedAt } = order.fields;
  const told = Math.max(fulfilmentChangedAt.getTime(), channelUpdatedAt?.getTime() ?? 0);
  const at = new Date(Math.max(now.getTime(), told + 1)).toISOString();
  return withFields(order, ownWord({ status, at, reason }));
}

/** What our word on the fulfilment makes of the fields of an order. */
export function ownWord(own: OwnFulfilment) {
  const at = new Date(own.at);
  const isCancelled = own.status === FulfilmentStatus.CANCELLED;
  return {
    ownFulfilment: own,
    fulfilmentStatus: own.status,
    fulfilmentChangedAt: at,
    cancelledAt: isCancelled ? at : null,
    cancelReason: isCancelled ? own.reason : null,
  };
}

/** The order given to a customer by staff: no word of its channel changes that any more. */
export const givenTo = (order: OrderState, customerId: string): OrderState =>
  withFields(order, { customerId, claim: OrderClaim.CLAIMED, isMoved: true });

/** The order that staff say is its customer's. @throws Problem ORDER_HAS_NO_CUSTOMER */
export function claimed(order: OrderState): OrderState {
  const { customerId, claim } = order.fields;
  if (customerId === null) throw problem('ORDER_HAS_NO_CUSTOMER', ['input', 'id']);
  return claim === OrderClaim.CLAIMED ? order : givenTo(order, customerId);
}

/** The order taken to another state by staff. @throws Problem INVALID_ORDER_CHANGE with what is possible */
export function fulfilled(order: OrderState, status: FulfilmentStatus, now: Date): OrderState {
  if (status === order.fields.fulfilmentStatus) return order;
  checkFulfilmentChange(order.fields.fulfilmentStatus, status, ['input', 'status']);
  return withFulfilment(order, status, now);
}

/** The order called off. What was paid stays paid until it is refunded. @throws Problem INVALID_ORDER_CHANGE */
export function cancelled(order: OrderState, reason: string, now: Date): OrderState {
  if (order.fields.fulfilmentStatus === FulfilmentStatus.CANCELLED) return order;
  checkFulfilmentChange(order.fields.fulfilmentStatus, FulfilmentStatus.CANCELLED, ['input', 'id']);
  return withFulfilment(order, FulfilmentStatus.CANCELLED, now, reason);
}

/**
 * The order with one more movement of money. One that it has already, by its external id, changes nothing.
 * @throws Problem INVALID_PAYMENT_ACTION with what is possible; AMOUNT_TOO_LARGE; TOO_MANY; DUPLICATE_EXTERNAL_ID
 */
export function moneyMoved(order: OrderState, moved: TransactionState, kindPath: string): OrderState {
  const known = moved.externalId && order.transactions.find(({ externalId }) => externalId === moved.externalId);
  if (known) {
    if (known.kind === moved.kind && known.amount === moved.amount) return order;
    throw problem('DUPLICATE_EXTERNAL_ID', ['input', 'externalId']);
  }
  checkMoney(order, moved.kind, moved.amount, kindPath);
  refuseMore(order.transactions, orderLimits.transactions.max);
  const isSeparate = isSeparateFrom(order.transactions, moved);
  return withTransactions(order, [...order.transactions, { ...moved, isSeparate }]);
}

/**
 * The order with a movement taken back that was recorded here and never happened: it stays in sight and counts nowhere.
 * @throws Problem RECORD_OF_CHANNEL; MONEY_WENT_BACK of a payment that a refund rests on
 */
export function retracted(order: OrderState, id: string, reason: string, now: Date): OrderState {
  const transactions = order.transactions.map((one) => {
    if (one.id !== id || one.retractedAt !== null) return one;
    if (one.isFromChannel) throw problem('RECORD_OF_CHANNEL', ['input', 'id']);
    return { ...one, retractedAt: now, retractionReason: reason };
  });
  const after = withTransactions(order, transactions);
  const isRefund = transactions.some((one) => one.id === id && one.kind === TransactionKind.REFUND);
  if (!isRefund && after.fields.refundedAmount < order.fields.refundedAmount) {
    throw problem('MONEY_WENT_BACK', ['input', 'id']);
  }
  return after;
}

function checkMoney({ fields }: OrderState, kind: TransactionKind, amount: bigint, kindPath: string): void {
  const action = actionOfKind[kind];
  checkPaymentAction(fields.paymentStatus, action, ['input', kindPath]);
  const max = largestAmount(action, {
    total: fields.totalAmount,
    authorized: fields.authorizedAmount,
    paid: fields.paidAmount,
    refunded: fields.refundedAmount,
  });
  if (amount <= max) return;
  const params = { max: formatDecimal({ amount: max, currencyCode: fields.currencyCode }) };
  throw problem('AMOUNT_TOO_LARGE', ['input', 'amount'], { params });
}

function refuseMore(records: readonly unknown[], max: number): void {
  if (records.length >= max) throw problem('TOO_MANY', ['input'], { params: { max } });
}

/**
 * The order with one more shipment, which says how far it is. One that it has already, by its external id, changes nothing.
 * @throws Problem INVALID_ORDER_CHANGE with what is possible; OUT_OF_RANGE for more than is left; TOO_MANY
 */
export function shipped(order: OrderState, shipment: ShipmentState, now: Date): OrderState {
  const { externalId } = shipment;
  if (externalId !== null && order.shipments.some((known) => known.externalId === externalId)) return order;
  refuseMore(order.shipments, orderLimits.shipments.max);
  const shipments = [...order.shipments, shipment];
  const status = fulfilmentAfterShipping(order.lines, shipments) ?? FulfilmentStatus.SHIPPED;
  checkFulfilmentChange(order.fields.fulfilmentStatus, status, ['input', 'orderId']);
  checkLeft(order, shipment);
  return withFulfilment({ ...order, shipments }, status, now);
}

function checkLeft(order: OrderState, shipment: ShipmentState): void {
  const left = new Map(leftToShip(order.lines, order.shipments).map(({ position, quantity }) => [position, quantity]));
  if (left.size === 0) throw problem('OUT_OF_RANGE', ['input', 'lines'], { params: { max: 0 } });
  for (const [index, { position, quantity }] of shipment.lines.entries()) {
    const max = left.get(position) ?? 0;
    if (quantity > max) throw problem('OUT_OF_RANGE', ['input', 'lines', index, 'quantity'], { params: { max } });
  }
}

/** The order with a shipment of its own changed. As soon as all of it is delivered, so is the order. */
export function shipmentChanged(order: OrderState, changed: ShipmentState, now: Date): OrderState {
  const shipments = order.shipments.map((shipment) => (shipment.id === changed.id ? changed : shipment));
  const status = fulfilmentAfterShipping(order.lines, shipments);
  const arrives =
    status === FulfilmentStatus.DELIVERED && nextFulfilment(order.fields.fulfilmentStatus).includes(status);
  return arrives ? withFulfilment({ ...order, shipments }, status, now) : { ...order, shipments };
}
