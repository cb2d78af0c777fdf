import { screen, within } from '@testing-library/react';
import { answer } from '../../test/answers';
import { ana } from '../../test/customers';
import { anOrder } from '../../test/orders';
import { claimableOf, recordAnswers } from '../../test/record';
import { renderAt } from '../../test/render';
import { CustomerOrders } from './orders.graphql';
import { OrderClaim } from './whose.graphql';

const guest = anOrder({ claim: 'CLAIMABLE' });
const ordersOf = (totalCount: number) =>
  answer(
    CustomerOrders,
    { id: 'cus_1' },
    {
      __typename: 'Query',
      customer: {
        __typename: 'Customer',
        id: 'cus_1',
        orders: { __typename: 'OrderConnection', nodes: [guest], totalCount },
      },
    },
  );
const panel = () => screen.findByRole('region', { name: 'Pedidos' });

test("a guest's order is confirmed from the record of who it is said to be", async () => {
  const claims = answer(
    OrderClaim,
    { input: { id: 'ord_1' } },
    {
      __typename: 'Mutation',
      orderClaim: { __typename: 'OrderPayload', order: { ...anOrder(), version: 4 }, userErrors: [] },
    },
  );
  const { user } = renderAt('/clientes/cus_1', [ordersOf(1), claims, ...recordAnswers(ana)]);
  expect(await within(await panel()).findByText('Sin verificar')).toBeVisible();
  await user.click(within(await panel()).getByRole('button', { name: /^Es suyo/ }));
  expect(await screen.findByText('El pedido 1024 ya consta como de Ana García.')).toBeVisible();
  expect(within(await panel()).queryByText('Sin verificar')).not.toBeInTheDocument();
});

test('those that are not in sight are a click away, and so is a new order', async () => {
  renderAt('/clientes/cus_1', [ordersOf(12), claimableOf('cus_1', 3), ...recordAnswers(ana)]);
  const link = await within(await panel()).findByRole('link', { name: '3 pedidos sin verificar: mira si son suyos' });
  expect(link).toHaveAttribute('href', expect.stringContaining('verificacion%3Aclaimable'));
  expect(within(await panel()).getByRole('link', { name: 'Nuevo pedido' })).toHaveAttribute(
    'href',
    '/pedidos/nuevo?cliente=cus_1',
  );
});
