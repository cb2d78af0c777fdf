import { useLingui } from '@lingui/react/macro';
import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from '../../ui/dialog';

/** The secret of a new token. Nobody can see it again, so the dialog says so and offers to copy it. */
export function TokenSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Copia la clave ahora`} onClose={onClose} size="lg">
      <Stack>
        <Text size="sm">
          {t`No se vuelve a mostrar: aquí solo guardamos una huella. Dásela a la aplicación y no la envíes por correo.`}
        </Text>
        <TextInput
          label={t`Clave`}
          value={secret}
          readOnly
          styles={{ input: { fontFamily: 'monospace' } }}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="end" gap="xs">
          <CopyButton value={secret} timeout={60_000}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                <span aria-live="polite">{copied ? t`Clave copiada` : t`Copiar la clave`}</span>
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t`Ya la he guardado`}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
