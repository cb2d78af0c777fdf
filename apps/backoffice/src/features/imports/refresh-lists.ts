import type { ApolloClient } from '@apollo/client';

/** What a file may have changed is asked for anew, where it is shown and where it will be. */
export async function refreshLists(client: ApolloClient): Promise<void> {
  const changed = ['customers', 'orders', 'tags', 'customerGroups', 'channels', 'shopSummary'];
  await client.refetchQueries({
    include: 'active',
    updateCache: (cache) => {
      for (const fieldName of changed) cache.evict({ id: 'ROOT_QUERY', fieldName });
    },
  });
}
