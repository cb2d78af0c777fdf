import { i18n } from '@lingui/core';
import { isOnline, offlineReason } from './online';

/** Something to be said in passing. It is never the only place of an error. */
export interface Toast {
  id: number;
  message: string;
  /** A failure interrupts a screen reader, a success waits for its turn. */
  failed: boolean;
  /** Takes back what was just done, or does what `action` says. */
  undo: (() => void) | undefined;
  /** What the button of `undo` is called, where it is not «Deshacer». */
  action: string | undefined;
}

interface Options {
  failed?: boolean;
  undo?: () => void;
  action?: string;
}

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says something in passing; of more than two, the oldest goes. */
export function toast(message: string, { failed = false, undo, action }: Options = {}) {
  // Whatever failed without a connection failed for that reason, which is said once.
  if (failed && !isOnline()) return toastOffline();
  last += 1;
  change([...toasts, { id: last, message, failed, undo, action }].slice(-2));
}

/** Says that there is no connection to do it with. */
export function toastOffline() {
  const message = i18n._(offlineReason);
  const others = toasts.filter((one) => one.message !== message);
  last += 1;
  change([...others, { id: last, message, failed: true, undo: undefined, action: undefined }].slice(-2));
}

/** Presses the button of the newest toast that has one; whether there was one. */
export function undoLast(): boolean {
  const toast = toasts.findLast((one) => one.undo);
  if (!toast?.undo) return false;
  dismissToast(toast.id);
  toast.undo();
  return true;
}

export const dismissToast = (id: number) => change(toasts.filter((one) => one.id !== id));
export const clearToasts = () => change([]);
export const currentToasts = () => toasts;

export function onToasts(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
