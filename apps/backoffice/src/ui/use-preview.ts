import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Leads to the list with the row beside it, or without any; nothing else of the address changes. */
export const previewSearch = (id: string | undefined) => ({
  to: '.' as const,
  search: (all: object) => ({ ...all, ver: id }),
  replace: true,
  resetScroll: false,
});

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/**
 * Which row of a list is looked at without leaving the list; it stands in the address. Hand `open` to the list's page,
 * where Space calls it, and the whole to the `PreviewPanel` of the row.
 */
export function usePreview<Row extends { id: string }>(rows: readonly Row[] | undefined) {
  const navigate = useNavigate();
  const { ver: id } = useSearch({ strict: false });
  const here = rows?.findIndex((row) => row.id === id) ?? -1;
  const row = rows?.[here];
  useMark(row?.id);
  const open = (next: string | undefined) => void navigate(previewSearch(next));
  const step = (to: Row | undefined) => to && (() => open(to.id));
  return {
    open,
    row,
    previous: step(here > 0 ? rows?.[here - 1] : undefined),
    next: step(here >= 0 ? rows?.[here + 1] : undefined),
    close: () => {
      open(undefined);
      // To the row that was looked at last, from wherever it was opened.
      if (id) rowOf(id)?.querySelector<HTMLElement>('[data-row-link]')?.focus();
    },
  };
}

/** The row that is looked at is in sight, and marked. */
function useMark(id: string | undefined) {
  useEffect(() => {
    const row = id === undefined ? undefined : rowOf(id);
    row?.setAttribute('data-previewed', '');
    row?.scrollIntoView({ block: 'nearest' });
    return () => row?.removeAttribute('data-previewed');
  }, [id]);
}

/** What the panel of a row needs of the list around it. */
export type Previewing = Pick<ReturnType<typeof usePreview>, 'previous' | 'next' | 'close'>;
