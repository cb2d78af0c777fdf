/** Something to be said in passing. It is never the only place of an error. */
export interface Toast {
  id: number;
  message: string;
  /** A failure interrupts a screen reader, a success waits for its turn. */
  failed: boolean;
  /** Takes back what was just done. */
  undo: (() => void) | undefined;
}

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says something in passing; of more than two, the oldest goes. */
export function toast(message: string, options: { failed?: boolean; undo?: () => void } = {}) {
  last += 1;
  change([...toasts, { id: last, message, failed: options.failed ?? false, undo: options.undo }].slice(-2));
}

export const dismissToast = (id: number) => change(toasts.filter((one) => one.id !== id));
export const clearToasts = () => change([]);
export const currentToasts = () => toasts;

export function onToasts(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
