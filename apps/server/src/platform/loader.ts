import type { RequestContext } from './context.js';
import type { Batched } from './loaders.js';

/** A relation that is fetched within a request. */
export type LoaderDefinition<Key, Value> = Batched<RequestContext, Key, Value>;

export const defineLoader = <Key extends string, Value>(
  name: string,
  batch: LoaderDefinition<Key, Value>['batch'],
): LoaderDefinition<Key, Value> => ({ name, batch });

/** Puts rows that came in any order behind the keys that asked for them; `many` where a key has several. */
export function groupByKey<Row, Key extends string>(
  rows: readonly Row[],
  keys: readonly Key[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const found = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = found.get(key);
    if (list) list.push(row);
    else found.set(key, [row]);
  }
  return keys.map((key) => found.get(key) ?? []);
}

/** The one row of each key, or null. */
export const oneByKey = <Row, Key extends string>(
  rows: readonly Row[],
  keys: readonly Key[],
  keyOf: (row: Row) => Key,
) => groupByKey(rows, keys, keyOf).map((found) => found[0] ?? null);
