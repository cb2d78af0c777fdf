import type { ProblemCode } from '@clientela/domain/problem';
import { truncate } from '@clientela/domain/text';
import type { ImportField } from '../columns/field.js';

/** Something about one value of a row, before it is said in a language. */
export interface RowIssue {
  readonly row: number;
  readonly column: string | null;
  /** Shortened; null for a password, and where there is no value. */
  readonly value: string | null;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

type Params = RowIssue['params'];
const shown = 80;

/** Gathers what is wrong with one row: faults keep it out, warnings only the value. */
export class RowIssues<Field extends string = ImportField> {
  readonly faults: RowIssue[] = [];
  readonly warnings: RowIssue[] = [];
  #ofReading = { faults: 0, warnings: 0 };

  constructor(
    readonly row: number,
    /** Header and value of a field in this row. */
    readonly place: (field: Field) => { column: string; value: string } | null,
  ) {}

  fault(code: ProblemCode, field: Field | null, params?: Params): void {
    this.faults.push(this.#issue(code, field, params));
  }

  warn(code: ProblemCode, field: Field | null, params?: Params): void {
    this.warnings.push(this.#issue(code, field, params));
  }

  /** What is there now was found in the row itself. */
  endReading(): void {
    this.#ofReading = { faults: this.faults.length, warnings: this.warnings.length };
  }

  /** Forgets what was found by looking at the shop: it is about to be looked at anew. */
  backToReading(): void {
    this.faults.length = this.#ofReading.faults;
    this.warnings.length = this.#ofReading.warnings;
  }

  #issue(code: ProblemCode, field: Field | null, params: Params): RowIssue {
    const place = field && this.place(field);
    const value = place && field !== 'password' && place.value !== '' ? truncate(place.value, shown) : null;
    return { row: this.row, column: place?.column ?? null, value, code, params };
  }
}
