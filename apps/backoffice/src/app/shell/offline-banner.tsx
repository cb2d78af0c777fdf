import { useLingui } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import s from './shell.module.css';

/** Says that the connection is gone, and what that means. */
export function OfflineBanner() {
  const { t } = useLingui();
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <div className={s.offline}>
          <IconCloudOff size={18} aria-hidden />
          {t`Sin conexión. Ves lo último que se cargó; lo nuevo aparecerá cuando vuelva.`}
        </div>
      )}
    </div>
  );
}
