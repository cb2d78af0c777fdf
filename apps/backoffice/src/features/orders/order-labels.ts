import type { FulfilmentStatus, OrderClaim, PaymentStatus, TransactionKind } from '@clientela/domain/order';
import type { PaymentMethod } from '@clientela/domain/preferences';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import {
  IconArrowBackUp,
  IconBan,
  IconBox,
  IconBuildingStore,
  IconCheck,
  IconCircleHalf2,
  IconClock,
  IconHomeCheck,
  IconPackage,
  IconShieldCheck,
  IconTruck,
} from '@tabler/icons-react';
import type { Tone } from '../../ui/badge';

/** How a state is shown: always its word and its icon, never colour alone. The compiler asks for the missing one. */
export interface StateLook {
  label: MessageDescriptor;
  tone: Tone;
  icon: typeof IconCheck;
}

export const paymentLooks: Record<PaymentStatus, StateLook> = {
  PENDING: { label: msg`Pendiente`, tone: 'waiting', icon: IconClock },
  AUTHORIZED: { label: msg`Autorizado`, tone: 'info', icon: IconShieldCheck },
  PARTIALLY_PAID: { label: msg`Pago parcial`, tone: 'partial', icon: IconCircleHalf2 },
  PAID: { label: msg`Pagado`, tone: 'ok', icon: IconCheck },
  PARTIALLY_REFUNDED: { label: msg`Reembolso parcial`, tone: 'violet', icon: IconArrowBackUp },
  REFUNDED: { label: msg`Reembolsado`, tone: 'neutral', icon: IconArrowBackUp },
  VOIDED: { label: msg`Anulado`, tone: 'neutral', icon: IconBan },
};

export const fulfilmentLooks: Record<FulfilmentStatus, StateLook> = {
  UNFULFILLED: { label: msg`Sin preparar`, tone: 'waiting', icon: IconBox },
  PROCESSING: { label: msg`En preparación`, tone: 'info', icon: IconPackage },
  PARTIALLY_FULFILLED: { label: msg`Envío parcial`, tone: 'partial', icon: IconCircleHalf2 },
  SHIPPED: { label: msg`Enviado`, tone: 'ok', icon: IconTruck },
  READY_FOR_PICKUP: { label: msg`Listo para recoger`, tone: 'violet', icon: IconBuildingStore },
  DELIVERED: { label: msg`Entregado`, tone: 'ok', icon: IconHomeCheck },
  RETURNED: { label: msg`Devuelto`, tone: 'neutral', icon: IconArrowBackUp },
  CANCELLED: { label: msg`Cancelado`, tone: 'neutral', icon: IconBan },
};

export const claimLabels: Record<OrderClaim, MessageDescriptor> = {
  CLAIMED: msg`Del cliente`,
  CLAIMABLE: msg`Sin verificar`,
  ANONYMOUS: msg`Anónimo`,
};

export const transactionLabels: Record<TransactionKind, MessageDescriptor> = {
  AUTHORIZATION: msg`Reserva`,
  PAYMENT: msg`Pago`,
  REFUND: msg`Reembolso`,
  VOID: msg`Reserva anulada`,
};

export const paymentMethodLabels: Record<PaymentMethod, MessageDescriptor> = {
  CARD: msg`Tarjeta`,
  BANK_TRANSFER: msg`Transferencia`,
  DIRECT_DEBIT: msg`Domiciliación`,
  CASH: msg`Efectivo`,
  CASH_ON_DELIVERY: msg`Contra reembolso`,
  PAYPAL: msg`PayPal`,
  BIZUM: msg`Bizum`,
  OTHER: msg`Otro`,
};

const isKnownMethod = (method: string): method is PaymentMethod => Object.hasOwn(paymentMethodLabels, method);

/** A way to pay by its name; one that a channel made up is shown as it came. */
export function useMethodName(): (method: string) => string {
  const { t } = useLingui();
  return (method) => (isKnownMethod(method) ? t(paymentMethodLabels[method]) : method);
}
