import type { RequestContext } from './context.js';
import type { PageRequest } from './graphql/connection.js';
import { defineLoader, groupByKey } from './loader.js';

/** What is asked for of each parent: the page, and whatever else decides what is on it. */
export interface AskedPage {
  readonly page: PageRequest;
}

/**
 * Pages of what belongs to several parents: the same page of many of them is one statement. `find` reads what is asked
 * for of each of the parents; `asked` is the same for all whose `key` is, which is its JSON unless given.
 */
export function definePages<Asked, Row>(
  name: string,
  find: (context: RequestContext, parentIds: readonly string[], asked: Asked) => Promise<readonly Row[]>,
  parentIdOf: (row: Row) => string,
): (context: RequestContext, parentId: string, asked: Asked, key?: string) => Promise<readonly Row[]> {
  const askedOf = new WeakMap<RequestContext, Map<string, Asked>>();
  const loader = defineLoader<string, readonly Row[]>(name, async (context, keys) => {
    const found = new Map<string, Row[]>();
    await Promise.all(
      Array.from(parentsByAsked(keys), async ([key, parents]) => {
        const asked = askedOf.get(context)?.get(key);
        if (asked === undefined) throw new Error(`Nobody has asked ${name} for “${key}”.`);
        groupByKey(await find(context, parents, asked), parents, parentIdOf).forEach((own, index) => {
          found.set(`${parents[index]} ${key}`, own);
        });
      }),
    );
    return keys.map((key) => found.get(key) ?? []);
  });
  return (context, parentId, asked, key = JSON.stringify(asked)) => {
    const ofContext = askedOf.get(context) ?? new Map<string, Asked>();
    askedOf.set(context, ofContext.set(key, asked));
    return context.load(loader, `${parentId} ${key}`);
  };
}

/** A key of the loader is the id of the parent, in which there is no space, and what is asked for of it. */
function parentsByAsked(keys: readonly string[]): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const key of keys) {
    const space = key.indexOf(' ');
    const [parentId, asked] = [key.slice(0, space), key.slice(space + 1)];
    const known = parents.get(asked);
    if (known) known.push(parentId);
    else parents.set(asked, [parentId]);
  }
  return parents;
}
