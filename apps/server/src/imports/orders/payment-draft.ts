import { parseDecimal } from '@clientela/domain/money';
import { PaymentStatus, TransactionKind } from '@clientela/domain/order';
import type { OrderUpsertInput } from '@clientela/domain/order-input';
import { madeUpIds } from '@clientela/domain/order-money';
import type { OrderCells } from './order-cells.js';
import { paymentMethodIn, paymentStatusIn } from './states.js';

const paidInFull: ReadonlySet<unknown> = new Set([
  PaymentStatus.PAID,
  PaymentStatus.PARTIALLY_REFUNDED,
  PaymentStatus.REFUNDED,
]);

type Money = Pick<OrderUpsertInput, 'paymentStatus' | 'paidAmount' | 'refundedAmount' | 'transactions'>;

/**
 * How far an order is paid. Where the file says how or when, that is told of the payment which the gate would otherwise
 * make up, under the same id, so that a file without these words still tells of the same payment.
 */
export function draftMoney(cells: OrderCells, currencyCode: string, total: OrderUpsertInput['total']): Money {
  const paymentStatus = cells.word('paymentStatus', paymentStatusIn, PaymentStatus);
  const [paidAmount, refundedAmount] = [cells.amount('paidAmount'), cells.amount('refundedAmount')];
  const method = cells.text('paymentMethod');
  const happenedAt = cells.moment('paidAt');
  const said = { paymentStatus, paidAmount, refundedAmount };
  const paid = paidAmount ?? (paidInFull.has(paymentStatus) ? total : undefined);
  const refunded = refundedAmount ?? (paymentStatus === PaymentStatus.REFUNDED ? paid : undefined);
  const above = (amount: string | null | undefined) => (parseDecimal(amount ?? '', currencyCode) ?? 0n) > 0n;
  const needsRefund = paymentStatus === PaymentStatus.PARTIALLY_REFUNDED && !above(refunded);
  if ((!method && !happenedAt) || !paid || !above(paid) || needsRefund) return said;
  const payment = { kind: TransactionKind.PAYMENT, amount: paid, externalId: madeUpIds.PAYMENT };
  const refund = { kind: TransactionKind.REFUND, amount: refunded ?? '', externalId: madeUpIds.REFUND };
  return {
    ...said,
    transactions: [
      { ...payment, method: method ? paymentMethodIn(method) : null, happenedAt },
      ...(above(refunded) ? [refund] : []),
    ],
  };
}
