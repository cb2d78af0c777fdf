import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Boxed } from './late-box';

interface Props {
  boxed: Boxed;
  /** Menu items. */
  children: ReactNode;
  position?: 'bottom-start' | 'bottom-end';
  width?: number;
  /** Whether choosing closes it; not where one wants to see what a choice does. */
  closes?: boolean;
}

/** The menu at a button. It is heavy: draw it in a component that a `LateBox` loads. */
export function MenuBox({ boxed, children, position = 'bottom-end', width, closes = true }: Props) {
  const { button, ...state } = boxed;
  return (
    <Menu
      {...state}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      position={position}
      shadow="md"
      closeOnItemClick={closes}
      {...(width === undefined ? {} : { width })}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
