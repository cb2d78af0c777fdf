import { type FieldNames, fieldVocabulary, valueHints } from './filter-names.js';
import { FulfilmentStatus, OrderClaim, PaymentStatus } from './order.js';

/** Every field of a query on orders, in the order in which errors and help list them. */
export const orderFilterFields = {
  payment: {
    en: 'payment',
    es: 'pago',
    values:
      'pending|pendiente, authorized|autorizado, partially_paid|pagado_en_parte, paid|pagado, partially_refunded|reembolsado_en_parte, refunded|reembolsado, voided|anulado',
  },
  fulfilment: {
    en: 'fulfilment',
    es: 'envio',
    also: ['fulfillment'],
    values:
      'unfulfilled|sin_preparar, processing|en_preparacion, partially_fulfilled|enviado_en_parte, shipped|enviado, ready_for_pickup|listo_para_recoger, delivered|entregado, returned|devuelto, cancelled|cancelado',
  },
  channel: { en: 'channel', es: 'canal', values: valueHints.named },
  company: { en: 'company', es: 'empresa', also: ['empresa_emisora'], values: valueHints.named },
  customer: { en: 'customer', es: 'cliente', values: '"Ana García" · cus_… · a,b (any) · yes · no' },
  product: { en: 'product', es: 'producto', values: valueHints.products },
  placed: { en: 'placed', es: 'fecha', values: valueHints.dates },
  updated: { en: 'updated', es: 'actualizado', values: valueHints.dates },
  total: { en: 'total', es: 'total', values: valueHints.amounts },
  claim: { en: 'claim', es: 'verificacion', values: 'claimed|verificado, claimable|sin_verificar, anonymous|anonimo' },
  number: { en: 'number', es: 'numero', values: valueHints.numbers },
} as const satisfies Record<string, FieldNames>;

/** A field of the grammar. */
export type OrderFilterField = keyof typeof orderFilterFields;

/** The names of the fields. */
export const orderVocabulary = fieldVocabulary<OrderFilterField>(orderFilterFields);

/** The Spanish words for values. */
export const spanishPayments: Readonly<Record<string, PaymentStatus>> = {
  pendiente: PaymentStatus.PENDING,
  autorizado: PaymentStatus.AUTHORIZED,
  pagado_en_parte: PaymentStatus.PARTIALLY_PAID,
  pagado: PaymentStatus.PAID,
  reembolsado_en_parte: PaymentStatus.PARTIALLY_REFUNDED,
  reembolsado: PaymentStatus.REFUNDED,
  anulado: PaymentStatus.VOIDED,
};
export const spanishFulfilments: Readonly<Record<string, FulfilmentStatus>> = {
  sin_preparar: FulfilmentStatus.UNFULFILLED,
  en_preparacion: FulfilmentStatus.PROCESSING,
  enviado_en_parte: FulfilmentStatus.PARTIALLY_FULFILLED,
  enviado: FulfilmentStatus.SHIPPED,
  listo_para_recoger: FulfilmentStatus.READY_FOR_PICKUP,
  entregado: FulfilmentStatus.DELIVERED,
  devuelto: FulfilmentStatus.RETURNED,
  cancelado: FulfilmentStatus.CANCELLED,
};
export const spanishClaims: Readonly<Record<string, OrderClaim>> = {
  verificado: OrderClaim.CLAIMED,
  sin_verificar: OrderClaim.CLAIMABLE,
  anonimo: OrderClaim.ANONYMOUS,
};
