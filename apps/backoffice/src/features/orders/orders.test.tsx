import { screen, waitFor, within } from '@testing-library/react';
import { activate } from '../../lib/i18n';
import { answer } from '../../test/answers';
import { ana, countOf, guest, listAnd, listOf, rowOf } from '../../test/order-list';
import { anOrder } from '../../test/orders';
import { renderAt } from '../../test/render';
import { OrderPreviewQuery } from './orders.graphql';

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
