import type {
  PaymentMethod,
  PaymentPreference,
  PaymentPreferenceMode,
  TaxExemption,
} from '@clientela/domain/preferences';

/** Tax exemption and payment preference as a row keeps them: all null without one. */
export interface PreferenceColumns {
  taxExemptionReason: string | null;
  taxExemptionCertificate: string | null;
  taxExemptionValidFrom: string | null;
  taxExemptionValidUntil: string | null;
  paymentMode: PaymentPreferenceMode | null;
  paymentMethods: PaymentMethod[] | null;
  paymentDefault: PaymentMethod | null;
}

/** How a row holds them. */
export const preferenceRow = (
  exemption: TaxExemption | null,
  payment: PaymentPreference | null,
): PreferenceColumns => ({
  taxExemptionReason: exemption?.reason ?? null,
  taxExemptionCertificate: exemption?.certificate ?? null,
  taxExemptionValidFrom: exemption?.validFrom ?? null,
  taxExemptionValidUntil: exemption?.validUntil ?? null,
  paymentMode: payment?.mode ?? null,
  paymentMethods: payment?.methods ?? null,
  paymentDefault: payment?.default ?? null,
});
