import { createHash } from 'node:crypto';
import { isEmail, normalizeEmail } from '@clientela/domain/email';
import { cleanLine } from '@clientela/domain/text';
import type { ColumnPlan } from '../columns/assign.js';
import type { ImportField } from '../columns/field.js';
import type { TableRow } from '../table/table-reader.js';
import { draftRow, type ReadingRules, type RowDraft } from './row-draft.js';
import type { RowIssues } from './row-issues.js';
import { cellReader } from './row-values.js';

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

/** Reads the rows of one file. */
export function rowReader(plan: ColumnPlan, rules: ReadingRules): (row: TableRow) => ReadRow {
  const read = cellReader(plan);
  return (tableRow) => {
    const { row, shown, values, issues } = read(tableRow);
    const draft = draftRow(values, rules, issues);
    issues.endReading();
    return { row, shown, draft, identity: identityOf(draft, values), issues };
  };
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
