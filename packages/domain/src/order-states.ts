import {
  FulfilmentStatus,
  type Order,
  type OrderLine,
  PaymentStatus,
  type Shipment,
  type TransactionKind,
} from './order.js';
import type { TransactionTotals } from './order-money.js';
import { type Problem, problem } from './problem.js';

/** What people may do about the payment of an order. */
export const PaymentAction = { PAY: 'PAY', AUTHORIZE: 'AUTHORIZE', VOID: 'VOID', REFUND: 'REFUND' } as const;
export type PaymentAction = (typeof PaymentAction)[keyof typeof PaymentAction];

/** What each action does, for the API's documentation. */
export const paymentActionDescriptions: Record<PaymentAction, string> = {
  PAY: 'Record that money was taken.',
  AUTHORIZE: 'Record that money was reserved.',
  VOID: 'Record that reserved money was let go.',
  REFUND: 'Record that money went back.',
};

/** The whole table of payments: what may be done in each state. What a channel tells is not bound by it. */
const actionsIn: Record<PaymentStatus, readonly PaymentAction[]> = {
  PENDING: [PaymentAction.PAY, PaymentAction.AUTHORIZE],
  AUTHORIZED: [PaymentAction.PAY, PaymentAction.VOID],
  PARTIALLY_PAID: [PaymentAction.PAY, PaymentAction.REFUND],
  PAID: [PaymentAction.REFUND],
  PARTIALLY_REFUNDED: [PaymentAction.REFUND],
  REFUNDED: [],
  VOIDED: [],
};

/** The whole table of fulfilment: where staff may take an order from each state. What a channel tells is not bound by it. */
const nextIn: Record<FulfilmentStatus, readonly FulfilmentStatus[]> = {
  UNFULFILLED: ['PROCESSING', 'PARTIALLY_FULFILLED', 'SHIPPED', 'READY_FOR_PICKUP', 'DELIVERED', 'CANCELLED'],
  PROCESSING: ['UNFULFILLED', 'PARTIALLY_FULFILLED', 'SHIPPED', 'READY_FOR_PICKUP', 'DELIVERED', 'CANCELLED'],
  PARTIALLY_FULFILLED: ['SHIPPED', 'READY_FOR_PICKUP', 'DELIVERED', 'RETURNED'],
  SHIPPED: ['DELIVERED', 'RETURNED'],
  READY_FOR_PICKUP: ['PROCESSING', 'DELIVERED', 'RETURNED', 'CANCELLED'],
  DELIVERED: ['RETURNED'],
  RETURNED: [],
  CANCELLED: [],
};

/** The action that each movement of money is. */
export const actionOfKind: Record<TransactionKind, PaymentAction> = {
  PAYMENT: PaymentAction.PAY,
  AUTHORIZATION: PaymentAction.AUTHORIZE,
  VOID: PaymentAction.VOID,
  REFUND: PaymentAction.REFUND,
};

/** What people may do about the payment of an order in a state. */
export function paymentActions(status: PaymentStatus): readonly PaymentAction[] {
  return actionsIn[status];
}

/** Where staff may take an order from a state. */
export function nextFulfilment(status: FulfilmentStatus): readonly FulfilmentStatus[] {
  return nextIn[status];
}

/** @throws Problem INVALID_PAYMENT_ACTION, which says what is possible */
export function checkPaymentAction(status: PaymentStatus, action: PaymentAction, path: (string | number)[] = []): void {
  const allowed = paymentActions(status);
  if (allowed.includes(action)) return;
  throw problem('INVALID_PAYMENT_ACTION', path, { params: { action, status, allowed: listed(allowed) } });
}

/**
 * Refuses a change of fulfilment by hand that the table does not have. To stay where it is, is no change.
 * @throws Problem INVALID_ORDER_CHANGE, which says what is possible
 */
export function checkFulfilmentChange(
  from: FulfilmentStatus,
  to: FulfilmentStatus,
  path: (string | number)[] = [],
): void {
  if (from !== to && !nextFulfilment(from).includes(to)) throw orderChangeProblem(from, to, path);
}

