import { screen, waitFor, within } from '@testing-library/react';
import type { OrderRowFragment, OrdersQueryVariables } from '../../gql/graphql';
import { activate } from '../../lib/i18n';
import { type Answer, answer } from '../../test/answers';
import { anOrder } from '../../test/orders';
import { renderAt } from '../../test/render';
import { ChannelOptions } from '../channels/channels.graphql';
import { CompanyOptions } from '../companies/companies.graphql';
import { CustomerOfFilter, OrderPreviewQuery, Orders, OrdersCount } from './orders.graphql';
import { ProductOptions } from './products.graphql';

const ana = anOrder();
const guest = anOrder({
  id: 'ord_2',
  number: 1025,
  externalNumber: null,
  buyerName: 'Íñigo Peña',
  claim: 'CLAIMABLE',
  paymentStatus: 'PARTIALLY_REFUNDED',
  fulfilmentStatus: 'READY_FOR_PICKUP',
});

interface Page {
  startCursor?: string;
  endCursor?: string;
}

/** The server's page of these orders, for the default list unless said otherwise. */
function listOf(rows: OrderRowFragment[], asked: Partial<OrdersQueryVariables> = {}, page: Page = {}): Answer {
  const variables = {
    query: undefined,
    sortKey: 'PLACED_AT' as const,
    direction: 'DESC' as const,
    ...('last' in asked ? {} : { first: 50, after: undefined }),
    ...asked,
  };
  return answer(Orders, variables, {
    __typename: 'Query',
    orders: {
      __typename: 'OrderConnection',
      nodes: rows,
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: !!page.endCursor,
        hasPreviousPage: !!page.startCursor,
        startCursor: page.startCursor ?? null,
        endCursor: page.endCursor ?? null,
      },
    },
  });
}

const countOf = (totalCount: number, query?: string): Answer =>
  answer(OrdersCount, { query }, { __typename: 'Query', orders: { __typename: 'OrderConnection', totalCount } });

const listAnd = (rows: OrderRowFragment[], query: string): Answer[] => [
  listOf(rows, { query }),
  countOf(rows.length, query),
];

const rowOf = (name: RegExp) => screen.findByRole('row', { name });
const search = () => screen.getByRole('searchbox', { name: 'Buscar pedidos' });

test('a row says what, whose, how much, and both states in words', async () => {
  renderAt('/pedidos', [listOf([ana, guest]), countOf(6000)]);
  const row = await rowOf(/1024/);
  expect(within(row).getByRole('link', { name: '1024' })).toHaveAttribute('href', '/pedidos/ord_1');
  expect(within(row).getByRole('link', { name: 'Ana García' })).toHaveAttribute('href', '/clientes/cus_1');
  expect(within(row).getByText('#1001')).toBeVisible();
  expect(within(row).getByText('Pagado')).toBeVisible();
  expect(within(row).getByText('En preparación')).toBeVisible();
  expect(within(row).getByRole('cell', { name: 'Tienda online' })).toBeVisible();
  expect(within(row).getByRole('cell', { name: /1\.234,50/ })).toBeVisible();
  expect(await screen.findByText('6.000 pedidos')).toBeVisible();
});

test("a guest's order is marked as unverified, with the name that the order bears", async () => {
  renderAt('/pedidos', [listOf([guest]), countOf(1)]);
  const row = await rowOf(/1025/);
  expect(within(row).getByText('Sin verificar')).toBeVisible();
  expect(within(row).getByText('Íñigo Peña')).toBeVisible();
  expect(within(row).getByText('Reembolso parcial')).toBeVisible();
  expect(within(row).getByText('Listo para recoger')).toBeVisible();
});

test('an order of nobody is named as the order names them', async () => {
  const till = anOrder({ customer: null, buyerName: null, email: null, claim: 'ANONYMOUS', channel: null });
  renderAt('/pedidos', [listOf([till]), countOf(1)]);
  const row = await rowOf(/1024/);
  expect(within(row).getByText('Sin cliente')).toBeVisible();
  expect(within(row).getByText('A mano')).toBeVisible();
});

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

