import { useLingui } from '@lingui/react/macro';
import { Button, CopyButton, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { isServerFault, referenceOf } from '../lib/api-error';

/** Something could not be shown: what, a way to try again, and a code that the support desk can look up. */
export function Failure(props: { what: string; error: unknown; retry: () => void }) {
  const { t } = useLingui();
  const reference = referenceOf(props.error);
  return (
    <Paper withBorder p="md" role="alert">
      <Stack gap="sm" align="start">
        <Group gap="xs" wrap="nowrap">
          <IconAlertTriangle size={18} aria-hidden />
          <Text fw={600}>{props.what}</Text>
        </Group>
        <Text size="sm" c="dimmed">
          {isServerFault(props.error)
            ? t`El fallo es nuestro. Vuelve a intentarlo y, si sigue igual, danos este código: ${reference}`
            : t`Comprueba tu conexión y vuelve a intentarlo. Si sigue igual, danos este código: ${reference}`}
        </Text>
        <Group gap="xs">
          <Button onClick={props.retry}>{t`Reintentar`}</Button>
          <CopyButton value={reference}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                <span aria-live="polite">{copied ? t`Código copiado` : t`Copiar el código`}</span>
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Paper>
  );
}
