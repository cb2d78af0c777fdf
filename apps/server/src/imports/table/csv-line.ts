/** What a spreadsheet would run: OWASP, CSV injection; the full-width forms open formulas in Japanese Excel. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet takes for a formula. The apostrophe is read back as what it is. */
const safeCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** One row of a CSV file, with its line end. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  const quoted = cells.map((cell) => {
    const safe = safeCell(cell);
    return /["\r\n,;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${quoted.join(delimiter)}\n`;
}

/** What Excel knows UTF-8 by. */
export const byteOrderMark = '\ufeff';
