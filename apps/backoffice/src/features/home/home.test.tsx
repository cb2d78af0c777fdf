import { screen } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';
import { FirstSteps, HomeNumbers, HomeWaiting } from './home.graphql';
import { homeQueries } from './home-queries';

const queries = homeQueries('es');
const customers = (totalCount: number) => ({ __typename: 'CustomerConnection' as const, totalCount });
const orders = (totalCount: number) => ({ __typename: 'OrderConnection' as const, totalCount });

const home: Answer[] = [
  answer(
    HomeNumbers,
    { ...queries },
    {
      __typename: 'Query',
      newCustomers: customers(1234),
      newOrders: orders(56),
      toPrepare: orders(7),
      toCollect: orders(0),
    },
  ),
  answer(
    HomeWaiting,
    { query: queries.toPrepare },
    {
      __typename: 'Query',
      orders: {
        __typename: 'OrderConnection',
        nodes: [
          {
            __typename: 'Order',
            id: 'ord_1',
            number: 1042,
            buyerName: 'Ana García',
            customer: null,
            total: { __typename: 'Money', amount: '12.50', currencyCode: 'EUR' },
            placedAt: '2026-01-02T10:00:00Z',
          },
        ],
      },
    },
  ),
];

const steps = (ordered: boolean): Answer =>
  answer(
    FirstSteps,
    {},
    {
      __typename: 'Query',
      customers: { __typename: 'CustomerConnection', nodes: [{ __typename: 'Customer', id: 'cus_1' }] },
      tags: { __typename: 'TagConnection', nodes: [{ __typename: 'Tag', id: 'tag_1' }] },
      channels: { __typename: 'ChannelConnection', nodes: [{ __typename: 'Channel', id: 'chn_1' }] },
      orders: { __typename: 'OrderConnection', nodes: ordered ? [{ __typename: 'Order', id: 'ord_1' }] : [] },
    },
  );

test('each number leads to the list behind it', async () => {
  renderAt('/', [...home, steps(true)]);
  const customersLink = await screen.findByRole('link', { name: /Clientes nuevos\s*1\.234/ });
  expect(customersLink).toHaveAttribute('href', '/clientes?q=creado%3A%3E%3D-30d');
  expect(screen.getByRole('link', { name: /Por preparar\s*7/ })).toHaveAttribute(
    'href',
    '/pedidos?q=envio%3Asin_preparar%2Cen_preparacion',
  );
  expect(screen.getByRole('link', { name: 'Pedido 1042' })).toBeVisible();
  expect(screen.queryByText(/Primeros pasos/)).not.toBeInTheDocument();
});

test('the first steps stay until all are done', async () => {
  renderAt('/inicio', [...home, steps(false)]);
  expect(await screen.findByRole('heading', { name: 'Primeros pasos: 3 de 4' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Recibe o anota el primer pedido' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Añade tu primer cliente' })).not.toBeInTheDocument();
});

test('who may only look is not asked to set the shop up', async () => {
  renderAt('/inicio', home, aViewer('VIEWER'));
  expect(await screen.findByRole('link', { name: /Por preparar\s*7/ })).toBeVisible();
  expect(screen.queryByText(/Primeros pasos/)).not.toBeInTheDocument();
});
