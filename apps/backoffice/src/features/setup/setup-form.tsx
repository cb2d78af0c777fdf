import { useLingui } from '@lingui/react/macro';
import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { FieldGrid } from '../../ui/field-grid';
import { Form, SubmitButton } from '../../ui/form';
import { useCountryOptions, useCurrencyOptions } from '../../ui/long-choices';
import { useSetupForm } from './use-setup-form';

/** The shop, its owner, and the token that proves who set the server up. */
export function SetupForm({ token }: { token: string }) {
  const { t } = useLingui();
  const form = useSetupForm(token);
  return (
    <Form form={form} actions={<SubmitButton saving={form.saving}>{t`Crear la tienda y entrar`}</SubmitButton>}>
      <TextInput {...form.text('shopName')} required autoFocus autoComplete="organization" />
      <FieldGrid>
        <NativeSelect {...form.text('countryCode')}>{useCountryOptions()}</NativeSelect>
        <NativeSelect {...form.text('currencyCode')} description={t`No se puede cambiar después.`}>
          {useCurrencyOptions()}
        </NativeSelect>
      </FieldGrid>
      <TextInput {...form.text('ownerName')} required autoComplete="name" />
      <TextInput {...form.text('ownerEmail')} required type="email" autoComplete="username" />
      <PasswordInput
        {...form.text('password')}
        required
        autoComplete="new-password"
        description={t`Al menos 10 caracteres.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        visibilityToggleButtonProps={{ 'aria-label': t`Mostrar la contraseña` }}
      />
      <TextInput
        {...form.text('setUpToken')}
        required
        autoComplete="off"
        spellCheck={false}
        description={t`Está en lo que el servidor escribió al arrancar.`}
      />
    </Form>
  );
}
