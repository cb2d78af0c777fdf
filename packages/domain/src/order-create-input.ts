import * as z from 'zod/mini';
import { orAbsent } from './absent.js';
import { momentInput } from './day.js';
import { currencyCodeInput } from './money.js';
import { noteLimits } from './note.js';
import { FulfilmentStatus, orderLimits } from './order.js';
import { orderAddressInput } from './order-address.js';
import { linesOf, orderLineInput } from './order-input.js';
import { PaymentMethod } from './preferences.js';
import { optionalLine, optionalText } from './text.js';

const amount = z.string();
const optionalAmount = z.optional(z.nullable(amount));
const optionalId = z.optional(z.nullable(z.string()));

/** A line whose price somebody knows: what is not said costs nothing. */
export const pricedLineInput = z.extend(orderLineInput, { unitPrice: amount });

/** What is to be priced for a customer, without making an order of it. */
export const priceRequestInput = z.object({
  lines: linesOf(pricedLineInput),
  /** Absent: the shop's. */
  currencyCode: orAbsent(currencyCodeInput),
  shippingTotal: optionalAmount,
  /** Taken off the whole order in place of the customer's discount; 0 takes nothing off. Absent: the customer's. */
  discountTotal: optionalAmount,
});
export type PriceRequestInput = z.input<typeof priceRequestInput>;

/** What was paid along with an order by hand. */
const paymentInput = z.object({
  /** Absent: all of it. */
  amount: optionalAmount,
  method: z.optional(z.nullable(z.enum(PaymentMethod))),
  note: optionalLine(orderLimits.transactionNote),
});

/**
 * What makes an order by hand. Parse it by `checkNewOrder`, which knows amounts and the rules between fields; what it
 * comes to is reckoned by `priceOrder`.
 */
export const orderCreateInput = z.extend(priceRequestInput, {
  /** Who orders: somebody known, or somebody to be made, or nobody. */
  customerId: optionalId,
  customer: z.optional(z.nullable(z.unknown())),
  channelId: optionalId,
  issuingCompanyId: optionalId,
  /** What whoever asks believes that it comes to: another total is refused. Absent: whatever it comes to. */
  expectedTotal: optionalAmount,
  shippingMethod: optionalLine(orderLimits.shippingMethod),
  /** Absent: nothing is paid yet. */
  payment: z.optional(z.nullable(paymentInput)),
  /** Absent: UNFULFILLED. */
  fulfilmentStatus: orAbsent(z.enum(FulfilmentStatus)),
  note: optionalText(noteLimits.body),
  /** Absent: now. */
  placedAt: z.optional(z.nullable(momentInput)),
  /** Addresses of the customer. Absent: their default ones. */
  billingAddressId: optionalId,
  shippingAddressId: optionalId,
  /** Places that are none of the customer's: kept with the order alone. Each in place of the id. */
  billingAddress: z.optional(z.nullable(orderAddressInput)),
  shippingAddress: z.optional(z.nullable(orderAddressInput)),
});
export type OrderCreateInput = z.input<typeof orderCreateInput>;
