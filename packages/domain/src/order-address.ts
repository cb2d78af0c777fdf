import * as z from 'zod/mini';
import { type Address, addressLimits } from './address.js';
import { countryCodeInput } from './country.js';
import { type InputContext, keepPhone } from './input-context.js';
import type { ProblemIssue } from './problem.js';
import { optionalLine } from './text.js';

/**
 * A place as an order says it: kept with the order, whatever becomes of the customer's addresses. Channels tell less
 * than an address of a customer needs: a pick-up has no street.
 */
export interface OrderAddress
  extends Pick<Address, 'recipient' | 'company' | 'line2' | 'region' | 'postalCode' | 'countryCode' | 'phone'> {
  /** Street and number. */
  line1: string | null;
  city: string | null;
}

/** An address of an order, its phone as it was typed. Without a country it is in that of the shop. */
export const orderAddressInput = z.object({
  recipient: optionalLine(addressLimits.recipient),
  company: optionalLine(addressLimits.company),
  line1: optionalLine(addressLimits.line),
  line2: optionalLine(addressLimits.line),
  city: optionalLine(addressLimits.city),
  region: optionalLine(addressLimits.region),
  postalCode: optionalLine(addressLimits.postalCode),
  countryCode: z.optional(z.nullable(countryCodeInput)),
  phone: optionalLine(addressLimits.phone),
});
export type OrderAddressInput = z.input<typeof orderAddressInput>;

/**
 * The address as it is kept, or null when nothing is in it. A phone that is not understood is left out and told in
 * `warnings`: a purchase is not lost because somebody mistyped a digit.
 */
export function keepOrderAddress(
  input: z.output<typeof orderAddressInput> | null | undefined,
  context: InputContext,
  path: (string | number)[],
  warnings: ProblemIssue[],
): OrderAddress | null {
  if (!input || Object.values(input).every((value) => !value)) return null;
  const countryCode = input.countryCode ?? context.countryCode;
  return {
    recipient: input.recipient ?? null,
    company: input.company ?? null,
    line1: input.line1 ?? null,
    line2: input.line2 ?? null,
    city: input.city ?? null,
    region: input.region ?? null,
    postalCode: input.postalCode ?? null,
    countryCode,
    phone: keepPhone(input.phone, countryCode, context, [...path, 'phone'], warnings).phone,
  };
}

/** The address of an order that is an address of its customer's. */
export function orderAddressOf(address: Address): OrderAddress {
  const { recipient, company, line1, line2, city, region, postalCode, countryCode, phone } = address;
  return { recipient, company, line1, line2, city, region, postalCode, countryCode, phone };
}
