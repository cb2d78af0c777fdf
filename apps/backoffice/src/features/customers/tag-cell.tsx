import { useLingui } from '@lingui/react/macro';
import { Popover, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CustomerRowFragment } from '../../gql/graphql';
import { useLanguage } from '../../lib/use-language';
import { TagChip } from '../tags/tag-chip';
import { tagQuery } from './customer-query';
import s from './tag-cell.module.css';

type Tags = CustomerRowFragment['tags'];
const shown = 3;

/** A row's tags: the first three, the rest behind «+4». A tag filters the list by itself. */
export function TagCell({ tags }: { tags: Tags }) {
  const { t } = useLingui();
  const rest = tags.slice(shown);
  return (
    <div className={s.tags}>
      {tags.slice(0, shown).map((tag) => (
        <TagLink key={tag.id} tag={tag} />
      ))}
      {rest.length > 0 && (
        <Popover shadow="md" position="bottom-start" trapFocus returnFocus>
          <Popover.Target>
            <UnstyledButton className={s.more} aria-label={t`${rest.length} etiquetas más`}>
              +{rest.length}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown className={s.tags} aria-label={t`Más etiquetas`}>
            {rest.map((tag) => (
              <TagLink key={tag.id} tag={tag} />
            ))}
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  );
}

function TagLink({ tag }: { tag: Tags[number] }) {
  const { t } = useLingui();
  const q = tagQuery(tag.name, useLanguage());
  return (
    <Link to="/clientes" search={{ q }} className={s.tag} aria-label={t`Clientes con la etiqueta ${tag.name}`}>
      <TagChip tag={tag} />
    </Link>
  );
}
