import { useLingui } from '@lingui/react/macro';
import {
  IconBuilding,
  IconBuildingStore,
  IconFolders,
  IconPlugConnected,
  IconSettings,
  IconShoppingCart,
  IconTags,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useMay } from '../../features/session/session';
import s from './shell.module.css';

interface Entry {
  to: LinkProps['to'];
  label: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  /** What belongs to the section above it. */
  below?: boolean;
  /** Another page may stand below it in the address without being a part of it. */
  exact?: boolean;
}

/** What exists, for those who may see it: a dead entry teaches people not to look. */
function useEntries(): Entry[] {
  const { t } = useLingui();
  const maySet = useMay('SETTINGS');
  const mayAdmin = useMay('ADMIN');
  const entries: Entry[] = [
    { to: '/clientes', label: t`Clientes`, icon: IconUsers },
    { to: '/grupos', label: t`Grupos`, icon: IconFolders, below: true },
    { to: '/etiquetas', label: t`Etiquetas`, icon: IconTags, below: true },
    { to: '/pedidos', label: t`Pedidos`, icon: IconShoppingCart },
  ];
  if (maySet)
    entries.push(
      { to: '/ajustes', label: t`Ajustes`, icon: IconSettings, exact: true },
      { to: '/ajustes/canales', label: t`Canales`, icon: IconBuildingStore, below: true },
      { to: '/ajustes/empresas', label: t`Empresas`, icon: IconBuilding, below: true },
    );
  if (mayAdmin)
    entries.push(
      { to: '/ajustes/aplicaciones', label: t`Aplicaciones`, icon: IconPlugConnected, below: true },
      { to: '/ajustes/equipo', label: t`Equipo`, icon: IconUsersGroup, below: true },
    );
  return entries;
}

/** The sections. */
export function MainNav({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t } = useLingui();
  const entries = useEntries();
  return (
    <nav
      className={s.nav}
      data-open={open || undefined}
      aria-label={t`Secciones`}
      onKeyDown={(event) => event.key === 'Escape' && onGo()}
    >
      {entries.map(({ to, label, icon: Icon, below, exact }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ includeSearch: false, exact: exact ?? false }}
          className={s.section}
          data-below={below}
          onClick={onGo}
        >
          <Icon size={18} aria-hidden />
          {label}
        </Link>
      ))}
    </nav>
  );
}
