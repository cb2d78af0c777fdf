import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../../ui/use-shortcuts';
import { isPlain } from './customer-query';

interface Props {
  /** What the address says. */
  value: string;
  /** Searches, and answers what the address will say. */
  onSearch: (text: string) => string;
  /** What is wrong with the text. */
  error: string | undefined;
}

/** Typing renders this box alone and loses no letter; the address follows 250 ms later. */
export function SearchBox({ value, onSearch, error }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, search, searchSoon } = useSearchText(value, onSearch);
  useShortcuts({ '/': () => input.current?.focus() });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setText(search(text));
    if (event.key === 'Escape') input.current?.blur();
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={t`Buscar clientes`}
      aria-keyshortcuts="/"
      placeholder={t`Nombre, correo, teléfono…`}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      error={error}
      description={isPlain(text) || text.trim() === value ? undefined : t`Pulsa Intro para buscar`}
      inputWrapperOrder={['input', 'description', 'error']}
      onChange={(event) => {
        setText(event.currentTarget.value);
        searchSoon(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

/** The text being typed, apart from the address: when that changes by other means (Back), it wins. */
function useSearchText(value: string, onSearch: Props['onSearch']) {
  const [text, setText] = useState(value);
  // What the address will say because of us. It may arrive while more is typed, which it must not undo.
  const ours = useRef(new Set<string>());
  const search = (next: string) => {
    debounced.cancel();
    const said = onSearch(next.trim());
    if (said !== value) ours.current.add(said);
    return said;
  };
  const debounced = useDebouncedCallback(search, 250);
  useEffect(() => {
    if (ours.current.delete(value)) return;
    ours.current.clear();
    setText(value);
  }, [value]);
  const searchSoon = (next: string) => (isPlain(next) ? debounced(next) : debounced.cancel());
  return { text, setText, search, searchSoon };
}
