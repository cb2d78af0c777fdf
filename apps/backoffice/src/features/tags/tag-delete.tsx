import { useApolloClient } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { TagRowFragment } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { TagDelete } from './tags.graphql';

/** Asks before a tag goes, and says from how many customers. */
export function TagDeleteDialog({ tag, onClose }: { tag: TagRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const run = async () => {
    const { data } = await client.mutate({ mutation: TagDelete, variables: { input: { id: tag.id } } });
    return data?.tagDelete.userErrors ?? [];
  };
  const onDone = () => {
    client.cache.evict({ id: client.cache.identify({ ...tag }) });
    client.cache.gc();
    toast(t`Etiqueta «${tag.name}» eliminada`);
    onClose();
  };
  return (
    <Confirm
      title={t`¿Eliminar la etiqueta «${tag.name}»?`}
      action={t`Eliminar la etiqueta`}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      <Text size="sm">
        <Plural
          value={tag.customerCount}
          _0="No la lleva ningún cliente."
          one="La lleva # cliente, que se queda sin ella."
          other="La llevan # clientes, que se quedan sin ella."
        />{' '}
        {t`No se puede deshacer.`}
      </Text>
    </Confirm>
  );
}
