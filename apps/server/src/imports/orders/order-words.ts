import { headerKey } from '../columns/header-key.js';
import type { OrderField, OrderFileKind } from './order-field.js';
import { orderTemplateWords } from './order-template.js';

const keysOf = (words: Partial<Record<OrderField, string>>): Map<string, OrderField> =>
  new Map(
    Object.entries(words).flatMap(([field, list]) =>
      list.split(',').map((word) => [headerKey(word), field as OrderField] as const),
    ),
  );

/** Shopify's export of orders: its `Name` is the number of the order, and its `Id` is in the first of its rows alone. */
const ofShopify = keysOf({
  orderId: 'id',
  orderNumber: 'name',
  placedAt: 'created at',
  paidAt: 'paid at',
  paymentStatus: 'financial status',
  fulfilmentStatus: 'fulfillment status',
  shippedAt: 'fulfilled at',
  shippingTotal: 'shipping',
  taxTotal: 'taxes',
  discountTotal: 'discount amount',
  refundedAmount: 'refunded amount',
  cancelledAt: 'cancelled at',
  lineTitle: 'lineitem name',
  lineSku: 'lineitem sku',
  lineQuantity: 'lineitem quantity',
  linePrice: 'lineitem price',
  lineDiscount: 'lineitem discount',
  billingLine1: 'billing address1',
  billingLine2: 'billing address2',
  billingPostalCode: 'billing zip',
  billingRegion: 'billing province',
  shippingLine1: 'shipping address1',
  shippingLine2: 'shipping address2',
  shippingPostalCode: 'shipping zip',
  shippingRegion: 'shipping province',
});

/** Whether these are headers of Shopify's export of orders, new or old. */
export const isOfShopify = (keys: ReadonlySet<string>): boolean =>
  ['name', 'financial status', 'lineitem name', 'lineitem quantity'].every((header) => keys.has(headerKey(header)));

export const fieldOfShopify = (key: string): OrderField | undefined => ofShopify.get(key);

/**
 * What the exports of orders for WooCommerce call what no other program does, or means by it. The two that most shops
 * use: one with a column for each field of the shop's database, one with headers as `City (Billing)`.
 */
const ofWooCommerce = keysOf({
  currency: 'order currency',
  subtotal: 'order subtotal, order subtotal amount',
  discountTotal: 'discount total, cart discount amount',
  shippingTotal: 'order shipping amount',
  taxTotal: 'order total tax amount',
  total: 'order total amount',
  refundedAmount: 'refunded total, order refund amount',
  paymentMethod: 'payment method title',
  paidAt: 'paid date',
  shippingMethod: 'shipping method title',
  customerId: 'customer user id',
  email: 'email billing',
  phone: 'phone billing',
  firstName: 'first name billing',
  lastName: 'last name billing',
  billingCompany: 'company billing',
  billingLine1: 'address 1 2 billing, address 1 billing',
  billingLine2: 'address 2 billing',
  billingCity: 'city billing',
  billingRegion: 'state code billing, state billing, state name billing',
  billingPostalCode: 'postcode billing',
  billingCountry: 'country code billing, country billing, country name billing',
  shippingCompany: 'company shipping',
  shippingLine1: 'address 1 2 shipping, address 1 shipping',
  shippingLine2: 'address 2 shipping',
  shippingCity: 'city shipping',
  shippingRegion: 'state code shipping, state shipping, state name shipping',
  shippingPostalCode: 'postcode shipping',
  shippingCountry: 'country code shipping, country shipping, country name shipping',
  shippingPhone: 'phone shipping',
  linePrice: 'item cost',
});
/** They say of one order what the words of any program would take for another of its parts. */
const notOfWooCommerce: ReadonlySet<string> = new Set(
  ['first name shipping', 'last name shipping', 'email shipping', 'discount amount', 'item'].map(headerKey),
);

const signaturesOfWooCommerce = [
  ['order id', 'order number', 'status', 'shipping total', 'shipping tax total', 'cart discount', 'order total'],
  ['order number', 'order status', 'order date', 'first name billing', 'last name billing'],
];

/** Whether these are headers of an export of orders for WooCommerce, with what stands in their parentheses. */
export const isOfWooCommerce = (wholeKeys: ReadonlySet<string>): boolean =>
  signaturesOfWooCommerce.some((headers) => headers.every((header) => wholeKeys.has(headerKey(header))));

/** The field of a header with what stands in its parentheses; null: none; undefined: what it is in any program. */
export const fieldOfWooCommerce = (wholeKey: string): OrderField | null | undefined =>
  notOfWooCommerce.has(wholeKey) ? null : ofWooCommerce.get(wholeKey);

