import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { TagRowFragment, TagsQuery } from '../../gql/graphql';
import { nameVariables, useNameList } from '../../lib/name-list';
import { ListPage } from '../../ui/list-page';
import { NameSearch } from '../../ui/name-search';
import { NoMatch } from '../../ui/no-rows';
import { Notice } from '../../ui/notice';
import { useShortcuts } from '../../ui/use-shortcuts';
import { useMay } from '../session/session';
import { TagCard, useTagColumns } from './tag-columns';
import { TagDeleteDialog } from './tag-delete';
import { TagDialog } from './tag-dialog';
import { Tags } from './tags.graphql';

const route = getRouteApi('/inside/etiquetas');
const rowsOf = (data: TagsQuery) => data.tags;

type Open = { kind: 'new' } | { kind: 'edit' | 'delete'; tag: TagRowFragment };

/** All the shop's tags. */
export function TagList() {
  const { t } = useLingui();
  const list = useTagList();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const create = useCreate(() => setOpen({ kind: 'new' }));
  const actions = useMemo(
    () => ({
      edit: (tag: TagRowFragment) => setOpen({ kind: 'edit', tag }),
      remove: (tag: TagRowFragment) => setOpen({ kind: 'delete', tag }),
    }),
    [],
  );
  return (
    <>
      <ListPage
        list={list}
        title={t`Etiquetas`}
        label={t`Lista de etiquetas`}
        failed={t`No se pudo cargar la lista de etiquetas.`}
        actions={create}
        filters={<NameSearch label={t`Buscar etiquetas`} value={list.filter} onSearch={list.setFilter} />}
        columns={useTagColumns(actions)}
        card={(tag) => <TagCard tag={tag} actions={actions} />}
        empty={<NoTags query={list.query} onClear={list.clearFilter} />}
        scrollId="tags"
      />
      {open?.kind === 'new' && <TagDialog tag={undefined} onClose={close} />}
      {open?.kind === 'edit' && <TagDialog tag={open.tag} onClose={close} />}
      {open?.kind === 'delete' && <TagDeleteDialog tag={open.tag} onClose={close} />}
    </>
  );
}

function useTagList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const result = useQuery(Tags, { variables: nameVariables(search), fetchPolicy: 'cache-and-network' });
  return useNameList({ search, go: (next, replace) => void navigate({ search: next, replace }), result, rowsOf });
}

/** The button for a new one, for those who may; C does the same. */
function useCreate(onCreate: () => void) {
  const { t } = useLingui();
  const may = useMay('WRITE_CUSTOMERS');
  useShortcuts(may ? { c: onCreate } : {});
  if (!may) return null;
  return (
    <Button leftSection={<IconPlus size={16} aria-hidden />} aria-keyshortcuts="C" onClick={onCreate}>
      {t`Nueva etiqueta`}
    </Button>
  );
}

function NoTags({ query, onClear }: { query: string | undefined; onClear: () => void }) {
  const { t } = useLingui();
  if (query)
    return (
      <NoMatch title={t`Ninguna etiqueta coincide`} onClear={onClear}>{t`No hay etiquetas con «${query}».`}</NoMatch>
    );
  return (
    <Notice title={t`Todavía no hay etiquetas`}>
      {t`Con ellas reúnes a los clientes que quieres volver a encontrar, como «VIP» o «Boda 2026».`}
    </Notice>
  );
}
