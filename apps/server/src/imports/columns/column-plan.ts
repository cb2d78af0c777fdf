import { Problem, type ProblemIssue, problem } from '@clientela/domain/problem';
import { truncate } from '@clientela/domain/text';
import { UnreadableFile } from '../table/unreadable-file.js';
import { type ImportField, importFields, isImportField, namingFields } from './field.js';
import { headerKey } from './header-key.js';
import { fieldOfWord } from './synonyms.js';
import { detectSystem, fieldInSystem } from './systems.js';

/** Why a column is not loaded. */
export const IgnoredBecause = {
  /** Its header names nothing that is kept of a customer. */
  UNKNOWN: 'UNKNOWN',
  /** Its header can mean two things. */
  AMBIGUOUS: 'AMBIGUOUS',
  /** An earlier column goes to the same field. */
  DUPLICATE: 'DUPLICATE',
  /** A part of an address in a file without street or without city. */
  ADDRESS_INCOMPLETE: 'ADDRESS_INCOMPLETE',
  /** The column map leaves it out. */
  NOT_MAPPED: 'NOT_MAPPED',
} as const;
export type IgnoredBecause = (typeof IgnoredBecause)[keyof typeof IgnoredBecause];

/** A column whose values are loaded. */
export interface PlannedColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField;
}

/** What becomes of each column of a file. */
export interface ColumnPlan {
  /** The system that the file comes from, or a label of the caller's own; null when nobody knows. */
  readonly system: string | null;
  readonly width: number;
  readonly headers: readonly string[];
  readonly columns: readonly PlannedColumn[];
  readonly ignored: readonly { column: string; reason: IgnoredBecause }[];
}

/** Which column goes to which field: by header; null, empty or `ignore` leaves one out. */
export type ColumnMap = Readonly<Record<string, string | null>>;

/** What the caller says about the columns. */
export interface ColumnWishes {
  readonly map?: ColumnMap | undefined;
  readonly system?: string | undefined;
}

/** The column that a file of faults has beside those of the original. */
export const errorColumn = 'error';

/**
 * Decides what becomes of each column. A map alone decides when there is one; else the known system's headers, then
 * the words that any program uses. @throws Problem HEADER_NOT_RECOGNISED, COLUMN_MAPPED_TWICE, INVALID_OPTION
 */
export function planColumns(header: readonly string[], wishes: ColumnWishes = {}): ColumnPlan {
  const headers = header.map((cell) => cell.trim());
  const keys = headers.map(headerKey);
  const system = wishes.system ?? detectSystem(new Set(keys));
  if (!wishes.map && keys.some((key) => ofOrders.has(key))) throw new UnreadableFile('ORDERS');
  const choose = wishes.map ? byMap(headers, wishes.map) : byHeader(keys, system, wishes.system !== undefined);
  const columns: PlannedColumn[] = [];
  const ignored: { column: string; reason: IgnoredBecause }[] = [];
  const taken = new Set<ImportField>();
  for (const [index, column] of headers.entries()) {
    const field = choose(index);
    if (!isField(field)) {
      if (column !== '' && keys[index] !== errorColumn) ignored.push({ column, reason: field ?? 'UNKNOWN' });
    } else if (taken.has(field)) ignored.push({ column, reason: 'DUPLICATE' });
    else {
      taken.add(field);
      columns.push({ index, header: column, field });
    }
  }
  if (!namingFields.some((field) => taken.has(field))) throw notRecognised(headers);
  return { system, width: headers.length, headers, ...withoutHalfAddress(columns, ignored) };
}

/** Headers of exports of orders: their "Name" is a number, and each buyer is there as often as they bought. */
const ofOrders: ReadonlySet<string> = new Set(
  ['lineitem name', 'lineitem quantity', 'número de orden', 'numero de pedido', 'order number', 'order id'].map(
    headerKey,
  ),
);

type Choice = ImportField | IgnoredBecause | null;

const isField = (choice: Choice): choice is ImportField => choice !== null && isImportField(choice);

function byHeader(keys: readonly string[], system: string | null, saidByCaller: boolean) {
  const hasLastNames = keys.some((key) => fieldOfWord(key) === 'lastName');
  return (index: number): Choice => {
    const key = keys[index] ?? '';
    const here = fieldInSystem(system, key);
    if (here !== undefined) return here;
    // A caller who names the source vouches for its ids: they get its name as a prefix.
    if (saidByCaller && ['id', 'customerid', 'clienteid', 'idcliente'].includes(key)) return 'externalReference';
    // "Nombre" beside "Apellidos" is the first name; alone it is the whole name.
    return key === 'nombre' && !hasLastNames ? 'name' : fieldOfWord(key);
  };
}

function byMap(headers: readonly string[], map: ColumnMap) {
  const issues: ProblemIssue[] = [];
  const wanted = new Map<string, ImportField>();
  for (const [column, field] of Object.entries(map)) {
    const path = ['map', truncate(column, 80)];
    const header = headers.find((name) => name === column.trim()) ?? headers.find((name) => sameHeader(name, column));
    if (header === undefined) issues.push(notAmong(path, headers));
    else if (field === null || field === '' || field === 'ignore') continue;
    else if (!isImportField(field)) issues.push(notAmong(path, Object.keys(importFields)));
    else if ([...wanted.values()].includes(field)) {
      issues.push({ code: 'COLUMN_MAPPED_TWICE', path, params: { column: truncate(column, 80) } });
    } else wanted.set(header, field);
  }
  if (issues.length > 0) throw new Problem(issues);
  return (index: number): Choice => wanted.get(headers[index] ?? '') ?? 'NOT_MAPPED';
}

const sameHeader = (a: string, b: string) => headerKey(a) === headerKey(b) && headerKey(a) !== '';

const notAmong = (path: string[], allowed: readonly string[]): ProblemIssue => ({
  code: 'INVALID_OPTION',
  path,
  params: { allowed: shortList(allowed) },
});

const shortList = (names: readonly string[]) =>
  truncate(
    names
      .filter((name) => name !== '')
      .map((name) => truncate(name, 40))
      .join(', '),
    600,
  );

/** An address needs a street and a city: without one of these columns its others would only fail in every row. */
function withoutHalfAddress(columns: readonly PlannedColumn[], ignored: ColumnPlan['ignored']) {
  const has = (field: ImportField) => columns.some((column) => column.field === field);
  if (has('addressLine1') && has('city')) return { columns, ignored };
  // The country stays: it also says how to read a phone.
  const parts: readonly ImportField[] = ['addressLine1', 'addressLine2', 'city', 'region', 'postalCode'];
  const dropped = columns.filter(({ field }) => parts.includes(field));
  return {
    columns: columns.filter(({ field }) => !parts.includes(field)),
    ignored: [
      ...ignored,
      ...dropped.map(({ header }) => ({ column: header, reason: IgnoredBecause.ADDRESS_INCOMPLETE })),
    ],
  };
}

/** Never quotes a first row that is data: it may hold a password. */
function notRecognised(headers: readonly string[]): Error {
  if (headers.some((header) => header.includes('@'))) return new UnreadableFile('NO_HEADER');
  return problem('HEADER_NOT_RECOGNISED', ['file'], { params: { found: shortList(headers) } });
}
