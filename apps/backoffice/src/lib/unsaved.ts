import { useEffect, useId, useSyncExternalStore } from 'react';

/** The forms with changes that nobody has saved. One guard, in the shell, asks before any of them is lost. */
const dirty = new Set<string>();
const listeners = new Set<() => void>();

function change(id: string, isDirty: boolean) {
  if (dirty.has(id) === isDirty) return;
  if (isDirty) dirty.add(id);
  else dirty.delete(id);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Says of a form whether leaving would lose something. Answers what frees the way at once, before the next drawing. */
export function useUnsaved(isDirty: boolean): () => void {
  const id = useId();
  useEffect(() => {
    change(id, isDirty);
    return () => change(id, false);
  }, [id, isDirty]);
  return () => change(id, false);
}

/** Whether any form has changes that are not saved. */
export const hasUnsaved = (): boolean => dirty.size > 0;
export const useHasUnsaved = (): boolean => useSyncExternalStore(subscribe, hasUnsaved);
