import { useApolloClient } from '@apollo/client/react';

/** Lets the page leave who is gone, and then forgets them and asks again for all that is on the screen. */
export function useAfterDeletion(onDone: (deletedIds: readonly string[]) => void | Promise<void>) {
  const client = useApolloClient();
  return async (deletedIds: readonly string[]) => {
    await onDone(deletedIds);
    for (const id of deletedIds) client.cache.evict({ id: client.cache.identify({ __typename: 'Customer', id }) });
    client.cache.gc();
    await client.refetchQueries({ include: 'active' });
  };
}
