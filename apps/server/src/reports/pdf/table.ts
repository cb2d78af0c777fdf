import { setImmediate as others } from 'node:timers/promises';
import { gap, margin, type Part, type Sheet, sizes } from './sheet.js';

/** A column of a table: its share of the width, and what it says of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly share: number;
  /** Numbers stand at the end of their column, under each other. */
  readonly atEnd?: boolean;
  of(row: Row): string;
}

interface Cell {
  readonly text: string;
  readonly share: number;
  readonly atEnd?: boolean | undefined;
  readonly isBold?: boolean;
  /** What it is the head of. */
  readonly heads?: 'Column' | 'Row';
}

const padding = 3;
/** Others have their turn after so many rows: a long table takes a tenth of a second. */
const rowsAtOnce = 15;

/** A table whose head comes again on each page. */
export function putTable<Row>(sheet: Sheet, columns: readonly Column<Row>[], rows: readonly Row[]): Promise<void> {
  const head = columns.map(
    ({ title, share, atEnd }): Cell => ({ text: title, share, atEnd, isBold: true, heads: 'Column' }),
  );
  const body = rows.map((row) =>
    columns.map(
      ({ share, atEnd, of }, place): Cell => ({ text: of(row), share, atEnd, ...(place === 0 && { heads: 'Row' }) }),
    ),
  );
  return putRows(sheet, body, head);
}

/** What is known, name by name. */
export function putFacts(sheet: Sheet, facts: readonly (readonly [name: string, value: string])[]): Promise<void> {
  return putRows(
    sheet,
    facts.map(([name, value]): Cell[] => [
      { text: name, share: 0.28, isBold: true, heads: 'Row' },
      { text: value, share: 0.72 },
    ]),
  );
}

async function putRows(sheet: Sheet, rows: readonly (readonly Cell[])[], head?: readonly Cell[]): Promise<void> {
  const table = sheet.doc.struct('Table');
  sheet.root.add(table);
  if (head) putRow(sheet, table, head);
  for (const [place, row] of rows.entries()) {
    if (sheet.makeRoom(heightOf(sheet, row)) && head) putRow(sheet, null, head);
    putRow(sheet, table, row);
    if (place % rowsAtOnce === rowsAtOnce - 1) await others();
  }
  table.end();
  sheet.y += gap;
}

/** A row of the table, or the same beside all that is read out. */
function putRow(sheet: Sheet, table: Part | null, cells: readonly Cell[]): void {
  const height = heightOf(sheet, cells);
  sheet.makeRoom(height);
  const top = sheet.y;
  const row = table && sheet.doc.struct('TR');
  if (table && row) table.add(row);
  sheet.y += padding;
  let x = margin;
  for (const cell of cells) {
    putCell(sheet, row, cell, x);
    x += sheet.width * cell.share;
  }
  row?.end();
  sheet.y = top + height;
  sheet.asArtifact('Layout', () => {
    const end = margin + sheet.width;
    sheet.doc.strokeColor('#bbb').lineWidth(0.5).moveTo(margin, sheet.y).lineTo(end, sheet.y).stroke();
  });
}

function putCell(sheet: Sheet, row: Part | null, { text, share, atEnd, isBold, heads }: Cell, x: number): void {
  sheet.font(isBold ? 'bold' : 'regular', sizes.text);
  const place = { x, width: sheet.width * share - gap, align: atEnd ? 'right' : 'left' } as const;
  if (row) sheet.put(row, heads ? 'TH' : 'TD', text, place, heads ? { scope: heads } : {});
  else sheet.asArtifact('Layout', () => sheet.write(text, sheet.y, place));
}

function heightOf(sheet: Sheet, cells: readonly Cell[]): number {
  const heights = cells.map(({ text, share, isBold }) => {
    sheet.font(isBold ? 'bold' : 'regular', sizes.text);
    return sheet.heightOf(text, sheet.width * share - gap);
  });
  return Math.max(...heights) + 2 * padding;
}
