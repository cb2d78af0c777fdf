import { useLingui } from '@lingui/react/macro';
import { IconFolders, IconShoppingCart, IconTags, IconUsers } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import s from './shell.module.css';

interface Entry {
  to: LinkProps['to'];
  label: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  /** What belongs to the section above it. */
  below?: boolean;
}

/** The sections. Only what exists is here: a dead entry teaches people not to look. */
export function MainNav({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t } = useLingui();
  const entries: Entry[] = [
    { to: '/clientes', label: t`Clientes`, icon: IconUsers },
    { to: '/grupos', label: t`Grupos`, icon: IconFolders, below: true },
    { to: '/etiquetas', label: t`Etiquetas`, icon: IconTags, below: true },
    { to: '/pedidos', label: t`Pedidos`, icon: IconShoppingCart },
  ];
  return (
    <nav
      className={s.nav}
      data-open={open || undefined}
      aria-label={t`Secciones`}
      onKeyDown={(event) => event.key === 'Escape' && onGo()}
    >
      {entries.map(({ to, label, icon: Icon, below }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ includeSearch: false }}
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
