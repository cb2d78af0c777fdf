import { useMutation } from '@apollo/client/react';
import { checkNewCustomer } from '@clientela/domain/customer-gate';
import { useLingui } from '@lingui/react/macro';
import type { FieldOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { useShop } from '../../session/session';
import { useInputContext } from '../../session/use-input-context';
import { useCustomerFieldLabels } from './customer-fields';
import { CustomerCreate } from './edit.graphql';
import { createInputOf, fresh, type NewCustomerValues } from './new-customer-values';

function useLabels(): Record<FieldOf<NewCustomerValues>, string> {
  const { t } = useLingui();
  return {
    ...useCustomerFieldLabels(),
    'addresses.0.line1': t`Calle y número`,
    'addresses.0.line2': t`Piso, puerta`,
    'addresses.0.postalCode': t`Código postal`,
    'addresses.0.city': t`Población`,
    'addresses.0.region': t`Provincia`,
    'addresses.0.countryCode': t`País`,
    tagNames: t`Etiquetas`,
    note: t`Nota`,
  };
}

/** The form of a new customer. */
export function useNewCustomerForm(onCreated: (id: string) => void) {
  const { t } = useLingui();
  const { countryCode } = useShop();
  const context = useInputContext();
  const [create] = useMutation(CustomerCreate);
  let created: { id: string; displayName: string } | undefined;
  const warnings: string[] = [];
  return useForm<NewCustomerValues>({
    stored: { values: fresh(countryCode), version: 0 },
    labels: useLabels(),
    check: (values) => {
      const checked = checkNewCustomer(createInputOf(values), context);
      return checked.ok ? [] : checked.issues;
    },
    save: async ({ values }) => {
      const { data } = await create({ variables: { input: createInputOf(values) } });
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
