import type { FulfilmentStatus, OrderClaim, PaymentStatus } from '@clientela/domain/order';
import type { OrderAddress } from '@clientela/domain/order-address';
import type { CustomerRow } from '../../customers/records/customer.row.js';
import { columnsAs } from '../../platform/database/columns.js';

/** The last word of ours on how far an order is. */
export interface OwnFulfilment {
  status: FulfilmentStatus;
  /** ISO 8601. */
  at: string;
  /** Of cancelling. */
  reason: string | null;
}

/** An order as PostgreSQL has it: plain and flat, its id a uuid, its amounts in minor units of its currency. */
export interface OrderRow {
  id: string;
  number: number;
  version: number;
  channelId: string | null;
  externalId: string | null;
  externalNumber: string | null;
  issuingCompanyId: string | null;
  customerId: string | null;
  claim: OrderClaim;
  buyerName: string | null;
  buyerSortName: string;
  email: string | null;
  phone: string | null;
  billingAddress: OrderAddress | null;
  shippingAddress: OrderAddress | null;
  taxId: string | null;
  vatId: string | null;
  taxExemptionReason: string | null;
  taxExemptionCertificate: string | null;
  currencyCode: string;
  pricesIncludeTax: boolean;
  subtotalAmount: bigint;
  discountAmount: bigint;
  shippingAmount: bigint;
  taxAmount: bigint;
  adjustmentAmount: bigint;
  totalAmount: bigint;
  authorizedAmount: bigint;
  paidAmount: bigint;
  refundedAmount: bigint;
  itemCount: number;
  shippingMethod: string | null;
  paymentStatus: PaymentStatus;
  fulfilmentStatus: FulfilmentStatus;
  fulfilmentChangedAt: Date;
  ownFulfilment: OwnFulfilment | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  pricing: unknown;
  channelUpdatedAt: Date | null;
  channelDigest: Buffer | null;
  isMoved: boolean;
  placedAt: Date;
  createdAt: Date;
  updatedAt: Date;
}

/** An order with what a list brought along: of its customer, the properties that the document asks for. */
export interface ListedOrderRow extends OrderRow {
  broughtCustomer?: CustomerRow;
}

/** The column behind each property of a row, of a `sales_order` that the statement calls `o`. */
export const orderColumn: Readonly<Record<keyof OrderRow, string>> = {
  id: 'o.id',
  number: 'o.number',
  version: 'o.version',
  channelId: 'o.channel_id',
  externalId: 'o.external_id',
  externalNumber: 'o.external_number',
  issuingCompanyId: 'o.issuing_company_id',
  customerId: 'o.customer_id',
  claim: 'o.claim',
  buyerName: 'o.buyer_name',
  buyerSortName: 'o.buyer_sort_name',
  email: 'o.email',
  phone: 'o.phone',
  billingAddress: 'o.billing_address',
  shippingAddress: 'o.shipping_address',
  taxId: 'o.tax_id',
  vatId: 'o.vat_id',
  taxExemptionReason: 'o.tax_exemption_reason',
  taxExemptionCertificate: 'o.tax_exemption_certificate',
  currencyCode: 'o.currency_code',
  pricesIncludeTax: 'o.prices_include_tax',
  subtotalAmount: 'o.subtotal',
  discountAmount: 'o.discount',
  shippingAmount: 'o.shipping',
  taxAmount: 'o.tax',
  adjustmentAmount: 'o.adjustment',
  totalAmount: 'o.total',
  authorizedAmount: 'o.authorized',
  paidAmount: 'o.paid',
  refundedAmount: 'o.refunded',
  itemCount: 'o.item_count',
  shippingMethod: 'o.shipping_method',
  paymentStatus: 'o.payment_status',
  fulfilmentStatus: 'o.fulfilment_status',
  fulfilmentChangedAt: 'o.fulfilment_changed_at',
  ownFulfilment: 'o.own_fulfilment',
  cancelledAt: 'o.cancelled_at',
  cancelReason: 'o.cancel_reason',
  pricing: 'o.pricing',
  channelUpdatedAt: 'o.channel_updated_at',
  channelDigest: 'o.channel_digest',
  isMoved: 'o.is_moved',
  placedAt: 'o.placed_at',
  createdAt: 'o.created_at',
  updatedAt: 'o.updated_at',
};

/** Columns for `select` and `returning`, under the names that a row has. */
export const selectOrderColumns = (properties: Iterable<keyof OrderRow>): string => columnsAs(orderColumn, properties);

/** All of them: `update sales_order o set … returning ${orderColumns}`. */
export const orderColumns = selectOrderColumns(Object.keys(orderColumn) as (keyof OrderRow)[]);
