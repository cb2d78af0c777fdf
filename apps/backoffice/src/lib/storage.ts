/** A browser may forbid storage; what we keep there is a convenience, so nothing may fail for it. */
export function stored(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

export function store(storage: Storage, key: string, value: string) {
  try {
    storage.setItem(key, value);
  } catch {
    // Forbidden or full: the choice lasts as long as the page.
  }
}
