import { useMutation } from '@apollo/client/react';
import { checkCustomerChanges } from '@clientela/domain/customer-gate';
import { useLingui } from '@lingui/react/macro';
import type { CustomerUpdateInput } from '../../../gql/graphql';
import { changesOf, type FieldOf, type FormValues } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { useMay } from '../../session/session';
import { useInputContext } from '../../session/use-input-context';
import type { Customer } from '../customer';
import { CustomerTimeline } from '../customers.graphql';
import { CustomerUpdate } from './edit.graphql';

type Input = Omit<CustomerUpdateInput, 'id' | 'expectedVersion'>;

interface Options<Values extends FormValues> {
  customer: Customer;
  /** The part of a customer that the form edits. */
  valuesOf: (customer: Customer) => Values;
  /** The changed fields as the input of the API; `values` are all of the form. */
  inputOf: (changes: Partial<Values>, values: Values) => Input;
  labels: Record<FieldOf<Values>, string>;
  onDone: () => void;
}

/** A form over a part of a customer: checked by the domain's rules, saved with the version that was read. */
export function useCustomerForm<Values extends FormValues>(options: Options<Values>) {
  const { t } = useLingui();
  const { customer, valuesOf, inputOf, labels, onDone } = options;
  const personal = useMay('READ_PII');
  const context = useInputContext();
  const [update] = useMutation(CustomerUpdate, { refetchQueries: [CustomerTimeline] });
  const stored = { values: valuesOf(customer), version: customer.version };
  const warnings: string[] = [];
  return useForm<Values>({
    stored,
    labels,
    check: (values) => {
      const changes = inputOf(changesOf(stored.values, values), values);
      const checked = checkCustomerChanges({ id: customer.id, expectedVersion: 1, ...changes }, customer, context);
      return checked.ok ? [] : checked.issues;
    },
    save: async ({ values, changes, version }) => {
      const input = { id: customer.id, expectedVersion: version, ...inputOf(changes, values) };
      const { data } = await update({ variables: { input, personal } });
      const payload = data?.customerUpdate;
      const now = payload?.customer;
      warnings.push(...(payload?.warnings ?? []).map((warning) => warning.message));
      return { userErrors: payload?.userErrors ?? [], now: now && { values: valuesOf(now), version: now.version } };
    },
    onSaved: () => {
      toast([t`Cambios guardados.`, ...warnings].join(' '));
      onDone();
    },
  });
}
