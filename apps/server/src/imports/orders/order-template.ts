import type { Language } from '@clientela/domain/locale';
import { headerKey } from '../columns/header-key.js';
import type { OrderField, OrderFileKind } from './order-field.js';

interface TemplateColumn {
  readonly field: OrderField;
  readonly es: string;
  readonly en: string;
  /** The values of the example rows: an order of two lines, and one of a till. */
  readonly examples: readonly [string, string, string];
}

const column = (field: OrderField, es: string, en: string, ...examples: [string, string, string]): TemplateColumn => ({
  field,
  es,
  en,
  examples,
});

/** The sample file of orders: a row for each line. What is said of the whole order is said in its first row. */
const columns: readonly TemplateColumn[] = [
  column('orderId', 'Pedido', 'Order', 'A-1001', 'A-1001', 'A-1002'),
  column('placedAt', 'Fecha', 'Date', '2026-03-14 10:30', '', '2026-03-14 17:05'),
  column('currency', 'Moneda', 'Currency', 'EUR', '', 'EUR'),
  column('email', 'Correo electrónico', 'Email', 'lucia@example.com', '', ''),
  column('firstName', 'Nombre', 'First name', 'Lucía', '', ''),
  column('lastName', 'Apellidos', 'Last name', 'Núñez Prado', '', ''),
  column('companyName', 'Empresa', 'Company', '', '', ''),
  column('phone', 'Teléfono', 'Phone', '+34 612 34 56 78', '', ''),
  column('customerId', 'Id del cliente', 'Customer ID', '', '', ''),
  column('isGuest', 'Invitado', 'Guest', '0', '', ''),
  column('taxId', 'NIF', 'Tax ID', '12345678Z', '', ''),
  column('vatId', 'NIF-IVA', 'VAT ID', '', '', ''),
  column('lineTitle', 'Artículo', 'Item', 'Casco de carretera', 'Guantes', 'Cámara 700x25'),
  column('lineSku', 'Referencia', 'SKU', 'CAS-01', 'GUA-07', 'CAM-25'),
  column('lineQuantity', 'Cantidad', 'Quantity', '1', '2', '3'),
  column('linePrice', 'Precio', 'Price', '89.90', '19.95', '4.50'),
  column('lineDiscount', 'Descuento de línea', 'Line discount', '', '3.99', ''),
  column('lineTaxRate', 'Tipo de IVA %', 'Tax rate %', '21', '21', '21'),
  column('shippingTotal', 'Gastos de envío', 'Shipping cost', '4.95', '', ''),
  column('discountTotal', 'Descuento total', 'Total discount', '3.99', '', ''),
  column('total', 'Total', 'Total', '130.76', '', '13.50'),
  column('paymentStatus', 'Estado del pago', 'Payment status', 'PAID', '', 'PAID'),
  column('paidAmount', 'Importe pagado', 'Paid amount', '130.76', '', '13.50'),
  column('refundedAmount', 'Importe reembolsado', 'Refunded amount', '', '', ''),
  column('paymentMethod', 'Forma de pago', 'Payment method', 'CARD', '', 'CASH'),
  column('paidAt', 'Fecha de pago', 'Paid at', '2026-03-14 10:31', '', ''),
  column('fulfilmentStatus', 'Estado del envío', 'Fulfilment status', 'SHIPPED', '', 'DELIVERED'),
  column('shippingMethod', 'Forma de envío', 'Shipping method', 'Mensajería 24 h', '', ''),
  column('shippedAt', 'Fecha de envío', 'Shipped at', '2026-03-15', '', ''),
  column('carrier', 'Transportista', 'Carrier', 'Correos Express', '', ''),
  column('trackingNumber', 'Seguimiento', 'Tracking number', 'PQ123456789ES', '', ''),
  column('cancelledAt', 'Cancelado el', 'Cancelled at', '', '', ''),
  column('cancelReason', 'Motivo de cancelación', 'Cancel reason', '', '', ''),
  column('shippingLine1', 'Dirección de envío', 'Shipping address', 'Calle Mayor 1', '', ''),
  column('shippingLine2', 'Dirección de envío 2', 'Shipping address 2', '2.º B', '', ''),
  column('shippingPostalCode', 'Código postal de envío', 'Shipping postal code', '28013', '', ''),
  column('shippingCity', 'Ciudad de envío', 'Shipping city', 'Madrid', '', ''),
  column('shippingRegion', 'Provincia de envío', 'Shipping province', 'Madrid', '', ''),
  column('shippingCountry', 'País de envío', 'Shipping country', 'ES', '', ''),
  column('billingName', 'Nombre de facturación', 'Billing name', '', '', ''),
  column('billingLine1', 'Dirección de facturación', 'Billing address', '', '', ''),
  column('billingPostalCode', 'Código postal de facturación', 'Billing postal code', '', '', ''),
  column('billingCity', 'Ciudad de facturación', 'Billing city', '', '', ''),
  column('billingCountry', 'País de facturación', 'Billing country', '', '', ''),
];

/** The headers of the template. */
export const orderTemplateHeaders = (language: Language): string[] => columns.map((each) => each[language]);

/** The fields of the template, in its order. */
export const orderTemplateFields = (): OrderField[] => columns.map(({ field }) => field);

/** The header and the example rows. */
export const orderTemplateRows = (language: Language): string[][] => [
  orderTemplateHeaders(language),
  ...[0, 1, 2].map((row) => columns.map(({ examples }) => examples[row] ?? '')),
];

const words = new Map(
  columns.flatMap(({ field, es, en }) => [es, en].map((name) => [headerKey(name), field] as const)),
);

/** The fields of the headers of the template. */
export const orderTemplateWords = (kind: OrderFileKind): ReadonlyMap<string, OrderField> =>
  kind === 'payments' ? new Map() : words;
