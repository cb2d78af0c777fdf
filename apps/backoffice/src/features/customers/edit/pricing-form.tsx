import { useLanguage } from '../../../lib/use-language';
import { Form } from '../../../ui/form';
import { useDiscountTypeWord } from '../../groups/discount-fields';
import { useShop } from '../../session/session';
import type { Customer } from '../customer';
import { PricingFields, usePricingLabels } from './pricing-fields';
import { type PricingValues, pricingInputOf, pricingOf } from './pricing-values';
import { useCustomerForm } from './use-customer-form';

/** The customer's own discount and tax exemption, to be changed. */
export function PricingForm({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const language = useLanguage();
  const shop = useShop();
  const typeWord = useDiscountTypeWord();
  // An amount stays in the currency that it was given in.
  const currencyCode = customer.discount?.amount?.currencyCode ?? shop.currencyCode;
  const form = useCustomerForm<PricingValues>({
    customer,
    valuesOf: (one) => pricingOf(one, language),
    inputOf: (changes, values) => pricingInputOf(changes, values, currencyCode),
    labels: usePricingLabels(),
    onDone,
  });
  return (
    <Form form={form} words={{ 'discount.type': typeWord }}>
      <PricingFields form={form} />
    </Form>
  );
}
