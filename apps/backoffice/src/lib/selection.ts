import { useCallback, useMemo, useSyncExternalStore } from 'react';

/**
 * Which rows of a list are chosen. A store of its own, so that a tick draws its row and the bar and not the whole list;
 * it lives on while pages turn.
 */
export class Selection {
  private ids: ReadonlySet<string> = new Set();
  private all = false;
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Whether all that match the filter are meant, on this page and off it. */
  isAll = () => this.all;
  chosen = () => this.ids;
  has = (id: string) => this.all || this.ids.has(id);

  toggle(id: string, on: boolean) {
    const ids = new Set(this.ids);
    if (on) ids.add(id);
    else ids.delete(id);
    this.change(ids, false);
  }

  togglePage(page: readonly string[], on: boolean) {
    const ids = new Set(this.ids);
    for (const id of page) {
      if (on) ids.add(id);
      else ids.delete(id);
    }
    this.change(ids, false);
  }

  chooseAll() {
    this.change(this.ids, true);
  }

  clear() {
    if (this.ids.size > 0 || this.all) this.change(new Set(), false);
  }

  private change(ids: ReadonlySet<string>, all: boolean) {
    this.ids = ids;
    this.all = all;
    for (const listener of this.listeners) listener();
  }
}

/** A selection of a list; another filter starts another: what is chosen is always among what matches. */
export function useSelection(filter: string | undefined): Selection {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is what makes it another one
  return useMemo(() => new Selection(), [filter]);
}

/** Whether a row is chosen; draws again only when that changes. */
export const useIsChosen = (selection: Selection, id: string): boolean =>
  useSyncExternalStore(
    selection.subscribe,
    useCallback(() => selection.has(id), [selection, id]),
  );

/** The ids that are chosen, and whether all that match are meant. */
export function useChosen(selection: Selection) {
  const ids = useSyncExternalStore(selection.subscribe, selection.chosen);
  const all = useSyncExternalStore(selection.subscribe, selection.isAll);
  return { ids, all };
}
