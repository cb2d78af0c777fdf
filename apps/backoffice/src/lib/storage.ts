/** Where to keep something: for this tab, or for this browser. */
type Place = 'sessionStorage' | 'localStorage';

// A browser may forbid storage: even naming it throws then. What we keep lasts as long as the page in that case.
const withoutStorage = new Map<string, string>();

export function stored(place: Place, key: string): string | null {
  try {
    return window[place].getItem(key);
  } catch {
    return withoutStorage.get(key) ?? null;
  }
}

export function store(place: Place, key: string, value: string) {
  try {
    window[place].setItem(key, value);
  } catch {
    withoutStorage.set(key, value);
  }
}

/** Forgets what this tab kept: another person or another shop comes. */
export function forgetTab() {
  try {
    window.sessionStorage.clear();
  } catch {
    withoutStorage.clear();
  }
}
