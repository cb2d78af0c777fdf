import type { Money } from './money.js';

/** How far an order is paid. */
export const PaymentStatus = {
  PENDING: 'PENDING',
  AUTHORIZED: 'AUTHORIZED',
  PARTIALLY_PAID: 'PARTIALLY_PAID',
  PAID: 'PAID',
  PARTIALLY_REFUNDED: 'PARTIALLY_REFUNDED',
  REFUNDED: 'REFUNDED',
  VOIDED: 'VOIDED',
} as const;
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

/** What each payment status means, for the API's documentation. */
export const paymentStatusDescriptions: Record<PaymentStatus, string> = {
  PENDING: 'Nothing is paid yet.',
  AUTHORIZED: 'The money is reserved and not yet taken.',
  PARTIALLY_PAID: 'A part is paid.',
  PAID: 'All of it is paid, or there was nothing to pay.',
  PARTIALLY_REFUNDED: 'A part of what was paid went back.',
  REFUNDED: 'All that was paid went back.',
  VOIDED: 'The reserved money was let go: nothing will be paid.',
};

/** How far an order is with its customer. */
export const FulfilmentStatus = {
  UNFULFILLED: 'UNFULFILLED',
  PROCESSING: 'PROCESSING',
  PARTIALLY_FULFILLED: 'PARTIALLY_FULFILLED',
  SHIPPED: 'SHIPPED',
  READY_FOR_PICKUP: 'READY_FOR_PICKUP',
  DELIVERED: 'DELIVERED',
  RETURNED: 'RETURNED',
  CANCELLED: 'CANCELLED',
} as const;
export type FulfilmentStatus = (typeof FulfilmentStatus)[keyof typeof FulfilmentStatus];

/** What each fulfilment status means, for the API's documentation. */
export const fulfilmentStatusDescriptions: Record<FulfilmentStatus, string> = {
  UNFULFILLED: 'Nothing was done yet.',
  PROCESSING: 'It is being prepared.',
  PARTIALLY_FULFILLED: 'A part is on its way.',
  SHIPPED: 'All of it is on its way.',
  READY_FOR_PICKUP: 'It waits to be picked up.',
  DELIVERED: 'The customer has it.',
  RETURNED: 'It came back.',
  CANCELLED: 'It was called off, and counts nowhere.',
};

/** Whether the customer of an order is known to be the person who ordered. */
export const OrderClaim = { CLAIMED: 'CLAIMED', CLAIMABLE: 'CLAIMABLE', ANONYMOUS: 'ANONYMOUS' } as const;
export type OrderClaim = (typeof OrderClaim)[keyof typeof OrderClaim];

/** What each claim means, for the API's documentation. */
export const orderClaimDescriptions: Record<OrderClaim, string> = {
  CLAIMED: 'The order belongs to its customer.',
  CLAIMABLE:
    'A guest typed the e-mail of this customer and has not proven it: staff see the order, the customer does not.',
  ANONYMOUS: 'Nobody knows who ordered, as at a till.',
};

/** A movement of money for an order. */
export const TransactionKind = {
  AUTHORIZATION: 'AUTHORIZATION',
  PAYMENT: 'PAYMENT',
  REFUND: 'REFUND',
  VOID: 'VOID',
} as const;
export type TransactionKind = (typeof TransactionKind)[keyof typeof TransactionKind];

/** What each movement is, for the API's documentation. */
export const transactionKindDescriptions: Record<TransactionKind, string> = {
  AUTHORIZATION: 'Money is reserved.',
  PAYMENT: 'Money is taken.',
  REFUND: 'Money goes back.',
  VOID: 'Reserved money is let go.',
};

/** What was bought, as the order says it. */
export interface OrderLine {
  /** Its place in the order, from 1. */
  position: number;
  title: string;
  sku: string | null;
  quantity: number;
  /** For one piece; null: the channel does not say. */
  unitPrice: Money | null;
  /** Taken off the whole line. */
  discount: Money;
  /** A percentage with two decimals as `21.00`; null: not said. */
  taxRate: string | null;
  tax: Money;
  /** Quantity times unit price, less the discount. */
  total: Money;
}

