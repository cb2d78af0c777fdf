import * as z from 'zod/mini';
import { orAbsent } from './absent.js';
import { countryCodeInput } from './country.js';
import { customerLimits } from './customer.js';
import { momentInput } from './day.js';
import { emailLimit } from './email.js';
import { currencyCodeInput } from './money.js';
import { FulfilmentStatus, orderLimits, PaymentStatus, TransactionKind } from './order.js';
import { orderAddressInput } from './order-address.js';
import { PaymentMethod } from './preferences.js';
import { taxRateInput } from './tax-rate.js';
import { optionalLine, singleLine } from './text.js';

/** A decimal string, which the currency of the order says how to read. */
const amount = z.string();
const optionalAmount = z.optional(z.nullable(amount));
const optionalMoment = z.optional(z.nullable(momentInput));
/** How many pieces. */
export const quantityInput = z.int().check(z.gte(1), z.lte(orderLimits.quantity.max));

/** Something that was bought. */
export const orderLineInput = z.object({
  title: singleLine(orderLimits.title),
  sku: optionalLine(orderLimits.sku),
  quantity: quantityInput,
  unitPrice: optionalAmount,
  discount: optionalAmount,
  taxRate: z.optional(z.nullable(taxRateInput)),
});

/** A line as a channel tells it: it knows the tax. */
const channelLineInput = z.extend(orderLineInput, { tax: optionalAmount });

/** The lines of an order. */
export function linesOf<Line extends z.ZodMiniType>(line: Line) {
  return z.array(line).check(z.minLength(1), z.maxLength(orderLimits.lines.max));
}

/** Who ordered. E-mail and phone as they were typed: what is not understood is left out, with a warning. */
const buyerInput = z.object({
  externalId: optionalLine(orderLimits.externalId),
  email: optionalLine(emailLimit),
  firstName: optionalLine(customerLimits.firstName),
  lastName: optionalLine(customerLimits.lastName),
  companyName: optionalLine(customerLimits.companyName),
  phone: optionalLine(customerLimits.phone),
  phoneCountryCode: z.optional(z.nullable(countryCodeInput)),
  taxId: optionalLine(customerLimits.taxId),
  vatId: optionalLine(customerLimits.vatId),
  isGuest: orAbsent(z.boolean()),
});

/** A movement of money. */
export const transactionInput = z.object({
  externalId: optionalLine(orderLimits.externalId),
  kind: z.enum(TransactionKind),
  amount,
  method: z.optional(z.nullable(z.enum(PaymentMethod))),
  note: optionalLine(orderLimits.transactionNote),
  happenedAt: optionalMoment,
});

/** An address of the web that people may click: nothing but http, which no script hides behind. */
export const linkInput = z.pipe(
  optionalLine(orderLimits.trackingUrl),
  z.transform((link, context) => {
    if (!link || isLink(link)) return link;
    context.issues.push({ code: 'custom', message: 'INVALID_LINK', input: link });
    return z.NEVER;
  }),
);

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\]+$/i.test(text) && URL.canParse(text);
}

/** What of each line is in a shipment. */
export const shipmentLinesInput = orAbsent(
  z
    .array(z.object({ position: z.int().check(z.gte(1)), quantity: quantityInput }))
    .check(z.maxLength(orderLimits.lines.max)),
);

/** A parcel, or a bag over the counter. */
export const shipmentInput = z.object({
  externalId: optionalLine(orderLimits.externalId),
  carrier: optionalLine(orderLimits.carrier),
  trackingNumber: optionalLine(orderLimits.trackingNumber),
  trackingUrl: z.optional(linkInput),
  shippedAt: optionalMoment,
  deliveredAt: optionalMoment,
  /** Absent or empty: all that was left. */
  lines: shipmentLinesInput,
});

/**
 * All that a channel says about an order at one moment: what it leaves out, the order does not have. Parse it by
 * `checkOrderSnapshot`, which knows amounts, phones and the rules between fields.
 */
export const orderUpsertInput = z.object({
  channelId: z.string(),
  externalId: singleLine(orderLimits.externalId),
  externalNumber: optionalLine(orderLimits.externalNumber),
  issuingCompanyId: z.optional(z.nullable(z.string())),
  placedAt: momentInput,
  /** When the channel knew this; what it knew before changes nothing any more. Absent: now. */
  updatedAt: optionalMoment,
  currencyCode: currencyCodeInput,
  /** Absent: they do. */
  pricesIncludeTax: orAbsent(z.boolean()),
  lines: linesOf(channelLineInput),
  shippingTotal: optionalAmount,
  /** Taken off the whole order, besides what is taken off its lines. */
  discountTotal: optionalAmount,
  /** Absent: the sum of the lines' taxes. */
  taxTotal: optionalAmount,
  /** What the buyer pays. Absent: what the parts come to. */
  total: optionalAmount,
  shippingMethod: optionalLine(orderLimits.shippingMethod),
  customer: z.optional(z.nullable(buyerInput)),
  billingAddress: z.optional(z.nullable(orderAddressInput)),
  shippingAddress: z.optional(z.nullable(orderAddressInput)),
  taxId: optionalLine(customerLimits.taxId),
  vatId: optionalLine(customerLimits.vatId),
  /** For a channel without movements of money: they are made up from these. */
  paymentStatus: z.optional(z.nullable(z.enum(PaymentStatus))),
  paidAmount: optionalAmount,
  refundedAmount: optionalAmount,
  transactions: orAbsent(z.array(transactionInput).check(z.maxLength(orderLimits.transactions.max))),
  shipments: orAbsent(z.array(shipmentInput).check(z.maxLength(orderLimits.shipments.max))),
  fulfilmentStatus: z.optional(z.nullable(z.enum(FulfilmentStatus))),
  cancelledAt: optionalMoment,
  cancelReason: optionalLine(orderLimits.cancelReason),
});
export type OrderUpsertInput = z.input<typeof orderUpsertInput>;
/** What was sent, each field in itself right. */
export type ReadOrder = z.output<typeof orderUpsertInput>;
