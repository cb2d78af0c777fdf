import type { PaymentMethod } from '@clientela/domain/preferences';
import { Form } from '../../../ui/form';
import { useMethodName } from '../../orders/order-labels';
import type { Customer } from '../customer';
import { PreferenceFields, usePaymentModeWord, usePlaces, usePreferenceLabels } from './preference-fields';
import { type PreferenceValues, preferencesInputOf, preferencesOf } from './preference-values';
import { useCustomerForm } from './use-customer-form';

/** How the customer likes to pay and to receive, and whose it is, to be changed. */
export function PreferencesForm({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const nameOf = useMethodName();
  const modeWord = usePaymentModeWord();
  const { channels, companies } = usePlaces();
  const labelIn = (choices: typeof channels) => (id: string) => choices.find((one) => one.value === id)?.label ?? id;
  const form = useCustomerForm<PreferenceValues>({
    customer,
    valuesOf: preferencesOf,
    inputOf: preferencesInputOf,
    labels: usePreferenceLabels(),
    onDone,
  });
  return (
    <Form
      form={form}
      words={{
        'paymentPreference.mode': modeWord,
        'paymentPreference.methods': (methods: readonly PaymentMethod[]) => methods.map(nameOf).join(', '),
        'paymentPreference.default': nameOf,
        channelId: labelIn(channels),
        issuingCompanyId: labelIn(companies),
      }}
    >
      <PreferenceFields form={form} />
    </Form>
  );
}
