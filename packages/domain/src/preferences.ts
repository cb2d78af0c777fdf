import * as z from 'zod/mini';
import { type Day, dayInput } from './day.js';
import { optionalLine, singleLine } from './text.js';

/** Why and how long a customer pays no tax. Acts only where the shop charges tax; copied onto orders. */
export interface TaxExemption {
  reason: string;
  /** Number or name of the certificate. */
  certificate: string | null;
  /** Its first day in the shop's time zone; null: since ever. */
  validFrom: Day | null;
  /** Its last day in the shop's time zone; null: for ever. */
  validUntil: Day | null;
}

/** Whether a customer is bound to one payment method or may choose. */
export const PaymentPreferenceMode = { FIXED: 'FIXED', CHOICE: 'CHOICE' } as const;
export type PaymentPreferenceMode = (typeof PaymentPreferenceMode)[keyof typeof PaymentPreferenceMode];

/** What each mode means, for the API's documentation. */
export const paymentPreferenceModeDescriptions: Record<PaymentPreferenceMode, string> = {
  FIXED: 'The customer pays by exactly one method.',
  CHOICE: 'The customer chooses among several methods, one of which may be the default.',
};

/** How a customer pays. */
export const PaymentMethod = {
  CARD: 'CARD',
  BANK_TRANSFER: 'BANK_TRANSFER',
  DIRECT_DEBIT: 'DIRECT_DEBIT',
  CASH: 'CASH',
  CASH_ON_DELIVERY: 'CASH_ON_DELIVERY',
  PAYPAL: 'PAYPAL',
  BIZUM: 'BIZUM',
  OTHER: 'OTHER',
} as const;
export type PaymentMethod = (typeof PaymentMethod)[keyof typeof PaymentMethod];

/** The payment methods that a customer prefers or is bound to. */
export interface PaymentPreference {
  mode: PaymentPreferenceMode;
  /** Exactly one when FIXED; each once. */
  methods: PaymentMethod[];
  /** One of `methods`; the only one when FIXED. */
  default: PaymentMethod | null;
}

/** Limits, in characters, and the sentence that says each. */
export const preferenceLimits = {
  reason: { max: 200, says: 'The reason of a tax exemption has 1 to 200 characters.' },
  certificate: { max: 120, says: 'The certificate of a tax exemption has at most 120 characters.' },
  shippingMethod: { max: 80, says: 'A preferred shipping method has at most 80 characters.' },
} as const;

/** A tax exemption in an input. */
export const taxExemptionInput = z.pipe(
  z
    .object({
      reason: singleLine(preferenceLimits.reason),
      certificate: optionalLine(preferenceLimits.certificate),
      validFrom: z.optional(z.nullable(dayInput)),
      validUntil: z.optional(z.nullable(dayInput)),
    })
    .check(
      z.refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
        error: 'INVALID_DATE_RANGE',
        path: ['validUntil'],
      }),
    ),
  z.transform(
    ({ reason, certificate, validFrom, validUntil }): TaxExemption => ({
      reason,
      certificate: certificate ?? null,
      validFrom: validFrom ?? null,
      validUntil: validUntil ?? null,
    }),
  ),
);
export type TaxExemptionInput = z.input<typeof taxExemptionInput>;

/** Whether an exemption acts on a day in the shop's time zone. */
export function isExemptionActive(exemption: TaxExemption, on: Day): boolean {
  return (
    (exemption.validFrom === null || exemption.validFrom <= on) &&
    (exemption.validUntil === null || exemption.validUntil >= on)
  );
}

/** A payment preference in an input. */
export const paymentPreferenceInput = z.pipe(
  z
    .object({
      mode: z.enum(PaymentPreferenceMode),
      methods: z.array(z.enum(PaymentMethod)).check(z.overwrite((methods) => [...new Set(methods)])),
      default: z.optional(z.nullable(z.enum(PaymentMethod))),
    })
    .check(
      z.refine(({ mode, methods }) => mode !== 'FIXED' || methods.length === 1, {
        error: 'FIXED_PAYMENT_NEEDS_ONE_METHOD',
        path: ['methods'],
      }),
      z.refine(({ mode, methods }) => mode !== 'CHOICE' || methods.length > 0, {
        error: 'CHOICE_PAYMENT_NEEDS_METHODS',
        path: ['methods'],
      }),
      z.refine(({ methods, default: chosen }) => !chosen || methods.includes(chosen), {
        error: 'DEFAULT_PAYMENT_NOT_LISTED',
        path: ['default'],
      }),
    ),
  z.transform(
    ({ mode, methods, default: chosen }): PaymentPreference => ({
      mode,
      methods,
      default: mode === 'FIXED' ? (methods[0] ?? null) : (chosen ?? null),
    }),
  ),
);
export type PaymentPreferenceInput = z.input<typeof paymentPreferenceInput>;
