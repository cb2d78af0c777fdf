import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Group } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  onEdit?: () => void;
  onDelete?: () => void;
  /** What the bin does, where it is not «Eliminar». */
  deleteWord?: string;
  /** What only rows of this kind can do; it stands in the middle. */
  children?: ReactNode;
}

/** What can be done with a row, each with the row's name for those who do not see which row it is. */
export function RowActions({ name, onEdit, onDelete, deleteWord, children }: Props) {
  const { t } = useLingui();
  return (
    <Group gap={4} wrap="nowrap" justify="end">
      {onEdit && (
        <ActionIcon variant="subtle" color="gray" aria-label={t`Editar ${name}`} title={t`Editar`} onClick={onEdit}>
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      )}
      {children}
      {onDelete && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={deleteWord ? `${deleteWord}: ${name}` : t`Eliminar ${name}`}
          title={deleteWord ?? t`Eliminar`}
          onClick={onDelete}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
