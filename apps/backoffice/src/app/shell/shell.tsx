import { useLingui } from '@lingui/react/macro';
import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { Fragment } from 'react';
import { SessionProvider } from '../../features/session/session';
import { Notice } from '../../ui/notice';
import { PageForbidden } from '../page-problems';
import { MainNav } from './main-nav';
import { OfflineBanner } from './offline-banner';
import { ProfileMenu } from './profile-menu';
import s from './shell.module.css';
import { ShopSwitch } from './shop-switch';

const route = getRouteApi('/inside');

/** What stays while pages change: the shop's name, the sections, the person. */
export function Shell() {
  const { t } = useLingui();
  const { session } = route.useRouteContext();
  const [open, { toggle, close }] = useDisclosure();
  return (
    <SessionProvider value={session}>
      <AppShell
        className={s.frame}
        header={{ height: 52 }}
        navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !open } }}
        padding={{ base: 16, md: 24 }}
      >
        <AppShell.Header px="md">
          <a href="#main" className={s.skip}>
            {t`Saltar al contenido`}
          </a>
          <Group h="100%" justify="space-between" wrap="nowrap">
            <Group wrap="nowrap" gap="xs" className={s.shop}>
              <Burger
                opened={open}
                onClick={toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={open ? t`Cerrar el menú` : t`Abrir el menú`}
                aria-expanded={open}
              />
              <ShopSwitch />
            </Group>
            <ProfileMenu />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="xs" component="nav" aria-label={t`Secciones`}>
          <MainNav onGo={close} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1} className={s.main}>
          <OfflineBanner />
          <ShopPages />
        </AppShell.Main>
      </AppShell>
    </SessionProvider>
  );
}

/** The page itself; another shop is another page, so nothing of the one before lives on in its state. */
function ShopPages() {
  const { t } = useLingui();
  const { session } = route.useRouteContext();
  if (!session.membership) {
    return (
      <Notice title={t`Tu cuenta no está en ninguna tienda`}>
        {t`Pide a la persona que administra la tienda que te invite.`}
      </Notice>
    );
  }
  if (!session.permissions.has('READ_CUSTOMERS')) return <PageForbidden />;
  return (
    <Fragment key={session.membership.shop.id}>
      <Outlet />
    </Fragment>
  );
}
