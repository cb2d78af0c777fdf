import { useMutation } from '@apollo/client/react';
import { passwordChangeInput } from '@clientela/domain/staff';
import { useLingui } from '@lingui/react/macro';
import { PasswordInput } from '@mantine/core';
import { issuesOf } from '../../lib/form-values';
import { toast } from '../../lib/toast';
import { useForm } from '../../lib/use-form';
import { FieldGrid } from '../../ui/field-grid';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { PasswordChange, Sessions } from './profile.graphql';

type Values = { currentPassword: string; newPassword: string };
const empty = { values: { currentPassword: '', newPassword: '' } satisfies Values, version: 0 };

/** Another password. The other browsers are signed out by it. */
export function PasswordPanel() {
  const { t } = useLingui();
  const form = usePasswordForm();
  const eye = { 'aria-label': t`Mostrar la contraseña` };
  return (
    <Panel title={t`Contraseña`}>
      <Form form={form}>
        <FieldGrid>
          <PasswordInput
            {...form.text('currentPassword')}
            autoComplete="current-password"
            visibilityToggleButtonProps={eye}
          />
          <PasswordInput
            {...form.text('newPassword')}
            autoComplete="new-password"
            description={t`Al menos 10 caracteres. Al cambiarla se cierran tus otras sesiones.`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            visibilityToggleButtonProps={eye}
          />
        </FieldGrid>
      </Form>
    </Panel>
  );
}

function usePasswordForm() {
  const { t } = useLingui();
  const [change] = useMutation(PasswordChange, { refetchQueries: [Sessions] });
  return useForm<Values>({
    stored: empty,
    labels: { currentPassword: t`Contraseña actual`, newPassword: t`Contraseña nueva` },
    check: (values) => issuesOf(passwordChangeInput, values),
    save: async ({ values }) => {
      const { data } = await change({ variables: { input: values } });
      return { userErrors: data?.viewerPasswordChange.userErrors ?? [] };
    },
    onSaved: () => toast(t`Contraseña cambiada`),
  });
}
