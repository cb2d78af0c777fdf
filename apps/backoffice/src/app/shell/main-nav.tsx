import { useLingui } from '@lingui/react/macro';
import { IconShoppingCart, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import s from './shell.module.css';

/** The sections. Only what exists is here: a dead entry teaches people not to look. */
export function MainNav({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t } = useLingui();
  return (
    <nav
      className={s.nav}
      data-open={open || undefined}
      aria-label={t`Secciones`}
      onKeyDown={(event) => event.key === 'Escape' && onGo()}
    >
      <Link to="/clientes" activeOptions={{ includeSearch: false }} className={s.section} onClick={onGo}>
        <IconUsers size={18} aria-hidden />
        {t`Clientes`}
      </Link>
      <Link to="/pedidos" activeOptions={{ includeSearch: false }} className={s.section} onClick={onGo}>
        <IconShoppingCart size={18} aria-hidden />
        {t`Pedidos`}
      </Link>
    </nav>
  );
}
