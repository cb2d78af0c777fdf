import { useApolloClient } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { GroupRowFragment } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { GroupDelete } from './groups.graphql';

interface Props {
  group: GroupRowFragment;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a group goes, and says who leaves it: they stay customers. */
export function GroupDeleteDialog({ group, onDeleted, onClose }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const run = async () => {
    const { data } = await client.mutate({ mutation: GroupDelete, variables: { input: { id: group.id } } });
    return data?.customerGroupDelete.userErrors ?? [];
  };
  const onDone = () => {
    onDeleted();
    client.cache.evict({ id: client.cache.identify({ ...group }) });
    client.cache.gc();
    toast(t`Grupo «${group.name}» eliminado`);
  };
  return (
    <Confirm
      title={t`¿Eliminar el grupo «${group.name}»?`}
      action={t`Eliminar el grupo`}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      <Text size="sm">
        <Plural
          value={group.customerCount}
          _0="No tiene clientes."
          one="Tiene # cliente, que sigue en la tienda y deja el grupo."
          other="Tiene # clientes, que siguen en la tienda y dejan el grupo."
        />{' '}
        {group.discount && t`Su descuento deja de aplicarse.`} {t`No se puede deshacer.`}
      </Text>
    </Confirm>
  );
}
