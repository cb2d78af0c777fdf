import { useMutation } from '@apollo/client/react';
import { StaffRole } from '@clientela/domain/permission';
import { staffInviteInput } from '@clientela/domain/staff';
import { useLingui } from '@lingui/react/macro';
import { Button, CopyButton, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { issuesOf } from '../../lib/form-values';
import { useForm } from '../../lib/use-form';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Form, SubmitButton } from '../../ui/form';
import { roleExplanations, roleLabels } from '../session/permission-labels';
import { Staff, StaffInvite } from './staff.graphql';

type Values = { email: string; role: StaffRole };
const fresh = { values: { email: '', role: 'AGENT' } satisfies Values as Values, version: 0 };

/** Asks somebody to work in the shop: makes the link that they are to be sent. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [token, setToken] = useState<string>();
  return (
    <Dialog title={token ? t`Envía este enlace` : t`Invitar a alguien`} onClose={onClose} size="lg">
      {token ? (
        <InvitationLink link={`${window.location.origin}/invitacion#${token}`} onClose={onClose} />
      ) : (
        <InviteForm onToken={setToken} onClose={onClose} />
      )}
    </Dialog>
  );
}

function useInviteForm(onToken: (token: string) => void) {
  const { t } = useLingui();
  const [invite] = useMutation(StaffInvite, { refetchQueries: [Staff] });
  let token: string | null | undefined;
  return useForm<Values>({
    stored: fresh,
    labels: { email: t`Correo electrónico`, role: t`Qué podrá hacer` },
    check: (values) => issuesOf(staffInviteInput, values),
    save: async ({ values }) => {
      const { data } = await invite({ variables: { input: values } });
      token = data?.staffInvite.token;
      return { userErrors: data?.staffInvite.userErrors ?? [] };
    },
    onSaved: () => {
      if (token) onToken(token);
    },
  });
}

function InviteForm({ onToken, onClose }: { onToken: (token: string) => void; onClose: () => void }) {
  const { t } = useLingui();
  const form = useInviteForm(onToken);
  const { onChange, ...field } = form.pick('role');
  return (
    <Form
      form={form}
      actions={
        <DialogActions onCancel={onClose}>
          <SubmitButton saving={form.saving}>{t`Crear el enlace`}</SubmitButton>
        </DialogActions>
      }
    >
      <TextInput {...form.text('email')} type="email" required data-autofocus autoComplete="off" />
      <Radio.Group {...field} onChange={(role) => onChange(role as StaffRole)}>
        <Stack gap="xs" mt="xs">
          {Object.values(StaffRole).map((role) => (
            <Radio key={role} value={role} label={t(roleLabels[role])} description={t(roleExplanations[role])} />
          ))}
        </Stack>
      </Radio.Group>
    </Form>
  );
}

/** The link is told once: only a print of it is kept. */
function InvitationLink({ link, onClose }: { link: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Stack>
      <Text size="sm">{t`Vale siete días y para una sola persona. No se vuelve a mostrar: cópialo ahora.`}</Text>
      <TextInput
        label={t`Enlace`}
        value={link}
        readOnly
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group justify="end" gap="xs">
        <CopyButton value={link} timeout={60_000}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              <span aria-live="polite">{copied ? t`Enlace copiado` : t`Copiar el enlace`}</span>
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t`Hecho`}</Button>
      </Group>
    </Stack>
  );
}
