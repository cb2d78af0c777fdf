import { useLingui } from '@lingui/react/macro';
import type { CustomerRowFragment } from '../../../gql/graphql';
import type { Boxed } from '../../../ui/late-box';
import { PopoverBox } from '../../../ui/popover-box';
import s from '../tag-cell.module.css';
import { TagLink } from '../tag-link';

/** The tags of a row that have no room in it. */
export function MoreTags({ boxed, tags }: { boxed: Boxed; tags: CustomerRowFragment['tags'] }) {
  const { t } = useLingui();
  return (
    <PopoverBox boxed={boxed} label={t`Más etiquetas`} position="bottom-start">
      <div className={s.tags}>
        {tags.map((tag) => (
          <TagLink key={tag.id} tag={tag} />
        ))}
      </div>
    </PopoverBox>
  );
}