/** A movement of money for an order, with who told it. */
export interface OrderTransaction {
  /** uuid; global ids begin with `trx_`. */
  id: string;
  orderId: string;
  kind: TransactionKind;
  /** Above 0. */
  amount: Money;
  /** How it was paid, as a payment method of the product or null. */
  method: string | null;
  externalId: string | null;
  note: string | null;
  happenedAt: Date;
}

/** A parcel, or a bag over the counter. */
export interface Shipment {
  /** uuid; global ids begin with `shi_`. */
  id: string;
  orderId: string;
  externalId: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  shippedAt: Date;
  deliveredAt: Date | null;
  /** What is in it; empty: all that was left. */
  lines: { position: number; quantity: number }[];
}

/** A purchase, from whichever channel or by hand. */
export interface Order {
  /** uuid; global ids begin with `ord_`. */
  id: string;
  /** Short number for people, unique in the shop. */
  number: number;
  /** Rises by one with each change of the order; staff notes leave it. */
  version: number;
  channelId: string | null;
  /** Its id in the channel, unique there. */
  externalId: string | null;
  /** How the channel's people call it, as `#1001`. */
  externalNumber: string | null;
  issuingCompanyId: string | null;
  customerId: string | null;
  claim: OrderClaim;
  /** Who ordered, as the order says it. */
  buyerName: string | null;
  email: string | null;
  /** E.164. */
  phone: string | null;
  taxId: string | null;
  vatId: string | null;
  currencyCode: string;
  pricesIncludeTax: boolean;
  /** The sum of the lines. */
  subtotal: Money;
  /** Taken off the whole order, besides what is taken off its lines. */
  discount: Money;
  shipping: Money;
  tax: Money;
  /** What the channel's total has that its parts do not explain: rounding, fees, lines without price. May be below 0. */
  adjustment: Money;
  total: Money;
  authorized: Money;
  paid: Money;
  refunded: Money;
  /** Pieces of all lines. */
  itemCount: number;
  shippingMethod: string | null;
  paymentStatus: PaymentStatus;
  fulfilmentStatus: FulfilmentStatus;
  cancelledAt: Date | null;
  cancelReason: string | null;
  placedAt: Date;
  createdAt: Date;
  updatedAt: Date;
}

/** Limits, in characters unless said otherwise, and the sentence that says each. */
export const orderLimits = {
  externalId: { max: 120, says: 'The id of an order in its channel has 1 to 120 characters.' },
  externalNumber: { max: 60, says: 'The number of an order in its channel has at most 60 characters.' },
  buyerName: { max: 250, says: 'The name of a buyer has at most 250 characters.' },
  title: { max: 255, says: 'The title of a line has 1 to 255 characters.' },
  sku: { max: 80, says: 'A SKU has at most 80 characters.' },
  quantity: { max: 1_000_000, says: 'The quantity of a line is a whole number from 1 to 1,000,000.' },
  lines: { max: 500, says: 'An order has 1 to 500 lines.' },
  transactions: { max: 100, says: 'An order has at most 100 movements of money.' },
  shipments: { max: 100, says: 'An order has at most 100 shipments.' },
  notes: { max: 500, says: 'An order has at most 500 notes.' },
  carrier: { max: 80, says: 'A carrier has at most 80 characters.' },
  trackingNumber: { max: 120, says: 'A tracking number has at most 120 characters.' },
  trackingUrl: {
    max: 500,
    says: 'A tracking address has at most 500 characters, and begins with https:// or http://.',
  },
  transactionNote: { max: 200, says: 'The note of a movement of money has at most 200 characters.' },
  retractionReason: {
    max: 200,
    says: 'The reason for taking back a record of money has 1 to 200 characters.',
  },
  cancelReason: { max: 500, says: 'The reason for cancelling has 1 to 500 characters.' },
  shippingMethod: { max: 80, says: 'A shipping method has at most 80 characters.' },
  upserts: { max: 250, says: 'At most 250 orders are loaded at once.' },
} as const;
