import type { CustomerNames } from './customer.js';
import type { FulfilmentStatus, TransactionKind } from './order.js';
import type { OrderAddress } from './order-address.js';
import type { PaymentMethod } from './preferences.js';
import type { ProblemIssue } from './problem.js';

/** A line as it is kept: amounts in minor units of the order's currency. */
export interface NewOrderLine {
  /** Its place in the order, from 1. */
  position: number;
  title: string;
  sku: string | null;
  /** By what those are found who bought it: see `productKey`. */
  productKey: string;
  quantity: number;
  /** For one piece; null: the channel does not say. */
  unitPrice: bigint | null;
  /** Taken off the whole line. */
  discount: bigint;
  /** In hundredths of a percent; null: not said. */
  taxRate: number | null;
  tax: bigint;
  /** Quantity times unit price, less the discount. */
  total: bigint;
}

/** A line whose price is known and whose tax is still to be reckoned. */
export type LineToPrice = Omit<NewOrderLine, 'tax' | 'unitPrice'> & { unitPrice: bigint };

/**
 * What an order comes to, in minor units: `total = subtotal - discount + shipping + adjustment`, and `+ tax` where
 * prices do not include it.
 */
export interface OrderTotals {
  subtotal: bigint;
  discount: bigint;
  shipping: bigint;
  tax: bigint;
  /** What the channel's total has that its parts do not explain. May be below 0. */
  adjustment: bigint;
  total: bigint;
}

/** A movement of money as it is kept. */
export interface NewTransaction {
  externalId: string | null;
  kind: TransactionKind;
  /** Above 0. */
  amount: bigint;
  method: PaymentMethod | null;
  note: string | null;
  happenedAt: Date;
}

/** A shipment as it is kept. */
export interface NewShipment {
  externalId: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  shippedAt: Date;
  deliveredAt: Date | null;
  /** Each line once; empty: all that was left. */
  lines: { position: number; quantity: number }[];
}

/** Who ordered, as the channel says it. All of it may be missing: nobody asks for a name at a till. */
export interface OrderBuyer extends Omit<CustomerNames, 'type'> {
  /** Its id in the channel. */
  externalId: string | null;
  /** As it was written. */
  email: string | null;
  /** By which e-mails are compared: see `normalizeEmail`. */
  emailNormalized: string | null;
  /** E.164. */
  phone: string | null;
  phoneCountryCode: string | null;
  taxId: string | null;
  vatId: string | null;
  /** Bought without signing in: nothing proves that the e-mail is theirs. */
  isGuest: boolean;
}

/** All that a channel says about an order at one moment, checked and in the form in which it is kept. */
export interface OrderSnapshot {
  /** As the input has it. */
  channelId: string;
  externalId: string;
  externalNumber: string | null;
  /** As the input has it; null: not said. */
  issuingCompanyId: string | null;
  buyer: OrderBuyer;
  /** How the buyer is called, or who gets the invoice or the parcel; null: nobody knows. */
  buyerName: string | null;
  taxId: string | null;
  vatId: string | null;
  billingAddress: OrderAddress | null;
  shippingAddress: OrderAddress | null;
  currencyCode: string;
  pricesIncludeTax: boolean;
  lines: NewOrderLine[];
  totals: OrderTotals;
  /** Pieces of all lines. */
  itemCount: number;
  shippingMethod: string | null;
  /** With those made up for a channel that only says how far the order is paid. */
  transactions: NewTransaction[];
  shipments: NewShipment[];
  /** Null: the channel does not say. A new order is UNFULFILLED then, a known one stays where it is. */
  fulfilmentStatus: FulfilmentStatus | null;
  /** Exactly when the status is CANCELLED. */
  cancelledAt: Date | null;
  cancelReason: string | null;
  placedAt: Date;
  /** By the channel's own clock; null: now, whenever that is. */
  updatedAt: Date | null;
  /** What people should look at, and what was left out because it was not understood. */
  warnings: ProblemIssue[];
}

/**
 * One text for all snapshots that say the same, whatever the order of keys, movements and shipments in what was sent:
 * what the digest is taken of. When it was said is left out, so that the same again is the same.
 */
export function canonicalOrder({ updatedAt: _at, warnings: _told, ...snapshot }: OrderSnapshot): string {
  return canonical({
    ...snapshot,
    transactions: canonicalSet(snapshot.transactions),
    shipments: canonicalSet(
      snapshot.shipments.map((shipment) => ({ ...shipment, lines: canonicalSet(shipment.lines) })),
    ),
  });
}

const canonicalSet = (values: readonly unknown[]): string[] => values.map((value) => canonical(value)).sort();

/**
 * JSON with its keys in order, amounts as text. Written by hand: `JSON.stringify` with a function that sorts takes three
 * times as long, and this is made for each order that a channel tells of.
 */
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `"${value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) return `"${value.toISOString()}"`;
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) members += `${members && ','}"${key}":${canonical(member)}`;
  }
  return `{${members}}`;
}
