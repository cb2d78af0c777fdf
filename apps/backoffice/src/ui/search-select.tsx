import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import s from './search-select.module.css';

interface Props {
  label: string;
  placeholder: string;
  /** The names chosen. */
  value: readonly string[];
  onChange: (names: string[]) => void;
  /** What the server found; absent while it looks. */
  found: readonly string[] | undefined;
  /** The list was opened, or another text has settled: look for it. */
  onLook: (text: string) => void;
}

/** Choose several of very many: the server searches as one types, the chosen ones stay as chips. */
export function SearchSelect(props: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const look = useDebouncedCallback(props.onLook, 200);
  return (
    <MultiSelect
      aria-label={props.label}
      placeholder={props.value.length ? undefined : props.placeholder}
      value={[...props.value]}
      onChange={props.onChange}
      data={[...new Set([...props.value, ...(props.found ?? [])])]}
      // The server has searched already, and better: accents, case, any word of the name.
      filter={({ options }) => options}
      searchable
      searchValue={typed}
      onSearchChange={(text) => {
        setTyped(text);
        look(text);
      }}
      onDropdownOpen={() => props.onLook(typed)}
      hidePickedOptions
      withScrollArea={false}
      nothingFoundMessage={props.found ? t`Nada con ese nombre` : t`Buscando…`}
      classNames={{ inputField: s.field, options: s.options }}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 100 } }}
    />
  );
}
