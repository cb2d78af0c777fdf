import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { AddressFields, type AddressForm } from '../../../ui/address-fields';
import { FieldGrid } from '../../../ui/field-grid';
import { Panel } from '../../../ui/panel';
import { type AddressUse, otherPlace, type PlaceField, placeName, typedPlace } from './draft';
import type { KnownBuyer } from './price-facts';
import type { OrderForm } from './use-order-form';

interface Props {
  form: OrderForm;
  buyer: KnownBuyer | undefined;
}

/** Where it is sent and where the invoice goes: to addresses of whoever buys, or to one that is typed. */
export function AddressesPanel({ form, buyer }: Props) {
  const { t } = useLingui();
  return (
    <Panel title={t`Direcciones`}>
      <Stack gap="sm">
        <FieldGrid>
          <AddressChoice use="shipping" form={form} buyer={buyer} />
          <AddressChoice use="billing" form={form} buyer={buyer} />
        </FieldGrid>
        <TypedPlace use="shipping" title={t`Dirección de envío`} form={form} />
        <TypedPlace use="billing" title={t`Dirección de factura`} form={form} />
      </Stack>
    </Panel>
  );
}

function AddressChoice({ use, form, buyer }: Props & { use: AddressUse }) {
  const { t } = useLingui();
  const addresses = buyer?.addresses ?? [];
  const isUsual = use === 'shipping' ? 'isDefaultShipping' : 'isDefaultBilling';
  const name = ({ label, line1, city }: (typeof addresses)[number]) => [label, line1, city].filter(Boolean).join(', ');
  const usual = addresses.find((address) => address[isUsual]);
  const others = addresses.filter((address) => address !== usual);
  return (
    <NativeSelect
      {...form.text(`${use}AddressId`)}
      data={[
        { value: '', label: usual ? name(usual) : t`Sin dirección` },
        ...others.map((address) => ({ value: address.id, label: name(address) })),
        { value: otherPlace, label: t`Escribir otra…` },
      ]}
    />
  );
}

function TypedPlace({ use, title, form }: { use: AddressUse; title: string; form: OrderForm }) {
  const { t } = useLingui();
  if (form.values[`${use}AddressId`] !== otherPlace) return null;
  return (
    <Stack gap="xs" role="group" aria-label={title}>
      <Text size="sm">
        <strong>{title}</strong> · {t`Solo para este pedido.`}
      </Text>
      <AddressFields form={placeForm(form, use)} defaults={false} named={false} />
    </Stack>
  );
}

/** The part of the form that is one address. A key that is made of two cannot be followed by the compiler. */
function placeForm(form: OrderForm, use: AddressUse): AddressForm {
  const name = (field: string) => placeName(use, field as PlaceField);
  return {
    values: typedPlace(form.values, use),
    set: (field, value) => form.set(name(field), value as never),
    text: (field) => form.text(name(field) as never) as ReturnType<AddressForm['text']>,
    box: (field) => form.box(name(field) as never) as ReturnType<AddressForm['box']>,
  };
}
