import type { RequestContext } from '../context.js';
import { onlyColumns, type Packed, type PackedOptions, packed } from '../database/packed.js';

/** Something that a statement brings along in a column, and hands to where it is looked for. */
export interface Brought<Row> {
  readonly column: string;
  readonly sql: string;
  receive(context: RequestContext, row: Row, text: string | null): void;
}

/** Which columns of a relation a document needs. */
export interface AskedRelation {
  /** Names of what the document selects, those below a relation as `groups.name`. */
  readonly fields: ReadonlySet<string>;
  /** The fields that lead to the relation. */
  readonly through: readonly string[];
  readonly always: readonly string[];
  /** What a field of the relation is made of, where it is not the property of the same name. */
  readonly madeOf?: Readonly<Record<string, readonly string[]>>;
}

/** The properties of a relation that a document needs; null when it is not known which. */
export function askedOf({ fields, through, always, madeOf = {} }: AskedRelation): Set<string> | null {
  const asked = [...fields].filter((name) => through.some((field) => name.startsWith(`${field}.`)));
  const isKnown = through.every((field) => !fields.has(field) || asked.some((name) => name.startsWith(`${field}.`)));
  if (!isKnown) return null;
  const names = asked.map((name) => name.slice(name.indexOf('.') + 1));
  return new Set([...always, ...names, ...names.flatMap((name) => madeOf[name] ?? [])]);
}

const known = new Map<string, Packed<never>>();

/** A relation with the columns that the document needs; with all when that is not known. */
export function packedFor<Row extends object>(options: PackedOptions<Row>, relation: AskedRelation): Packed<Row> {
  const wanted = askedOf(relation);
  const chosen = wanted ? onlyColumns(options, wanted) : options;
  const found = known.get(chosen.columns) as Packed<Row> | undefined;
  if (found) return found;
  const made = packed(chosen);
  known.set(chosen.columns, made as unknown as Packed<never>);
  return made;
}
