import type { ChangeEvent } from 'react';
import type { FieldOf, FormValues } from './form-values';
import type { FormErrors } from './use-form-errors';

type FieldWith<Values, Value> = { [F in FieldOf<Values>]: Values[F] extends Value ? F : never }[FieldOf<Values>];
type TextChange = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

/** What the inputs of Mantine take, field by field. */
export function fieldProps<Values extends FormValues>(
  values: Values,
  labels: Record<FieldOf<Values>, string>,
  errors: Pick<FormErrors, 'byField' | 'leave'>,
  set: <Field extends FieldOf<Values>>(field: Field, value: Values[Field]) => void,
) {
  const common = (field: FieldOf<Values>) => ({
    name: field,
    label: labels[field],
    error: errors.byField.get(field),
    onBlur: () => errors.leave(field),
  });
  return {
    /** For TextInput, Textarea, NativeSelect and PasswordInput. */
    text: <Field extends FieldWith<Values, string>>(field: Field) => ({
      ...common(field),
      // PasswordInput does not say it of itself.
      'aria-invalid': errors.byField.has(field) || undefined,
      value: values[field] as string,
      onChange: (event: TextChange) => set(field, event.currentTarget.value as Values[Field]),
    }),
    /** For Checkbox and Switch. */
    box: <Field extends FieldWith<Values, boolean>>(field: Field) => ({
      ...common(field),
      checked: values[field] as boolean,
      onChange: (event: ChangeEvent<HTMLInputElement>) => set(field, event.currentTarget.checked as Values[Field]),
    }),
    /** For what hands its value over: Select, MultiSelect, groups of radios or boxes. */
    pick: <Field extends FieldOf<Values>>(field: Field) => ({
      ...common(field),
      value: values[field],
      onChange: (value: Values[Field]) => set(field, value),
    }),
  };
}
