import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Conflict, FieldOf, FormValue, FormValues, ValueWords } from '../lib/form-values';
import type { Form } from '../lib/use-form';
import s from './form.module.css';

interface Props<Values extends FormValues> {
  form: Form<Values>;
  conflict: Conflict<Values>;
  words: ValueWords<Values>;
}

/** Somebody saved the same object meanwhile: what both changed has to be chosen, the rest is there already. */
export function ConflictView<Values extends FormValues>({ form, conflict, words }: Props<Values>) {
  const { t } = useLingui();
  const taken = conflict.theirs.map((field) => form.labels[field]).join(', ');
  return (
    <div role="alert" className={s.conflict}>
      <p>
        <strong>{t`No se guardó: alguien cambió esto mientras editabas.`}</strong>
      </p>
      {taken && <p>{t`Ya ves aquí lo que cambió sin tocar lo tuyo: ${taken}.`}</p>}
      {conflict.both.length > 0 && <p>{t`Elige qué vale en lo que cambiasteis los dos:`}</p>}
      {conflict.both.map((choice) => (
        <Choice key={choice.field} form={form} choice={choice} words={words} />
      ))}
      <p>{t`Guarda de nuevo cuando esté como quieres.`}</p>
    </div>
  );
}

interface ChoiceProps<Values extends FormValues> {
  form: Form<Values>;
  choice: Conflict<Values>['both'][number];
  words: ValueWords<Values>;
}

function Choice<Values extends FormValues>({ form, choice, words }: ChoiceProps<Values>) {
  const { t } = useLingui();
  const name = useId();
  const { field, mine, theirs } = choice;
  const isTheirs = Object.is(form.values[field], theirs);
  const option = (label: string, value: FormValue, checked: boolean) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={() => form.set(field, value as Values[typeof field])}
      />
      <span>
        {label}:{' '}
        <strong>
          <Value value={value} say={wordOf(words, field)} />
        </strong>
      </span>
    </label>
  );
  return (
    <fieldset className={s.choice}>
      <legend>{form.labels[field]}</legend>
      {option(t`Lo tuyo`, mine, !isTheirs)}
      {option(t`Lo que hay guardado`, theirs, isTheirs)}
    </fieldset>
  );
}

const wordOf = <Values extends FormValues>(words: ValueWords<Values>, field: FieldOf<Values>) =>
  words[field] as ((value: FormValue) => string) | undefined;

function Value({ value, say }: { value: FormValue; say: ((value: FormValue) => string) | undefined }) {
  const { t } = useLingui();
  if (typeof value === 'boolean') return value ? t`Sí` : t`No`;
  if (value === null || value.length === 0) return t`Vacío`;
  return say ? say(value) : typeof value === 'string' ? value : value.join(', ');
}
