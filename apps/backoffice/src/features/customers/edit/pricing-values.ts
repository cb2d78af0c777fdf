import type { Language } from '@clientela/domain/locale';
import { changesDiscount, type DiscountValues, discountInputOf, discountValues } from '../../groups/discount-values';
import type { Customer } from '../customer';

/** What a customer pays less, and whether they pay tax, in a form. */
export type PricingValues = DiscountValues & {
  taxExempt: boolean;
  'taxExemption.reason': string;
  'taxExemption.certificate': string;
  'taxExemption.validFrom': string;
  'taxExemption.validUntil': string;
};

type Priced = Pick<Customer, 'discount' | 'taxExemption'>;

export const pricingOf = ({ discount, taxExemption }: Priced, language: Language): PricingValues => ({
  ...discountValues(discount, language),
  taxExempt: taxExemption !== null,
  'taxExemption.reason': taxExemption?.reason ?? '',
  'taxExemption.certificate': taxExemption?.certificate ?? '',
  'taxExemption.validFrom': taxExemption?.validFrom ?? '',
  'taxExemption.validUntil': taxExemption?.validUntil ?? '',
});

/** The fields that changed as the input of the API. A discount and an exemption are each sent whole. */
export function pricingInputOf(changes: Partial<PricingValues>, values: PricingValues, currencyCode: string) {
  const changesExemption = Object.keys(changes).some((field) => field.startsWith('taxExempt'));
  return {
    ...(changesDiscount(changes) && { discount: discountInputOf(values, currencyCode) }),
    ...(changesExemption && { taxExemption: exemptionInputOf(values) }),
  };
}

function exemptionInputOf(values: PricingValues) {
  if (!values.taxExempt) return null;
  return {
    reason: values['taxExemption.reason'],
    certificate: values['taxExemption.certificate'] || null,
    validFrom: values['taxExemption.validFrom'] || null,
    validUntil: values['taxExemption.validUntil'] || null,
  };
}
