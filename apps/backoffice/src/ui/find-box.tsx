import { useLingui } from '@lingui/react/macro';
import { Combobox, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import s from './find-box.module.css';
import { type Finding, type Found, useFindKeys } from './use-find-keys';

interface Props extends Finding {
  label: string;
  name: string;
  placeholder?: string;
  description?: ReactNode;
  error?: ReactNode;
  maxLength: number;
  onText: (text: string) => void;
  /** In a dialog: the focus is here when it opens. */
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Finds one thing as one types, from the keyboard alone: the first found is an Enter away. */
export function FindBox(props: Props) {
  const { t } = useLingui();
  const { options, searching, text } = props;
  const list = useId();
  const { opened, setOpened, active, onKeyDown, pick } = useFindKeys(props);
  const store = useCombobox({ opened, onOpenedChange: setOpened });
  return (
    <Combobox store={store} onOptionSubmit={pick} shadow="md" transitionProps={{ duration: 0 }}>
      <Combobox.DropdownTarget>
        <TextInput
          ref={props.ref}
          name={props.name}
          label={props.label}
          placeholder={props.placeholder}
          description={props.description}
          error={props.error}
          maxLength={props.maxLength}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={opened}
          aria-controls={opened ? list : undefined}
          aria-activedescendant={opened && active >= 0 ? `${list}-${active}` : undefined}
          autoComplete="off"
          data-autofocus={props.autoFocus || undefined}
          // Escape closes the list, and not the dialog around it.
          data-mantine-stop-propagation={opened || undefined}
          value={text}
          onChange={(event) => props.onText(event.currentTarget.value)}
          onFocus={() => setOpened(true)}
          onBlur={() => setOpened(false)}
          onKeyDown={onKeyDown}
        />
      </Combobox.DropdownTarget>
      <VisuallyHidden role="status">{searching && text.trim() ? t`Buscando…` : ''}</VisuallyHidden>
      <Combobox.Dropdown>
        <Combobox.Options id={list} aria-label={props.label} className={s.options}>
          {options.map((option, index) => (
            <Option key={option.id} id={`${list}-${index}`} option={option} active={index === active} />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Option({ id, option, active }: { id: string; option: Found; active: boolean }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Combobox.Option ref={element} id={id} value={option.id} selected={active} aria-selected={active}>
      <span className={s.label}>{option.label}</span>
      {option.detail && <span className={s.detail}>{option.detail}</span>}
    </Combobox.Option>
  );
}
