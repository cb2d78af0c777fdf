import type { RequestContext } from './context.js';
import type { PageRequest } from './graphql/connection.js';
import { defineLoader, groupByKey } from './loader.js';

/** What is asked for of each parent: the page, and anything else that JSON holds. */
export interface AskedPage {
  readonly page: PageRequest;
}

/**
 * Pages of what belongs to several parents: the same page of many of them is one statement. `find` reads one page, of
 * each parent, in the direction that was asked for.
 */
export function definePages<Asked extends AskedPage, Row>(
  name: string,
  find: (context: RequestContext, parentIds: readonly string[], asked: Asked) => Promise<readonly Row[]>,
  parentIdOf: (row: Row) => string,
): (context: RequestContext, parentId: string, asked: Asked) => Promise<readonly Row[]> {
  // A key is the parent's id, which has no space, and what is asked for as JSON.
  const loader = defineLoader<string, readonly Row[]>(name, async (context, keys) => {
    const parentsByAsked = new Map<string, string[]>();
    for (const key of keys) {
      const [parentId, asked] = split(key);
      const parents = parentsByAsked.get(asked);
      if (parents) parents.push(parentId);
      else parentsByAsked.set(asked, [parentId]);
    }
    const found = new Map<string, Row[]>();
    await Promise.all(
      Array.from(parentsByAsked, async ([asked, parents]) => {
        const rows = await find(context, parents, JSON.parse(asked) as Asked);
        groupByKey(rows, parents, parentIdOf).forEach((own, index) => {
          found.set(`${parents[index]} ${asked}`, own);
        });
      }),
    );
    return keys.map((key) => found.get(key) ?? []);
  });
  return (context, parentId, asked) => context.load(loader, `${parentId} ${JSON.stringify(asked)}`);
}

function split(key: string): [parentId: string, asked: string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}
