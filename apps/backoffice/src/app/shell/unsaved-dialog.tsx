import { useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { Dialog, DialogActions } from '../../ui/dialog';

/** Stay with what was typed, or leave without it. */
export function UnsavedDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog title={t`¿Salir sin guardar?`} onClose={onStay}>
      <Text size="sm">{t`Hay cambios que no has guardado. Si sales ahora, se pierden.`}</Text>
      <DialogActions onCancel={onStay} cancel={t`Seguir editando`}>
        <Button color="red" onClick={onLeave}>{t`Salir sin guardar`}</Button>
      </DialogActions>
    </Dialog>
  );
}
