import { tagInput } from '@clientela/domain/tag';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider, TextInput } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { issuesOf, type ServerError } from '../lib/form-values';
import { hasUnsaved } from '../lib/unsaved';
import { type Saved, useForm } from '../lib/use-form';
import { connect } from '../test/connection';
import { Form } from './form';

type Values = { name: string; color: string };
const stored = { values: { name: 'VIP', color: 'RED' }, version: 3 };
const labels = { name: 'Nombre', color: 'Color' };
const done = { userErrors: [] };
let sent: unknown[] = [];
/** What the server says to each attempt; that all is well when there is nothing left. */
let answers: (() => Saved<Values>)[] = [];
const save = async (draft: unknown): Promise<Saved<Values>> => {
  sent.push(draft);
  return answers.shift()?.() ?? done;
};

function TagForm() {
  const form = useForm<Values>({ stored, labels, check: (values) => issuesOf(tagInput, values), save });
  return (
    <Form form={form}>
      <TextInput {...form.text('name')} />
      <TextInput {...form.text('color')} />
    </Form>
  );
}

function open() {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <TagForm />
      </MantineProvider>
    </I18nProvider>,
  );
  return userEvent.setup();
}

async function write(user: ReturnType<typeof open>, label: string, text: string) {
  await user.clear(screen.getByLabelText(label));
  if (text) await user.type(screen.getByLabelText(label), text);
}

const stale: ServerError = { code: 'STALE_VERSION', message: 'Alguien lo cambió.', path: ['input', 'expectedVersion'] };

beforeEach(() => {
  sent = [];
  answers = [];
});

test('the bar shows as long as something is not saved, and ⌘S saves what changed', async () => {
  const user = open();
  expect(screen.queryByText('Cambios sin guardar')).not.toBeInTheDocument();
  await write(user, 'Nombre', 'Oro');
  expect(screen.getByText('Cambios sin guardar')).toBeVisible();
  expect(hasUnsaved()).toBe(true);
  await user.keyboard('{Meta>}s{/Meta}');
  await waitFor(() =>
    expect(sent).toEqual([{ values: { name: 'Oro', color: 'RED' }, changes: { name: 'Oro' }, version: 3 }]),
  );
  await waitFor(() => expect(hasUnsaved()).toBe(false));
});

test('discarding brings back what stands on the server', async () => {
  const user = open();
  await write(user, 'Nombre', 'Oro');
  await user.click(screen.getByRole('button', { name: 'Descartar' }));
  expect(screen.getByLabelText('Nombre')).toHaveValue('VIP');
  expect(hasUnsaved()).toBe(false);
});

test('a field is judged once it was left, then as one types', async () => {
  const user = open();
  await write(user, 'Nombre', '');
  expect(screen.getByLabelText('Nombre')).toBeValid();
  await user.tab();
  expect(screen.getByLabelText('Nombre')).toHaveAccessibleDescription('Falta este dato. Escríbelo para continuar.');
  await user.type(screen.getByLabelText('Nombre'), 'O');
  expect(screen.getByLabelText('Nombre')).toBeValid();
});

test('nothing is sent that the rules refuse; the first field in error gets the focus', async () => {
  const user = open();
  await write(user, 'Color', 'malva');
  await write(user, 'Nombre', '');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(sent).toEqual([]);
  expect(screen.getByLabelText('Nombre')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('Hay 2 datos por corregir: Nombre, Color.');
});

test('what the server refuses stands at its field until that is changed', async () => {
  const taken = { code: 'NAME_TAKEN', message: 'Ya existe uno con ese nombre.', path: ['input', 'name'] };
  answers = [() => ({ userErrors: [taken] })];
  const user = open();
  await write(user, 'Nombre', 'Oro');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  await waitFor(() => expect(screen.getByLabelText('Nombre')).toHaveAccessibleDescription(taken.message));
  expect(screen.getByLabelText('Nombre')).toHaveFocus();
  await user.type(screen.getByLabelText('Nombre'), 's');
  expect(screen.getByLabelText('Nombre')).toBeValid();
});

test('a connection that fails loses nothing', async () => {
  answers = [
    () => {
      throw new Error('Failed to fetch');
    },
  ];
  const user = open();
  await write(user, 'Nombre', 'Oro');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText(/Lo que escribiste sigue aquí/)).toBeVisible();
  expect(screen.getByLabelText('Nombre')).toHaveValue('Oro');
});

test('changed by two people: both values are shown, one is chosen and saved over the newer version', async () => {
  answers = [() => ({ userErrors: [stale], now: { values: { name: 'Plata', color: 'BLUE' }, version: 4 } })];
  const user = open();
  await write(user, 'Nombre', 'Oro');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText('No se guardó: alguien cambió esto mientras editabas.')).toBeVisible();
  expect(screen.getByText('Ya ves aquí lo que cambió sin tocar lo tuyo: Color.')).toBeVisible();
  expect(screen.getByLabelText('Color')).toHaveValue('BLUE');
  expect(screen.getByRole('radio', { name: 'Lo tuyo: Oro' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Lo que hay guardado: Plata' }));
  expect(screen.getByLabelText('Nombre')).toHaveValue('Plata');
  await user.click(screen.getByRole('radio', { name: 'Lo tuyo: Oro' }));
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({
    values: { name: 'Oro', color: 'BLUE' },
    changes: { name: 'Oro' },
    version: 4,
  });
});

test('without a connection saving says why it does not, and what was typed is saved once it is back', async () => {
  const user = open();
  await write(user, 'Nombre', 'Oro');
  await connect(false);
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  const why = await screen.findByText(/^Sin conexión: no se puede guardar ahora\. Lo que escribiste sigue aquí/);
  expect(why).toBeVisible();
  expect(screen.getAllByText(/Sin conexión/)).toEqual([why]);
  // However long the form is, it stands where the button was pressed.
  expect(why.closest('[data-save-bar]')).toContainElement(screen.getByRole('button', { name: 'Guardar' }));
  expect(sent).toEqual([]);
  await connect(true);
  await waitFor(() => expect(why).not.toBeInTheDocument());
  expect(screen.getByLabelText('Nombre')).toHaveValue('Oro');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  await waitFor(() => expect(sent).toHaveLength(1));
});
