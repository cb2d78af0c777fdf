import { useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { currentToasts, dismissToast, onToasts, type Toast, undoLast } from '../lib/toast';
import s from './toasts.module.css';
import { isWriting } from './use-shortcuts';

/** Where things are said in passing. The regions are always there: a screen reader hears what comes into them. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  useUndoKey();
  return (
    <div className={s.toasts}>
      <div role="status">{toasts.map((toast) => !toast.failed && <ToastCard key={toast.id} toast={toast} />)}</div>
      <div role="alert">{toasts.map((toast) => toast.failed && <ToastCard key={toast.id} toast={toast} />)}</div>
    </div>
  );
}

/** ⌘Z and Ctrl+Z take back what was just done. While one writes they are the field's own. */
function useUndoKey() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      if (event.defaultPrevented || isWriting(event.target)) return;
      if (undoLast()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Goes by itself after ten seconds, which stand still while somebody points at it or has the focus in it. */
function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), 10_000);
    return () => clearTimeout(timer);
  }, [toast.id, held]);
  const { undo } = toast;
  const Icon = toast.failed ? IconAlertTriangle : IconCheck;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops its clock
    <div
      className={s.toast}
      data-failed={toast.failed || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={18} aria-hidden className={s.icon} />
      <span className={s.message}>{toast.message}</span>
      {undo && (
        <Button
          variant="default"
          size="xs"
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => {
            dismissToast(toast.id);
            undo();
          }}
        >
          {toast.action ?? t`Deshacer`}
        </Button>
      )}
      <CloseButton aria-label={t`Cerrar el aviso`} size="sm" onClick={() => dismissToast(toast.id)} />
    </div>
  );
}
