import { useLingui } from '@lingui/react/macro';
import {
  IconBuilding,
  IconBuildingStore,
  IconFileImport,
  IconFolders,
  IconHome,
  IconPlugConnected,
  IconSettings,
  IconShoppingCart,
  IconTags,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useMay, useSession } from '../features/session/session';

/** A place to go to. */
export interface Section {
  to: LinkProps['to'] & string;
  label: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  /** What belongs to the section above it. */
  below?: boolean;
  /** Another page may stand below it in the address without being a part of it. */
  exact?: boolean;
  /** After G it leads there. */
  key?: string;
}

/** What exists, for those who may see it: a dead entry teaches people not to look. */
export function useSections(): Section[] {
  const { t } = useLingui();
  const maySet = useMay('SETTINGS');
  const mayImport = useMay('IMPORT');
  const mayAdmin = useMay('ADMIN');
  // Who works in no shop (any more) has nowhere to go.
  if (!useSession().membership) return [];
  const sections: Section[] = [
    { to: '/inicio', label: t`Inicio`, icon: IconHome, key: 'i' },
    { to: '/clientes', label: t`Clientes`, icon: IconUsers, key: 'c' },
    { to: '/grupos', label: t`Grupos`, icon: IconFolders, below: true, key: 'g' },
    { to: '/etiquetas', label: t`Etiquetas`, icon: IconTags, below: true, key: 'e' },
    { to: '/pedidos', label: t`Pedidos`, icon: IconShoppingCart, key: 'p' },
  ];
  if (mayImport) sections.push({ to: '/importar', label: t`Importar`, icon: IconFileImport, key: 'm' });
  if (maySet)
    sections.push(
      { to: '/ajustes', label: t`Ajustes`, icon: IconSettings, exact: true, key: 'a' },
      { to: '/ajustes/canales', label: t`Canales`, icon: IconBuildingStore, below: true },
      { to: '/ajustes/empresas', label: t`Empresas`, icon: IconBuilding, below: true },
    );
  if (mayAdmin)
    sections.push(
      { to: '/ajustes/aplicaciones', label: t`Aplicaciones`, icon: IconPlugConnected, below: true },
      { to: '/ajustes/equipo', label: t`Equipo`, icon: IconUsersGroup, below: true },
    );
  return sections;
}
