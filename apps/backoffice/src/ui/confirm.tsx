import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog, DialogActions } from './dialog';

interface Props {
  /** Names the thing: «¿Eliminar la etiqueta «VIP»?» */
  title: string;
  /** What it does to what. */
  children: ReactNode;
  /** What the button does, with its object: «Eliminar la etiqueta». */
  action: string;
  /** Why it was refused. */
  refusal?: string | undefined;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before what cannot be undone. The focus is on the way back. */
export function Confirm(props: Props) {
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <Stack gap="sm">
        {props.children}
        <div role="alert">{props.refusal}</div>
      </Stack>
      <DialogActions onCancel={props.onClose}>
        <Button color="red" loading={props.busy} onClick={props.onConfirm}>
          {props.action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