test('a column head sorts, and the newest or the most come first', async () => {
  const answers = [listOf([ana]), countOf(1), listOf([guest], { sortKey: 'TOTAL', direction: 'DESC' })];
  const { user, router } = renderAt('/pedidos', answers);
  await rowOf(/1024/);
  await user.click(within(screen.getByRole('columnheader', { name: 'Total' })).getByRole('button'));
  await rowOf(/1025/);
  expect(router.state.location.search).toEqual({ orden: '-total' });
});

test('pages turn by cursor', async () => {
  const answers = [
    listOf([ana], {}, { endCursor: 'c1' }),
    listOf([guest], { after: 'c1' }, { startCursor: 'c2' }),
    countOf(2),
  ];
  const { user, router } = renderAt('/pedidos', answers);
  await rowOf(/1024/);
  await user.click(screen.getByRole('button', { name: 'Siguiente' }));
  await rowOf(/1025/);
  expect(router.state.location.search).toEqual({ despues: 'c1' });
});

test('nothing matches: it says so and offers a way out', async () => {
  const { user } = renderAt('/pedidos?q=zzz', [...listAnd([], 'zzz'), listOf([ana]), countOf(1)]);
  expect(await screen.findByText('Ningún pedido coincide')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Quitar filtros' }));
  await rowOf(/1024/);
});

test('a shop without orders says so', async () => {
  renderAt('/pedidos', [listOf([]), countOf(0)]);
  expect(await screen.findByText('Todavía no hay pedidos')).toBeVisible();
});

test('reads in English', async () => {
  await activate('en');
  localStorage.setItem('clientela.language', 'en');
  renderAt('/pedidos', [listOf([guest]), countOf(1)]);
  expect(await screen.findByRole('heading', { name: 'Orders' })).toBeVisible();
  expect(await screen.findByText('Partially refunded')).toBeVisible();
  expect(screen.getByText('Ready for pickup')).toBeVisible();
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
  await user.click(await dialog.findByRole('combobox', { name: 'Empresa que factura' }));
  await user.click(await screen.findByRole('option', { name: 'Taller S.L.' }));
  await user.click(dialog.getByRole('button', { name: 'Ver pedidos' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: query }));
  const chips = await screen.findByRole('list', { name: 'Filtros puestos' });
  expect(chips).toHaveTextContent(/Total: de 50,00.* a 100,00/);
  expect(chips).toHaveTextContent('Artículo: casco');
  expect(chips).toHaveTextContent('Empresa que factura: Taller S.L.');
});

test('Space looks at an order beside the list, J goes on to the next, and Enter opens it', async () => {
  const look = (id: string, title: string) =>
    answer(
      OrderPreviewQuery,
      { id },
      {
        __typename: 'Query',
        order: {
          __typename: 'Order',
          id,
          shippingMethod: 'Correos',
          issuingCompany: null,
          lines: [
            {
              __typename: 'OrderLine',
              position: 1,
              title,
              sku: 'CAS-01',
              quantity: 2,
              total: { __typename: 'Money', amount: '40.00', currencyCode: 'EUR' },
            },
          ],
        },
      },
    );
  const answers = [listOf([ana, guest]), countOf(2), look('ord_1', 'Casco'), look('ord_2', 'Timbre')];
  const { user, router } = renderAt('/pedidos', answers);
  await rowOf(/1024/);
  screen.getByRole('link', { name: '1024' }).focus();
  await user.keyboard(' ');
  const panel = within(await screen.findByRole('dialog', { name: 'Pedido 1024' }));
  expect(await panel.findByText('2 × Casco')).toBeVisible();
  expect(panel.getByText('Pagado')).toBeVisible();
  await waitFor(() => expect(panel.getByRole('link', { name: 'Abrir pedido' })).toHaveFocus());
  await user.keyboard('j');
  const next = within(await screen.findByRole('dialog', { name: 'Pedido 1025' }));
  expect(await next.findByText('2 × Timbre')).toBeVisible();
  expect(next.getByRole('link', { name: 'Abrir pedido' })).toHaveAttribute('href', '/pedidos/ord_2');
  await user.keyboard(' ');
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(screen.getByRole('link', { name: '1025' })).toHaveFocus();
});
