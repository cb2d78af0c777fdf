import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ChannelRowFragment } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { ChannelDelete } from './channels.graphql';

/** Asks before a channel goes. One with orders stays: the server counts them again. */
export function ChannelDeleteDialog({ channel, onClose }: { channel: ChannelRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const run = async () => {
    const { data } = await client.mutate({ mutation: ChannelDelete, variables: { input: { id: channel.id } } });
    return data?.channelDelete.userErrors ?? [];
  };
  const onDone = () => {
    client.cache.evict({ id: client.cache.identify({ ...channel }) });
    client.cache.gc();
    toast(t`Canal «${channel.name}» eliminado`);
    onClose();
  };
  return (
    <Confirm
      title={t`¿Eliminar el canal «${channel.name}»?`}
      action={t`Eliminar el canal`}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      <Text size="sm">{t`Sus clientes siguen en la tienda, sin canal. No se puede deshacer.`}</Text>
    </Confirm>
  );
}
