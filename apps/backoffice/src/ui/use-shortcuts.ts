import { useEffect, useEffectEvent } from 'react';
import { shortcutsOn } from '../lib/shortcuts-choice';

const writing = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog] *, [role=menu] *';

/** Whether a key that is pressed there is a part of what somebody writes or chooses. */
export const isWriting = (target: EventTarget | null): boolean => target instanceof Element && target.matches(writing);

/** Whether Ctrl, ⌘ or Alt make it another key's work. Signs may need Alt or AltGr: «[» does on a Spanish keyboard. */
function isCombined(event: KeyboardEvent): boolean {
  const types = event.getModifierState('AltGraph') || (event.altKey && !event.ctrlKey && !/^\w+$/.test(event.key));
  return event.metaKey || (!types && (event.ctrlKey || event.altKey));
}

/**
 * Single keys of one page, by `event.key` in lower case. None fires while somebody writes, nor with Ctrl, ⌘ or Alt
 * (WCAG 2.1.4), and they go with the page that asked for them.
 */
export function useShortcuts(keys: Record<string, (event: KeyboardEvent) => void>) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isCombined(event)) return;
    if (isWriting(event.target)) return;
    const run = keys[event.key.toLowerCase()];
    if (!run || !shortcutsOn()) return;
    event.preventDefault();
    run(event);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
