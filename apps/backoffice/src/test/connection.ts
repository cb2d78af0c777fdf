import { act } from '@testing-library/react';

/** The connection goes, or comes back. */
export async function connect(online: boolean) {
  Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
  await act(async () => void window.dispatchEvent(new Event(online ? 'online' : 'offline')));
}
