import { Problem, type ProblemIssue, problem } from '@clientela/domain/problem';
import { truncate } from '@clientela/domain/text';
import { UnreadableFile } from '../table/unreadable-file.js';
import type { ImportField } from './field.js';
import { headerKey } from './header-key.js';

/** Why a column is not loaded. */
export const IgnoredBecause = {
  /** Its header names nothing that is kept. */
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
export interface PlannedColumn<Field extends string = ImportField> {
  readonly index: number;
  readonly header: string;
  readonly field: Field;
}

/** What becomes of each column of a file. */
export interface ColumnPlan<Field extends string = ImportField> {
  /** The system that the file comes from, or a label of the caller's own; null when nobody knows. */
  readonly system: string | null;
  readonly width: number;
  readonly headers: readonly string[];
  readonly columns: readonly PlannedColumn<Field>[];
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

/** Where a column goes, or why nowhere; null: nobody knows its header. */
export type Choice<Field extends string> = Field | IgnoredBecause | null;

/** Gives each column its field: of two that go to one, the first counts. */
export function assignColumns<Field extends string>(
  headers: readonly string[],
  choose: (index: number) => Choice<Field>,
): Pick<ColumnPlan<Field>, 'columns' | 'ignored'> {
  const columns: PlannedColumn<Field>[] = [];
  const ignored: { column: string; reason: IgnoredBecause }[] = [];
  const taken = new Set<Field>();
  for (const [index, column] of headers.entries()) {
    const field = choose(index);
    if (field === null || isReason(field)) {
      if (column !== '' && headerKey(column) !== errorColumn) ignored.push({ column, reason: field ?? 'UNKNOWN' });
    } else if (taken.has(field)) ignored.push({ column, reason: 'DUPLICATE' });
    else {
      taken.add(field);
      columns.push({ index, header: column, field });
    }
  }
  return { columns, ignored };
}

const isReason = (choice: string): choice is IgnoredBecause => Object.hasOwn(IgnoredBecause, choice);

/** What a map says of each column. @throws Problem COLUMN_MAPPED_TWICE, INVALID_OPTION */
export function byMap<Field extends string>(
  headers: readonly string[],
  map: ColumnMap,
  fields: Readonly<Record<Field, string>>,
): (index: number) => Choice<Field> {
  const isField = (text: string): text is Field => Object.hasOwn(fields, text);
  const issues: ProblemIssue[] = [];
  const wanted = new Map<string, Field>();
  for (const [column, field] of Object.entries(map)) {
    const path = ['map', truncate(column, 80)];
    const header = headers.find((name) => name === column.trim()) ?? headers.find((name) => sameHeader(name, column));
    if (header === undefined) issues.push(notAmong(path, headers));
    else if (field === null || field === '' || field === 'ignore') continue;
    else if (!isField(field)) issues.push(notAmong(path, Object.keys(fields)));
    else if ([...wanted.values()].includes(field)) {
      issues.push({ code: 'COLUMN_MAPPED_TWICE', path, params: { column: truncate(column, 80) } });
    } else wanted.set(header, field);
  }
  if (issues.length > 0) throw new Problem(issues);
  return (index) => wanted.get(headers[index] ?? '') ?? 'NOT_MAPPED';
}

const sameHeader = (a: string, b: string) => headerKey(a) === headerKey(b) && headerKey(a) !== '';

const notAmong = (path: string[], allowed: readonly string[]): ProblemIssue => ({
  code: 'INVALID_OPTION',
  path,
  params: { allowed: shortList(allowed) },
});

export const shortList = (names: readonly string[]) =>
  truncate(
    names
      .filter((name) => name !== '')
      .map((name) => truncate(name, 40))
      .join(', '),
    600,
  );

/** Never quotes a first row that is data: it may hold a password. */
export function notRecognised(headers: readonly string[]): Error {
  if (headers.some((header) => header.includes('@'))) return new UnreadableFile('NO_HEADER');
  return problem('HEADER_NOT_RECOGNISED', ['file'], { params: { found: shortList(headers) } });
}
