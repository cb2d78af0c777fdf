import { useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useServesAnother } from '../lib/new-version';
import { useHasUnsaved } from '../lib/unsaved';
import s from './lost-part.module.css';

/** Where a part stands: over the page, as a dialog or a menu does, or at its own place in it. */
export type Place = 'over' | 'here';

interface Props {
  place: Place;
  retry: () => void;
  onClose: (() => void) | undefined;
}

/** A part of the page did not come: the connection failed, or the server has a newer version of the page. */
export function LostPart({ place, retry, onClose }: Props) {
  const { t } = useLingui();
  const isOld = useServesAnother();
  const dirty = useHasUnsaved();
  return (
    <div role="alert" className={s[place]}>
      <IconAlertTriangle size={18} aria-hidden className={s.icon} />
      <span className={s.words}>
        {isOld ? t`Hay una versión nueva: actualiza la página para seguir.` : t`No se pudo cargar esta parte.`}{' '}
        {dirty && (isOld ? t`Guarda antes lo que has escrito.` : t`Lo que has escrito sigue aquí.`)}
      </span>
      {isOld ? (
        <Button variant="default" size="xs" onClick={() => window.location.reload()}>{t`Actualizar`}</Button>
      ) : (
        <Button variant="default" size="xs" onClick={retry}>{t`Reintentar`}</Button>
      )}
      {onClose && <CloseButton size="sm" aria-label={t`Cerrar el aviso`} onClick={onClose} />}
    </div>
  );
}
