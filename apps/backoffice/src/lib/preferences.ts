import { useSyncExternalStore } from 'react';
import { store, stored } from './storage';

/** What one may like in another way; columns by the list that they are of. */
export type PreferenceName = 'language' | 'theme' | 'density' | `columns.${string}`;
/** Choices by name, as this browser keeps them; null: what is usual. */
export type Preferences = Readonly<Partial<Record<PreferenceName, string | null>>>;

/** @param chosen somebody chose it here, and the server is to know */
type Listener = (chosen: boolean) => void;

const ownerKey = 'clientela.preferences.of';
const unsentKey = 'clientela.preferences.unsent';
const knownKey = 'clientela.preferences.known';
const listeners = new Set<Listener>();

// The theme has the name under which Mantine keeps it: public/color-scheme.js reads it before the first paint.
const keyOf = (name: PreferenceName) => (name === 'theme' ? 'mantine-color-scheme-value' : `clientela.${name}`);
const isColumns = (name: PreferenceName) => name.startsWith('columns.');
const entriesOf = (preferences: Preferences) => Object.entries(preferences) as [PreferenceName, string | null][];
const keep = (name: PreferenceName, value: string | null) => store('localStorage', keyOf(name), value ?? '');
const setUnsent = (change: Preferences) => store('localStorage', unsentKey, JSON.stringify(change));

function tell(chosen: boolean) {
  for (const listener of listeners) listener(chosen);
}

/** What was chosen in this browser; null: what is usual. It is the copy that is there at once, also before signing in. */
export const preference = (name: PreferenceName): string | null => stored('localStorage', keyOf(name)) || null;

/** The same, and again whenever it changes. */
export const usePreference = (name: PreferenceName) => useSyncExternalStore(onPreferences, () => preference(name));

/** Chooses: it holds at once, and goes to the server when that can be. */
export function prefer(name: PreferenceName, value: string | null) {
  keep(name, value);
  setUnsent({ ...unsentPreferences(), [name]: value });
  tell(true);
}

export function onPreferences(listener: Listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Another window of this browser chose something: what it chose last holds here too. */
export function followOtherWindows() {
  const follow = () => tell(false);
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

/** Whose choices these are; empty before anybody signed in. */
export const preferencesOwner = () => stored('localStorage', ownerKey) ?? '';

/** What was chosen here and the server does not know yet. */
export const unsentPreferences = (): Preferences => kept(unsentKey);

/** What the server had of this person when it was last heard or told. Only of that does a later «nothing» say that it was taken back. */
const knownPreferences = (): Preferences => kept(knownKey);
const setKnown = (known: Preferences) => store('localStorage', knownKey, JSON.stringify(known));

function kept(key: string): Preferences {
  try {
    return (JSON.parse(stored('localStorage', key) || '{}') ?? {}) as Preferences;
  } catch {
    return {};
  }
}

/** The server knows this now, except what was chosen again meanwhile. */
export function preferencesSent(change: Preferences) {
  const left = entriesOf(unsentPreferences()).filter(([name, value]) => change[name] !== value);
  setUnsent(Object.fromEntries(left));
  setKnown({ ...knownPreferences(), ...change });
}

/**
 * Takes what the server says about somebody: it wins over what this browser had, except over what they chose here and
 * could not send yet. What they never chose stays as it was before they signed in, but for columns, for what another
 * person left and for what was taken back elsewhere.
 */
export function adoptPreferences(person: string, said: Preferences) {
  const owner = preferencesOwner();
  const known = owner === person ? knownPreferences() : {};
  const left = owner === person || owner === '' ? entriesOf(unsentPreferences()) : [];
  const unsent = Object.fromEntries(left.filter(([name]) => owner !== '' || !said[name])) as Preferences;
  for (const [name, value] of entriesOf({ ...said, ...unsent })) {
    if (value || isColumns(name) || known[name] || (owner !== '' && owner !== person)) keep(name, value);
  }
  setUnsent(unsent);
  setKnown(said);
  store('localStorage', ownerKey, person);
  tell(Object.keys(unsent).length > 0);
}

/** On a shared computer the next one finds no columns of this person. Theme and language may stay: the door has them. */
export function forgetPerson(lists: readonly PreferenceName[]) {
  for (const name of lists.filter(isColumns)) keep(name, null);
  setUnsent({});
  setKnown({});
  store('localStorage', ownerKey, '');
  tell(false);
}
