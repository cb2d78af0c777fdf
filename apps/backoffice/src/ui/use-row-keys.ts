import { type RefObject, useEffect, useEffectEvent } from 'react';
import { shortcutsOn } from '../lib/shortcuts-choice';
import { isWriting, useShortcuts } from './use-shortcuts';

/** Marks the link of a row, which J and K move between. */
export const rowLink = { 'data-row-link': '' };

/** The id of the row that has the focus; rows bear it as `data-row`. */
export const focusedRow = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;

/**
 * J and K move the focus from row to row, the arrows too once it is in one; X ticks a row's box, Shift+X all from the
 * box before, Ctrl+A the page, Space looks at the row. It is the real focus, so Enter opens and a screen reader announces.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, preview?: (id: string) => void) {
  const move = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const here = links.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement));
    links[Math.max(0, Math.min(links.length - 1, here + step))]?.focus();
  };
  const tick = ({ shiftKey }: KeyboardEvent) => {
    if (!list.current?.contains(document.activeElement)) return;
    const box = document.activeElement?.closest('[data-row]')?.querySelector('[data-row-box]');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
  };
  useShortcuts({ j: () => move(1), k: () => move(-1), x: tick });
  useMoreKeys((event) => {
    const { key, ctrlKey, metaKey } = event;
    if (key.toLowerCase() === 'a' && (ctrlKey || metaKey)) {
      const box = list.current?.closest('main')?.querySelector<HTMLElement>('[data-page-box]');
      box?.click();
      return !!box;
    }
    const row = focusedRow();
    if (!list.current || row === undefined || ctrlKey || metaKey) return false;
    // On a box or a button it is that one's own key.
    if (key === ' ' && preview && shortcutsOn() && document.activeElement?.matches('a')) preview(row);
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else return false;
    return true;
  });
}

/** Keys that are no letters of their own; `run` answers whether it did something. */
function useMoreKeys(run: (event: KeyboardEvent) => boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey || isWriting(event.target)) return;
    if (run(event)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
