import { msg } from '@lingui/core/macro';
import { useNetwork } from '@mantine/hooks';

/** Whether what one changes would get anywhere. */
export const isOnline = (): boolean => navigator.onLine;

/** Waits until there is one again. */
export const backOnline = (): Promise<void> =>
  new Promise((resolve) => {
    if (isOnline()) resolve();
    else window.addEventListener('online', () => resolve(), { once: true });
  });

/** Whether there is one, for what looks different without a connection. */
export const useOnline = (): boolean => useNetwork().online;

/** Why what one tries is not done, wherever it is tried. */
export const offlineReason = msg`Sin conexión: no se ha cambiado nada. Inténtalo cuando vuelva.`;

/** Why a form is not sent: it keeps what was typed. */
export const offlineForm = msg`Sin conexión: no se puede guardar ahora. Lo que escribiste sigue aquí; guárdalo cuando vuelva.`;

/** A change that was not even sent. */
export class OfflineError extends Error {
  override name = 'OFFLINE';
}

/** A button that does nothing now looks so, and can still be reached and asked: whoever presses it is told why. */
export const offWhileOffline = (online: boolean) =>
  online ? {} : { 'data-disabled': true, 'aria-disabled': true as const };
