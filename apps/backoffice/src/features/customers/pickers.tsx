import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { withWords } from '../../lib/i18n';
import { AnyOrAll } from '../../ui/any-or-all';
import { FilterChips } from '../../ui/filter-chips';
import { late } from '../../ui/late';
import s from '../../ui/list.module.css';
import { useShortcuts } from '../../ui/use-shortcuts';
import { GroupFilter } from '../groups/group-filter';
import { TagFilter } from '../tags/tag-filter';
import type { Choice, ListFilter } from './customer-query';
import { useCustomerChips } from './filter/use-customer-chips';

const FiltersDialog = late(
  withWords(() => import('./filter/filters-dialog').then((module) => ({ default: module.FiltersDialog }))),
);

interface Props {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
  onClear: () => void;
}

/** Tags and groups to filter by. They come after the rows: their lists are heavier than the whole table. */
export function Pickers({ filter, onChange, onClear }: Props) {
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
      <MoreFilters filter={filter} onChange={onChange} />
      <div className={s.chipsBelow}>
        <FilterChips chips={useCustomerChips(filter, (part) => onChange({ ...filter, ...part }))} onClear={onClear} />
      </div>
    </>
  );
}

/** All the other filters, in a dialog; F opens it. */
function MoreFilters({ filter, onChange }: Omit<Props, 'onClear'>) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  useShortcuts({ f: () => setOpen(true) });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-haspopup="dialog"
        aria-keyshortcuts="F"
        onClick={() => setOpen(true)}
      >{t`Más filtros`}</Button>
      {open && (
        <Suspense>
          <FiltersDialog
            filter={filter}
            onApply={(next) => {
              setOpen(false);
              onChange(next);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
