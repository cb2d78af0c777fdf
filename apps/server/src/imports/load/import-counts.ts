/** What became of the rows of a file. */
export interface ImportCounts {
  /**
   * Rows with a value, without the header. The five that follow count what the rows tell of: customers and payments,
   * of which each has a row, or orders, of which each may have several.
   */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Left out by the mode, or because the shop knows something newer. */
  readonly skipped: number;
  readonly faulty: number;
}
