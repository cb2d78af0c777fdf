import { useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { Suspense } from 'react';
import { withWords } from '../../lib/i18n';
import { late } from '../../ui/late';
import s from '../../ui/list.module.css';
import { SearchBox } from '../../ui/search-box';
import { isPlain, type ListFilter } from './customer-query';

const Pickers = late(
  withWords(() => import('./pickers').then((module) => ({ default: module.Pickers }))),
  'here',
);

interface Props {
  filter: ListFilter;
  /** `replace`: a step of typing, not one to come back to. */
  onChange: (filter: ListFilter, replace: boolean) => ListFilter;
  /** Why the server cannot read the filter. */
  error: string | undefined;
  onClear: () => void;
}

/** Search and filters of the list. Their state is the address. */
export function ListFilters({ filter, onChange, error, onClear }: Props) {
  const { t } = useLingui();
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
      <Suspense fallback={<PickersToCome />}>
        <Pickers filter={filter} onChange={(next) => onChange(next, false)} onClear={onClear} />
      </Suspense>
    </Group>
  );
}

/** Their place, so that nothing moves when they come. */
function PickersToCome() {
  return (
    <>
      <div className={`${s.picker} ${s.toCome}`} />
      <div className={`${s.picker} ${s.toCome}`} />
      <div className={`${s.toCome} ${s.buttonToCome}`} />
    </>
  );
}
