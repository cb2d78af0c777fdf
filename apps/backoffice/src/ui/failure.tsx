import { useLingui } from '@lingui/react/macro';
import { Button, CopyButton, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { codesOf, isLostPart, isServerFault, referenceOf } from '../lib/api-error';

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
          {useAdvice(props.error)} {t`Si sigue igual, danos este código: ${reference}`}
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

/** What to do now; the cause decides. */
function useAdvice(error: unknown): string {
  const { t } = useLingui();
  const codes = codesOf(error);
  if (codes.includes('THROTTLED')) return t`Han sido demasiadas peticiones seguidas. Espera un momento y reinténtalo.`;
  if (codes.includes('FORBIDDEN')) return t`Tu rol no puede ver esto. Pide acceso a quien administra la tienda.`;
  if (isServerFault(error)) return t`El fallo es nuestro. Vuelve a intentarlo.`;
  if (isLostPart(error)) return t`Puede que haya una versión nueva de Clientela. Reinténtalo para cargarla.`;
  return t`Comprueba tu conexión y vuelve a intentarlo.`;
}
