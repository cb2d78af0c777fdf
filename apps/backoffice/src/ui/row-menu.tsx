import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';

interface Props {
  /** The row's, for those who do not see which row it is. */
  name: string;
  /** What can be done, as menu items; asked for when the menu opens. */
  items: () => ReactNode;
}

/** What can be done with a row. A menu costs more than all the rest of a row, so it is made when it is opened. */
export function RowMenu({ name, items }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<boolean>();
  const target = useRef<HTMLButtonElement>(null);
  const button = (
    <ActionIcon
      ref={target}
      variant="subtle"
      color="gray"
      aria-label={t`Acciones de ${name}`}
      title={t`Acciones`}
      aria-haspopup="menu"
      aria-expanded={!!opened}
      onClick={() => setOpened(!opened)}
    >
      <IconDots size={18} aria-hidden />
    </ActionIcon>
  );
  if (opened === undefined) return button;
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      // The first time the button itself is made anew, so nobody but us knows where the focus was.
      onClose={() => target.current?.focus({ preventScroll: true })}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      shadow="md"
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>{items()}</Menu.Dropdown>
    </Menu>
  );
}
