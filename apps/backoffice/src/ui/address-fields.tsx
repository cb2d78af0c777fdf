import { looksLikePostalCode, provinceOf } from '@clientela/domain/postal-code';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { AddressValues } from '../lib/address-values';
import type { FieldOf } from '../lib/form-values';
import type { Form } from '../lib/use-form';
import { FieldGrid } from './field-grid';
import { useCountryOptions } from './long-choices';

/** What the fields of an address are called. */
export function useAddressLabels(): Record<FieldOf<AddressValues>, string> {
  const { t } = useLingui();
  return {
    label: t`Nombre de la dirección`,
    recipient: t`Destinatario`,
    company: t`Empresa`,
    line1: t`Calle y número`,
    line2: t`Piso, puerta`,
    postalCode: t`Código postal`,
    city: t`Ciudad`,
    region: t`Provincia`,
    countryCode: t`País`,
    phone: t`Teléfono para la entrega`,
    isDefaultShipping: t`Usar para los envíos`,
    isDefaultBilling: t`Usar para las facturas`,
  };
}

type Whole = Form<AddressValues>;
/** In a form of which the address is a part, its fields have longer names. */
type Named<Props> = Omit<Props, 'name'> & { name: string };

/** What the fields need of a form: an address may be the whole of it or a part. */
export interface AddressForm extends Pick<Whole, 'values' | 'set'> {
  text: (field: Parameters<Whole['text']>[0]) => Named<ReturnType<Whole['text']>>;
  box: (field: Parameters<Whole['box']>[0]) => Named<ReturnType<Whole['box']>>;
}

interface Props {
  form: AddressForm;
  /** Whether it is asked what the address is used for. */
  defaults?: boolean;
  /** Whether it is kept under a name, to be recognised by. */
  named?: boolean;
  /** Whether there has to be one. */
  required?: boolean;
}

/** An address in the order in which it is told; a Spanish postal code says the province by itself. */
export function AddressFields({ form, defaults = true, named = true, required = true }: Props) {
  const { t } = useLingui();
  const { postalCode, region, countryCode } = form.values;
  const code = form.text('postalCode');
  const odd = postalCode.trim() !== '' && !looksLikePostalCode(postalCode, countryCode);
  const leaveCode = () => {
    code.onBlur();
    const province = provinceOf(postalCode, countryCode);
    if (province && !region) form.set('region', province);
  };
  return (
    <Stack gap="sm">
      <FieldGrid>
        <TextInput {...form.text('line1')} autoComplete="off" required={required} />
        <TextInput {...form.text('line2')} autoComplete="off" />
        <TextInput
          {...code}
          onBlur={leaveCode}
          autoComplete="off"
          description={odd ? t`No parece un código postal de ese país. Míralo otra vez.` : undefined}
        />
        <TextInput {...form.text('city')} autoComplete="off" required={required} />
        <TextInput {...form.text('region')} autoComplete="off" />
        <NativeSelect {...form.text('countryCode')}>{useCountryOptions()}</NativeSelect>
        <TextInput {...form.text('recipient')} autoComplete="off" description={t`Si no lo recibe el cliente.`} />
        <TextInput {...form.text('company')} autoComplete="off" />
        <TextInput {...form.text('phone')} type="tel" autoComplete="off" />
        {named && (
          <TextInput {...form.text('label')} autoComplete="off" description={t`Para reconocerla: «Casa», «Almacén».`} />
        )}
      </FieldGrid>
      {defaults && (
        <Group gap="md">
          <Checkbox {...form.box('isDefaultShipping')} />
          <Checkbox {...form.box('isDefaultBilling')} />
        </Group>
      )}
    </Stack>
  );
}
