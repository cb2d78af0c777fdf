import { useLingui } from '@lingui/react/macro';
import { Anchor, Box, Stack } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { isForbidden, isLostPart } from '../lib/api-error';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { PageHead } from '../ui/page';

/** 404. */
export function PageNotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageHead title={t`No hemos encontrado esta página`} />
      <Notice title={t`La dirección no lleva a ninguna parte`} action={<WayBack />}>
        {t`Puede que el enlace esté incompleto o que la página ya no exista.`}
      </Notice>
    </>
  );
}

/** 403. */
export function PageForbidden() {
  const { t } = useLingui();
  return (
    <>
      <PageHead title={t`No tienes acceso`} />
      <Notice title={t`Tu cuenta no puede ver esta página`} action={<WayBack />}>
        {t`Pide acceso a la persona que administra la tienda.`}
      </Notice>
    </>
  );
}

/** What a page shows when it broke. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  if (isForbidden(error)) return <PageForbidden />;
  const retry = () => {
    // The browser remembers that a part failed: only a new page asks for it again, and for the names of a new version.
    if (isLostPart(error)) return window.location.reload();
    reset();
    void router.invalidate();
  };
  return (
    <Stack>
      <PageHead title={t`Algo ha fallado`} />
      <Failure what={t`No se pudo mostrar esta página.`} error={error} retry={retry} />
    </Stack>
  );
}

/** The same where there is no shell to stand in: the session itself could not be loaded. */
export function PageErrorAlone(props: ErrorComponentProps) {
  return (
    <Box component="main" p="md" maw={720} mx="auto">
      <PageError {...props} />
    </Box>
  );
}

function WayBack() {
  const { t } = useLingui();
  return (
    <Anchor component={Link} to="/clientes">
      {t`Ir a Clientes`}
    </Anchor>
  );
}
