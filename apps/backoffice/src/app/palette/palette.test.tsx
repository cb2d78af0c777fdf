import { screen, waitFor, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';
import { PaletteSearch } from './palette.graphql';

const finds = (query: string): Answer =>
  answer(
    PaletteSearch,
    { query },
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: [
          {
            __typename: 'Customer',
            id: 'cus_1',
            displayName: 'Ana García',
            email: 'ana@ejemplo.es',
            phone: null,
            phoneFormatted: null,
          },
        ],
      },
      orders: {
        __typename: 'OrderConnection',
        nodes: [
          {
            __typename: 'Order',
            id: 'ord_1',
            number: 1042,
            externalNumber: null,
            buyerName: 'Ana García',
            customer: null,
            total: { __typename: 'Money', amount: '12.50', currencyCode: 'EUR' },
          },
        ],
      },
    },
  );

const box = () => screen.findByRole('combobox', { name: 'Ir, crear o buscar' });

test('Ctrl+K goes anywhere: accents do not matter, arrows and Enter choose', async () => {
  const { user, router } = renderAt('/no-existe');
  await screen.findByRole('heading', { name: 'No hemos encontrado esta página' });
  await user.keyboard('{Control>}k{/Control}');
  expect(await box()).toHaveFocus();
  await user.keyboard('perfíl');
  expect(screen.getByRole('option', { name: 'Tu perfil' })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/perfil'));
  expect(screen.queryByRole('combobox', { name: 'Ir, crear o buscar' })).not.toBeInTheDocument();
});

test('customers and orders are found', async () => {
  const { user } = renderAt('/no-existe', [finds('ana'), finds('an')]);
  await user.click(await screen.findByRole('button', { name: /Ir, crear o buscar/ }));
  await user.type(await box(), 'ana');
  const customers = await screen.findByRole('group', { name: 'Clientes' });
  expect(within(customers).getByRole('option', { name: /Ana García.*ana@ejemplo.es/ })).toBeVisible();
  expect(screen.getByRole('option', { name: /Pedido 1042.*12,50/ })).toBeVisible();
  expect(screen.getByRole('option', { name: 'Buscar «ana» en pedidos' })).toBeVisible();
});

test('who may only look is offered nothing to create, and no settings', async () => {
  const { user } = renderAt('/no-existe', [], aViewer('VIEWER'));
  await user.click(await screen.findByRole('button', { name: /Ir, crear o buscar/ }));
  await box();
  expect(screen.getByRole('option', { name: 'Clientes' })).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Crear' })).not.toBeInTheDocument();
  expect(screen.queryByRole('option', { name: /Ajustes|Aplicaciones|Equipo/ })).not.toBeInTheDocument();
});

test('? shows the keys; G and a letter go to a section, unless single keys are off', async () => {
  const { user, router } = renderAt('/no-existe');
  await screen.findByRole('heading', { name: 'No hemos encontrado esta página' });
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Atajos de teclado' })).toHaveTextContent('G PPedidos');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  localStorage.setItem('clientela.shortcuts', 'off');
  await user.keyboard('?');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  localStorage.setItem('clientela.shortcuts', 'on');
  await user.keyboard('ga');
  await waitFor(() => expect(router.state.location.pathname).toBe('/ajustes'));
});

test('who may only read is not told of keys that change something', async () => {
  const { user } = renderAt('/no-existe', [], aViewer('VIEWER'));
  await user.click(await screen.findByRole('button', { name: 'Atajos de teclado' }));
  const lists = await screen.findByRole('region', { name: 'En las listas' });
  expect(within(lists).getByText('Buscar')).toBeVisible();
  for (const key of ['X', 'T', 'C', 'B']) expect(within(lists).queryByText(key)).not.toBeInTheDocument();
  expect(screen.queryByText('Cambiar sus etiquetas')).not.toBeInTheDocument();
});
