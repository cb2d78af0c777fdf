import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Button, MantineProvider, Menu } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ActionMenu } from './action-menu';
import { Dialog, DialogActions } from './dialog';

/** A row that can be deleted in a dialog, which its button or its menu opens. */
function Row() {
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState(false);
  return (
    <main tabIndex={-1}>
      {!gone && <Button onClick={() => setOpen(true)}>Eliminar VIP</Button>}
      <ActionMenu label="Acciones">
        <Menu.Item onClick={() => setOpen(true)}>Eliminar…</Menu.Item>
      </ActionMenu>
      {open && (
        <Dialog title="¿Eliminar VIP?" onClose={() => setOpen(false)}>
          <DialogActions onCancel={() => setOpen(false)}>
            <Button
              onClick={() => {
                setGone(true);
                setOpen(false);
              }}
            >
              Eliminar la etiqueta
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </main>
  );
}

async function draw() {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Row />
      </MantineProvider>
    </I18nProvider>,
  );
  return userEvent.setup();
}

/** Opens the dialog by what has the focus, and waits until it has it. */
async function open(user: ReturnType<typeof userEvent.setup>) {
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cancelar' })).toHaveFocus());
}

test('a dialog gives the focus back to the button that opened it', async () => {
  const user = await draw();
  screen.getByRole('button', { name: 'Eliminar VIP' }).focus();
  await open(user);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Eliminar VIP' })).toHaveFocus());
});

test('a dialog that was opened from a menu gives it back to the button of the menu', async () => {
  const user = await draw();
  await user.click(screen.getByRole('button', { name: 'Acciones' }));
  (await screen.findByRole('menuitem', { name: 'Eliminar…' })).focus();
  await open(user);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Acciones' })).toHaveFocus());
});

test('where what opened it is gone, the page has the focus', async () => {
  const user = await draw();
  screen.getByRole('button', { name: 'Eliminar VIP' }).focus();
  await open(user);
  await user.click(screen.getByRole('button', { name: 'Eliminar la etiqueta' }));
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});
