import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import s from './dialog.module.css';
import { useFocusBack } from './use-focus-back';

/** A dialog. It gets the focus, keeps it, and gives it back; Escape closes it. */
export function Dialog(props: { title: string; onClose: () => void; children: ReactNode; size?: 'md' | 'lg' }) {
  const { t } = useLingui();
  useFocusBack();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 'md'}
      closeButtonProps={{ 'aria-label': t`Cerrar` }}
      classNames={{ title: s.title }}
      transitionProps={{ duration: 100 }}
    >
      {props.children}
    </Modal>
  );
}

interface ActionsProps {
  onCancel: () => void;
  /** What the way back is called, where «Cancelar» could be misread. */
  cancel?: string;
  children: ReactNode;
}

/** The buttons at the foot of a dialog; the way back comes first and has the focus unless a field takes it. */
export function DialogActions({ onCancel, cancel, children }: ActionsProps) {
  const { t } = useLingui();
  return (
    <Group justify="end" gap="xs" mt="md">
      <Button variant="default" onClick={onCancel} data-autofocus>
        {cancel ?? t`Cancelar`}
      </Button>
      {children}
    </Group>
  );
}
