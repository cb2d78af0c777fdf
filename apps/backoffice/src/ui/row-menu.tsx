import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Boxed, LateBox } from './late-box';

interface Props {
  /** The row's, for those who do not see which row it is. */
  name: string;
  ahead: () => void;
  menu: (boxed: Boxed) => ReactNode;
}

/** What can be done with a row. */
export function RowMenu({ name, ahead, menu }: Props) {
  const { t } = useLingui();
  return (
    <LateBox
      button={
        <ActionIcon variant="subtle" color="gray" aria-label={t`Acciones de ${name}`} title={t`Acciones`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      }
      ahead={ahead}
      box={menu}
    />
  );
}
