import { defineLoader, oneByKey } from '../platform/loader.js';
import { countMembers, findGroups, type GroupRow } from './group.queries.js';

/** A group by its id. */
export const groupById = defineLoader<string, GroupRow | null>('groupById', async (context, ids) =>
  oneByKey(await findGroups(context, ids), ids, (row) => row.id),
);

/** How many customers are in a group. */
export const customerCountOfGroup = defineLoader<string, number>('customerCountOfGroup', async (context, ids) => {
  const counts = oneByKey(await countMembers(context, ids), ids, (row) => row.groupId);
  return counts.map((row) => row?.count ?? 0);
});
