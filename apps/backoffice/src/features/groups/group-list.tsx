import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { GroupsQuery } from '../../gql/graphql';
import { nameVariables, useNameList } from '../../lib/name-list';
import { ListPage } from '../../ui/list-page';
import { NameSearch } from '../../ui/name-search';
import { NoMatch } from '../../ui/no-rows';
import { Notice } from '../../ui/notice';
import { useShortcuts } from '../../ui/use-shortcuts';
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
  const result = useQuery(Groups, { variables: nameVariables(search), fetchPolicy: 'cache-and-network' });
  const list = useNameList({ search, go: (next, replace) => void navigate({ search: next, replace }), result, rowsOf });
  return (
    <ListPage
      list={list}
      title={t`Grupos`}
      label={t`Lista de grupos`}
      failed={t`No se pudo cargar la lista de grupos.`}
      actions={<NewGroup />}
      filters={<NameSearch label={t`Buscar grupos`} value={list.filter} onSearch={list.setFilter} />}
      columns={useGroupColumns()}
      card={(group) => <GroupCard group={group} />}
      empty={<NoGroups query={list.query} onClear={list.clearFilter} />}
      scrollId="groups"
    />
  );
}

/** The way to a new one, for those who may; C does the same. */
function NewGroup() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const may = useMay('WRITE_GROUPS');
  useShortcuts(may ? { c: () => void navigate({ to: '/grupos/nuevo' }) } : {});
  if (!may) return null;
  return (
    <Button component={Link} to="/grupos/nuevo" leftSection={<IconPlus size={16} aria-hidden />} aria-keyshortcuts="C">
      {t`Nuevo grupo`}
    </Button>
  );
}

function NoGroups({ query, onClear }: { query: string | undefined; onClear: () => void }) {
  const { t } = useLingui();
  if (query)
    return <NoMatch title={t`Ningún grupo coincide`} onClear={onClear}>{t`No hay grupos con «${query}».`}</NoMatch>;
  return (
    <Notice title={t`Todavía no hay grupos`}>
      {t`Un grupo reúne a clientes que tratas igual, por ejemplo con el mismo descuento.`}
    </Notice>
  );
}
