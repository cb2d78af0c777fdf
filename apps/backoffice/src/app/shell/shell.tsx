import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import { SessionProvider } from '../../features/session/session';
import { Toasts } from '../../ui/toasts';
import { PageForbidden } from '../page-problems';
import { QuickAccess } from '../palette/quick-access';
import { Jobs } from './jobs';
import { MainNav } from './main-nav';
import { NewVersionBanner } from './new-version-banner';
import { NoShop } from './no-shop';
import { OfflineBanner } from './offline-banner';
import { ProfileMenu } from './profile-menu';
import s from './shell.module.css';
import { ShopSwitch } from './shop-switch';
import { UnsavedGuard } from './unsaved-guard';

const route = getRouteApi('/inside');

/** What stays while pages change: the shop's name, the sections, the person. */
export function Shell() {
  const { t } = useLingui();
  const { session } = route.useRouteContext();
  const [open, { toggle, close }] = useDisclosure();
  const covered = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false }) && open;
  return (
    <SessionProvider value={session}>
      <div className={s.frame}>
        <header className={s.header}>
          <a href="#main" className={s.skip}>
            {t`Saltar al contenido`}
          </a>
          <div className={s.shop}>
            {session.membership && (
              <ActionIcon
                className={s.burger}
                variant="subtle"
                color="gray"
                aria-label={open ? t`Cerrar el menú` : t`Abrir el menú`}
                aria-expanded={open}
                onClick={toggle}
              >
                {open ? <IconX aria-hidden /> : <IconMenu2 aria-hidden />}
              </ActionIcon>
            )}
            <ShopSwitch />
          </div>
          {session.membership && <QuickAccess />}
          <Jobs />
          <ProfileMenu />
        </header>
        <MainNav open={open} onGo={close} />
        <main id="main" tabIndex={-1} className={s.main} inert={covered} ref={usePageFocus()}>
          <OfflineBanner />
          <NewVersionBanner />
          <ShopPages />
        </main>
        <Toasts />
        <UnsavedGuard />
      </div>
    </SessionProvider>
  );
}

/**
 * Another page gets the focus, which the link that led there takes with it when it goes. A new filter or sort of the
 * same page leaves the focus where it is.
 */
function usePageFocus() {
  const main = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** The page itself; another shop is another page, so nothing of the one before lives on in its state. */
function ShopPages() {
  const { session } = route.useRouteContext();
  if (!session.membership) return <NoShop email={session.staff.email} />;
  if (!session.permissions.has('READ_CUSTOMERS')) return <PageForbidden />;
  return (
    <Fragment key={session.membership.shop.id}>
      <Outlet />
    </Fragment>
  );
}
