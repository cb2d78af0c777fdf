import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string; icon?: ReactNode }[];
  onChange: (value: Value) => void;
  /** Whether choosing closes the menu; not where one wants to see what a choice does. */
  closes?: boolean;
}

/** One of several inside a menu, the one in force ticked. */
export function ChoiceItems<Value extends string>({ label, value, choices, onChange, closes }: Props<Value>) {
  return (
    <div role="group" aria-label={label}>
      <Menu.Label>{label}</Menu.Label>
      {choices.map((choice) => (
        <Menu.RadioItem
          key={choice.value}
          value={choice.value}
          checked={choice.value === value}
          closeMenuOnClick={closes}
          rightSection={choice.icon}
          onChange={() => onChange(choice.value)}
        >
          {choice.label}
        </Menu.RadioItem>
      ))}
    </div>
  );
}
