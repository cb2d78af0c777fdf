import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import type { CustomerRowFragment } from '../../gql/graphql';
import { withWords } from '../../lib/i18n';
import { late } from '../../ui/late';
import { LateBox } from '../../ui/late-box';
import s from './tag-cell.module.css';
import { TagLink } from './tag-link';

type Tags = CustomerRowFragment['tags'];
const shown = 3;
const MoreTags = late(withWords(() => import('./row/more-tags').then((module) => ({ default: module.MoreTags }))));

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
        <LateBox
          opens="dialog"
          button={
            <UnstyledButton
              className={s.more}
              aria-label={t`${plural(rest.length, { one: '# etiqueta más', other: '# etiquetas más' })}`}
            >
              +{rest.length}
            </UnstyledButton>
          }
          ahead={MoreTags.ahead}
          box={(boxed) => <MoreTags boxed={boxed} tags={rest} />}
        />
      )}
    </div>
  );
}
