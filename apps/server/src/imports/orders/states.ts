import type { FulfilmentStatus, PaymentStatus, TransactionKind } from '@clientela/domain/order';
import type { PaymentMethod } from '@clientela/domain/preferences';
import { headerKey } from '../columns/header-key.js';

type Words<Value extends string> = Readonly<Record<Value, string>>;

function wordsOf<Value extends string>(words: Words<Value>): (cell: string) => Value | null {
  const byKey = new Map<string, Value>();
  for (const [value, list] of Object.entries<string>(words) as [Value, string][]) {
    for (const word of [value, ...list.split(',')]) byKey.set(headerKey(word), value);
  }
  return (cell) => byKey.get(headerKey(cell)) ?? null;
}

/** How far an order is paid, in the words of other programs; null when it is none of them. */
export const paymentStatusIn = wordsOf<PaymentStatus>({
  PENDING:
    'pendiente, pendiente de pago, unpaid, no pagado, sin pagar, awaiting payment, on hold, en espera, expired, failed, fallido',
  AUTHORIZED: 'authorised, autorizado, autorizada',
  PARTIALLY_PAID: 'partial, parcial, pagado parcialmente, parcialmente pagado',
  PAID: 'pagado, pagada, captured, cobrado, completed, completado, processing, procesando',
  PARTIALLY_REFUNDED: 'partial refund, reembolsado parcialmente, parcialmente reembolsado, reembolso parcial',
  REFUNDED: 'reembolsado, reembolsada, refund',
  VOIDED: 'void, anulado, anulada',
});

/** How far an order is with its customer, in the words of other programs; null when it is none of them. */
export const fulfilmentStatusIn = wordsOf<FulfilmentStatus>({
  UNFULFILLED:
    'unshipped, not shipped, placed, created, new, nuevo, open, abierto, pending, pendiente, no enviado, sin enviar, on hold, en espera, approved, paid, pagado',
  PROCESSING:
    'procesando, en preparacion, preparing, in progress, en proceso, invoiced, facturado, scheduled, por empaquetar',
  PARTIALLY_FULFILLED: 'partial, parcial, partially shipped, enviado parcialmente, parcialmente enviado',
  SHIPPED: 'fulfilled, enviado, enviada, sent, dispatched, in transit, en transito, en camino, preparado y enviado',
  READY_FOR_PICKUP: 'ready to pick up, listo para recoger, listo para retirar',
  DELIVERED:
    'entregado, entregada, completed, complete, completado, completada, closed, cerrado, return pending, recogido',
  RETURNED: 'devuelto, devuelta, return, restocked, refunded, reembolsado',
  CANCELLED: 'canceled, cancelado, cancelada, anulado, anulada, void, failed, fallido',
});

/** What a movement of money is, in the words of other programs; null when it is none of them. */
export const transactionKindIn = wordsOf<TransactionKind>({
  AUTHORIZATION: 'authorisation, autorizacion, authorize',
  PAYMENT: 'pago, cobro, sale, capture, charge, venta',
  REFUND: 'reembolso, devolucion, abono',
  VOID: 'anulacion, cancelacion',
});

const knownMethodIn = wordsOf<PaymentMethod>({
  CARD: 'credit card, debit card, tarjeta, tarjeta de credito, tarjeta de debito, stripe, shopify payments, redsys, visa, mastercard',
  BANK_TRANSFER: 'transfer, wire, transferencia, transferencia bancaria, bank deposit, bacs, boleto',
  DIRECT_DEBIT: 'domiciliacion, sepa, recibo',
  CASH: 'efectivo, contado',
  CASH_ON_DELIVERY: 'cod, contra reembolso, contrareembolso, contra entrega',
  PAYPAL: 'paypal express checkout',
  BIZUM: '',
  OTHER: 'otro, otros',
});

/** A payment method: what no other program's word says is OTHER. */
export const paymentMethodIn = (cell: string): PaymentMethod => knownMethodIn(cell) ?? 'OTHER';
