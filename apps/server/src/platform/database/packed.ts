import { typeParsers } from './values.js';

const timestamptz = 1184;
const parsers = {
  integer: Number,
  bigint: BigInt,
  boolean: (text: string) => text === 'true',
  instant: typeParsers.getTypeParser(timestamptz),
} as const;

/** How a column that is not text is read. */
export type PackedType = keyof typeof parsers;

/** Rows of a relation in one column of text, so that a list brings them along in its own statement. */
export interface Packed<Row> {
  /** An aggregate over the rows: put it behind `select` and before `from`. */
  readonly aggregate: string;
  /** The rows that came in such a column, in no order. */
  rows(text: string | null): Row[];
}

export interface PackedOptions<Row> {
  /** As they stand in a select: `t.id, t.name_key as "nameKey"`. */
  readonly columns: string;
  /** What is not text. */
  readonly types: { readonly [Property in keyof Row]?: PackedType };
  /** How many rows to remember by their whole text: for relations in which few rows come back again and again. */
  readonly remember?: number;
}

/** The same relation with fewer columns. */
export const onlyColumns = <Row>(options: PackedOptions<Row>, properties: ReadonlySet<string>): PackedOptions<Row> => ({
  ...options,
  columns: options.columns
    .split(', ')
    .filter((column) => properties.has(propertyOf(column)))
    .join(', '),
});

/** What a column of a select is called. */
const propertyOf = (column: string): string => /(\w+)"?$/.exec(column)?.[1] ?? '';

/**
 * Packs rows as text with the separators of ASCII: half the database CPU of json, a third of one json for all. No text of
 * ours holds a separator, because the gate of the domain takes control characters out. Null and '' are the same.
 */
export function packed<Row extends object>({ columns, types, remember = 0 }: PackedOptions<Row>): Packed<Row> {
  const parsed = columns.split(', ').map((column) => {
    const expression = /^\w+\.\w+(?=$| as "\w+"$)/.exec(column)?.[0];
    if (!expression) throw new Error(`“${column}” is no column that can be packed.`);
    const property = propertyOf(column);
    const type = types[property as keyof Row];
    return { expression, property, parse: type && parsers[type] };
  });
  const record = parsed.map(({ expression }) => `coalesce(${expression}::text, '')`).join(` || E'\\x1f' || `);
  const known = remember > 0 ? new Map<string, Row>() : null;

  const read = (text: string): Row => {
    const fields = text.split('\x1f');
    const row: Record<string, unknown> = {};
    parsed.forEach(({ property, parse }, index) => {
      const field = fields[index] ?? '';
      row[property] = field === '' ? null : parse ? parse(field) : field;
    });
    return row as Row;
  };
  const readOnce = (text: string): Row => {
    const found = known?.get(text);
    if (found) return found;
    const row = known ? Object.freeze(read(text)) : read(text);
    // Begun anew when full: keeping the newest would cost more than it saves.
    if (known && known.size >= remember) known.clear();
    known?.set(text, row);
    return row;
  };
  return {
    aggregate: `string_agg(${record}, E'\\x1e')`,
    rows: (text) => (text === null ? [] : text.split('\x1e').map(readOnce)),
  };
}
