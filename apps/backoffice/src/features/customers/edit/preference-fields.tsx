import { useQuery } from '@apollo/client/react';
import { PaymentMethod, type PaymentPreferenceMode } from '@clientela/domain/preferences';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { FieldOf } from '../../../lib/form-values';
import type { Form } from '../../../lib/use-form';
import { FieldGrid } from '../../../ui/field-grid';
import { ChannelOptions } from '../../channels/channels.graphql';
import { CompanyOptions } from '../../companies/companies.graphql';
import { useMethodName } from '../../orders/order-labels';
import type { PreferenceValues } from './preference-values';

/** What the fields of the preferences are called. */
export function usePreferenceLabels(): Record<FieldOf<PreferenceValues>, string> {
  const { t } = useLingui();
  return {
    'paymentPreference.mode': t`Cómo paga`,
    'paymentPreference.methods': t`Formas de pago`,
    'paymentPreference.default': t`La que se ofrece primero`,
    preferredShippingMethod: t`Envío preferido`,
    channelId: t`Canal de venta`,
    issuingCompanyId: t`Cliente de`,
  };
}

/** What the modes are called. */
export function usePaymentModeWord(): (mode: PaymentPreferenceMode | '') => string {
  const { t } = useLingui();
  return (mode) => ({ '': t`Sin preferencia`, FIXED: t`Siempre igual`, CHOICE: t`Elige entre varias` })[mode];
}

type PreferenceForm = Form<PreferenceValues>;

/** How the customer pays and receives, where they come from and whose customer it is. */
export function PreferenceFields({ form }: { form: PreferenceForm }) {
  const { t } = useLingui();
  const { channels, companies } = usePlaces();
  const none = { value: '', label: t`Ninguno` };
  return (
    <Stack gap="sm">
      <PaymentFields form={form} />
      <FieldGrid>
        <TextInput {...form.text('preferredShippingMethod')} autoComplete="off" />
        {channels.length > 0 && <NativeSelect {...form.text('channelId')} data={[none, ...channels]} />}
        {/* With one company there is nothing to ask. */}
        {companies.length > 1 && (
          <NativeSelect
            {...form.text('issuingCompanyId')}
            data={[{ value: '', label: t`La empresa por defecto` }, ...companies]}
          />
        )}
      </FieldGrid>
    </Stack>
  );
}

/** The shop's channels and companies, to choose from and to name. */
export function usePlaces() {
  const channels = useQuery(ChannelOptions).data?.channels.nodes ?? [];
  const companies = useQuery(CompanyOptions).data?.issuingCompanies.nodes ?? [];
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return { channels: channels.map(choice), companies: companies.map(choice) };
}

const methods = Object.values(PaymentMethod);

function PaymentFields({ form }: { form: PreferenceForm }) {
  const { t } = useLingui();
  const word = usePaymentModeWord();
  const nameOf = useMethodName();
  const mode = form.values['paymentPreference.mode'];
  const chosen = form.values['paymentPreference.methods'];
  const modes = (['', 'FIXED', 'CHOICE'] as const).map((value) => ({ value, label: word(value) }));
  const choices = (some: readonly PaymentMethod[]) => some.map((value) => ({ value, label: nameOf(value) }));
  const { onChange, value: _, ...one } = form.pick('paymentPreference.methods');
  return (
    <>
      <FieldGrid>
        <NativeSelect {...form.text('paymentPreference.mode')} data={modes} />
        {mode === 'FIXED' && (
          <NativeSelect
            {...one}
            label={t`Forma de pago`}
            value={chosen[0] ?? ''}
            data={[{ value: '', label: t`Elige una` }, ...choices(methods)]}
            onChange={(event) => onChange(methods.filter((method) => method === event.currentTarget.value))}
            required
          />
        )}
        {mode === 'CHOICE' && chosen.length > 1 && (
          <NativeSelect
            {...form.text('paymentPreference.default')}
            data={[{ value: '', label: t`Ninguna en especial` }, ...choices(chosen)]}
          />
        )}
      </FieldGrid>
      {mode === 'CHOICE' && (
        <Checkbox.Group
          label={one.label}
          error={one.error}
          value={[...chosen]}
          onChange={(values) => onChange(methods.filter((method) => values.includes(method)))}
          required
        >
          <Group gap="md" mt={8}>
            {methods.map((method) => (
              <Checkbox key={method} value={method} name={one.name} label={nameOf(method)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </>
  );
}
