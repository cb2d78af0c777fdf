import { useLingui } from '@lingui/react/macro';
import { NavLink, type NavLinkProps } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import s from './shell.module.css';

// Mantine's components are polymorphic: name the element, or createLink loses the props' types.
const RouteLink = createLink((props: NavLinkProps & ComponentProps<'a'>) => <NavLink component="a" {...props} />);

/** The sections. Only what exists is here: a dead entry teaches people not to look. */
export function MainNav({ onGo }: { onGo: () => void }) {
  const { t } = useLingui();
  return (
    <RouteLink
      to="/clientes"
      label={t`Clientes`}
      leftSection={<IconUsers size={18} aria-hidden />}
      activeProps={{ active: true }}
      activeOptions={{ includeSearch: false }}
      className={s.section}
      onClick={onGo}
    />
  );
}
