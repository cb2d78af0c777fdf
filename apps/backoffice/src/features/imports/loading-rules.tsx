import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useId } from 'react';
import { Panel } from '../../ui/panel';
import { ChannelOptions } from '../channels/channels.graphql';
import { useMay } from '../session/session';
import { changeDraft, type Draft } from './import-draft';

/** What is done with those who are there, and where orders were sold. */
export function LoadingRules({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { kind, mode } = draft;
  const who = kind === 'customers' ? t`clientes` : t`pedidos`;
  return (
    <Panel title={t`Cómo se carga`}>
      <Stack gap="sm" maw={480}>
        {kind !== 'customers' && <ChannelField draft={draft} />}
        {(kind === 'customers' || kind === 'orders') && (
          <NativeSelect
            label={t`Si ya están en la tienda`}
            description={t`Una celda vacía nunca borra nada.`}
            value={mode}
            onChange={(event) => changeDraft({ mode: event.currentTarget.value as Draft['mode'] })}
            data={[
              { value: 'upsert', label: t`Crear los ${who} nuevos y poner al día los que están` },
              { value: 'create', label: t`Crear solo los ${who} nuevos` },
              { value: 'update', label: t`Poner al día solo los ${who} que están` },
            ]}
          />
        )}
      </Stack>
    </Panel>
  );
}

/** The channel of the orders: one that is there or, for who may make it, a new one by its name. */
function ChannelField({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const list = useId();
  const mayMake = useMay('SETTINGS') && draft.kind === 'orders';
  const { data } = useQuery(ChannelOptions);
  const channels = data?.channels.nodes ?? [];
  const change = (channel: string) => changeDraft({ channel });
  if (!mayMake) {
    return (
      <NativeSelect
        label={t`Canal en que se vendieron`}
        required
        value={draft.channel}
        onChange={(event) => change(event.currentTarget.value)}
        data={[{ value: '', label: t`Elige un canal` }, ...channels.map(({ name }) => ({ value: name, label: name }))]}
      />
    );
  }
  return (
    <>
      <TextInput
        label={t`Canal en que se vendieron`}
        description={t`Elige uno o escribe el nombre de uno nuevo.`}
        required
        autoComplete="off"
        list={list}
        value={draft.channel}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <datalist id={list}>
        {channels.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
