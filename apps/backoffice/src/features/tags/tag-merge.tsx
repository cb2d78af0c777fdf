import { useApolloClient, useQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { TagRowFragment } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { TagMerge, TagTargets } from './tags.graphql';

/** Makes one tag of two: this one goes, and who has it gets the other. */
export function TagMergeDialog({ tag, onClose }: { tag: TagRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const { data } = useQuery(TagTargets, { fetchPolicy: 'cache-and-network' });
  const others = data?.tags.nodes.filter((one) => one.id !== tag.id) ?? [];
  const [intoId, setIntoId] = useState('');
  const into = others.find((one) => one.id === intoId);
  const run = async () => {
    const input = { fromId: tag.id, intoId };
    const result = await client.mutate({ mutation: TagMerge, variables: { input } });
    return result.data?.tagMerge.userErrors ?? [];
  };
  const onDone = () => {
    client.cache.evict({ id: client.cache.identify({ ...tag }) });
    client.cache.gc();
    toast(t`«${tag.name}» ahora es «${into?.name ?? ''}»`);
    onClose();
  };
  return (
    <Confirm
      title={t`Fusionar la etiqueta «${tag.name}» con otra`}
      action={into ? t`Fusionar con «${into.name}»` : t`Fusionar`}
      run={into && run}
      onDone={onDone}
      onClose={onClose}
    >
      <NativeSelect
        label={t`Etiqueta que se queda`}
        value={intoId}
        onChange={(event) => setIntoId(event.currentTarget.value)}
        data={[{ value: '', label: t`Elige una` }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
        data-autofocus
      />
      <Text size="sm">
        <Plural
          value={tag.customerCount}
          _0="No la lleva ningún cliente: solo desaparece."
          one="Su # cliente recibe la que elijas, y esta desaparece."
          other="Sus # clientes reciben la que elijas, y esta desaparece."
        />{' '}
        {t`No se puede deshacer.`}
      </Text>
    </Confirm>
  );
}
