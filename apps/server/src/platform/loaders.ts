import DataLoader from 'dataloader';
import type { Soon } from './soon.js';

/**
 * A relation, said once: how to fetch it for many keys with one statement. `batch` answers in the order of its keys,
 * an `Error` or an absent value included.
 */
export interface Batched<Context, Key, Value> {
  readonly name: string;
  batch(context: Context, keys: readonly Key[]): Promise<readonly (Value | Error)[]>;
}

/** The DataLoaders of one request: never shared, so that nobody is handed what another was allowed to see. */
export class Loaders<Context> {
  readonly #made = new Map<Batched<Context, never, never>, DataLoader<never, never>>();
  readonly #primed = new Map<Batched<Context, never, never>, Map<string, unknown>>();

  constructor(
    readonly context: Context,
    /** Off in the test that shows results do not depend on priming. */
    readonly priming: boolean,
  ) {}

  of<Key extends string, Value>(definition: Batched<Context, Key, Value>): DataLoader<Key, Value> {
    const identity = definition as unknown as Batched<Context, never, never>;
    const known = this.#made.get(identity) as unknown as DataLoader<Key, Value> | undefined;
    if (known) return known;
    const made = new DataLoader<Key, Value>((keys) => definition.batch(this.context, keys), { maxBatchSize: 1000 });
    this.#made.set(identity, made as unknown as DataLoader<never, never>);
    return made;
  }

  /** Hands a loader what a list's own SQL brought along. */
  prime<Key extends string, Value>(definition: Batched<Context, Key, Value>, key: Key, value: Value): void {
    if (!this.priming) return;
    const identity = definition as unknown as Batched<Context, never, never>;
    const known = this.#primed.get(identity);
    if (known) known.set(key, value);
    else this.#primed.set(identity, new Map([[key, value]]));
  }

  /**
   * What was primed, at once, or else the loader's promise. A promise for each cell of a list costs more than the cell:
   * what is at hand goes without.
   */
  get<Key extends string, Value>(definition: Batched<Context, Key, Value>, key: Key): Soon<Value> {
    const primed = this.#primed.get(definition as unknown as Batched<Context, never, never>);
    if (primed?.has(key)) return primed.get(key) as Value;
    return this.of(definition).load(key);
  }

  /** Forgets everything: a write has changed what was read. */
  clear(): void {
    this.#made.clear();
    this.#primed.clear();
  }
}
