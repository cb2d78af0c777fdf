import { useLingui } from '@lingui/react/macro';
import { IconCloudOff } from '@tabler/icons-react';
import { useOnline } from '../../lib/online';
import s from './shell.module.css';

/** Says that the connection is gone, and what that means. */
export function OfflineBanner() {
  const { t } = useLingui();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <div className={s.offline}>
          <IconCloudOff size={18} aria-hidden />
          {t`Sin conexión. Ves lo último que se cargó y no puedes guardar cambios hasta que vuelva.`}
        </div>
      )}
    </div>
  );
}
