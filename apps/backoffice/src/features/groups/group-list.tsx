import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { GroupsQuery } from '../../gql/graphql';
import { nameVariables, useNameList } from '../../lib/name-list';
import { NameListPage } from '../../ui/name-list-page';
import { useMay } from '../session/session';
import { GroupCard, useGroupColumns } from './group-columns';
import { Groups } from './groups.graphql';

const route = getRouteApi('/inside/grupos');
const rowsOf = (data: GroupsQuery) => data.customerGroups;

/** All the shop's customer groups. */
export function GroupList() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay('WRITE_GROUPS');
  const result = useQuery(Groups, { variables: nameVariables(search), fetchPolicy: 'cache-and-network' });
  const list = useNameList({ search, go: (next, replace) => void navigate({ search: next, replace }), result, rowsOf });
  return (
    <NameListPage
      list={list}
      words={{
        title: t`Grupos`,
        label: t`Lista de grupos`,
        failed: t`No se pudo cargar la lista de grupos.`,
        search: t`Buscar grupos`,
        noMatch: t`Ningún grupo coincide`,
        none: t`Todavía no hay grupos`,
        noneWhy: t`Un grupo reúne a clientes que tratas igual, por ejemplo con el mismo descuento.`,
      }}
      create={mayWrite ? { label: t`Nuevo grupo`, run: () => void navigate({ to: '/grupos/nuevo' }) } : undefined}
      columns={useGroupColumns()}
      card={(group) => <GroupCard group={group} />}
      scrollId="groups"
    />
  );
}
