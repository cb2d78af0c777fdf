import type { ProblemIssue } from '@clientela/domain/problem';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import { forbiddenReason, isForbidden, isSignedOut, referenceOf, signedOutReason } from './api-error';
import { fieldProps } from './form-fields';
import {
  type Conflict,
  changedFields,
  changesOf,
  type FieldOf,
  type FormValues,
  mergeValues,
  type ServerError,
  type Snapshot,
} from './form-values';
import { isOnline, offlineForm, useOnline } from './online';
import { useUnsaved } from './unsaved';
import { type FormErrors, useFormErrors } from './use-form-errors';

/** What saving came to. `now`: the object as it stands after it, which a refusal for a stale version needs. */
export interface Saved<Values> {
  userErrors: readonly ServerError[];
  now?: Snapshot<Values> | null | undefined;
}

export interface FormOptions<Values extends FormValues> {
  /** As it stands on the server; empty values, version 0, for something new. */
  stored: Snapshot<Values>;
  /** What each field is called: beside it, in its errors, and where two people changed it. */
  labels: Record<FieldOf<Values>, string>;
  /** What the domain says of the values: see `issuesOf`. */
  check: (values: Values) => readonly ProblemIssue[];
  save: (draft: { values: Values; changes: Partial<Values>; version: number }) => Promise<Saved<Values>>;
  /** It is saved and nothing is left unsaved: the way is free to leave. */
  onSaved?: () => void | Promise<void>;
}

/** A form over an input of the API. Its fields are `form.text('name')` and the like, spread into an input of Mantine. */
export function useForm<Values extends FormValues>(options: FormOptions<Values>) {
  const { base, values, dirty, conflict, ...draft } = useDraft(options.stored);
  const errors = useFormErrors({ values, base: base.values, issues: options.check(values) });
  const free = useUnsaved(dirty);

  const set = <Field extends FieldOf<Values>>(field: Field, value: Values[Field]) => {
    errors.forget(field);
    draft.set(field, value);
  };
  const discard = () => {
    free();
    draft.drop();
    errors.reset();
  };
  const send = async () => {
    const { userErrors, now } = await options.save({
      values,
      changes: changesOf(base.values, values),
      ...versionOf(base),
    });
    if (now && userErrors.some((error) => error.code === 'STALE_VERSION')) return draft.mergeWith(now);
    if (userErrors.length > 0) return errors.refuse(userErrors);
    discard();
    await options.onSaved?.();
  };
  const { submit, saving } = useSubmit(errors, send);
  const { labels } = options;
  return {
    values,
    dirty,
    saving,
    labels,
    conflict,
    errors,
    set,
    discard,
    submit,
    ...fieldProps(values, labels, errors, set),
  };
}

/** A form, for the parts of a page that draw it. */
export type Form<Values extends FormValues> = ReturnType<typeof useForm<Values>>;

const versionOf = ({ version }: Snapshot<unknown>) => ({ version });

interface Draft<Values> {
  /** What was read before it was edited: with its version an update says what it knows. */
  base: Snapshot<Values>;
  values: Values;
  conflict?: Conflict<Values> | undefined;
}

/** What was edited and is not saved. Without edits the form shows what stands on the server, whatever comes. */
function useDraft<Values extends FormValues>(stored: Snapshot<Values>) {
  const [draft, setDraft] = useState<Draft<Values> | null>(null);
  const { base, values, conflict } = draft ?? { base: stored, values: stored.values };
  return {
    base,
    values,
    conflict,
    dirty: changedFields(base.values, values).length > 0,
    set: (field: FieldOf<Values>, value: Values[FieldOf<Values>]) =>
      setDraft((before) => {
        const from = before ?? { base: stored, values: stored.values };
        return { ...from, values: { ...from.values, [field]: value } };
      }),
    mergeWith: (now: Snapshot<Values>) => {
      const merged = mergeValues(base.values, values, now.values);
      setDraft({ base: now, ...merged });
    },
    drop: () => setDraft(null),
  };
}

/** Saves once at a time, and only what the rules let through; a fault of the connection is said in the form. */
function useSubmit(errors: Pick<FormErrors, 'send' | 'invalid' | 'fail'>, send: () => Promise<void>) {
  const { t } = useLingui();
  const [saving, setSaving] = useState(false);
  const online = useOnline();
  const forgetFailure = useEffectEvent(() => errors.fail(undefined));
  useEffect(() => {
    if (online) forgetFailure();
  }, [online]);
  const submit = async () => {
    if (saving) return;
    if (!isOnline()) return errors.fail(t(offlineForm));
    errors.send();
    if (errors.invalid) return;
    setSaving(true);
    try {
      await send();
    } catch (error) {
      if (isForbidden(error)) return errors.fail(t(forbiddenReason));
      if (isSignedOut(error)) return errors.fail(t(signedOutReason));
      const reference = referenceOf(error);
      errors.fail(t`No se pudo guardar. Lo que escribiste sigue aquí: vuelve a intentarlo (código: ${reference}).`);
    } finally {
      setSaving(false);
    }
  };
  return { submit, saving };
}
