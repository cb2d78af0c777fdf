import { useEffect } from 'react';

/** What was typed for something that is still on its way. */
export interface Typed {
  text: string;
}

/** Hears for it meanwhile: the first letters are neither lost nor shortcuts of the page behind. */
export function TypedAhead({ typed, onType }: { typed: Typed; onType?: (text: string) => void }) {
  useEffect(() => {
    // It may have been drawn before the last letters came.
    onType?.(typed.text);
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Backspace') typed.text = typed.text.slice(0, -1);
      else if (event.key.length === 1) typed.text += event.key;
      else return;
      onType?.(typed.text);
      event.preventDefault();
      event.stopPropagation();
    };
    // On the window, ahead of all that listens on the page.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [typed, onType]);
  return null;
}
