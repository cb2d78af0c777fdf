import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore } from 'react';

/** What is chosen, kept to come back to it. */
export interface Chosen {
  ids: ReadonlySet<string>;
  /** How many matched when all of them were meant. */
  all: number | null;
}

/**
 * Which rows of a list are chosen. A store of its own, so that a tick draws its row and the bar and not the whole list;
 * it lives on while pages turn.
 */
export class Selection {
  private state: Chosen = { ids: new Set(), all: null };
  private page: readonly string[] = [];
  private last: string | undefined;
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  chosen = () => this.state;
  has = (id: string) => this.state.all !== null || this.state.ids.has(id);
  count = () => this.state.all ?? this.state.ids.size;

  /** The rows in sight, in their order: a stretch of them can be chosen at once. */
  showPage(page: readonly string[]) {
    this.page = page;
  }

  toggle(id: string, on: boolean) {
    this.last = id;
    this.set([id], on);
  }

  /** All from the row that was ticked last to this one. */
  toggleUpTo(id: string, on: boolean) {
    const [from, to] = [this.page.indexOf(this.last ?? id), this.page.indexOf(id)].sort((a, b) => a - b);
    this.last = id;
    this.set(from === undefined || from < 0 ? [id] : this.page.slice(from, (to ?? from) + 1), on);
  }

  togglePage(on: boolean) {
    this.set(this.page, on);
  }

  /** All that match the filter are meant, on this page and off it. */
  chooseAll(count: number) {
    this.change({ ids: this.state.ids, all: count });
  }

  clear() {
    if (this.count() > 0) this.change({ ids: new Set(), all: null });
  }

  /** Chooses what was chosen before, besides what is chosen now. */
  recover({ ids, all }: Chosen) {
    this.change({ ids: new Set([...this.state.ids, ...ids]), all });
  }

  private set(changed: readonly string[], on: boolean) {
    const ids = new Set(this.state.ids);
    for (const id of changed) {
      if (on) ids.add(id);
      else ids.delete(id);
    }
    this.change({ ids, all: null });
  }

  private change(state: Chosen) {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

interface Options {
  filter: string | undefined;
  /** The rows in sight. */
  pageIds: readonly string[];
  /** Leads back to a filter that was left. */
  goTo: (filter: string | undefined) => void;
  /** Another filter took away what was chosen; `recover` brings it back. */
  onLost: (count: number, recover: () => void) => void;
}

/** A selection of a list; another filter starts another: what is chosen is among what matches. */
export function useSelection({ filter, pageIds, goTo, onLost }: Options): Selection {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is what makes it another one
  const selection = useMemo(() => new Selection(), [filter]);
  useEffect(() => selection.showPage(pageIds), [selection, pageIds]);
  const now = useRef({ selection, filter });
  const wanted = useRef<Chosen | undefined>(undefined);
  const change = useEffectEvent(() => {
    const before = now.current;
    now.current = { selection, filter };
    if (before.selection === selection) return;
    if (wanted.current) selection.recover(wanted.current);
    else if (before.selection.count() > 0) onLost(before.selection.count(), () => recover(before));
    wanted.current = undefined;
  });
  // Rows are rows wherever one stands; «all that match» means nothing under another filter.
  const recover = (lost: { selection: Selection; filter: string | undefined }) => {
    const chosen = lost.selection.chosen();
    if (chosen.all === null || now.current.filter === lost.filter) return now.current.selection.recover(chosen);
    wanted.current = chosen;
    goTo(lost.filter);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each selection is looked at once
  useEffect(() => change(), [selection]);
  return selection;
}

/** Whether a row is chosen; draws again only when that changes. */
export const useIsChosen = (selection: Selection, id: string): boolean =>
  useSyncExternalStore(
    selection.subscribe,
    useCallback(() => selection.has(id), [selection, id]),
  );

/** The ids that are chosen, and how many match when all that match are meant. */
export const useChosen = (selection: Selection): Chosen => useSyncExternalStore(selection.subscribe, selection.chosen);
