/** What became of the rows of a file. `rows` are rows; the others count what they tell of. */
export interface ImportCounts {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly faulty: number;
}
