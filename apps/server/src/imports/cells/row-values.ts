import { cleanLine, truncate } from '@clientela/domain/text';
import type { ColumnPlan } from '../columns/assign.js';
import type { TableRow } from '../table/table-reader.js';
import { cellValue } from './cell.js';
import { RowIssues } from './row-issues.js';

/** The values of a row by their fields, before anything is made of them. */
export interface RowCells<Field extends string> {
  readonly row: number;
  /** Its values, as far as people may be shown them. */
  readonly shown: readonly string[];
  /** Those that are not empty. */
  readonly values: ReadonlyMap<Field, string>;
  readonly issues: RowIssues<Field>;
}

/** No field takes a text of half this length: what is longer is told to be too long without being read to its end. */
const longest = 20_000;

/** Reads the cells of the rows of one file, and what is wrong with them as cells. */
export function cellReader<Field extends string>(plan: ColumnPlan<Field>): (row: TableRow) => RowCells<Field> {
  const columnOf = new Map(plan.columns.map((column) => [column.field, column]));
  const hasPassword = plan.columns.some(({ field }) => field === 'password');
  return ({ row, cells }) => {
    const values = new Map<Field, string>();
    for (const { field, index } of plan.columns) {
      const value = cellValue(truncate(cells[index] ?? '', longest));
      if (value !== '') values.set(field, value);
    }
    // In a row with too many or too few values the password may stand in any column: none of them is shown.
    const shown = hasPassword && cells.length !== plan.width ? [] : cells;
    const issues = new RowIssues<Field>(row, (field) => {
      const column = columnOf.get(field);
      return column ? { column: column.header, value: cleanLine(shown[column.index] ?? '') } : null;
    });
    if (cells.slice(plan.width).some((cell) => cell.trim() !== '')) {
      issues.fault('ROW_HAS_OTHER_LENGTH', null, { expected: plan.width, found: cells.length });
    }
    // What could not be decoded, here or in the program that wrote the file, is shown as this sign: people should look.
    for (const [field, value] of values) if (value.includes('\ufffd')) issues.warn('INVALID_VALUE', field);
    return { row, shown, values, issues };
  };
}
