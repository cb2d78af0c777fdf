import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useTimelineWords } from '../../timeline/timeline-words';
import { claimLabels, fulfilmentLooks, paymentLooks } from '../order-labels';

const actions: Record<string, MessageDescriptor> = {
  'order.create': msg`Pedido creado`,
  'order.update': msg`Datos cambiados`,
  'order.transaction': msg`Pago registrado`,
  'order.refund': msg`Reembolso registrado`,
  'order.retract': msg`Registro de dinero anulado`,
  'order.fulfilment': msg`Envío cambiado`,
  'order.shipment': msg`Envío registrado`,
  'order.shipmentUpdate': msg`Seguimiento cambiado`,
  'order.cancel': msg`Pedido cancelado`,
  'order.move': msg`Pasado a otro cliente`,
  'order.claim': msg`Confirmado como suyo`,
};

const fields: Record<string, MessageDescriptor> = {
  paymentStatus: msg`Pago`,
  fulfilmentStatus: msg`Envío`,
  claim: msg`Verificación`,
  total: msg`Total`,
  paid: msg`Pagado`,
  refunded: msg`Reembolsado`,
  authorized: msg`Reservado`,
  retractionReason: msg`Motivo de la anulación`,
  cancelReason: msg`Motivo de la cancelación`,
  cancelledAt: msg`Cancelado`,
  placedAt: msg`Hecho`,
  shippingMethod: msg`Forma de envío`,
  buyerName: msg`Nombre en el pedido`,
  email: msg`Correo`,
  phone: msg`Teléfono`,
  currencyCode: msg`Moneda`,
  number: msg`Número`,
};

const labelsOf = (looks: Record<string, { label: MessageDescriptor }>) =>
  Object.fromEntries(Object.entries(looks).map(([value, { label }]) => [value, label]));

/** The words of the fields whose values are names of the API. */
const values: Record<string, Record<string, MessageDescriptor>> = {
  paymentStatus: labelsOf(paymentLooks),
  fulfilmentStatus: labelsOf(fulfilmentLooks),
  claim: claimLabels,
};

/** What the audit's words about an order are called on the screen. */
export function useOrderWords() {
  const { t } = useLingui();
  return useTimelineWords(actions, fields, (field, value) => {
    const label = values[field]?.[value];
    return label ? t(label) : value;
  });
}
