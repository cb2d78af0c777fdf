import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useSections } from '../sections';
import s from './shell.module.css';

/** The sections. */
export function MainNav({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t } = useLingui();
  const sections = useSections();
  return (
    <nav
      className={s.nav}
      data-open={open || undefined}
      aria-label={t`Secciones`}
      onKeyDown={(event) => event.key === 'Escape' && onGo()}
    >
      {sections.map(({ to, label, icon: Icon, below, exact }) => (
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
