import { screen, within } from '@testing-library/react';
import { type Answer, answer, aShop, aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';
import { FirstSteps, HomeSummary, HomeWaiting } from './home.graphql';
import { DemoShopRemove, ShopCreate } from './shops.graphql';

const figure = (count: number, query: string) => ({ __typename: 'SummaryFigure' as const, count, query });
const euros = (amount: string) => ({ __typename: 'Money' as const, amount, currencyCode: 'EUR' });
const day = (date: string, orders: number, amount: string) => ({
  __typename: 'SummaryDay' as const,
  date,
  newCustomers: 0,
  orders,
  revenue: euros(amount),
});

const home: Answer[] = [
  answer(
    HomeSummary,
    {},
    {
      __typename: 'Query',
      shopSummary: {
        __typename: 'ShopSummary',
        newCustomers: figure(1234, 'created:>=-29d'),
        orders: figure(56, 'placed:>=-29d'),
        toPrepare: figure(7, 'fulfilment:unfulfilled'),
        toCollect: figure(3, 'payment:pending'),
        revenue: [euros('7922.17')],
        days: [day('2026-01-01', 2, '100.00'), day('2026-01-02', 1, '40.50')],
      },
    },
  ),
  answer(
    HomeWaiting,
    { query: 'fulfilment:unfulfilled' },
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

const steps = (ordered: boolean, customers = true): Answer =>
  answer(
    FirstSteps,
    {},
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: customers ? [{ __typename: 'Customer', id: 'cus_1' }] : [],
      },
      tags: { __typename: 'TagConnection', nodes: [{ __typename: 'Tag', id: 'tag_1' }] },
      channels: { __typename: 'ChannelConnection', nodes: [{ __typename: 'Channel', id: 'chn_1' }] },
      orders: { __typename: 'OrderConnection', nodes: ordered ? [{ __typename: 'Order', id: 'ord_1' }] : [] },
    },
  );

test('each number leads to the list behind it', async () => {
  renderAt('/', [...home, steps(true)]);
  const customersLink = await screen.findByRole('link', { name: /Clientes nuevos\s*1\.234/ });
  expect(customersLink).toHaveAttribute('href', '/clientes?q=created%3A%3E%3D-29d');
  expect(screen.getByRole('link', { name: /Por preparar\s*7/ })).toHaveAttribute(
    'href',
    '/pedidos?q=fulfilment%3Aunfulfilled',
  );
  expect(screen.getByRole('link', { name: 'Pedido 1042' })).toBeVisible();
  expect(screen.queryByText(/Primeros pasos/)).not.toBeInTheDocument();
});

test('what came in is a picture with its best day, and a table', async () => {
  const { user } = renderAt('/inicio', [...home, steps(true)]);
  expect(await screen.findByRole('img', { name: /El mejor, el 1 ene 2026: 100,00\s€/ })).toBeVisible();
  expect(screen.getByText('1 ene')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ver como tabla' }));
  expect(screen.getByRole('row', { name: /2 ene 2026 1 40,50/ })).toBeVisible();
});

test('the first steps stay until all are done', async () => {
  renderAt('/inicio', [...home, steps(false)]);
  expect(await screen.findByRole('heading', { name: 'Primeros pasos: 3 de 4' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Recibe el primer pedido' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Trae a tus clientes' })).not.toBeInTheDocument();
});

test('an empty shop is asked how it begins: with a file, by hand, or with a connected program', async () => {
  renderAt('/inicio', [...home, steps(false, false)]);
  const ways = within(await screen.findByRole('region', { name: '¿Cómo empezamos?' }));
  expect(ways.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/importar',
    '/clientes/nuevo',
    '/ajustes/aplicaciones',
  ]);
});

test('who may only look is not asked to set the shop up', async () => {
  renderAt('/inicio', home, aViewer('VIEWER'));
  expect(await screen.findByRole('link', { name: /Por preparar\s*7/ })).toBeVisible();
  expect(screen.queryByText(/Primeros pasos/)).not.toBeInTheDocument();
});

test('a demo shop leads to a shop of one’s own, made in three fields', async () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const created = answer(
    ShopCreate,
    { input: { name: 'Estudio Luz', countryCode: 'ES', currencyCode: 'EUR', timeZone, locale: 'ES' } },
    {
      __typename: 'Mutation',
      shopCreate: {
        __typename: 'ShopCreatePayload',
        shop: { __typename: 'Shop', id: 'shp_2', name: 'Estudio Luz' },
        userErrors: [],
      },
    },
  );
  const after = aViewer('OWNER', [aShop(), aShop({ id: 'shp_2', name: 'Estudio Luz', isDemo: false })]);
  const { user } = renderAt('/inicio', [...home, steps(true), created, after], { ...aViewer(), maxUsageCount: 2 });
  await user.click(await screen.findByRole('button', { name: 'Crear mi tienda' }));
  await user.type(await screen.findByLabelText(/Nombre de la tienda/), 'Estudio Luz');
  await user.click(screen.getByRole('button', { name: 'Crear la tienda' }));
  expect(await screen.findByRole('button', { name: 'Tienda: Estudio Luz. Cambiar de tienda' })).toBeVisible();
  expect(screen.queryByText('Esta tienda es de ejemplo')).not.toBeInTheDocument();
});

test('the only shop there is cannot be removed, and the reason is told', async () => {
  const message = 'Es tu única tienda. Crea antes otra.';
  const refused = answer(
    DemoShopRemove,
    { input: { id: 'shp_1' } },
    {
      __typename: 'Mutation',
      demoShopRemove: {
        __typename: 'DemoShopRemovePayload',
        deletedId: null,
        userErrors: [{ __typename: 'UserError', code: 'LAST_SHOP', message, path: ['input', 'id'] }],
      },
    },
  );
  const { user } = renderAt('/inicio', [...home, steps(true), refused]);
  await user.click(await screen.findByRole('button', { name: 'Borrar la tienda de ejemplo' }));
  await user.click(await screen.findByRole('button', { name: 'Borrar la tienda' }));
  expect(await screen.findByText(message)).toBeVisible();
});
