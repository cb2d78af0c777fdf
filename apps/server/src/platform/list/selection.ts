import type { RequestContext } from '../context.js';
import { columnsAs } from '../database/columns.js';
import type { Brought } from './brought.js';

/** What a statement on a table has to select for a document, and what to do with its rows. */
export interface Selection<Row> {
  /** Of a row of the table under its alias; the shop is `$1`. */
  readonly columns: string;
  /** Hands what the rows brought along to where it is looked for. */
  receive(context: RequestContext, rows: readonly Row[]): void;
}

/**
 * What of a table the fields that a document names need. `also` is a property that the caller itself needs, such as the
 * one it sorts by.
 */
export type Select<Row> = (context: RequestContext, fields: ReadonlySet<string>, also?: keyof Row) => Selection<Row>;

/** A table by what its rows and the API call things. */
export interface SelectedTable<Row> {
  /** The column behind each property of a row, under the alias of the table. */
  readonly columnOf: Readonly<Record<keyof Row & string, string>>;
  /** What a field of the API is made of, where it is not the property of the same name. */
  readonly madeOf: Readonly<Record<string, readonly (keyof Row & string)[]>>;
  /** What a document makes the statement bring along. */
  broughtFor(fields: ReadonlySet<string>): readonly Brought<Row>[];
}

/** The properties of a row that the fields of a document are made of. */
export function propertiesFor<Row>(
  { columnOf, madeOf }: Pick<SelectedTable<Row>, 'columnOf' | 'madeOf'>,
  fields: Iterable<string>,
): Set<keyof Row & string> {
  const properties = new Set<keyof Row & string>();
  for (const field of fields) {
    for (const property of madeOf[field] ?? []) properties.add(property);
    if (Object.hasOwn(columnOf, field)) properties.add(field as keyof Row & string);
  }
  return properties;
}

/**
 * Selects only the columns that a document asks for, and what it asks for of relations: a row of a list is a fifth as
 * wide as a whole one. Selections live as long as the names that they were made of, which live as long as the document.
 */
export function defineSelection<Row extends { id: string }>(table: SelectedTable<Row>): Select<Row> {
  const made = new WeakMap<ReadonlySet<string>, Map<string, Selection<Row>>>();
  return ({ loaders: { priming } }, fields, also = 'id') => {
    const ofFields = made.get(fields) ?? new Map<string, Selection<Row>>();
    made.set(fields, ofFields);
    const key = `${String(also)} ${priming}`;
    const known = ofFields.get(key);
    if (known) return known;
    const properties = propertiesFor(table, fields);
    const selection = selectionOf(
      table,
      new Set(['id' as const, also as keyof Row & string, ...properties]),
      priming ? table.broughtFor(fields) : [],
    );
    ofFields.set(key, selection);
    return selection;
  };
}

function selectionOf<Row extends { id: string }>(
  { columnOf }: SelectedTable<Row>,
  properties: Set<keyof Row & string>,
  along: readonly Brought<Row>[],
): Selection<Row> {
  return {
    columns: [columnsAs(columnOf, properties), ...along.map(({ sql, column }) => `(${sql}) as "${column}"`)].join(', '),
    receive(context, rows) {
      for (const { column, receive } of along) {
        for (const row of rows) {
          receive(context, row, (row as unknown as Record<string, string | null>)[column] ?? null);
        }
      }
    },
  };
}
