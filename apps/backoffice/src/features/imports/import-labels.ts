import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { FileKind } from './import-api';

export const kindLabels: Record<FileKind, MessageDescriptor> = {
  customers: msg`Clientes`,
  orders: msg`Pedidos`,
  lines: msg`Líneas de pedidos que ya están`,
  payments: msg`Pagos de pedidos que ya están`,
};

/** Why a column is not loaded. */
export const reasonLabels: Record<string, MessageDescriptor> = {
  UNKNOWN: msg`No la conocemos: elige un campo o déjala fuera.`,
  AMBIGUOUS: msg`Puede querer decir dos cosas: elige tú.`,
  DUPLICATE: msg`Otra columna va al mismo campo.`,
  ADDRESS_INCOMPLETE: msg`Una dirección necesita calle y ciudad.`,
  NOT_MAPPED: msg`La has dejado fuera.`,
};

const fieldLabels: Record<string, MessageDescriptor> = {
  name: msg`Nombre completo`,
  firstName: msg`Nombre`,
  lastName: msg`Apellidos`,
  secondLastName: msg`Segundo apellido`,
  companyName: msg`Empresa`,
  username: msg`Nombre de usuario`,
  type: msg`Tipo de cliente`,
  active: msg`Activo (sí o no)`,
  email: msg`Correo electrónico`,
  phone: msg`Teléfono`,
  otherPhone: msg`Otro teléfono`,
  taxId: msg`NIF`,
  vatId: msg`NIF-IVA`,
  birthday: msg`Cumpleaños`,
  locale: msg`Idioma`,
  externalReference: msg`Id en el otro programa`,
  tags: msg`Etiquetas`,
  groups: msg`Grupos`,
  note: msg`Nota`,
  addressLine1: msg`Calle y número`,
  addressLine2: msg`Piso, puerta`,
  city: msg`Ciudad`,
  region: msg`Provincia`,
  postalCode: msg`Código postal`,
  country: msg`País`,
  password: msg`Contraseña`,
  orderId: msg`Id del pedido`,
  orderNumber: msg`Número del pedido`,
  placedAt: msg`Fecha del pedido`,
  updatedAt: msg`Última modificación`,
  currency: msg`Moneda`,
  status: msg`Estado`,
  paymentStatus: msg`Estado del pago`,
  fulfilmentStatus: msg`Estado del envío`,
  subtotal: msg`Subtotal`,
  discountTotal: msg`Descuento total`,
  shippingTotal: msg`Gastos de envío`,
  taxTotal: msg`Impuestos`,
  total: msg`Total`,
  paidAmount: msg`Importe pagado`,
  refundedAmount: msg`Importe reembolsado`,
  paymentMethod: msg`Forma de pago`,
  paidAt: msg`Fecha de pago`,
  shippingMethod: msg`Forma de envío`,
  shippedAt: msg`Fecha de envío`,
  deliveredAt: msg`Fecha de entrega`,
  carrier: msg`Transportista`,
  trackingNumber: msg`Seguimiento`,
  cancelledAt: msg`Fecha de cancelación`,
  cancelReason: msg`Motivo de la cancelación`,
  customerId: msg`Id del cliente en el canal`,
  isGuest: msg`Invitado (sí o no)`,
  lineTitle: msg`Artículo`,
  lineSku: msg`Referencia del artículo`,
  lineQuantity: msg`Cantidad`,
  linePrice: msg`Precio por unidad`,
  lineDiscount: msg`Descuento de la línea`,
  lineDiscountRate: msg`Descuento de la línea (fracción)`,
  lineTaxRate: msg`Tipo de IVA en %`,
  lineTax: msg`IVA de la línea`,
  paymentId: msg`Id del pago`,
  paymentKind: msg`Pago o reembolso`,
  amount: msg`Importe`,
  amountMinor: msg`Importe en céntimos`,
};

const partLabels: Record<string, MessageDescriptor> = {
  Name: msg`nombre`,
  Company: msg`empresa`,
  Line1: msg`calle y número`,
  Line2: msg`piso, puerta`,
  City: msg`ciudad`,
  Region: msg`provincia`,
  PostalCode: msg`código postal`,
  Country: msg`país`,
  Phone: msg`teléfono`,
};

/** What a field is called; one that is new to this screen by its name in the API. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useLingui();
  return (field) => {
    const own = fieldLabels[field];
    if (own) return t(own);
    const [, of, part = ''] = /^(billing|shipping)(.+)$/.exec(field) ?? [];
    const said = partLabels[part];
    if (!said) return field;
    const what = t(said);
    return of === 'billing' ? t`Facturación: ${what}` : t`Envío: ${what}`;
  };
}
