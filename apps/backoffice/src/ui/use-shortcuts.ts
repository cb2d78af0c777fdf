import { useEffect, useEffectEvent } from 'react';
import { shortcutsOn } from '../lib/shortcuts-choice';

const writing = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog] *, [role=menu] *';

/** Whether a key that is pressed there is a part of what somebody writes or chooses. */
export const isWriting = (target: EventTarget | null): boolean => target instanceof Element && target.matches(writing);

/**
 * Single keys of one page, by `event.key` in lower case. None fires while somebody writes, nor with Ctrl, ⌘ or Alt
 * (WCAG 2.1.4), and they go with the page that asked for them.
 */
export function useShortcuts(keys: Record<string, (event: KeyboardEvent) => void>) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
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
