import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
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

/** What can be done with a tag. */
export type TagTask = 'edit' | 'merge' | 'delete';
type Show = (task: TagTask, tag: TagRowFragment) => void;

/** The columns of the tags list. */
export function useTagColumns(show: Show): readonly Column<TagRowFragment, ByName>[] {
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
      cell: (tag) => <TagActions tag={tag} show={show} />,
    };
    return [...columns, actions];
  }, [t, timeZone, mayWrite, show]);
}

function TagActions({ tag, show }: { tag: TagRowFragment; show: Show }) {
  const { t } = useLingui();
  return (
    <RowActions name={tag.name} onEdit={() => show('edit', tag)} onDelete={() => show('delete', tag)}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Fusionar ${tag.name} con otra`}
        title={t`Fusionar con otra`}
        onClick={() => show('merge', tag)}
      >
        <IconArrowMerge size={18} aria-hidden />
      </ActionIcon>
    </RowActions>
  );
}

/** A tag leads to those who have it. */
function TagLink({ tag }: { tag: TagRowFragment }) {
  const { t } = useLingui();
  const q = customersWith('tag', tag.name, useLanguage());
  return (
    <Link
      to="/clientes"
      search={{ q }}
      className={s.chipLink}
      aria-label={t`Clientes con la etiqueta ${tag.name}`}
      {...rowLink}
    >
      <TagChip tag={tag} />
    </Link>
  );
}

/** How many have it: the link to them. None is plain text. */
function UseCount({ tag }: { tag: TagRowFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const count = formatNumber(language, tag.customerCount);
  if (tag.customerCount === 0) return count;
  return (
    <Link
      to="/clientes"
      search={{ q: customersWith('tag', tag.name, language) }}
      className={s.countLink}
      aria-label={t`Clientes con la etiqueta ${tag.name}: ${count}`}
    >
      {count}
    </Link>
  );
}

/** A tag on a phone. */
export function TagCard({ tag, show }: { tag: TagRowFragment; show: Show }) {
  const { t } = useLingui();
  const count = formatNumber(useLanguage(), tag.customerCount);
  const mayWrite = useMay('WRITE_CUSTOMERS');
  return (
    <div className={s.line}>
      <div className={s.wide}>
        <TagLink tag={tag} />
        <div className={s.detail}>{t`Clientes: ${count}`}</div>
      </div>
      {mayWrite && <TagActions tag={tag} show={show} />}
    </div>
  );
}
