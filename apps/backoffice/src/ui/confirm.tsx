import { useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { forbiddenReason, isForbidden, referenceOf } from '../lib/api-error';
import { isOnline, offlineReason, offWhileOffline, useOnline } from '../lib/online';
import { Dialog, DialogActions } from './dialog';

interface Props {
  /** Names the thing: «¿Eliminar la etiqueta «VIP»?» */
  title: string;
  /** What it does to what. */
  children: ReactNode;
  /** What the button does, with its object: «Eliminar la etiqueta». */
  action: string;
  /** Does it, and answers why not; nothing when it was done. Absent while something has to be chosen first. */
  run: (() => Promise<readonly { message: string }[]>) | undefined;
  /** Nothing is lost by it: the button is not red. */
  harmless?: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** Asks before what cannot be undone; red is what destroys. The focus is on the way back. */
export function Confirm({ title, children, action, run, harmless, onDone, onClose }: Props) {
  const { attempt, busy, refusals } = useAttempt(run, onDone);
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack gap="sm">
        {children}
        <div role="alert">
          {refusals.map((message) => (
            <Text key={message} size="sm" c="var(--mantine-color-error)">
              {message}
            </Text>
          ))}
        </div>
      </Stack>
      <DialogActions onCancel={onClose}>
        <Button
          {...(harmless ? {} : { color: 'red' })}
          loading={busy}
          disabled={!run}
          {...offWhileOffline(useOnline())}
          onClick={() => void attempt()}
        >
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useAttempt(run: Props['run'], onDone: () => void) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const attempt = async () => {
    if (!run) return;
    if (!isOnline()) return setRefusals([t(offlineReason)]);
    setBusy(true);
    try {
      const refused = await run();
      setRefusals([...new Set(refused.map((one) => one.message))]);
      if (refused.length === 0) onDone();
    } catch (error) {
      if (isForbidden(error)) return setRefusals([t(forbiddenReason)]);
      const reference = referenceOf(error);
      setRefusals([t`No se pudo hacer. Comprueba tu conexión y vuelve a intentarlo (código: ${reference}).`]);
    } finally {
      setBusy(false);
    }
  };
  return { attempt, busy, refusals };
}
