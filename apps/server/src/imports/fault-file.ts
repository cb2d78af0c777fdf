import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Language } from '@clientela/domain/locale';
import { type ColumnPlan, errorColumn } from './columns/assign.js';
import { isSecretHeader } from './columns/secret-header.js';
import type { FaultSink } from './import-file.js';
import { type ReportedIssue, reported, type ToldRow } from './import-report.js';
import { byteOrderMark, csvLine } from './table/csv-line.js';

/** A file of the rows that were kept out, with what is wrong with each: mended, it can be loaded as it is. */
export class FaultFile implements FaultSink {
  /** Resolves when the file has a header: from then on only rows follow. */
  readonly begun: Promise<void>;
  #resolveBegun = () => {};
  #kept: readonly number[] = [];
  #delimiter: string;

  constructor(
    readonly out: Writable,
    readonly language: Language,
    /** For so many milliseconds the loading waits for who reads the file. */
    readonly patience = 30_000,
  ) {
    this.begun = new Promise((resolve) => {
      this.#resolveBegun = resolve;
    });
    this.#delimiter = language === 'es' ? ';' : ',';
  }

  async begin({ headers, columns }: ColumnPlan<string>): Promise<void> {
    const password = columns.find(({ field }) => field === 'password')?.index;
    this.#kept = [...headers.keys()].filter(
      (index) => index !== password && !isSecretHeader(headers[index] ?? '') && headers[index] !== errorColumn,
    );
    this.#resolveBegun();
    await this.#write([...this.#kept.map((index) => headers[index] ?? ''), errorColumn], byteOrderMark);
  }

  async row({ shown, issues }: ToldRow): Promise<void> {
    const text = issues.faults.map((issue) => sentence(reported(issue, this.language))).join(' ');
    await this.#write([...this.#kept.map((index) => shown[index] ?? ''), text]);
  }

  /** The last row, when the file could not be read to its end. */
  async stopped(issue: ReportedIssue): Promise<void> {
    await this.#write([...this.#kept.map(() => ''), sentence(issue)]);
  }

  async #write(cells: readonly string[], before = ''): Promise<void> {
    if (this.out.write(before + csvLine(cells, this.#delimiter))) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    const timer = setTimeout(() => waiting.abort(), this.patience);
    try {
      await Promise.race([once(this.out, 'drain', { signal }), once(this.out, 'close', { signal })]);
    } finally {
      clearTimeout(timer);
      waiting.abort();
    }
    if (this.out.destroyed) throw new Error('Nobody reads the file of faults any more.');
  }
}

const sentence = ({ row, column, message }: ReportedIssue): string =>
  `${row}${column ? ` · ${column}` : ''}: ${message}`;
