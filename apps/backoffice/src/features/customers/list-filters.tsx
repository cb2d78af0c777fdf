import { useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { AnyOrAll } from '../../ui/any-or-all';
import s from '../../ui/list.module.css';
import { SearchBox } from '../../ui/search-box';
import { GroupFilter } from '../groups/group-filter';
import { TagFilter } from '../tags/tag-filter';
import { type Choice, isPlain, type ListFilter } from './customer-query';

interface Props {
  filter: ListFilter;
  /** `replace`: a step of typing, not one to come back to. */
  onChange: (filter: ListFilter, replace: boolean) => ListFilter;
  /** Why the server cannot read the filter. */
  error: string | undefined;
}

/** Search and filters of the list. Their state is the address. */
export function ListFilters({ filter, onChange, error }: Props) {
  const { t } = useLingui();
  const setTags = (tags: Choice) => onChange({ ...filter, tags }, false);
  const setGroups = (groups: Choice) => onChange({ ...filter, groups }, false);
  return (
    <Group role="search" aria-label={t`Buscar y filtrar`} gap="xs" align="start">
      <div className={s.search}>
        <SearchBox
          label={t`Buscar clientes`}
          placeholder={t`Nombre, correo, teléfono…`}
          value={filter.text}
          error={error}
          isPlain={isPlain}
          onSearch={(text) => onChange({ ...filter, text }, true).text}
        />
      </div>
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
    </Group>
  );
}
