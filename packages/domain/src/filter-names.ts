import type { Language } from './locale.js';
import { foldText } from './text.js';

/** A field of a grammar: its name in English, its name in Spanish, and what its values look like. */
export interface FieldNames {
  readonly en: string;
  readonly es: string;
  /** Other names by which it is read and never written. */
  readonly also?: readonly string[];
  /** What an error says is allowed behind the colon. */
  readonly values: string;
}

/** What the values of fields look like that several grammars have. */
export const valueHints = {
  dates: '2026-11-22 · >-30d · >=-2w · <-6m · -1y..2026-11-22',
  numbers: '3 · >3 · >=3 · <3 · <=3 · 1..5',
  amounts: '100 · >99.50 · <=100 · 10..50',
  named: '"Tienda web" · a,b (any) · yes · no',
  products: '"Casco rojo" · a,b (any)',
} as const;

/** The names of a grammar's fields. */
export interface FieldVocabulary<Field extends string> {
  /** The field of a name in either language, whatever its case and accents. */
  fieldOfName(name: string): Field | undefined;
  /** The name of a field in a language. */
  nameOfField(field: Field, language: Language): string;
  /** All names of fields, for errors: `tag|etiqueta`. */
  readonly allNames: string;
}

/** Makes the vocabulary of a grammar's fields, in the order in which errors and help list them. */
export function fieldVocabulary<Field extends string>(
  fields: Readonly<Record<Field, FieldNames>>,
): FieldVocabulary<Field> {
  const entries = Object.entries<FieldNames>(fields) as [Field, FieldNames][];
  const byName = new Map(
    entries.flatMap(([field, { en, es, also = [] }]) => [en, es, ...also].map((name) => [name, field])),
  );
  return {
    fieldOfName: (name) => byName.get(foldText(name)),
    nameOfField: (field, language) => fields[field][language],
    allNames: entries.map(([, { en, es }]) => (en === es ? en : `${en}|${es}`)).join(', '),
  };
}

/** The value of an enum by its name, or by its name in Spanish: `self-employed`, `autónomo`. */
export function enumValue<Value extends string>(
  options: Readonly<Record<string, Value>>,
  spanish: Readonly<Record<string, Value>>,
  text: string,
): Value | null {
  const folded = foldText(text).replace(/[ -]/g, '_');
  const wanted = spanish[folded] ?? folded.toUpperCase();
  return Object.values(options).find((option) => option === wanted) ?? null;
}
