import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Button, MantineProvider, TextInput } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, Suspense, useState } from 'react';
import { late } from './late';
import { type Boxed, LateBox } from './late-box';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
  document.head.innerHTML = '';
});

/** Loads a part that fails, as a browser tells of it, so often before it comes. */
function failing<Part>(times: number, part: Part) {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module: /assets/part-1.js');
    return { default: part };
  };
}

const aDialog = (times: number) =>
  late(failing(times, ({ onClose }: { onClose: () => void }) => <Button onClick={onClose}>El diálogo</Button>));

/** A page where something is typed, and a button that opens a dialog. */
function Page({ Dialog }: { Dialog: ReturnType<typeof aDialog> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextInput label="Nota" />
      <Button onClick={() => setOpen(true)}>Abrir</Button>
      <Suspense>{open && <Dialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

function draw(page: ReactNode) {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">{page}</MantineProvider>
    </I18nProvider>,
    // React tells the console of what was caught; so does this test.
    { onCaughtError: () => {} },
  );
  return userEvent.setup();
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  screen.findByRole('button', { name }).then((button) => user.click(button));

test('a part that does not come says so, leaves what was typed beside it, and comes when it is tried again', async () => {
  const user = draw(<Page Dialog={aDialog(2)} />);
  await user.type(screen.getByLabelText('Nota'), 'Llamar el lunes');
  await press(user, 'Abrir');
  expect(await screen.findByRole('alert')).toHaveTextContent('No se pudo cargar esta parte.');
  await press(user, 'Reintentar');
  await press(user, 'Reintentar');
  await screen.findByRole('button', { name: 'El diálogo' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByLabelText('Nota')).toHaveValue('Llamar el lunes');
});

test('whoever closes the notice can open the part again later', async () => {
  const user = draw(<Page Dialog={aDialog(1)} />);
  await press(user, 'Abrir');
  await press(user, 'Cerrar el aviso');
  expect(screen.queryByRole('alert')).toBeNull();
  await press(user, 'Abrir');
  await screen.findByRole('button', { name: 'El diálogo' });
});

test('where the server has a newer version, the page offers to be brought up to date', async () => {
  document.head.innerHTML = '<script type="module" src="/assets/index-old.js"></script>';
  globalThis.fetch = async () => new Response('<script type="module" src="/assets/index-new.js"></script>');
  const user = draw(<Page Dialog={aDialog(9)} />);
  await press(user, 'Abrir');
  await screen.findByRole('button', { name: 'Actualizar' });
  expect(screen.getByRole('alert')).toHaveTextContent('Hay una versión nueva: actualiza la página para seguir.');
  expect(screen.queryByRole('button', { name: 'Reintentar' })).toBeNull();
});

test('the button of a menu that does not come stays, and opens it when pressed again', async () => {
  const Menu = late(failing(1, ({ boxed }: { boxed: Boxed }) => <div>{boxed.button} El menú</div>));
  const user = draw(
    <LateBox button={<Button>Acciones</Button>} ahead={() => {}} box={(boxed) => <Menu boxed={boxed} />} />,
  );
  await press(user, 'Acciones');
  await screen.findByRole('alert');
  await press(user, 'Acciones');
  await screen.findByText('El menú');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('the notice about a menu that does not come can be closed', async () => {
  const Menu = late(failing(9, ({ boxed }: { boxed: Boxed }) => boxed.button));
  const user = draw(
    <LateBox button={<Button>Acciones</Button>} ahead={() => {}} box={(boxed) => <Menu boxed={boxed} />} />,
  );
  await press(user, 'Acciones');
  await press(user, 'Cerrar el aviso');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: 'Acciones' })).toBeVisible();
});
