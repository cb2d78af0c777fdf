import { screen, waitFor, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { historyOf } from '../../../test/order-history';
import { anOrder, order } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import { NamesOf } from '../../timeline/names.graphql';
import type { Order } from '../order';
import { OrderPageQuery } from '../orders.graphql';
import { OrderPricing } from '../page/pricing.graphql';
import { BuyerSearch, OrderClaim } from '../whose.graphql';
import { OrderMove } from './move.graphql';

const pageOf = (found: Order, personal = true): Answer =>
  answer(OrderPageQuery, { id: 'ord_1', personal }, { __typename: 'Query', order: found });
const history = historyOf([]);
const luz = { __typename: 'Customer' as const, id: 'cus_2', displayName: 'Luz Gil' };
const buyer = () => screen.findByRole('region', { name: 'Cliente' });

test('an order goes to another customer, named before it does', async () => {
  const person = { ...luz, email: 'luz@ejemplo.es', phone: null, phoneFormatted: null, status: 'ACTIVE' as const };
  const found = answer(
    BuyerSearch,
    { search: 'luz' },
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: [{ ...person, id: 'cus_1', displayName: 'Ana García' }, person],
      },
    },
  );
  const moves = answer(
    OrderMove,
    { input: { id: 'ord_1', customerId: 'cus_2' }, personal: true },
    {
      __typename: 'Mutation',
      orderMove: { __typename: 'OrderPayload', order: { ...order, customer: luz, claim: 'CLAIMED' }, userErrors: [] },
    },
  );
  const { user } = renderAt('/pedidos/ord_1', [pageOf(order), history, found, moves]);
  await user.click(within(await buyer()).getByRole('button', { name: 'Pasar a otro…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Pasar el pedido 1024 a otro cliente' }));
  await waitFor(() => expect(dialog.getByRole('combobox', { name: 'A quién' })).toHaveFocus());
  expect(dialog.getByRole('button', { name: 'Pasar el pedido' })).toBeDisabled();
  await user.keyboard('luz{Enter}');
  expect(await dialog.findByText(/Deja de contar para Ana García y cuenta para Luz Gil/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Pasar a Luz Gil' }));
  expect(await screen.findByText('El pedido 1024 es ahora de Luz Gil.')).toBeVisible();
  expect(within(await buyer()).getByRole('link', { name: 'Luz Gil' })).toBeVisible();
});

test("a guest's order is said to be the customer's, and is so no more in doubt", async () => {
  const claims = answer(
    OrderClaim,
    { input: { id: 'ord_1' } },
    {
      __typename: 'Mutation',
      orderClaim: {
        __typename: 'OrderPayload',
        order: {
          ...anOrder({ claim: 'CLAIMED', paymentStatus: order.paymentStatus, total: order.total }),
          version: 4,
        },
        userErrors: [],
      },
    },
  );
  const { user } = renderAt('/pedidos/ord_1', [pageOf(order), history, claims]);
  await user.click(within(await buyer()).getByRole('button', { name: 'Es suyo: el pedido 1024 es de Ana García' }));
  expect(await screen.findByText('El pedido 1024 ya consta como de Ana García.')).toBeVisible();
  expect(screen.queryByText('Sin verificar')).not.toBeInTheDocument();
});

test('an order of nobody is given to somebody; who may only read is offered neither', async () => {
  const { unmount } = renderAt('/pedidos/ord_1', [pageOf({ ...order, customer: null, claim: 'ANONYMOUS' }), history]);
  expect(await within(await buyer()).findByRole('button', { name: 'Asignar…' })).toBeVisible();
  unmount();
  const { taxId: _1, vatId: _2, billingAddress: _3, shippingAddress: _4, ...masked } = order;
  renderAt('/pedidos/ord_1', [pageOf(masked, false), history], aViewer('VIEWER'));
  expect(within(await buyer()).queryByRole('button')).not.toBeInTheDocument();
});

test('how the price came about is told to whoever asks', async () => {
  const steps = ['Los artículos suman 100,00 €.', 'El descuento quita 10,00 €.'];
  const pricing = answer(
    OrderPricing,
    { id: 'ord_1' },
    {
      __typename: 'Query',
      order: {
        __typename: 'Order',
        id: 'ord_1',
        pricing: steps.map((text) => ({ __typename: 'PriceStep' as const, kind: 'LINES' as const, text })),
      },
    },
  );
  const { user } = renderAt('/pedidos/ord_1', [pageOf(order), history, pricing]);
  await user.click(await screen.findByText('Por qué este precio'));
  for (const step of steps) expect(await screen.findByText(step)).toBeVisible();
});

test('the history names people and channels, and writes money and moments as one does', async () => {
  const changed = (field: string, oldValue: string | null, newValue: string) => ({
    __typename: 'AuditChange' as const,
    field,
    oldValue,
    newValue,
  });
  const told = historyOf([
    {
      __typename: 'AuditEvent',
      id: 'evt_1',
      subjectId: 'ord_1',
      at: '2026-01-03T10:00:00Z',
      action: 'order.move',
      actor: { __typename: 'Actor', kind: 'STAFF', name: 'Marc Vila' },
      changes: [
        changed('customer', 'cus_2', 'cus_1'),
        changed('total', null, '38.65'),
        changed('placedAt', null, '2026-01-02T10:00:00.000Z'),
        changed('shippingAddress', null, '{"line1":"Calle Mayor, 3","city":"Zaragoza","phone":null}'),
        changed('lines', null, '["2 × Casco: rojo: 79.80"]'),
        changed('phone', null, '+34645337711'),
        changed('shipments', '[]', '["Correos PQ1 2026-01-05T10:00:00.000Z"]'),
      ],
    },
  ]);
  const names = answer(NamesOf, { ids: ['cus_2'] }, { __typename: 'Query', nodes: [luz] });
  renderAt('/pedidos/ord_1', [pageOf(order), told, names]);
  const changes = await screen.findByRole('region', { name: 'Historial' });
  expect(await within(changes).findByText('Luz Gil')).toBeVisible();
  expect(changes).toHaveTextContent('Cliente: Luz Gil → Ana García');
  expect(changes).toHaveTextContent(/Total: 38,65/);
  expect(changes).toHaveTextContent('Hecho: 2 ene 2026, 11:00');
  expect(changes).toHaveTextContent('Dirección de envío: Calle Mayor, 3, Zaragoza');
  expect(changes).toHaveTextContent('Correos PQ1 5 ene 2026, 11:00');
  expect(changes).toHaveTextContent(/Artículos: 2 × Casco: rojo: 79,80\s€/);
  expect(await within(changes).findByText(/\+34 645 33 77 11/)).toBeVisible();
});
