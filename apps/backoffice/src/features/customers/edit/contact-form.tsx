import { Form } from '../../../ui/form';
import type { Customer } from '../customer';
import { ContactFields, useCustomerFieldLabels } from './customer-fields';
import { type ContactValues, contactOf, inputOf } from './customer-values';
import { DuplicateHint } from './duplicate-hint';
import { useCustomerForm } from './use-customer-form';

/** How to reach the customer, to be changed. */
export function ContactForm({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const { email, phone, locale } = useCustomerFieldLabels();
  const form = useCustomerForm<ContactValues>({
    customer,
    valuesOf: contactOf,
    inputOf,
    labels: { email, phone, locale },
    onDone,
  });
  return (
    <Form form={form}>
      <ContactFields form={form} />
      <DuplicateHint email={form.values.email} phone={form.values.phone} except={customer.id} />
    </Form>
  );
}
