import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useJobs } from '../../lib/jobs';
import { useNewVersion } from '../../lib/new-version';
import { useHasUnsaved } from '../../lib/unsaved';
import s from './shell.module.css';

/** Offers the version that the server has now, once nothing would be lost by it. */
export function NewVersionBanner() {
  const { t } = useLingui();
  const isNew = useNewVersion();
  const dirty = useHasUnsaved();
  const busy = useJobs().some(({ state }) => state === 'running');
  return (
    <div role="status">
      {isNew && !dirty && !busy && (
        <div className={`${s.offline} ${s.news}`}>
          <IconRefresh size={18} aria-hidden />
          {t`Hay una versión nueva.`}
          <UnstyledButton className={s.renew} onClick={() => window.location.reload()}>{t`Actualizar`}</UnstyledButton>
        </div>
      )}
    </div>
  );
}
