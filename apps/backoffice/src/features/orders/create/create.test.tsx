import { screen, waitFor, within } from '@testing-library/react';
import { hasUnsaved } from '../../../lib/unsaved';
import { aViewer } from '../../../test/answers';
import { adding, ana, buyerOf, creates, field, found, helmetLine, price, sold, usual } from '../../../test/new-order';
import { renderAt } from '../../../test/render';

test('an order is made from the keyboard alone, at the price that its customer has', async () => {
  const makes = creates({
    customerId: 'cus_1',
    lines: [helmetLine],
    payment: { method: 'CASH' },
    expectedTotal: '90.00',
    fulfilmentStatus: 'DELIVERED',
  });
  const answers = [...usual, found('ana', [ana]), buyerOf(ana), sold('casco'), makes];
  const { user, router } = renderAt('/pedidos/nuevo', answers);
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Buscar o crear un cliente' })).toHaveFocus());
  await user.keyboard('ana{Enter}');
  await waitFor(async () => expect(await adding()).toHaveFocus());
  await user.keyboard('casco{Enter}');
  await waitFor(() => expect(field('Cantidad, línea 1')).toHaveFocus());
  await user.keyboard('2{Enter}');
  await waitFor(async () => expect(await adding()).toHaveFocus());
  expect(price()).toHaveTextContent(
    /Los artículos suman 100,00.*Se aplica 10.*El descuento quita 10,00.*Incluye 15,62/,
  );
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Pagado ahora' })).toHaveFocus());
  // One button makes it: no bar offers to save besides.
  expect(screen.getByRole('button', { name: 'Crear el pedido' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Guardar' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pagado ahora' }), 'Efectivo');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Entrega' }), 'Entregado');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/pedidos/ord_1'));
  expect(await screen.findByText(/Pedido 1024 creado: 90,00/)).toBeVisible();
  expect(hasUnsaved()).toBe(false);
});

test('Enter that comes before what was sold waits for it, and takes nothing of an older text', async () => {
  const { user } = renderAt('/pedidos/nuevo?cliente=cus_1', [...usual, buyerOf(ana), sold('parche', [])]);
  await waitFor(async () => expect(await adding()).toHaveFocus());
  await screen.findByRole('option', { name: /Casco Ruta/ });
  await user.keyboard('parche{Enter}');
  await waitFor(() => expect(field('Artículo, línea 1')).toHaveValue('parche'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field('Precio, línea 1')).toHaveFocus());
});

test('keys move between lines and take one away, which can be taken back', async () => {
  const { user } = renderAt('/pedidos/nuevo', [...usual, sold('casco')]);
  for (const place of [1, 2]) {
    await user.type(await adding(), 'casco{Enter}');
    await waitFor(() => expect(field(`Cantidad, línea ${place}`)).toHaveFocus());
  }
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(field('Cantidad, línea 1')).toHaveFocus());
  await user.keyboard('7{Control>}{Delete}{/Control}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Cantidad, línea 2' })).not.toBeInTheDocument());
  expect(field('Cantidad, línea 1')).toHaveValue('1');
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  await waitFor(() => expect(field('Cantidad, línea 1')).toHaveValue('7'));
});

test('what is no number is said to be none, at its field', async () => {
  const { user } = renderAt('/pedidos/nuevo', [...usual, sold('casco')]);
  await user.click(await screen.findByRole('button', { name: 'Crear el pedido' }));
  expect(await adding()).toBeInvalid();
  await user.type(await adding(), 'casco{Enter}');
  const quantity = await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.clear(quantity);
  await user.type(quantity, '1,5');
  await user.clear(field('Precio, línea 1'));
  await user.type(field('Precio, línea 1'), '=1+1');
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  await waitFor(() => expect(quantity).toHaveFocus());
  expect(quantity).toBeInvalid();
  expect(within(price()).getByText(/Faltan datos en alguna línea/)).toBeVisible();
  await user.clear(quantity);
  await user.type(quantity, '2');
  await waitFor(() => expect(field('Precio, línea 1')).toBeInvalid());
  expect(field('Precio, línea 1')).toHaveAccessibleDescription(/importe no es válido/);
  expect(within(price()).getByText(/Faltan datos en alguna línea/)).toBeVisible();
});

test('who may only read is told so', async () => {
  renderAt('/pedidos/nuevo', [], aViewer('VIEWER'));
  expect(await screen.findByText('Tu rol no puede crear pedidos')).toBeVisible();
});