/** What columns of orders are called in Spanish and English, whatever program wrote them. */
const ofAny = keysOf({
  orderId:
    'order id, id de pedido, id pedido, pedido, order, identificador de la orden, invoice no, invoice number, referencia del pedido',
  orderNumber: 'order number, order no, numero de pedido, n pedido, numero de orden, num pedido',
  placedAt:
    'order date, date, fecha, fecha del pedido, fecha de pedido, placed at, created at, date created, invoice date',
  updatedAt: 'updated at, date modified, fecha de modificacion',
  currency: 'currency, moneda, divisa',
  status: 'status, order status, estado, estado del pedido, estado de la orden',
  paymentStatus: 'payment status, financial status, estado del pago, estado de pago',
  fulfilmentStatus: 'fulfilment status, fulfillment status, shipping status, estado del envio, estado de envio',
  subtotal: 'subtotal, subtotal de productos',
  discountTotal: 'discount total, discount amount, total discount, descuento total',
  shippingTotal:
    'shipping total, shipping cost, shipping amount, freight, costo de envio, coste de envio, gastos de envio, portes',
  taxTotal: 'tax total, tax amount, total tax, taxes, impuestos, total impuestos',
  total: 'total, order total, total del pedido, grand total, importe total',
  paidAmount: 'paid amount, amount paid, importe pagado, total pagado',
  refundedAmount: 'refunded amount, importe reembolsado, total reembolsado',
  paymentMethod: 'payment method, medio de pago, forma de pago, metodo de pago, payment type',
  paidAt: 'paid at, fecha de pago, date paid, payment date',
  shippingMethod: 'shipping method, medio de envio, forma de envio, metodo de envio',
  shippedAt: 'shipped at, shipped date, fecha de envio, ship date',
  deliveredAt: 'delivered at, fecha de entrega, delivery date',
  carrier: 'carrier, transportista',
  trackingNumber: 'tracking number, numero de seguimiento, codigo de tracking del envio, tracking',
  cancelledAt: 'cancelled at, canceled at, fecha de cancelacion, fecha y hora de cancelacion',
  cancelReason: 'cancel reason, cancellation reason, motivo de cancelacion',
  customerId: 'customer id, id de cliente, id cliente, client id, user id',
  email: 'email, e mail, correo, correo electronico, customer email, email del cliente, billing email',
  phone: 'phone, telefono, customer phone, telefono del cliente',
  name: 'name, customer name, buyer name, nombre del comprador, nombre del cliente, cliente, customer',
  firstName: 'first name, billing first name',
  lastName: 'last name, billing last name, apellidos',
  companyName: 'company, company name, empresa, razon social',
  taxId: 'tax id, nif, dni, cif, nie, dni cuit, nif cif',
  vatId: 'vat id, vat number, nif iva',
  billingName: 'billing name',
  billingCompany: 'billing company',
  billingLine1: 'billing address, billing address 1, direccion de facturacion',
  billingLine2: 'billing address 2',
  billingCity: 'billing city, municipio de facturacion',
  billingRegion: 'billing state, billing region, billing province, region de facturacion',
  billingPostalCode: 'billing postcode, billing zip, billing postal code',
  billingCountry: 'billing country, pais de facturacion',
  billingPhone: 'billing phone',
  shippingName: 'shipping name, ship name, nombre para el envio',
  shippingCompany: 'shipping company',
  shippingLine1: 'shipping address, shipping address 1, ship address, direccion de envio, direccion',
  shippingLine2: 'shipping address 2, piso',
  shippingCity: 'shipping city, ship city, ciudad',
  shippingRegion: 'shipping state, shipping region, ship region, shipping province, provincia o estado, provincia',
  shippingPostalCode: 'shipping postcode, shipping zip, ship postal code, shipping postal code, codigo postal',
  shippingCountry: 'shipping country, ship country, pais, country',
  shippingPhone: 'shipping phone, telefono para el envio',
  lineTitle:
    'item name, product, product name, producto, nombre del producto, articulo, description, descripcion, line title, titulo',
  lineSku: 'sku, item sku, product sku, product id, referencia, stock code, ref',
  lineQuantity: 'quantity, item quantity, qty, cantidad, cantidad del producto, unidades',
  linePrice: 'price, unit price, item price, precio, precio unitario, precio del producto',
  lineDiscount: 'item discount, line discount, descuento de linea',
  lineTaxRate: 'tax rate, vat rate, tipo de iva',
  lineTax: 'item tax, line tax, impuesto de linea',
});

const ofPayments = keysOf({
  paymentId: 'id, payment id, transaction id, id de pago, payment sequential',
  paymentKind: 'kind, type, tipo, payment kind',
  amount: 'amount, importe, payment value, cantidad, value',
  paymentMethod: 'method, metodo',
  paidAt: 'date, fecha, created at, happened at',
  note: 'note, nota',
});

/** The field that a header names in any system; null when none is known. */
export function fieldOfWord(key: string, kind: OrderFileKind): OrderField | null {
  return (
    orderTemplateWords(kind).get(key) ??
    (kind === 'payments' ? ofPayments.get(key) : undefined) ??
    ofAny.get(key) ??
    null
  );
}
