import { useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { FieldGrid } from '../../../ui/field-grid';
import type { OrderForm } from './use-order-form';

interface Props {
  form: OrderForm;
  emailTakenBy: string | undefined;
  onChoose: (id: string) => void;
}

/** Somebody who buys for the first time. A name is enough. */
export function NewBuyerFields({ form, emailTakenBy, onChoose }: Props) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">{t`Cliente nuevo. Basta un nombre o una empresa.`}</Text>
        <Button variant="default" onClick={() => onChoose('')}>{t`Cambiar`}</Button>
      </Group>
      <FieldGrid>
        <TextInput {...form.text('customer.firstName')} autoComplete="off" />
        <TextInput {...form.text('customer.lastName')} autoComplete="off" />
        <TextInput {...form.text('customer.email')} type="email" autoComplete="off" />
        <TextInput {...form.text('customer.phone')} type="tel" autoComplete="off" />
        <TextInput {...form.text('customer.companyName')} autoComplete="off" />
      </FieldGrid>
      {emailTakenBy && form.errors.byField.has('customer.email') && (
        <div>
          <Button variant="default" onClick={() => onChoose(emailTakenBy)}>
            {t`Usar al cliente que tiene este correo`}
          </Button>
        </div>
      )}
    </Stack>
  );
}
