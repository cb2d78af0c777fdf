import { useLingui } from '@lingui/react/macro';
import { AnyOrAll } from '../../ui/any-or-all';
import s from '../../ui/list.module.css';
import { GroupFilter } from '../groups/group-filter';
import { TagFilter } from '../tags/tag-filter';
import type { Choice, ListFilter } from './customer-query';

interface Props {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
}

/** Tags and groups to filter by. They come after the rows: their lists are heavier than the whole table. */
export function Pickers({ filter, onChange }: Props) {
  const { t } = useLingui();
  const setTags = (tags: Choice) => onChange({ ...filter, tags });
  const setGroups = (groups: Choice) => onChange({ ...filter, groups });
  return (
    <>
      <div className={s.picker}>
        <TagFilter value={filter.tags.names} onChange={(names) => setTags({ ...filter.tags, names })} />
        {filter.tags.names.length > 1 && (
          <AnyOrAll
            label={t`¿Con cuántas de las etiquetas?`}
            allLabel={t`Todas`}
            all={filter.tags.all}
            onChange={(all) => setTags({ ...filter.tags, all })}
          />
        )}
      </div>
      <div className={s.picker}>
        <GroupFilter value={filter.groups.names} onChange={(names) => setGroups({ ...filter.groups, names })} />
        {filter.groups.names.length > 1 && (
          <AnyOrAll
            label={t`¿En cuántos de los grupos?`}
            allLabel={t`Todos`}
            all={filter.groups.all}
            onChange={(all) => setGroups({ ...filter.groups, all })}
          />
        )}
      </div>
    </>
  );
}
