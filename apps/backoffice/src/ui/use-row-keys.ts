import type { RefObject } from 'react';
import { useShortcuts } from './use-shortcuts';

/** Marks the link of a row, which J and K move between. */
export const rowLink = { 'data-row-link': '' };

/**
 * J and K move the focus from row to row, X ticks its box. It is the real focus, so Enter opens and a screen reader
 * announces.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>) {
  const move = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const here = links.findIndex((link) => link.closest('tr, li')?.contains(document.activeElement));
    links[Math.max(0, Math.min(links.length - 1, here + step))]?.focus();
  };
  const tick = () => {
    const row = list.current?.contains(document.activeElement) && document.activeElement?.closest('tr, li');
    if (row) row.querySelector<HTMLElement>('[data-row-box]')?.click();
  };
  useShortcuts({ j: () => move(1), k: () => move(-1), x: tick });
}
