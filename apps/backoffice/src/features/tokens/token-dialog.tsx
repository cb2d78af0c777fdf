import { Permission } from '@clientela/domain/permission';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Form, SubmitButton } from '../../ui/form';
import { permissionLabels } from '../session/permission-labels';
import { useSession } from '../session/session';
import { TokenSecret } from './token-secret';
import { useTokenForm } from './use-token-form';

/** Makes a token, and then shows its secret, once. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [secret, setSecret] = useState<string>();
  if (secret) return <TokenSecret secret={secret} onClose={onClose} />;
  return (
    <Dialog title={t`Nueva clave de aplicación`} onClose={onClose} size="lg">
      <TokenForm onSecret={setSecret} onClose={onClose} />
    </Dialog>
  );
}

function TokenForm({ onSecret, onClose }: { onSecret: (secret: string) => void; onClose: () => void }) {
  const { t } = useLingui();
  const form = useTokenForm(onSecret);
  // Nobody hands out what they lack.
  const { permissions } = useSession();
  const scopes = Object.values(Permission).filter((permission) => permissions.has(permission));
  const { onChange, value, ...field } = form.pick('scopes');
  return (
    <Form
      form={form}
      actions={
        <DialogActions onCancel={onClose}>
          <SubmitButton saving={form.saving}>{t`Crear clave`}</SubmitButton>
        </DialogActions>
      }
    >
      <TextInput
        {...form.text('name')}
        required
        data-autofocus
        autoComplete="off"
        description={t`Para reconocerla, como «Tienda web».`}
      />
      <Checkbox.Group {...field} value={[...value]} onChange={(next) => onChange(next as Permission[])}>
        <Stack gap="xs" mt="xs">
          {scopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={t(permissionLabels[scope])} />
          ))}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        {...form.text('expiresAt')}
        data={[
          { value: '30', label: t`En 30 días` },
          { value: '90', label: t`En 90 días` },
          { value: '365', label: t`En un año` },
          { value: '', label: t`Nunca` },
        ]}
      />
    </Form>
  );
}
