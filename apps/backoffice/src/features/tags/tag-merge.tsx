import { useApolloClient, useQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { TagRowFragment } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { TagMerge, TagOptions } from './tags.graphql';

interface Target {
  id: string;
  name: string;
}

/** Makes one tag of two: this one goes, and who has it gets the other. */
export function TagMergeDialog({ tag, onClose }: { tag: TagRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [into, setInto] = useState<Target>();
  const run = async () => {
    const input = { fromId: tag.id, intoId: into?.id ?? '' };
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
      <TargetField tag={tag} into={into} onChange={setInto} />
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

interface FieldProps {
  tag: Target;
  into: Target | undefined;
  onChange: (into: Target | undefined) => void;
}

/** The tag that stays: the server searches, so it is found among thousands. */
function TargetField({ tag, into, onChange }: FieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  // What was chosen stands in the box: that is no search.
  const wanted = typed === into?.name ? '' : typed;
  const [query] = useDebouncedValue(wanted, 200);
  const { data } = useQuery(TagOptions, {
    variables: { query: query || null },
    fetchPolicy: 'cache-and-network',
  });
  // Nothing is offered before its answer has come: what stood there would change under whoever chooses by keyboard.
  const answered = wanted === query ? data : undefined;
  const found = answered?.tags.nodes.filter((one) => one.id !== tag.id) ?? [];
  const offered = into && !found.some((one) => one.id === into.id) ? [into, ...found] : found;
  return (
    <Select
      label={t`Etiqueta que se queda`}
      placeholder={t`Busca una`}
      value={into?.id ?? null}
      onChange={(id) => onChange(offered.find((one) => one.id === id))}
      data={offered.map((one) => ({ value: one.id, label: one.name }))}
      filter={({ options }) => options}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={answered ? t`Nada con ese nombre` : t`Buscando…`}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 100 } }}
      data-autofocus
    />
  );
}
