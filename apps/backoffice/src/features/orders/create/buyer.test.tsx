import { screen, waitFor } from '@testing-library/react';
import type { OrderCreateInput } from '../../../gql/graphql';
import {
  adding,
  ana,
  buyerOf,
  creates,
  field,
  found,
  helmetLine,
  price,
  type Refusal,
  sold,
  usual,
} from '../../../test/new-order';
import { renderAt } from '../../../test/render';
import type { KnownBuyer } from './price-facts';

test('somebody new needs a name alone, and an e-mail that is taken leads to who has it', async () => {
  const input: OrderCreateInput = {
    customer: { firstName: 'Luz', lastName: 'Gil', email: 'ana@ejemplo.es' },
    lines: [{ ...helmetLine, quantity: 1 }],
    expectedTotal: '50.00',
    fulfilmentStatus: 'UNFULFILLED',
  };
  const taken: Refusal = {
    code: 'EMAIL_TAKEN',
    message: 'Ya hay un cliente con este correo.',
    path: ['input', 'customer', 'email'],
    relatedId: 'cus_1',
  };
  const { user } = renderAt('/pedidos/nuevo', [
    ...usual,
    found('Luz Gil', []),
    sold('casco'),
    buyerOf(ana),
    creates(input, [taken]),
  ]);
  await user.type(await screen.findByRole('combobox', { name: 'Buscar o crear un cliente' }), 'Luz Gil{Enter}');
  await waitFor(async () => expect(await adding()).toHaveFocus());
  expect(field('Apellidos')).toHaveValue('Gil');
  await user.keyboard('casco{Enter}');
  await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.type(field('Correo'), 'ana@ejemplo.es');
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  expect(await screen.findByText('Ya hay un cliente con este correo.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Usar al cliente que tiene este correo' }));
  expect(await screen.findByRole('link', { name: 'Ana García' })).toBeVisible();
  await waitFor(() => expect(price()).toHaveTextContent(/45,00/));
});

test('nobody who is blocked is sold to, and the reason stands there', async () => {
  const blocked: KnownBuyer = { ...ana, status: 'BLOCKED', blockedReason: 'Impagos' };
  const { user } = renderAt('/pedidos/nuevo?cliente=cus_1', [...usual, buyerOf(blocked), sold('casco')]);
  expect(await screen.findByText(/bloqueado y no puede comprar. Motivo: Impagos/)).toBeVisible();
  await user.type(await adding(), 'casco{Enter}');
  await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cambiar' })).toHaveFocus());
});
