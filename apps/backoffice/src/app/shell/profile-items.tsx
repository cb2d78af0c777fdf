import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { IconDevices, IconLogout, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../features/session/session';
import { useSessionActions } from '../../features/session/use-session-actions';
import type { Boxed } from '../../ui/late-box';
import { MenuBox } from '../../ui/menu-box';
import { LanguageItems, ThemeItems } from './preference-items';

/** The menu of who is signed in. */
export function ProfileItems({ boxed }: { boxed: Boxed }) {
  const { t } = useLingui();
  const { staff } = useSession();
  const { signOut, signOutEverywhere } = useSessionActions();
  return (
    <MenuBox boxed={boxed} width={260} closes={false}>
      <Menu.Label>
        <strong>{staff.name}</strong>
        <br />
        {staff.email}
      </Menu.Label>
      <Menu.Divider />
      <ThemeItems />
      <Menu.Divider />
      <LanguageItems />
      <Menu.Divider />
      <Menu.Item component={Link} to="/perfil" closeMenuOnClick leftSection={<IconSettings size={16} aria-hidden />}>
        {t`Tu perfil y contraseña`}
      </Menu.Item>
      <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
        {t`Cerrar sesión`}
      </Menu.Item>
      <Menu.Item leftSection={<IconDevices size={16} aria-hidden />} onClick={() => void signOutEverywhere()}>
        {t`Cerrar sesión en todos los dispositivos`}
      </Menu.Item>
    </MenuBox>
  );
}
