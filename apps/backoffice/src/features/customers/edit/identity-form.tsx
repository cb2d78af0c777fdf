import type { CustomerType } from '../../../gql/graphql';
import { Form } from '../../../ui/form';
import type { Customer } from '../customer';
import { useCustomerWords } from '../customer-labels';
import { IdentityFields, useCustomerFieldLabels } from './customer-fields';
import { type IdentityValues, identityOf, inputOf } from './customer-values';
import { useCustomerForm } from './use-customer-form';

/** Who the customer is, to be changed. */
export function IdentityForm({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const words = useCustomerWords();
  const { email: _1, phone: _2, phoneCountryCode: _3, locale: _4, ...labels } = useCustomerFieldLabels();
  const form = useCustomerForm<IdentityValues>({ customer, valuesOf: identityOf, inputOf, labels, onDone });
  return (
    <Form form={form} words={{ type: (type: CustomerType) => words.type[type] }}>
      <IdentityFields form={form} />
    </Form>
  );
}
