import { useLingui } from '@lingui/react/macro';
import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useFocusBack } from '../../ui/use-focus-back';
import s from './palette.module.css';
import { type Typed, TypedAhead } from './typed-ahead';
import { type Command, type CommandGroup, useCommands } from './use-commands';

/** Go anywhere, make things, find customers and orders, without leaving the keyboard. */
export function Palette({ typed, onClose }: { typed: Typed; onClose: () => void }) {
  const { t } = useLingui();
  useFocusBack();
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const { groups, searching } = useCommands(text);
  const list = useId();
  const { active, onKeyDown, run } = useActive(groups, text, onClose);
  const empty = groups.length === 0;
  return (
    <>
      {!focused && <TypedAhead typed={typed} onType={setText} />}
      <Modal
        opened
        onClose={onClose}
        withCloseButton={false}
        padding={0}
        size="lg"
        yOffset="10dvh"
        aria-label={t`Ir, crear o buscar`}
        transitionProps={{ duration: 0 }}
      >
        <TextInput
          className={s.input}
          variant="unstyled"
          size="md"
          role="combobox"
          aria-label={t`Ir, crear o buscar`}
          aria-expanded={!empty}
          aria-controls={list}
          aria-activedescendant={active && `${list}-${active.id}`}
          aria-autocomplete="list"
          placeholder={t`Una página, un cliente, un pedido…`}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          autoComplete="off"
          data-autofocus
        />
        <div id={list} role="listbox" aria-label={t`Resultados`} className={s.list}>
          {groups.map((group) => (
            <Group key={group.label} group={group} list={list} active={active} run={run} />
          ))}
        </div>
        <p role="status" className={s.status}>
          {searching ? t`Buscando…` : empty ? t`Nada coincide con «${text}».` : ''}
        </p>
      </Modal>
    </>
  );
}

interface GroupProps {
  group: CommandGroup;
  list: string;
  active: Command | undefined;
  run: (command: Command) => void;
}

function Group({ group, list, active, run }: GroupProps) {
  return (
    <div role="group" aria-label={group.label}>
      <div className={s.heading} aria-hidden>
        {group.label}
      </div>
      {group.commands.map((command) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
        <div
          key={command.id}
          id={`${list}-${command.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={command === active}
          className={s.option}
          onClick={() => run(command)}
        >
          <span className={s.label}>{command.label}</span>
          {command.detail && <span className={s.detail}>{command.detail}</span>}
        </div>
      ))}
    </div>
  );
}

/** The command that Enter runs; the arrows move it. */
function useActive(groups: readonly CommandGroup[], text: string, onClose: () => void) {
  const [index, setIndex] = useState(0);
  const commands = groups.flatMap((group) => group.commands);
  const active = commands[Math.min(index, commands.length - 1)];
  const [asked, setAsked] = useState(text);
  if (asked !== text) {
    setAsked(text);
    setIndex(0);
  }
  useEffect(() => {
    document.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });
  const run = (command: Command) => {
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setIndex((index + step + commands.length) % Math.max(1, commands.length));
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      run(active);
    }
  };
  return { active, onKeyDown, run };
}
