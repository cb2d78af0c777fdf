import { screen, waitFor, within } from '@testing-library/react';
import type { CustomersDeleteMutation, CustomerToDeleteFragment } from '../../../gql/graphql';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { onlyPage } from '../../../test/lists';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import type { Customer } from '../customer';
import { Customers, CustomersCount } from '../customers.graphql';
import { CustomersArchive, CustomersDelete, DeletionCode } from './delete.graphql';

const active: Customer = { ...ana, status: 'ACTIVE', blockedReason: null, orderCount: 0 };

const toDelete = (some: Partial<CustomerToDeleteFragment> = {}): CustomerToDeleteFragment => ({
  __typename: 'Customer',
  id: 'cus_1',
  displayName: 'Ana García',
  number: 1001,
  email: 'ana@ejemplo.es',
  status: 'ACTIVE',
  orderCount: 0,
  ...some,
});

const around = (customer: Customer): Answer[] => [
  ...recordAnswers(customer),
  {
    request: { query: Customers, variables: () => true },
    result: { data: { customers: { __typename: 'CustomerConnection', nodes: [], pageInfo: onlyPage } } },
    maxUsageCount: 20,
  },
  answer(CustomersCount, {}, { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: 0 } }),
];

const codes = (code: string, customers: CustomerToDeleteFragment[]): Answer => ({
  ...answer(
    DeletionCode,
    { input: { action: 'DELETE_CUSTOMERS', ids: customers.map((customer) => customer.id) } },
    {
      __typename: 'Mutation',
      confirmationCodeCreate: {
        __typename: 'ConfirmationCodeCreatePayload',
        confirmationCode: { __typename: 'ConfirmationCode', code, expiresAt: '2026-01-01T10:05:00Z' },
        customers,
        userErrors: [],
      },
    },
  ),
  maxUsageCount: 1,
});

type Payload = CustomersDeleteMutation['customersDelete'];
const deletes = (confirmationCode: string, payload: Partial<Payload>): Answer => ({
  ...answer(
    CustomersDelete,
    { input: { customerIds: ['cus_1'], confirmationCode } },
    {
      __typename: 'Mutation',
      customersDelete: { __typename: 'CustomersDeletePayload', results: null, userErrors: [], ...payload },
    },
  ),
  maxUsageCount: 1,
});
const gone: Partial<Payload> = {
  results: [{ __typename: 'BulkResult', customerId: 'cus_1', changed: true, userErrors: [] }],
};

async function openDialog(user: ReturnType<typeof renderAt>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Acciones' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Eliminar…' }));
  return screen.findByRole('dialog', { name: '¿Eliminar a Ana García?' });
}

test('a customer is deleted by typing the code, and the list is back', async () => {
  const { user, router } = renderAt('/clientes/cus_1', [
    ...around(active),
    codes('K7MPQ2', [toDelete()]),
    deletes('k7mpq2', gone),
  ]);
  const dialog = await openDialog(user);
  expect(within(dialog).getByRole('status', { name: 'Código' })).toHaveTextContent('K7MPQ2');
  expect(within(dialog).getByRole('list', { name: 'Se eliminan' })).toHaveTextContent(
    'Ana Garcían.º 1001 · ana@ejemplo.es',
  );
  const field = within(dialog).getByRole('textbox', { name: 'Escribe el código' });
  expect(field).toHaveFocus();
  await user.type(field, 'k7mpq2{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/clientes'));
  expect(await screen.findByText('1 cliente eliminado.')).toBeVisible();
});

test('a wrong code is refused at its field, and another one can be asked for', async () => {
  const message = 'El código no es correcto.';
  const { user } = renderAt('/clientes/cus_1', [
    ...around(active),
    codes('K7MPQ2', [toDelete()]),
    codes('ZZZZZZ', [toDelete()]),
    deletes('AAAAAA', {
      userErrors: [
        {
          __typename: 'UserError',
          code: 'CONFIRMATION_CODE_INVALID',
          message,
          path: ['input', 'confirmationCode'],
        },
      ],
    }),
  ]);
  const dialog = await openDialog(user);
  const field = within(dialog).getByRole('textbox', { name: 'Escribe el código' });
  await user.click(within(dialog).getByRole('button', { name: 'Eliminar a Ana García' }));
  expect(field).toBeInvalid();
  await user.type(field, 'AAAAAA');
  await user.click(within(dialog).getByRole('button', { name: 'Eliminar a Ana García' }));
  await waitFor(() => expect(field).toHaveAccessibleDescription(expect.stringContaining(message)));
  await user.click(within(dialog).getByRole('button', { name: 'Pedir otro código' }));
  expect(await within(dialog).findByText('ZZZZZZ')).toBeVisible();
  expect(within(dialog).getByRole('textbox', { name: 'Escribe el código' })).toHaveValue('');
});

test('who has orders is not deleted: in red how many there are and where, and archiving is offered', async () => {
  const archived: Answer = answer(
    CustomersArchive,
    { input: { customerIds: ['cus_1'], status: 'ARCHIVED' } },
    {
      __typename: 'Mutation',
      customersStatusUpdate: {
        __typename: 'CustomersStatusUpdatePayload',
        results: [{ __typename: 'BulkResult', customerId: 'cus_1', changed: true, userErrors: [] }],
        userErrors: [],
      },
    },
  );
  const { user, router } = renderAt('/clientes/cus_1', [
    ...around({ ...active, orderCount: 3 }),
    codes('K7MPQ2', [toDelete({ orderCount: 3 })]),
    archived,
  ]);
  const dialog = await openDialog(user);
  expect(await within(dialog).findByText(/Ana García tiene pedidos y no se puede eliminar/)).toBeVisible();
  expect(within(dialog).getByRole('link', { name: '3 pedidos de Ana García' })).toHaveAttribute(
    'href',
    '/pedidos?q=cliente%3Acus_1',
  );
  expect(within(dialog).queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Archivar a Ana García' }));
  expect(await screen.findByText('1 cliente archivado.')).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/clientes/cus_1');
});

test('an order that the screen did not know of stands in the way as well', async () => {
  const refused = {
    __typename: 'UserError' as const,
    code: 'CUSTOMER_HAS_ORDERS' as const,
    message: 'No se eliminó.',
    count: 2,
  };
  const { user } = renderAt('/clientes/cus_1', [
    ...around(active),
    codes('K7MPQ2', [toDelete()]),
    deletes('K7MPQ2', {
      results: [{ __typename: 'BulkResult', customerId: 'cus_1', changed: false, userErrors: [refused] }],
    }),
  ]);
  const dialog = await openDialog(user);
  await user.type(within(dialog).getByRole('textbox'), 'K7MPQ2{Enter}');
  expect(await within(dialog).findByRole('link', { name: '2 pedidos de Ana García' })).toBeVisible();
});

test('who may not delete is not offered it', async () => {
  const { user } = renderAt('/clientes/cus_1', around(active), aViewer('AGENT'));
  await user.click(await screen.findByRole('button', { name: 'Acciones' }));
  expect(await screen.findByRole('menuitem', { name: 'Archivar' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: /Eliminar|Bloquear/ })).not.toBeInTheDocument();
});
