import { screen, waitFor, within } from '@testing-library/react';
import type { CustomerUpdateInput } from '../../../gql/graphql';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import type { Customer } from '../customer';
import { Customers, CustomersCount } from '../customers.graphql';
import { CustomerUpdate, NoteCreate, SameContact } from './edit.graphql';

/** Nobody else has an e-mail or a phone, unless said. */
const nobodyElse: Answer = {
  request: { query: SameContact, variables: () => true },
  result: { data: { customers: { __typename: 'CustomerConnection', nodes: [] } } },
  maxUsageCount: 20,
};

const record = [...recordAnswers(ana), nobodyElse];

type Refusal = { code: 'EMAIL_TAKEN' | 'STALE_VERSION'; message: string; path: string[] };

function updates(input: CustomerUpdateInput, customer: Customer | null, refusals: Refusal[] = []): Answer {
  return {
    ...answer(
      CustomerUpdate,
      { input, personal: true },
      {
        __typename: 'Mutation',
        customerUpdate: {
          __typename: 'CustomerPayload',
          customer,
          userErrors: refusals.map((refusal) => ({ __typename: 'UserError' as const, ...refusal })),
          warnings: [],
        },
      },
    ),
    maxUsageCount: 1,
  };
}

const panel = (name: string) => screen.findByRole('region', { name });

async function editContact(user: ReturnType<typeof renderAt>['user']) {
  await user.click(within(await panel('Contacto')).getByRole('button', { name: 'Editar el contacto' }));
}

test('a panel is edited in its place: only what changed is sent, with the version that was read', async () => {
  const saved = { ...ana, email: 'ana@nuevo.es', version: 2 };
  const { user } = renderAt('/clientes/cus_1', [
    ...record,
    updates({ id: 'cus_1', expectedVersion: 1, email: 'ana@nuevo.es' }, saved),
  ]);
  await editContact(user);
  const email = screen.getByRole('textbox', { name: 'Correo' });
  expect(email).toHaveFocus();
  await user.clear(email);
  await user.type(email, 'ana@nuevo.es');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByRole('link', { name: 'ana@nuevo.es' })).toBeVisible();
  expect(screen.getByText('Cambios guardados.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Editar el contacto' })).toHaveFocus();
});

test("the domain's rules speak at the field, and nothing is sent", async () => {
  const { user } = renderAt('/clientes/cus_1', record);
  await editContact(user);
  const email = screen.getByRole('textbox', { name: 'Correo' });
  await user.clear(email);
  await user.type(email, 'ana@');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(email).toBeInvalid();
  expect(email).toHaveFocus();
});

test('an e-mail that another customer has is refused at its field', async () => {
  const message = 'El correo ya está en otro cliente.';
  const refusal = { code: 'EMAIL_TAKEN' as const, message, path: ['input', 'email'] };
  const { user } = renderAt('/clientes/cus_1', [
    ...record,
    updates({ id: 'cus_1', expectedVersion: 1, email: 'luis@ejemplo.es' }, null, [refusal]),
  ]);
  await editContact(user);
  const email = screen.getByRole('textbox', { name: 'Correo' });
  await user.clear(email);
  await user.type(email, 'luis@ejemplo.es');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  await waitFor(() => expect(email).toHaveAccessibleDescription(message));
});

test('two people changed it: both values are shown, and the chosen one is saved over the newer version', async () => {
  const theirs = { ...ana, email: 'ana@trabajo.es', version: 2 };
  const mine = { ...theirs, email: 'ana@casa.es', version: 3 };
  const refusal = { code: 'STALE_VERSION' as const, message: 'Alguien lo cambió.', path: ['input', 'expectedVersion'] };
  const { user } = renderAt('/clientes/cus_1', [
    ...record,
    updates({ id: 'cus_1', expectedVersion: 1, email: 'ana@casa.es' }, theirs, [refusal]),
    updates({ id: 'cus_1', expectedVersion: 2, email: 'ana@casa.es' }, mine),
  ]);
  await editContact(user);
  const email = screen.getByRole('textbox', { name: 'Correo' });
  await user.clear(email);
  await user.type(email, 'ana@casa.es');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByRole('radio', { name: 'Lo que hay guardado: ana@trabajo.es' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Lo tuyo: ana@casa.es' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByRole('link', { name: 'ana@casa.es' })).toBeVisible();
});

test('leaving with something unsaved asks first', async () => {
  const list: Answer = {
    request: { query: Customers, variables: () => true },
    result: {
      data: {
        customers: {
          __typename: 'CustomerConnection',
          nodes: [],
          pageInfo: {
            __typename: 'PageInfo',
            hasNextPage: false,
            hasPreviousPage: false,
            startCursor: null,
            endCursor: null,
          },
        },
      },
    },
    maxUsageCount: 20,
  };
  const count = answer(
    CustomersCount,
    {},
    { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: 0 } },
  );
  const { user, router } = renderAt('/clientes/cus_1', [...record, list, count]);
  await editContact(user);
  await user.type(screen.getByRole('textbox', { name: 'Correo' }), 'x');
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Clientes' }));
  const dialog = await screen.findByRole('dialog', { name: '¿Salir sin guardar?' });
  await user.click(within(dialog).getByRole('button', { name: 'Seguir editando' }));
  expect(router.state.location.pathname).toBe('/clientes/cus_1');
  expect(screen.getByRole('textbox', { name: 'Correo' })).toHaveValue('ana@ejemplo.esx');
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Clientes' }));
  await user.click(await screen.findByRole('button', { name: 'Salir sin guardar' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/clientes'));
});

test('who may only read is offered nothing to edit', async () => {
  const { taxId: _1, vatId: _2, birthday: _3, addresses: _4, ...masked } = ana;
  renderAt('/clientes/cus_1', recordAnswers(masked, false), aViewer('VIEWER'));
  await panel('Contacto');
  expect(screen.queryByRole('button', { name: /Editar|Añadir/ })).not.toBeInTheDocument();
});

test('a note is written down', async () => {
  const notes = ana.notes.nodes.map((note) => ({ ...note, id: 'not_9', body: 'Viene los martes' }));
  const writes = answer(
    NoteCreate,
    { input: { customerId: 'cus_1', body: 'Viene los martes' }, personal: true },
    {
      __typename: 'Mutation',
      customerNoteCreate: {
        __typename: 'CustomerNotePayload',
        customer: { ...ana, notes: { ...ana.notes, nodes: notes } },
        userErrors: [],
      },
    },
  );
  const { user } = renderAt('/clientes/cus_1', [...record, writes]);
  await user.type(await screen.findByRole('textbox', { name: 'Nueva nota' }), 'Viene los martes');
  await user.click(screen.getByRole('button', { name: 'Añadir nota' }));
  expect(await within(await panel('Notas')).findByText('Viene los martes', { selector: 'div' })).toBeVisible();
});
