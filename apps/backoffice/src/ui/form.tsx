import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import type { FormValues, ValueWords } from '../lib/form-values';
import { offlineForm, offWhileOffline, useOnline } from '../lib/online';
import type { Form as FormState } from '../lib/use-form';
import { ConflictView } from './conflict-view';
import s from './form.module.css';

interface Props<Values extends FormValues> {
  form: FormState<Values>;
  words?: ValueWords<Values> | undefined;
  children: ReactNode;
  /** In place of the bar that shows as soon as something is not saved: the buttons of a dialog; null where they stand among the fields. */
  actions?: ReactNode;
}

/** The fields, what is wrong with them, and the bar to save them. */
export function Form<Values extends FormValues>({ form, words, children, actions }: Props<Values>) {
  const element = useRef<HTMLFormElement>(null);
  useFirstError(element, form);
  useSaveKey(element, form.dirty);
  const hasBar = actions === undefined && form.dirty;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void form.submit();
  };
  return (
    <form ref={element} onSubmit={submit} noValidate className={s.form} aria-busy={form.saving}>
      {form.conflict && <ConflictView form={form} conflict={form.conflict} words={words ?? {}} />}
      {children}
      {!hasBar && <ErrorSummary form={form} />}
      {hasBar ? <SaveBar form={form} onDiscard={form.discard} /> : actions}
    </form>
  );
}

type AnyForm = Pick<FormState<FormValues>, 'values' | 'errors' | 'saving' | 'labels'>;

/** What belongs to no field; and with several fields in error, which. */
function ErrorSummary({ form }: { form: AnyForm }) {
  const { t } = useLingui();
  const { byField, others } = form.errors;
  const names = Object.keys(form.values)
    .filter((field) => byField.has(field))
    .map((field) => form.labels[field]);
  const list = names.join(', ');
  return (
    <div role="alert" className={s.errors}>
      {others.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {names.length > 1 && <p>{t`Hay ${names.length} datos por corregir: ${list}.`}</p>}
    </div>
  );
}

function SaveBar({ form, onDiscard }: { form: AnyForm; onDiscard: () => void }) {
  const { t } = useLingui();
  const { saving } = form;
  // Whoever tried has been told why, right above.
  const usual = useOnline() || form.errors.others.includes(t(offlineForm));
  return (
    <div className={s.bar} data-save-bar data-usual={usual || undefined}>
      {/* Where one looks after pressing the button, however long the form is. */}
      <ErrorSummary form={form} />
      <span className={s.unsaved}>{usual ? t`Cambios sin guardar` : t`Sin conexión: no se puede guardar ahora`}</span>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={onDiscard} disabled={saving}>{t`Descartar`}</Button>
        <SubmitButton saving={saving}>{t`Guardar`}</SubmitButton>
      </Group>
    </div>
  );
}

interface SubmitProps {
  saving: boolean;
  /** It cannot be undone. */
  danger?: boolean;
  children: ReactNode;
}

/** Sends the form; off while there is no connection. */
export function SubmitButton({ saving, danger = false, children }: SubmitProps) {
  const online = useOnline();
  return (
    <Button
      type="submit"
      color={danger ? 'red' : undefined}
      loading={saving}
      {...offWhileOffline(online)}
      aria-keyshortcuts="Control+S Meta+S"
    >
      {children}
    </Button>
  );
}

/** After sending, the first field in error gets the focus, whoever found the error. */
function useFirstError(element: React.RefObject<HTMLFormElement | null>, form: AnyForm) {
  const first = Object.keys(form.values).find((field) => form.errors.byField.has(field));
  const { attempt } = form.errors;
  const focusFirst = useEffectEvent(() => {
    const input = [...(element.current?.elements ?? [])].find((one) => one.getAttribute('name') === first);
    if (input instanceof HTMLElement) input.focus();
  });
  useEffect(() => {
    if (attempt > 0) focusFirst();
  }, [attempt]);
}

/** ⌘S and Ctrl+S save, wherever the focus is. */
function useSaveKey(element: React.RefObject<HTMLFormElement | null>, dirty: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey) || event.altKey) return;
    event.preventDefault();
    if (dirty) element.current?.requestSubmit();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
