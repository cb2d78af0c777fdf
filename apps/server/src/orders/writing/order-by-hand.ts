import { displayName } from '@clientela/domain/customer';
import type { NewCustomer } from '@clientela/domain/customer-gate';
import { formatDecimal } from '@clientela/domain/money';
import { OrderClaim } from '@clientela/domain/order';
import { type OrderAddress, orderAddressOf } from '@clientela/domain/order-address';
import type { NewOrder } from '@clientela/domain/order-create-gate';
import { largestAmount } from '@clientela/domain/order-states';
import type { OrderPrice } from '@clientela/domain/price-order';
import { writePriceSteps } from '@clientela/domain/price-step';
import { problem } from '@clientela/domain/problem';
import { sortColumn } from '@clientela/domain/text';
import type { AddressRow } from '../../customers/records/customer.queries.js';
import type { CustomerRow } from '../../customers/records/customer.row.js';
import { uuidv7 } from '../../platform/database/values.js';
import { type OrderFields, type OrderState, standing } from './order-state.js';
import { withTransactions } from './order-transitions.js';

/** Somebody who orders, known or about to be. */
export type Buyer = Pick<
  CustomerRow | NewCustomer,
  'firstName' | 'lastName' | 'companyName' | 'type' | 'email' | 'phone' | 'taxId' | 'vatId'
> & { readonly id: string; readonly addresses: readonly Omit<AddressRow, 'customerId'>[] };

/** All that makes an order by hand. */
export interface ByHand {
  readonly number: number;
  readonly order: NewOrder;
  readonly price: OrderPrice;
  readonly buyer: Buyer | null;
  readonly channelId: string | null;
  readonly issuingCompanyId: string | null;
  readonly billingAddressId: string | null;
  readonly shippingAddressId: string | null;
  readonly now: Date;
}

/** The order that people make by hand. @throws Problem NOT_FOUND of an address; AMOUNT_TOO_LARGE */
export function orderByHand(made: ByHand): OrderState {
  const { order, price, now } = made;
  const state: OrderState = {
    id: uuidv7(),
    number: made.number,
    version: 1,
    fields: { ...pricedFields(price), ...buyerFields(made), ...ownFields(made, order.placedAt ?? now) },
    lines: price.lines.map(({ discountShare: _share, ...line }) => line),
    transactions: [],
    shipments: [],
  };
  return withTransactions(state, paymentsOf(made, order.placedAt ?? now));
}

function pricedFields({ totals, currencyCode, pricesIncludeTax, exemption, lines, steps }: OrderPrice) {
  return {
    currencyCode,
    pricesIncludeTax,
    taxExemptionReason: exemption?.reason ?? null,
    taxExemptionCertificate: exemption?.certificate ?? null,
    subtotalAmount: totals.subtotal,
    discountAmount: totals.discount,
    shippingAmount: totals.shipping,
    taxAmount: totals.tax,
    adjustmentAmount: totals.adjustment,
    totalAmount: totals.total,
    authorizedAmount: 0n,
    paidAmount: 0n,
    refundedAmount: 0n,
    paymentStatus: 'PENDING',
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    pricing: JSON.parse(writePriceSteps(steps)) as unknown,
  } satisfies Partial<OrderFields>;
}

function buyerFields({ order, buyer, billingAddressId, shippingAddressId }: ByHand) {
  const name = buyer && displayName(buyer);
  return {
    customerId: buyer?.id ?? null,
    claim: buyer ? OrderClaim.CLAIMED : OrderClaim.ANONYMOUS,
    buyerName: name,
    buyerSortName: sortColumn(name),
    email: buyer?.email ?? null,
    phone: buyer?.phone ?? null,
    billingAddress: order.billingAddress ?? addressOf(buyer, billingAddressId, 'Billing'),
    shippingAddress: order.shippingAddress ?? addressOf(buyer, shippingAddressId, 'Shipping'),
    taxId: buyer?.taxId ?? null,
    vatId: buyer?.vatId ?? null,
  } satisfies Partial<OrderFields>;
}

/** The address that was chosen, or the default one. */
function addressOf(buyer: Buyer | null, id: string | null, use: 'Billing' | 'Shipping'): OrderAddress | null {
  const addresses = buyer?.addresses ?? [];
  const found = addresses.find((address) => (id === null ? address[`isDefault${use}`] : address.id === id));
  if (found) return orderAddressOf({ ...found, customerId: buyer?.id ?? '' });
  if (id === null) return null;
  throw problem('NOT_FOUND', ['input', `${use.toLowerCase()}AddressId`], { params: { type: 'Address' } });
}

function ownFields({ order, channelId, issuingCompanyId, now }: ByHand, placedAt: Date) {
  return {
    channelId,
    externalId: null,
    externalNumber: null,
    issuingCompanyId,
    shippingMethod: order.shippingMethod,
    fulfilmentStatus: order.fulfilmentStatus,
    fulfilmentChangedAt: now,
    ownFulfilment: null,
    cancelledAt: null,
    cancelReason: null,
    channelUpdatedAt: null,
    channelDigest: null,
    isMoved: false,
    placedAt,
  } satisfies Partial<OrderFields>;
}

function paymentsOf({ order: { payment }, price }: ByHand, happenedAt: Date): OrderState['transactions'] {
  const { total } = price.totals;
  const amount = payment?.amount ?? total;
  if (!payment || amount === 0n) return [];
  const max = largestAmount('PAY', { total, authorized: 0n, paid: 0n, refunded: 0n });
  if (amount > max) {
    const params = { max: formatDecimal({ amount: max, currencyCode: price.currencyCode }) };
    throw problem('AMOUNT_TOO_LARGE', ['input', 'payment', 'amount'], { params });
  }
  const { method, note } = payment;
  const own = { ...standing, id: uuidv7(), externalId: null, isFromChannel: false };
  return [{ ...own, kind: 'PAYMENT', amount, method, note, happenedAt }];
}
