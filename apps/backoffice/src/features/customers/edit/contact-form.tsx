import { Form } from '../../../ui/form';
import { useShop } from '../../session/session';
import type { Customer } from '../customer';
import { ContactFields, useCustomerFieldLabels } from './customer-fields';
import { type ContactValues, contactInputOf, contactOf } from './customer-values';
import { DuplicateHint } from './duplicate-hint';
import { useCustomerForm } from './use-customer-form';

/** How to reach the customer, to be changed. */
export function ContactForm({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const { email, phone, phoneCountryCode, locale } = useCustomerFieldLabels();
  const { countryCode } = useShop();
  const form = useCustomerForm<ContactValues>({
    customer,
    valuesOf: (one) => contactOf(one, countryCode),
    inputOf: contactInputOf,
    labels: { email, phone, phoneCountryCode, locale },
    onDone,
  });
  return (
    <Form form={form}>
      <ContactFields form={form} />
      <DuplicateHint email={form.values.email} phone={form.values.phone} except={customer.id} />
    </Form>
  );
}
