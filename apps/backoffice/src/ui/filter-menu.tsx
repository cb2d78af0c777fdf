import { useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import s from './filters.module.css';

interface Props<Value extends string> {
  label: string;
  /** Absent while they come. */
  choices: readonly { value: Value; label: string }[] | undefined;
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  onOpen?: () => void;
}

/** Picks several of a few, in a menu that stays open: each tick filters at once. */
export function FilterMenu<Value extends string>({ label, choices, value, onChange, onOpen }: Props<Value>) {
  const { t } = useLingui();
  const toggle = (one: Value, on: boolean) => onChange(on ? [...value, one] : value.filter((other) => other !== one));
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      position="bottom-start"
      shadow="md"
      closeOnItemClick={false}
      onOpen={onOpen}
    >
      <Menu.Target>
        <FilterButton label={label} count={value.length} />
      </Menu.Target>
      <Menu.Dropdown className={s.menu} aria-label={label}>
        {!choices && <Menu.Label>{t`Buscando…`}</Menu.Label>}
        {choices?.length === 0 && <Menu.Label>{t`No hay ninguno`}</Menu.Label>}
        {choices?.map((choice) => (
          <Menu.CheckboxItem
            key={choice.value}
            value={choice.value}
            checked={value.includes(choice.value)}
            onChange={(on) => toggle(choice.value, on)}
          >
            {choice.label}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The button of a filter, with how many it has chosen. What a menu adds to its target (its ref, its state) goes on. */
export function FilterButton({ label, count, ...rest }: { label: string; count: number; onClick?: () => void }) {
  return (
    <Button {...rest} variant="default" px="sm" fw={400} rightSection={<IconChevronDown size={14} aria-hidden />}>
      {label}
      {count > 0 && <span className={s.count}>{count}</span>}
    </Button>
  );
}
