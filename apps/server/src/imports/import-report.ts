import type { Language } from '@clientela/domain/locale';
import type { ProblemCode } from '@clientela/domain/problem';
import { problemMessage } from '@clientela/domain/problem-messages';
import type { DateOrder } from './cells/birthday.js';
import type { RowIssue } from './cells/row-issues.js';
import type { IgnoredBecause } from './columns/assign.js';
import type { ImportCounts } from './load/import-counts.js';
import type { ImportMode } from './load/import-source.js';
import type { Delimiter, Newline } from './table/delimiter.js';
import type { Encoding } from './table/encoding.js';

/** Something that is wrong with a value of the file, as people are told of it. */
export interface ReportedIssue {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly column: string | null;
  /** Shortened; never a password. */
  readonly value: string | null;
  readonly code: ProblemCode;
  /** What the sentence is about: whoever knows the code can say it in another language. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** A row as far as people are told of it. */
export interface ToldRow {
  /** Its values, as far as people may be shown them. */
  readonly shown: readonly string[];
  readonly issues: { readonly faults: readonly RowIssue[]; readonly warnings: readonly RowIssue[] };
}

/** What became of a customer or an order, with the rows that told of it. */
export interface Outcome {
  readonly kind: keyof typeof countOf;
  readonly reads: readonly ToldRow[];
}

/** What became of a file. */
export interface ImportReport extends ImportCounts, ImportCounts {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  /** The program that wrote the file, when it is known. */
  readonly system: string | null;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** In which order dates of three numbers were read. */
  readonly dateOrder: DateOrder;
  readonly columns: readonly { column: string; field: string }[];
  readonly ignoredColumns: readonly { column: string; reason: IgnoredBecause }[];
  /** Why rows were kept out: the first 1,000; `faultCount` tells how many there are. */
  readonly faults: readonly ReportedIssue[];
  readonly faultCount: number;
  /** Values of rows that were loaded that were left out, or that people should look at: the first 1,000. */
  readonly warnings: readonly ReportedIssue[];
  readonly warningCount: number;
  /** Where and why reading ended before the end of the file; null when all was read. What came before is loaded. */
  readonly stopped: ReportedIssue | null;
}

const listed = 1_000;

/** Counts what became of the rows while they are loaded. */
export class ImportTally {
  readonly counts = { rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, faulty: 0 };
  readonly faults: ReportedIssue[] = [];
  readonly warnings: ReportedIssue[] = [];
  faultCount = 0;
  warningCount = 0;

  constructor(readonly language: Language) {}

  add({ kind, reads }: Outcome): void {
    this.counts.rows += reads.length;
    this.counts[countOf[kind]] += 1;
    for (const { issues } of reads) {
      if (kind === 'FAULTY') {
        this.faultCount += issues.faults.length;
        this.#list(this.faults, issues.faults);
      } else {
        this.warningCount += issues.warnings.length;
        this.#list(this.warnings, issues.warnings);
      }
    }
  }

  #list(list: ReportedIssue[], issues: readonly RowIssue[]): void {
    for (const issue of issues.slice(0, Math.max(listed - list.length, 0))) list.push(reported(issue, this.language));
  }
}

const countOf = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
  FAULTY: 'faulty',
} as const;

/** An issue in the words of a language. */
export function reported({ row, column, value, code, params = {} }: RowIssue, language: Language): ReportedIssue {
  return { row, column, value, code, params, message: problemMessage({ code, params }, language) };
}
