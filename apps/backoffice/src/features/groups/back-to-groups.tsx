import { useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import s from '../../ui/record.module.css';

export function BackToGroups() {
  const { t } = useLingui();
  return (
    <div>
      <Link to="/grupos" className={s.back}>
        <IconArrowLeft size={16} aria-hidden /> {t`Grupos`}
      </Link>
    </div>
  );
}
