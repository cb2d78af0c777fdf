/** Which customers the rows of a file have been about, so that a second row about one is told of the first. */
export class SeenRows {
  readonly #rowByKey = new Map<string, number>();

  /** The earlier row that has one of the keys; null when there is none. */
  earlier(keys: readonly string[], row: number): number | null {
    for (const key of keys) {
      const other = this.#rowByKey.get(key);
      if (other !== undefined && other !== row) return other;
    }
    return null;
  }

  add(keys: readonly string[], row: number): void {
    for (const key of keys) this.#rowByKey.set(key, row);
  }
}