function orderChangeProblem(from: FulfilmentStatus, to: FulfilmentStatus, path: (string | number)[]): Problem {
  return problem('INVALID_ORDER_CHANGE', path, { params: { from, to, allowed: listed(nextFulfilment(from)) } });
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.join(', ');
}

/** How far an order is paid: always this, never what somebody says it is. Amounts in minor units of its currency. */
export function paymentStatusOf({
  total,
  authorized,
  paid,
  refunded,
  voided,
}: TransactionTotals & { total: bigint }): PaymentStatus {
  if (refunded > 0n) return refunded < paid ? PaymentStatus.PARTIALLY_REFUNDED : PaymentStatus.REFUNDED;
  if (paid >= total) return PaymentStatus.PAID;
  if (paid > 0n) return PaymentStatus.PARTIALLY_PAID;
  if (authorized > 0n) return PaymentStatus.AUTHORIZED;
  return voided > 0n ? PaymentStatus.VOIDED : PaymentStatus.PENDING;
}

/** What is still to be paid, in minor units: nothing of an order that was called off or whose payment was let go. */
export function outstandingOf(order: {
  total: bigint;
  paid: bigint;
  paymentStatus: PaymentStatus;
  fulfilmentStatus: FulfilmentStatus;
}): bigint {
  const isOver = order.fulfilmentStatus === FulfilmentStatus.CANCELLED || order.paymentStatus === PaymentStatus.VOIDED;
  return isOver || order.paid >= order.total ? 0n : order.total - order.paid;
}

/** The largest amount of a movement by hand, in minor units: what is due, what was taken, what is reserved. */
export function largestAmount(
  action: PaymentAction,
  order: Omit<TransactionTotals, 'voided'> & { total: bigint },
): bigint {
  switch (action) {
    case PaymentAction.PAY:
    case PaymentAction.AUTHORIZE:
      return order.paid < order.total ? order.total - order.paid : 0n;
    case PaymentAction.REFUND:
      return order.paid - order.refunded;
    case PaymentAction.VOID:
      return order.authorized;
  }
}

/** What of an order's lines and shipments decides how far it is. */
export type ShippedLines = readonly Pick<OrderLine, 'position' | 'quantity'>[];
export type ShippedParcels = readonly Pick<Shipment, 'lines' | 'deliveredAt'>[];

/**
 * How far an order is by its shipments: a part, all of it, or all of it delivered. A shipment without lines has all
 * that was left. Null without shipments: they say nothing.
 */
export function fulfilmentAfterShipping(lines: ShippedLines, shipments: ShippedParcels): FulfilmentStatus | null {
  if (shipments.length === 0) return null;
  if (!isAllShipped(lines, shipments)) return FulfilmentStatus.PARTIALLY_FULFILLED;
  return shipments.every(({ deliveredAt }) => deliveredAt !== null)
    ? FulfilmentStatus.DELIVERED
    : FulfilmentStatus.SHIPPED;
}

function isAllShipped(lines: ShippedLines, shipments: ShippedParcels): boolean {
  return shipments.some((shipment) => shipment.lines.length === 0) || leftToShip(lines, shipments).length === 0;
}

/** What is in no shipment yet. Nothing once a shipment without lines took all that was left. */
export function leftToShip(
  lines: ShippedLines,
  shipments: readonly Pick<Shipment, 'lines'>[],
): { position: number; quantity: number }[] {
  if (shipments.some((shipment) => shipment.lines.length === 0)) return [];
  const shipped = new Map<number, number>();
  for (const { position, quantity } of shipments.flatMap((shipment) => shipment.lines)) {
    shipped.set(position, (shipped.get(position) ?? 0) + quantity);
  }
  return lines
    .map(({ position, quantity }) => ({ position, quantity: quantity - (shipped.get(position) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
}

/** Whether an order counts for its customer: order count, total spent and last order leave cancelled ones out. */
export function countsForCustomer(order: Pick<Order, 'fulfilmentStatus'>): boolean {
  return order.fulfilmentStatus !== FulfilmentStatus.CANCELLED;
}
