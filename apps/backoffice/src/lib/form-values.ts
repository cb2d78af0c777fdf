import { checkInput, type ProblemIssue } from '@clientela/domain/problem';

/**
 * What a form holds, field by field. A field is named by its place in the input of the API, as `discount.percentage`, so
 * that what the domain or the server says about the input finds its field.
 */
export type FormValues = Record<string, FormValue>;
export type FormValue = string | boolean | readonly string[] | null;
export type FieldOf<Values> = keyof Values & string;

/** How a value reads, where the value itself is no word: `PERCENTAGE` is «Porcentaje». */
export type ValueWords<Values> = { [Field in keyof Values]?: (value: Values[Field]) => string };

/** An error of the API: what `userErrors` gives. */
export interface ServerError {
  code: string;
  message: string;
  path: readonly string[] | null;
}

/** The state that others may change meanwhile: values with the version that they were read at. */
export interface Snapshot<Values> {
  values: Values;
  version: number;
}

/** What somebody else changed while this form was edited. */
export interface Conflict<Values> {
  /** Changed by both: one has to be chosen. */
  both: readonly { field: FieldOf<Values>; mine: FormValue; theirs: FormValue }[];
  /** Changed by the other alone: taken over. */
  theirs: readonly FieldOf<Values>[];
}

export const sameValue = (a: FormValue | undefined, b: FormValue | undefined): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => one === b[at]));

export const fieldsOf = <Values extends FormValues>(values: Values) => Object.keys(values) as FieldOf<Values>[];

/** The fields whose values differ. */
export const changedFields = <Values extends FormValues>(base: Values, values: Values): FieldOf<Values>[] =>
  fieldsOf(values).filter((field) => !sameValue(base[field], values[field]));

/** The values that differ from those of before: what an update has to send. */
export function changesOf<Values extends FormValues>(base: Values, values: Values): Partial<Values> {
  const changes: Partial<Values> = {};
  for (const field of changedFields(base, values)) changes[field] = values[field];
  return changes;
}

/** Three states of one object: as it was read, as it was edited here, as it is now. Nothing of either side is lost. */
export function mergeValues<Values extends FormValues>(base: Values, mine: Values, now: Values) {
  const values = { ...now };
  const both: Conflict<Values>['both'][number][] = [];
  const theirs: FieldOf<Values>[] = [];
  const changedByThem = new Set(changedFields(base, now));
  for (const field of changedFields(base, mine)) {
    values[field] = mine[field];
    if (changedByThem.delete(field) && !sameValue(mine[field], now[field]))
      both.push({ field, mine: mine[field] ?? null, theirs: now[field] ?? null });
  }
  theirs.push(...changedByThem);
  return { values, conflict: { both, theirs } satisfies Conflict<Values> };
}

/** The field that a place in the input belongs to; undefined when it is none of the form's. */
export function fieldAt<Values extends FormValues>(values: Values, path: readonly (string | number)[]) {
  const place = path[0] === 'input' ? path.slice(1) : path;
  for (let length = place.length; length > 0; length--) {
    const name = place.slice(0, length).join('.');
    if (Object.hasOwn(values, name)) return name as FieldOf<Values>;
  }
  return undefined;
}

/** What the domain's rules say of an input; nothing when it is in order. */
export function issuesOf(schema: Parameters<typeof checkInput>[0], input: unknown): readonly ProblemIssue[] {
  const checked = checkInput(schema, input);
  return checked.ok ? [] : checked.issues;
}
