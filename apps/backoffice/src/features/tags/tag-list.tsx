import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { TagRowFragment, TagsQuery } from '../../gql/graphql';
import { nameVariables, useNameList } from '../../lib/name-list';
import { NameListPage, useRowDialog } from '../../ui/name-list-page';
import { useMay } from '../session/session';
import { TagCard, type TagTask, useTagColumns } from './tag-columns';
import { TagDeleteDialog } from './tag-delete';
import { TagDialog } from './tag-dialog';
import { TagMergeDialog } from './tag-merge';
import { Tags } from './tags.graphql';

const route = getRouteApi('/inside/etiquetas');
const rowsOf = (data: TagsQuery) => data.tags;

/** All the shop's tags. */
export function TagList() {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const { open, show, close } = useRowDialog<TagRowFragment, TagTask>();
  return (
    <>
      <NameListPage
        list={useTagList()}
        words={{
          title: t`Etiquetas`,
          label: t`Lista de etiquetas`,
          failed: t`No se pudo cargar la lista de etiquetas.`,
          search: t`Buscar etiquetas`,
          noMatch: t`Ninguna etiqueta coincide`,
          none: t`Todavía no hay etiquetas`,
          noneWhy: t`Con ellas reúnes a los clientes que quieres volver a encontrar, como «VIP» o «Boda 2026».`,
        }}
        create={mayWrite ? { label: t`Nueva etiqueta`, run: () => show('edit') } : undefined}
        columns={useTagColumns(show)}
        card={(tag) => <TagCard tag={tag} show={show} />}
        scrollId="tags"
      />
      {open?.kind === 'edit' && <TagDialog tag={open.row} onClose={close} />}
      {open?.kind === 'merge' && open.row && <TagMergeDialog tag={open.row} onClose={close} />}
      {open?.kind === 'delete' && open.row && <TagDeleteDialog tag={open.row} onClose={close} />}
    </>
  );
}

function useTagList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const result = useQuery(Tags, { variables: nameVariables(search), fetchPolicy: 'cache-and-network' });
  return useNameList({ search, go: (next, replace) => void navigate({ search: next, replace }), result, rowsOf });
}
