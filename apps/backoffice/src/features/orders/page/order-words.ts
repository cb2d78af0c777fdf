import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useTimelineWords } from '../../timeline/timeline-words';
import type { NamesOfIds } from '../../timeline/use-names';
import { useOrderValue } from './order-values';

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
  'note.create': msg`Nota añadida`,
  'note.update': msg`Nota cambiada`,
  'note.delete': msg`Nota eliminada`,
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
  customer: msg`Cliente`,
  channel: msg`Canal`,
  issuingCompany: msg`Empresa emisora`,
  externalId: msg`Identificador en el canal`,
  externalNumber: msg`Número en el canal`,
  taxId: msg`NIF`,
  vatId: msg`NIF-IVA`,
  billingAddress: msg`Dirección de facturación`,
  shippingAddress: msg`Dirección de envío`,
  lines: msg`Artículos`,
  shipments: msg`Envíos`,
  body: msg`Nota`,
};

/** What the audit's words about an order are called on the screen. */
export const useOrderWords = (currencyCode: string, names: NamesOfIds) =>
  useTimelineWords(actions, fields, useOrderValue(currencyCode, names));
