import type { ProblemIssue } from '@clientela/domain/problem';
import { problemMessage } from '@clientela/domain/problem-messages';
import { useState } from 'react';
import { changedFields, type FormValues, fieldAt, type ServerError } from './form-values';
import { useLanguage } from './use-language';

interface Checked<Values> {
  values: Values;
  base: Values;
  /** What the domain says of the values. */
  issues: readonly ProblemIssue[];
}

/**
 * What is wrong with a form, field by field: by the domain's rules once a field was changed and left or all was sent,
 * and what the server refused.
 */
export function useFormErrors<Values extends FormValues>({ values, base, issues }: Checked<Values>) {
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<string>>(nothing);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<readonly ServerError[]>([]);
  const [failure, setFailure] = useState<string>();
  const changed = new Set<string>(changedFields(base, values));
  const isDue = ({ path }: ProblemIssue) => {
    const field = fieldAt(values, path) ?? '';
    return attempt > 0 || (left.has(field) && changed.has(field));
  };
  const said = issues.filter(isDue).map((issue) => ({ path: issue.path, message: problemMessage(issue, language) }));
  const answered = refused.map(({ path, message }) => ({ path: path ?? [], message }));
  const clear = () => {
    setRefused([]);
    setFailure(undefined);
  };
  return {
    ...placed(values, [...answered, ...said], failure),
    invalid: issues.length > 0,
    /** Rises whenever errors are to be shown: the first field in error gets the focus then. */
    attempt,
    send: () => {
      clear();
      setAttempt((before) => before + 1);
    },
    leave: (field: string) => setLeft((before) => (before.has(field) ? before : new Set([...before, field]))),
    /** A field was changed: what the server said about it is of the past. */
    forget: (field: string) =>
      setRefused((before) => before.filter((error) => fieldAt(values, error.path ?? []) !== field)),
    refuse: (errors: readonly ServerError[]) => {
      setRefused(errors);
      setAttempt((before) => before + 1);
    },
    fail: setFailure,
    reset: () => {
      setLeft(nothing);
      setAttempt(0);
      clear();
    },
  };
}

export type FormErrors = ReturnType<typeof useFormErrors<FormValues>>;

const nothing: ReadonlySet<string> = new Set();

/** The first error of each field, and what belongs to none. */
function placed(
  values: FormValues,
  errors: readonly { path: readonly (string | number)[]; message: string }[],
  failure: string | undefined,
) {
  const byField = new Map<string, string>();
  const others = failure ? [failure] : [];
  for (const { path, message } of errors) {
    const field = fieldAt(values, path);
    if (!field) others.push(message);
    else if (!byField.has(field)) byField.set(field, message);
  }
  return { byField: byField as ReadonlyMap<string, string>, others };
}
