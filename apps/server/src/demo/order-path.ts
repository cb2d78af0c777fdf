import { globalId } from '@clientela/domain/global-id';
import { formatDecimal } from '@clientela/domain/money';
import type { FulfilmentStatus, PaymentStatus } from '@clientela/domain/order';
import type { Changes } from '../audit/audit.service.js';
import type { Row } from './order-rows.js';

interface States {
  readonly paymentStatus: PaymentStatus;
  readonly fulfilmentStatus: FulfilmentStatus;
}
interface Step {
  readonly action: string;
  readonly changes: Changes;
  /** The channel told of it, where there is one. */
  readonly isOfChannel: boolean;
}

/** By what states an order went to each. */
const ways: Partial<Record<FulfilmentStatus, readonly FulfilmentStatus[]>> = {
  PROCESSING: ['PROCESSING'],
  PARTIALLY_FULFILLED: ['PROCESSING', 'PARTIALLY_FULFILLED'],
  SHIPPED: ['PROCESSING', 'SHIPPED'],
  READY_FOR_PICKUP: ['PROCESSING', 'READY_FOR_PICKUP'],
  DELIVERED: ['PROCESSING', 'SHIPPED', 'DELIVERED'],
  RETURNED: ['SHIPPED', 'DELIVERED', 'RETURNED'],
};

/** How an order began, and the steps by which it came to be as it is. What never changed began so. */
export function orderPath(row: Row): { first: States; steps: Step[] } {
  const { payment_status: paymentStatus, fulfilment_status: fulfilmentStatus } = row as unknown as {
    payment_status: PaymentStatus;
    fulfilment_status: FulfilmentStatus;
  };
  // What is sold over the counter is handed over at once.
  if (row.shipping_method === null) return overTheCounter(row, paymentStatus, fulfilmentStatus);
  const isAtOnce = (row.placed_at as Date).getTime() === (row.updated_at as Date).getTime();
  if (isAtOnce) return { first: { paymentStatus, fulfilmentStatus }, steps: [] };
  const moves = ways[fulfilmentStatus] ?? [];
  return {
    first: { paymentStatus: 'PENDING', fulfilmentStatus: 'UNFULFILLED' },
    steps: [...paidSteps(row, paymentStatus), ...moves.map(moveOf), ...lastSteps(row, paymentStatus)],
  };
}

function overTheCounter(row: Row, paymentStatus: PaymentStatus, fulfilmentStatus: FulfilmentStatus) {
  const isBack = fulfilmentStatus === 'RETURNED';
  const isRefunded = refunded.includes(paymentStatus);
  const first: States = {
    paymentStatus: isRefunded ? 'PAID' : paymentStatus,
    fulfilmentStatus: isBack ? 'DELIVERED' : fulfilmentStatus,
  };
  const back = isBack ? [step('order.fulfilment', { fulfilmentStatus: ['DELIVERED', 'RETURNED'] })] : [];
  return { first, steps: [...back, ...(isRefunded ? lastSteps(row, paymentStatus) : [])] };
}

const moveOf = (to: FulfilmentStatus, index: number, way: readonly FulfilmentStatus[]): Step => ({
  action: 'order.fulfilment',
  changes: { fulfilmentStatus: [way[index - 1] ?? 'UNFULFILLED', to] },
  isOfChannel: false,
});

const refunded: readonly PaymentStatus[] = ['PARTIALLY_REFUNDED', 'REFUNDED'];

/** Money that came, before anything is sent. */
function paidSteps(row: Row, status: PaymentStatus): Step[] {
  const { money, paid, authorized, total } = sumsOf(row);
  const nothing = money(0n);
  if (status === 'AUTHORIZED' || status === 'VOIDED')
    return [
      step('order.transaction', {
        paymentStatus: ['PENDING', 'AUTHORIZED'],
        authorized: [nothing, status === 'VOIDED' ? total : authorized],
      }),
    ];
  if (paid === nothing) return [];
  const after: PaymentStatus = refunded.includes(status) ? 'PAID' : status;
  return [step('order.transaction', { paymentStatus: ['PENDING', after], paid: [nothing, paid] })];
}

/** What ended it: called off, and money that went back. */
function lastSteps(row: Row, status: PaymentStatus): Step[] {
  const { money, refund } = sumsOf(row);
  const called =
    row.fulfilment_status === 'CANCELLED'
      ? [
          step('order.cancel', {
            fulfilmentStatus: ['UNFULFILLED', 'CANCELLED'],
            ...(row.cancel_reason ? { cancelReason: [null, row.cancel_reason] } : {}),
          }),
        ]
      : [];
  if (status === 'VOIDED') return [...called, step('order.transaction', { paymentStatus: ['AUTHORIZED', 'VOIDED'] })];
  if (!refunded.includes(status)) return called;
  return [...called, step('order.refund', { paymentStatus: ['PAID', status], refunded: [money(0n), refund] })];
}

const step = (action: string, changes: Changes): Step => ({ action, changes, isOfChannel: true });

function sumsOf(row: Row) {
  const currencyCode = String(row.currency_code);
  const money = (amount: unknown) => formatDecimal({ amount: BigInt(String(amount ?? 0)), currencyCode });
  return {
    money,
    paid: money(row.paid),
    authorized: money(row.authorized),
    refund: money(row.refunded),
    total: money(row.total),
  };
}

/** What an order began with, as the history of one that is made says it. */
export const createdOrder = (row: Row, first: States): Changes => ({
  number: [null, row.number],
  ...(row.channel_id ? { channel: [null, globalId('Channel', String(row.channel_id))] } : {}),
  ...(row.customer_id ? { customer: [null, globalId('Customer', String(row.customer_id))] } : {}),
  total: [null, sumsOf(row).total],
  currencyCode: [null, row.currency_code],
  paymentStatus: [null, first.paymentStatus],
  fulfilmentStatus: [null, first.fulfilmentStatus],
});
