import { screen, waitFor } from '@testing-library/react';
import type { CustomerStatusUpdateInput } from '../../../gql/graphql';
import { type Answer, answer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import type { Customer } from '../customer';
import { StatusUpdate } from './status.graphql';

const active: Customer = { ...ana, status: 'ACTIVE', blockedReason: null };

const changes = (input: Omit<CustomerStatusUpdateInput, 'id'>, customer: Customer, isStale = false): Answer => ({
  ...answer(
    StatusUpdate,
    { input: { id: 'cus_1', ...input }, personal: true },
    {
      __typename: 'Mutation',
      customerStatusUpdate: {
        __typename: 'CustomerPayload',
        customer,
        userErrors: isStale
          ? [{ __typename: 'UserError', code: 'STALE_VERSION', message: 'Alguien lo cambió.', path: null }]
          : [],
      },
    },
  ),
  maxUsageCount: 1,
});

test('a customer is archived although somebody changed the phone meanwhile, and taken back', async () => {
  const changed = { ...active, version: 2, phone: null, phoneFormatted: null };
  const { user } = renderAt('/clientes/cus_1', [
    ...recordAnswers(active),
    changes({ expectedVersion: 1, status: 'ARCHIVED', reason: null }, changed, true),
    changes({ expectedVersion: 2, status: 'ARCHIVED', reason: null }, { ...changed, status: 'ARCHIVED', version: 3 }),
    changes({ expectedVersion: 3, status: 'ACTIVE', reason: null }, { ...changed, version: 4 }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Acciones' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Archivar' }));
  expect(await screen.findByText('Has archivado a Ana García.')).toBeVisible();
  expect(screen.getByText('Archivado')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  await waitFor(() => expect(screen.queryByText('Archivado')).not.toBeInTheDocument());
});

test('nobody is blocked without a reason', async () => {
  const reason = 'No recoge sus pedidos';
  const { user } = renderAt('/clientes/cus_1', [
    ...recordAnswers(active),
    changes({ expectedVersion: 1, status: 'BLOCKED', reason }, { ...ana, version: 2 }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Acciones' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Bloquear…' }));
  const field = await screen.findByRole('textbox', { name: 'Motivo' });
  await user.click(screen.getByRole('button', { name: 'Bloquear a Ana García' }));
  expect(field).toBeInvalid();
  await user.type(field, reason);
  await user.click(screen.getByRole('button', { name: 'Bloquear a Ana García' }));
  expect(await screen.findByText(`Motivo del bloqueo: ${reason}`)).toBeVisible();
});
