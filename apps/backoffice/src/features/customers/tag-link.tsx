import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CustomerRowFragment } from '../../gql/graphql';
import { useLanguage } from '../../lib/use-language';
import { TagChip } from '../tags/tag-chip';
import { tagQuery } from './customer-query';
import s from './tag-cell.module.css';

/** A tag of a row: it filters the list by itself. */
export function TagLink({ tag }: { tag: CustomerRowFragment['tags'][number] }) {
  const { t } = useLingui();
  const q = tagQuery(tag.name, useLanguage());
  return (
    <Link to="/clientes" search={{ q }} className={s.tag} aria-label={t`Clientes con la etiqueta ${tag.name}`}>
      <TagChip tag={tag} />
    </Link>
  );
}
