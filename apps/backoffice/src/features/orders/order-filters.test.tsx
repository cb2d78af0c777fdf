import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../test/answers';
import { ana, countOf, guest, listAnd, listOf, rowOf, search } from '../../test/order-list';
import { renderAt } from '../../test/render';
import { ChannelOptions } from '../channels/channels.graphql';
import { CompanyOptions } from '../companies/companies.graphql';
import { CustomerOfFilter } from './orders.graphql';
import { ProductOptions } from './products.graphql';

test('typing searches, and the address says so', async () => {
  const { user, router } = renderAt('/pedidos', [listOf([ana, guest]), countOf(2), ...listAnd([guest], 'peña')]);
  await rowOf(/1024/);
  await user.type(search(), 'peña');
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'peña' }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /1024/ })).not.toBeInTheDocument());
});

test('both states are ticked in menus, stand as chips, and go with a click', async () => {
  const answers = [
    listOf([ana, guest]),
    countOf(2),
    ...listAnd([ana], 'pago:paid'),
    ...listAnd([ana, guest], 'pago:paid,partially_refunded'),
    ...listAnd([guest], 'pago:paid,partially_refunded envio:ready_for_pickup'),
    ...listAnd([guest], 'envio:ready_for_pickup'),
  ];
  const { user, router } = renderAt('/pedidos', answers);
  await rowOf(/1024/);
  await user.click(screen.getByRole('button', { name: 'Pago' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Pagado' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Reembolso parcial' }));
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Envío' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Listo para recoger' }));
  await user.keyboard('{Escape}');
  const chips = await screen.findByRole('list', { name: 'Filtros puestos' });
  expect(chips).toHaveTextContent('Pago: Pagado, Reembolso parcial');
  expect(chips).toHaveTextContent('Envío: Listo para recoger');
  await user.click(within(chips).getByRole('button', { name: 'Quitar el filtro Pago' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'envio:ready_for_pickup' }));
});

test('channels are asked for when their menu opens', async () => {
  const channels = answer(
    ChannelOptions,
    {},
    {
      __typename: 'Query',
      channels: {
        __typename: 'ChannelConnection',
        nodes: [{ __typename: 'Channel', id: 'chn_1', name: 'Tienda online', type: 'WEB' }],
      },
    },
  );
  const { user } = renderAt('/pedidos', [
    listOf([ana]),
    countOf(1),
    channels,
    ...listAnd([ana], 'canal:"Tienda online"'),
  ]);
  await rowOf(/1024/);
  await user.click(screen.getByRole('button', { name: 'Canal' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Tienda online' }));
  expect(await screen.findByText('1 pedido')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Filtros puestos' })).toHaveTextContent('Canal: Tienda online');
});

test('a period is a usual one or any two days', async () => {
  const { user, router } = renderAt('/pedidos', [
    listOf([ana]),
    countOf(1),
    ...listAnd([ana], 'fecha:>=-30d'),
    ...listAnd([ana], 'fecha:2026-01-01..2026-01-31'),
  ]);
  await rowOf(/1024/);
  await user.click(within(screen.getByRole('search')).getByRole('button', { name: 'Fecha' }));
  await user.click(await screen.findByRole('button', { name: 'Últimos 30 días' }));
  expect(await screen.findByText('Últimos 30 días')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Fecha ?1$/ }));
  await user.type(await screen.findByLabelText('Desde'), '2026-01-01');
  await user.type(screen.getByLabelText('Hasta'), '2026-01-31');
  await user.click(screen.getByRole('button', { name: 'Aplicar' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'fecha:2026-01-01..2026-01-31' }));
  expect(screen.getByRole('list', { name: 'Filtros puestos' })).toHaveTextContent('1 ene 2026 – 31 ene 2026');
});

test("a customer's orders say whose they are", async () => {
  const id = 'cus_01980000000070008000000000000001';
  const who = answer(
    CustomerOfFilter,
    { id },
    { __typename: 'Query', customer: { __typename: 'Customer', id, displayName: 'Ana García' } },
  );
  renderAt(`/pedidos?q=cliente:${id}`, [...listAnd([ana], `cliente:${id}`), who]);
  await rowOf(/1024/);
  const chips = screen.getByRole('list', { name: 'Filtros puestos' });
  await waitFor(() => expect(chips).toHaveTextContent('Cliente: Ana García'));
  expect(search()).toHaveValue('');
});

test('amount, product and issuing company are put together in a dialog, and stand as chips', async () => {
  const companies = answer(
    CompanyOptions,
    {},
    {
      __typename: 'Query',
      issuingCompanies: {
        __typename: 'IssuingCompanyConnection',
        nodes: ['Bicis S.L.', 'Taller S.L.'].map((name, at) => ({
          __typename: 'IssuingCompany' as const,
          id: `ico_${at}`,
          name,
        })),
      },
    },
  );
  const products = answer(ProductOptions, { query: '' }, { __typename: 'Query', soldProducts: [] });
  const query = 'total:50..100 producto:casco empresa:"Taller S.L."';
  const { user, router } = renderAt('/pedidos', [
    listOf([ana]),
    countOf(1),
    companies,
    products,
    ...listAnd([], query),
  ]);
  await rowOf(/1024/);
  await user.click(screen.getByRole('button', { name: 'Más filtros' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Más filtros' }));
  await user.type(dialog.getByRole('textbox', { name: 'Total, desde' }), '50');
  await user.type(dialog.getByRole('textbox', { name: 'Total, hasta' }), '100');
  await user.type(dialog.getByRole('combobox', { name: 'Artículo' }), 'casco{Enter}');
  await user.click(await dialog.findByRole('combobox', { name: 'Empresa emisora' }));
  await user.click(await screen.findByRole('option', { name: 'Taller S.L.' }));
  await user.click(dialog.getByRole('button', { name: 'Ver pedidos' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: query }));
  const chips = await screen.findByRole('list', { name: 'Filtros puestos' });
  expect(chips).toHaveTextContent(/Total: de 50,00.* a 100,00/);
  expect(chips).toHaveTextContent('Artículo: casco');
  expect(chips).toHaveTextContent('Empresa emisora: Taller S.L.');
});
