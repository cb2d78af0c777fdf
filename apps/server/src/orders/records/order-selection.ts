import { defineSelection } from '../../platform/list/selection.js';
import { type ListedOrderRow, type OrderRow, orderColumn } from './order.row.js';
import { broughtFor } from './order-brought.js';

const amount = (property: keyof OrderRow) => [property, 'currencyCode'] as const;

/** What a field of Order is made of, where it is not the property of the same name. */
const madeOf: Readonly<Record<string, readonly (keyof OrderRow)[]>> = {
  channel: ['channelId'],
  issuingCompany: ['issuingCompanyId'],
  customer: ['customerId'],
  phoneFormatted: ['phone'],
  taxExemption: ['taxExemptionReason', 'taxExemptionCertificate'],
  subtotal: amount('subtotalAmount'),
  discount: amount('discountAmount'),
  shipping: amount('shippingAmount'),
  tax: amount('taxAmount'),
  adjustment: amount('adjustmentAmount'),
  total: amount('totalAmount'),
  authorized: amount('authorizedAmount'),
  paid: amount('paidAmount'),
  refunded: amount('refundedAmount'),
  outstanding: ['totalAmount', 'paidAmount', 'paymentStatus', 'fulfilmentStatus', 'currencyCode'],
  lines: ['currencyCode'],
  pricing: ['pricing', 'currencyCode'],
  nextFulfilment: ['fulfilmentStatus'],
  paymentActions: ['paymentStatus', 'fulfilmentStatus'],
};

/** Orders as documents select them, of a `sales_order` that the statement calls `o`. */
export const orderSelection = defineSelection<ListedOrderRow>({
  // What is brought along with the row has no column of its own.
  columnOf: orderColumn as Readonly<Record<keyof ListedOrderRow, string>>,
  madeOf,
  broughtFor,
});
