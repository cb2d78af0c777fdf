import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Boxed } from './late-box';

interface Props {
  boxed: Boxed;
  label: string;
  position: 'bottom-start' | 'bottom-end';
  children: ReactNode;
}

/** What stands at a button, with the focus in it. It is heavy: draw it in a component that a `LateBox` loads. */
export function PopoverBox({ boxed, label, position, children }: Props) {
  const { button, ...state } = boxed;
  return (
    <Popover {...state} position={position} shadow="md" trapFocus>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  );
}
