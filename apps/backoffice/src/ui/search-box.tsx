import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useShortcuts } from './use-shortcuts';

interface Props {
  label: string;
  placeholder: string;
  /** What the address says. */
  value: string;
  /** Searches, and answers what the address will say. */
  onSearch: (text: string) => string;
  /** Whether a text can be looked for while it is typed. Half a term (`pedidos:`) waits for Enter. */
  isPlain: (text: string) => boolean;
  /** What is wrong with the text. */
  error: string | undefined;
}

/** Typing renders this box alone and loses no letter; the address follows 250 ms later. */
export function SearchBox(props: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const { value, error, isPlain } = props;
  const { text, setText, search, searchSoon } = useSearchText(props);
  useShortcuts({ '/': () => input.current?.focus() });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setText(search(text));
    if (event.key !== 'Escape') return;
    // Else the browser empties a search field on the way out, and with it the list that was found.
    event.preventDefault();
    input.current?.blur();
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={props.label}
      aria-keyshortcuts="/"
      placeholder={props.placeholder}
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
function useSearchText({ value, onSearch, isPlain }: Props) {
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
