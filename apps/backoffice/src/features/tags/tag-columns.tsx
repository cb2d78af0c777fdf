import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TagRowFragment } from '../../gql/graphql';
import { customersWith } from '../../lib/customer-links';
import { formatNumber } from '../../lib/format';
import type { ByName } from '../../lib/name-list';
import { useLanguage } from '../../lib/use-language';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import { RowActions } from '../../ui/row-actions';
import { rowLink } from '../../ui/use-row-keys';
import { When } from '../../ui/when';
import { useMay, useShop } from '../session/session';
import { TagChip } from './tag-chip';

/** What the page does with a tag. */
export interface TagActions {
  edit: (tag: TagRowFragment) => void;
  remove: (tag: TagRowFragment) => void;
}

/** The columns of the tags list. */
export function useTagColumns({ edit, remove }: TagActions): readonly Column<TagRowFragment, ByName>[] {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  return useMemo(() => {
    const columns: Column<TagRowFragment, ByName>[] = [
      { id: 'name', header: t`Etiqueta`, cell: (tag) => <TagLink tag={tag} /> },
      { id: 'uses', header: t`Clientes`, numeric: true, cell: (tag) => <UseCount tag={tag} /> },
      { id: 'created', header: t`Creada`, cell: (tag) => <When at={tag.createdAt} timeZone={timeZone} relative /> },
    ];
    if (!mayWrite) return columns;
    const actions: Column<TagRowFragment, ByName> = {
      id: 'actions',
      header: t`Acciones`,
      numeric: true,
      cell: (tag) => <RowActions name={tag.name} onEdit={() => edit(tag)} onDelete={() => remove(tag)} />,
    };
    return [...columns, actions];
  }, [t, timeZone, mayWrite, edit, remove]);
}

/** A tag leads to those who have it. */
function TagLink({ tag }: { tag: TagRowFragment }) {
  const { t } = useLingui();
  const q = customersWith('tag', tag.name, useLanguage());
  return (
    <Link
      to="/clientes"
      search={{ q }}
      className={s.badges}
      aria-label={t`Clientes con la etiqueta ${tag.name}`}
      {...rowLink}
    >
      <TagChip tag={tag} />
    </Link>
  );
}

function UseCount({ tag }: { tag: TagRowFragment }) {
  return formatNumber(useLanguage(), tag.customerCount);
}

/** A tag on a phone. */
export function TagCard({ tag, actions }: { tag: TagRowFragment; actions: TagActions }) {
  const { t } = useLingui();
  const count = formatNumber(useLanguage(), tag.customerCount);
  const mayWrite = useMay('WRITE_CUSTOMERS');
  return (
    <div className={s.line}>
      <div className={s.wide}>
        <TagLink tag={tag} />
        <div className={s.detail}>{t`Clientes: ${count}`}</div>
      </div>
      {mayWrite && <RowActions name={tag.name} onEdit={() => actions.edit(tag)} onDelete={() => actions.remove(tag)} />}
    </div>
  );
}
