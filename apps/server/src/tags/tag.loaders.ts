import { defineLoader, oneByKey } from '../platform/loader.js';
import { countCustomers, findTags, type TagRow } from './tag.queries.js';

/** A tag by its id. */
export const tagById = defineLoader<string, TagRow | null>('tagById', async (context, ids) =>
  oneByKey(await findTags(context, ids), ids, (row) => row.id),
);

/** How many customers bear a tag. */
export const customerCountOfTag = defineLoader<string, number>('customerCountOfTag', async (context, ids) => {
  const counts = oneByKey(await countCustomers(context, ids), ids, (row) => row.tagId);
  return counts.map((row) => row?.count ?? 0);
});
