import type { Language } from '@clientela/domain/locale';
import { type Problem, type ProblemCode, parseInput } from '@clientela/domain/problem';
import { problemMessage } from '@clientela/domain/problem-messages';
import { truncate } from '@clientela/domain/text';
import * as z from 'zod/mini';
import type { ColumnPlan, IgnoredBecause } from '../columns/assign.js';
import { isSecretHeader } from '../columns/secret-header.js';
import type { Delimiter } from '../table/delimiter.js';
import type { Encoding } from '../table/encoding.js';
import { openTable, type Table, type TableRow } from '../table/table-reader.js';
import { UnreadableFile } from '../table/unreadable-file.js';
import { detectKind, type FileKind, fieldsOf, neededOf, planOf, systemName } from './file-kinds.js';

/** How a file would be read, by its beginning. */
export interface FilePreview {
  readonly kind: FileKind;
  /** The program that wrote it, when it is known. */
  readonly system: { readonly id: string; readonly name: string } | null;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly columns: readonly PreviewColumn[];
  /** Every field that a column of this kind of file can go to. */
  readonly fields: readonly string[];
  /** Of each of these lists one field must have a column. */
  readonly needed: readonly (readonly string[])[];
  /** Why it could not be loaded with these columns as they are. */
  readonly problem: { readonly code: ProblemCode; readonly message: string } | null;
}

interface PreviewColumn {
  readonly column: string;
  /** Where it would go; null: nowhere, and why. */
  readonly field: string | null;
  readonly reason: IgnoredBecause | null;
  /** Its first values, shortened; never of a password. */
  readonly samples: readonly string[];
}

const looked = { rows: 50, samples: 3, characters: 60 };

const previewQuery = z.object({
  kind: z.optional(z.enum(['customers', 'orders', 'lines', 'payments'], { error: 'INVALID_OPTION' })),
});

/** What the query of the URL asks of a preview. @throws Problem naming each parameter that is wrong */
export const previewWishesOf = (parameters: unknown): { kind?: FileKind | undefined } =>
  parseInput(previewQuery, parameters);

/**
 * Says how a file would be read. Its first part is enough: 64 kB or more, so that nothing is taken for the end.
 * @throws Problem FILE_UNREADABLE
 */
export async function previewFile(
  bytes: AsyncIterable<Uint8Array>,
  wishes: { kind?: FileKind | undefined },
  language: Language,
): Promise<FilePreview> {
  try {
    const table = await openTable(bytes);
    const headers = table.header.cells.map((cell) => cell.trim());
    const kind = wishes.kind ?? detectKind(headers);
    const { plan, problem } = planOf(kind, headers);
    return {
      kind,
      system: plan.system === null ? null : { id: plan.system, name: systemName(plan.system) },
      columns: columnsOf(headers, plan, await firstRows(table)),
      encoding: table.encoding(),
      delimiter: table.layout.delimiter,
      fields: fieldsOf(kind),
      needed: neededOf(kind),
      problem: problem && toldProblem(problem, language),
    };
  } catch (error) {
    throw error instanceof UnreadableFile ? error.toProblem(language) : error;
  }
}

/** Some rows. The part that was sent may end within one, which is no fault of the file. */
async function firstRows({ rows }: Table): Promise<TableRow[]> {
  const found: TableRow[] = [];
  try {
    for await (const row of rows) {
      found.push(row);
      if (found.length === looked.rows) break;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (found.length === 0 && error.because === 'TOO_MANY_COLUMNS') throw error;
  }
  return found;
}

function columnsOf(headers: readonly string[], plan: ColumnPlan<string>, rows: readonly TableRow[]): PreviewColumn[] {
  const fields = new Map(plan.columns.map(({ index, field }) => [index, field]));
  return headers.map((column, index) => {
    const field = fields.get(index) ?? null;
    const isSecret = field === 'password' || isSecretHeader(column);
    const reason = plan.ignored.find((each) => each.column === column)?.reason ?? null;
    return {
      column,
      field,
      reason: field === null ? reason : null,
      samples: isSecret ? [] : samplesOf(rows.map(({ cells }) => cells[index] ?? '')),
    };
  });
}

const samplesOf = (cells: readonly string[]): string[] =>
  [...new Set(cells.map((cell) => truncate(cell.trim(), looked.characters)))]
    .filter((cell) => cell !== '')
    .slice(0, looked.samples);

function toldProblem({ issues: [issue] }: Problem, language: Language): FilePreview['problem'] {
  return issue ? { code: issue.code, message: problemMessage(issue, language) } : null;
}
