import { useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconDevices, IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../features/session/session';
import { useSessionActions } from '../../features/session/use-session-actions';
import { LanguageItems, ThemeItems } from './preference-items';
import s from './shell.module.css';

/** Who is signed in, how they like their screen, and the way out. */
export function ProfileMenu() {
  const { t } = useLingui();
  const { staff } = useSession();
  const { signOut, signOutEverywhere } = useSessionActions();
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end" shadow="md" width={260} closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={s.person} aria-label={t`Tu perfil: ${staff.name}`}>
          <IconUser size={18} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
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
      </Menu.Dropdown>
    </Menu>
  );
}
