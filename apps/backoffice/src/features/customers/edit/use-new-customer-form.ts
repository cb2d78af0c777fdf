import { useMutation } from '@apollo/client/react';
import { checkNewCustomer } from '@clientela/domain/customer-gate';
import { useLingui } from '@lingui/react/macro';
import type { AddressValues } from '../../../lib/address-values';
import type { FieldOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { useLanguage } from '../../../lib/use-language';
import { useAddressLabels } from '../../../ui/address-fields';
import { useShop } from '../../session/session';
import { useInputContext } from '../../session/use-input-context';
import { useCustomerFieldLabels } from './customer-fields';
import { CustomerCreate } from './edit.graphql';
import {
  type AddressesValues,
  createInputOf,
  fieldAt,
  fresh,
  type NewCustomerValues,
  newAddresses,
} from './new-customer-values';
import { usePreferenceLabels } from './preference-fields';
import { usePricingLabels } from './pricing-fields';

function useLabels(): Record<FieldOf<NewCustomerValues>, string> {
  const { t } = useLingui();
  return {
    ...useCustomerFieldLabels(),
    ...usePricingLabels(),
    ...usePreferenceLabels(),
    ...useAddressesLabels(),
    source: t`Cómo llega`,
    tagNames: t`Etiquetas`,
    groupIds: t`Grupos`,
    note: t`Nota`,
  };
}

/** Those of each address; from the second on with its number, or the summary of errors would not say which. */
function useAddressesLabels(): Record<FieldOf<AddressesValues>, string> {
  const labels = Object.entries(useAddressLabels()) as [keyof AddressValues, string][];
  const all = newAddresses.flatMap((at) =>
    labels.map(([field, label]) => [fieldAt(at, field), at === 0 ? label : `${label} (${at + 1})`]),
  );
  return Object.fromEntries(all);
}

/** The form of a new customer. */
export function useNewCustomerForm(onCreated: (id: string) => void) {
  const { t } = useLingui();
  const { countryCode, currencyCode } = useShop();
  const context = useInputContext();
  const start = fresh(countryCode, useLanguage());
  const [create] = useMutation(CustomerCreate);
  let created: { id: string; displayName: string } | undefined;
  const warnings: string[] = [];
  return useForm<NewCustomerValues>({
    stored: { values: start, version: 0 },
    labels: useLabels(),
    check: (values) => {
      const checked = checkNewCustomer(createInputOf(values, start, currencyCode), context);
      return checked.ok ? [] : checked.issues;
    },
    save: async ({ values }) => {
      const { data } = await create({ variables: { input: createInputOf(values, start, currencyCode) } });
      const payload = data?.customerCreate;
      created = payload?.customer ?? undefined;
      warnings.push(...(payload?.warnings ?? []).map((warning) => warning.message));
      return { userErrors: payload?.userErrors ?? [] };
    },
    onSaved: () => {
      if (!created) return;
      const { id, displayName } = created;
      toast([t`${displayName} ya está entre tus clientes.`, ...warnings].join(' '));
      onCreated(id);
    },
  });
}
