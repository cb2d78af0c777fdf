import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useSessionActions } from '../../features/session/use-session-actions';
import { Notice } from '../../ui/notice';
import { PageHead } from '../../ui/page';

/** What is seen by who works in no shop (any more). A shop of one's own is made by who owns one, so it is not offered. */
export function NoShop({ email }: { email: string }) {
  const { t } = useLingui();
  const { signOut } = useSessionActions();
  return (
    <>
      <PageHead title={t`Sin tienda`} />
      <Notice
        title={t`Tu cuenta no está en ninguna tienda`}
        action={
          <Group gap="sm" justify="center">
            <Button onClick={() => window.location.reload()}>{t`Comprobar de nuevo`}</Button>
            <Button variant="default" onClick={() => void signOut()}>
              {t`Cerrar sesión`}
            </Button>
          </Group>
        }
      >
        {t`Pide a la persona que administra la tienda que te invite a ${email}. Cuando abras su enlace, entrarás en ella. Si tienes otra cuenta, cierra la sesión y entra con ella.`}
      </Notice>
    </>
  );
}
