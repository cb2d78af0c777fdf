import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { ChannelRowFragment, ChannelsQuery } from '../../gql/graphql';
import { nameVariables, useNameList } from '../../lib/name-list';
import { NameListPage, useRowDialog } from '../../ui/name-list-page';
import { ChannelCard, type ChannelTask, useChannelColumns } from './channel-columns';
import { ChannelDeleteDialog } from './channel-delete';
import { ChannelDialog } from './channel-dialog';
import { Channels } from './channels.graphql';

const route = getRouteApi('/inside/settings/ajustes/canales');
const rowsOf = (data: ChannelsQuery) => data.channels;

/** Where the shop sells. */
export function ChannelList() {
  const { t } = useLingui();
  const { open, show, close } = useRowDialog<ChannelRowFragment, ChannelTask>();
  return (
    <>
      <NameListPage
        list={useChannelList()}
        words={{
          title: t`Canales de venta`,
          label: t`Lista de canales`,
          failed: t`No se pudo cargar la lista de canales.`,
          search: t`Buscar canales`,
          noMatch: t`Ningún canal coincide`,
          none: t`Todavía no hay canales`,
          noneWhy: t`Un canal es cada sitio donde vendes: tu web, la caja, Amazon… Los pedidos dicen por cuál llegaron.`,
        }}
        create={{ label: t`Nuevo canal`, run: () => show('edit') }}
        columns={useChannelColumns(show)}
        card={(channel) => <ChannelCard channel={channel} show={show} />}
        scrollId="channels"
      />
      {open?.kind === 'edit' && <ChannelDialog channel={open.row} onClose={close} />}
      {open?.kind === 'delete' && open.row && <ChannelDeleteDialog channel={open.row} onClose={close} />}
    </>
  );
}

function useChannelList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const result = useQuery(Channels, { variables: nameVariables(search), fetchPolicy: 'cache-and-network' });
  return useNameList({ search, go: (next, replace) => void navigate({ search: next, replace }), result, rowsOf });
}
