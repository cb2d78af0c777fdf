import { createHash } from 'node:crypto';
import { isEmail, normalizeEmail } from '@clientela/domain/email';
import { cleanLine, truncate } from '@clientela/domain/text';
import type { ColumnPlan } from '../columns/assign.js';
import type { ImportField } from '../columns/field.js';
import type { TableRow } from '../table/table-reader.js';
import { cellValue } from './cell.js';
import { draftRow, type ReadingRules, type RowDraft } from './row-draft.js';
import { RowIssues } from './row-issues.js';

/** What makes a row the same customer as another row, or as one that the shop has. */
export interface RowIdentity {
  /** With its system's prefix. */
  readonly reference: string | null;
  /** Normalised; null when there is none or it is no e-mail. */
  readonly email: string | null;
  /** Of a row with neither: the hash of all its values, by which the same row is known when it comes again. */
  readonly fingerprint: string | null;
}

/** A row of the file, understood as far as it goes without looking at the shop. */
export interface ReadRow {
  readonly row: number;
  /** Its values, as far as people may be shown them. */
  readonly shown: readonly string[];
  readonly draft: RowDraft;
  readonly identity: RowIdentity;
  readonly issues: RowIssues;
}

/** No field takes a text of half this length: what is longer is told to be too long without being read to its end. */
const longest = 20_000;

/** Reads the rows of one file. */
export function rowReader(plan: ColumnPlan, rules: ReadingRules): (row: TableRow) => ReadRow {
  const columnOf = new Map(plan.columns.map((column) => [column.field, column]));
  return ({ row, cells }) => {
    const values = new Map<ImportField, string>();
    for (const { field, index } of plan.columns) {
      const value = cellValue(truncate(cells[index] ?? '', longest));
      if (value !== '') values.set(field, value);
    }
    // In a row with too many or too few values the password may stand in any column: none of them is shown.
    const shown = columnOf.has('password') && cells.length !== plan.width ? [] : cells;
    const issues = new RowIssues(row, (field) => {
      const column = columnOf.get(field);
      return column ? { column: column.header, value: cleanLine(shown[column.index] ?? '') } : null;
    });
    refuseMisshapen(plan, cells, values, issues);
    const draft = draftRow(values, rules, issues);
    issues.endReading();
    return { row, shown, draft, identity: identityOf(draft, values), issues };
  };
}

function refuseMisshapen(
  { width }: ColumnPlan,
  cells: readonly string[],
  values: RowDraftValues,
  issues: RowIssues,
): void {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    issues.fault('ROW_HAS_OTHER_LENGTH', null, { expected: width, found: cells.length });
  }
  // What could not be decoded, here or in the program that wrote the file, is shown as this sign: people should look.
  for (const [field, value] of values) if (value.includes('\ufffd')) issues.warn('INVALID_VALUE', field);
}

type RowDraftValues = ReadonlyMap<ImportField, string>;

function identityOf({ input }: RowDraft, values: RowDraftValues): RowIdentity {
  const reference = input.externalReference ? cleanLine(input.externalReference) : null;
  const email = input.email && isEmail(cleanLine(input.email)) ? normalizeEmail(input.email) : null;
  const fingerprint = reference === null && email === null ? fingerprintOf(values) : null;
  return { reference, email, fingerprint };
}

/** Without the password, so that nothing of it is kept. Values are compared cleaned, by field and not by column. */
function fingerprintOf(values: RowDraftValues): string {
  const parts = [...values]
    .filter(([field]) => field !== 'password')
    .map(([field, value]) => `${field}=${cleanLine(value)}`);
  return createHash('sha256').update(parts.sort().join('\n')).digest('hex');
}
