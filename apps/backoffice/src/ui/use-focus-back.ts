import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what opened this, once this is gone. Mantine's dialogs do so only where they stay and are
 * told to close; ours are drawn while they are open. Where what opened it is gone too, as a row that was deleted, the
 * page gets the focus.
 */
export function useFocusBack() {
  const [before] = useState(opener);
  useEffect(
    () => () => {
      // A moment later: what comes in its place may want the focus for itself.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const to = before?.isConnected ? before : document.querySelector('main');
        to?.focus({ preventScroll: true });
      });
    },
    [before],
  );
}

/** What has the focus; of a menu, which closes when something in it is chosen, the button that it belongs to. */
function opener(): HTMLElement | null {
  const { activeElement } = document;
  const button = activeElement?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const found = button ? document.getElementById(button) : activeElement;
  return found instanceof HTMLElement ? found : null;
}
