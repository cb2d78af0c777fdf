import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { isSaid, nowhere } from '../../../lib/address-values';
import type { Form } from '../../../lib/use-form';
import { AddressFields, type AddressForm } from '../../../ui/address-fields';
import { Panel } from '../../../ui/panel';
import { useShop } from '../../session/session';
import {
  type AddressesValues,
  addressAt,
  fieldAt,
  type NewCustomerValues,
  newAddresses,
  readAddress,
} from './new-customer-values';

type NewForm = Form<NewCustomerValues>;

/** The addresses of a new customer, one panel each. The first is the default unless others are marked. */
export function NewAddresses({ form }: { form: NewForm }) {
  const { t } = useLingui();
  const { countryCode } = useShop();
  const [count, setCount] = useState(1);
  const takeLast = () => {
    for (const [field, value] of Object.entries(addressAt(count - 1, nowhere(countryCode)))) {
      form.set(field as keyof AddressesValues, value);
    }
    setCount(count - 1);
  };
  return Array.from({ length: count }, (_, at) => {
    const isLast = at === count - 1;
    return (
      <Panel
        // biome-ignore lint/suspicious/noArrayIndexKey: an address is its place
        key={at}
        title={at === 0 ? t`Dirección` : t`Dirección ${at + 1}`}
        actions={
          at > 0 &&
          isLast && <Button variant="subtle" size="compact-sm" onClick={takeLast}>{t`Quitar esta dirección`}</Button>
        }
      >
        <AddressFields
          form={addressForm(form, at)}
          defaults={count > 1}
          required={isSaid(readAddress(form.values, at))}
        />
        {isLast && count < newAddresses.length && (
          <Group mt="sm">
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setCount(count + 1)}
            >{t`Otra dirección`}</Button>
          </Group>
        )}
      </Panel>
    );
  });
}

/** The part of the form that is one address. A key that is made of two cannot be followed by the compiler. */
function addressForm(form: NewForm, at: number): AddressForm {
  return {
    values: readAddress(form.values, at),
    set: (field, value) => form.set(fieldAt(at, field), value as never),
    text: (field) => form.text(fieldAt(at, field) as never),
    box: (field) => form.box(fieldAt(at, field) as never),
  };
}
