import { screen, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { euros, order } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import type { Order } from '../order';
import { OrderPageQuery, OrderTimeline } from '../orders.graphql';
import { FulfilmentChange, OrderCancel, OrderNoteCreate, RefundRecord, TransactionRecord } from './actions.graphql';

const page = (personal = true): Answer =>
  answer(OrderPageQuery, { id: 'ord_1', personal }, { __typename: 'Query', order });

const history: Answer = answer(
  OrderTimeline,
  { id: 'ord_1' },
  {
    __typename: 'Query',
    order: {
      __typename: 'Order',
      id: 'ord_1',
      events: {
        __typename: 'AuditEventConnection',
        nodes: [],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
);

const refused = (message: string, path: string[]) => [
  { __typename: 'UserError' as const, code: 'AMOUNT_TOO_LARGE' as const, message, path },
];

async function choose(user: ReturnType<typeof renderAt>['user'], menu: string, item: string) {
  await user.click(await screen.findByRole('button', { name: menu }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

test('the order goes on to a state that the table allows, and to no other', async () => {
  const delivered: Order = { ...order, version: 4, fulfilmentStatus: 'DELIVERED', nextFulfilment: ['RETURNED'] };
  const changes = answer(
    FulfilmentChange,
    { input: { id: 'ord_1', status: 'DELIVERED', expectedVersion: 3 }, personal: true },
    {
      __typename: 'Mutation',
      orderFulfilmentUpdate: { __typename: 'OrderPayload', order: delivered, userErrors: [] },
    },
  );
  const { user } = renderAt('/pedidos/ord_1', [page(), history, changes]);
  await user.click(await screen.findByRole('button', { name: 'Cambiar envío' }));
  expect(await screen.findByRole('menuitem', { name: 'Enviado' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: 'Devuelto' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('menuitem', { name: 'Entregado' }));
  expect(await screen.findByText('Envío: Entregado')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cambiar envío' }));
  expect(await screen.findByRole('menuitem', { name: 'Devuelto' })).toBeVisible();
});

test('a payment is recorded: what is due stands there, and a refusal is told at its field', async () => {
  const message = 'Es más de lo que queda por cobrar.';
  const pays = (amount: string, errors: ReturnType<typeof refused>, now: Order | null) => ({
    ...answer(
      TransactionRecord,
      { input: { orderId: 'ord_1', amount, kind: 'PAYMENT' as const, method: 'CASH' as const }, personal: true },
      {
        __typename: 'Mutation' as const,
        orderTransactionRecord: { __typename: 'OrderTransactionPayload' as const, order: now, userErrors: errors },
      },
    ),
    maxUsageCount: 1,
  });
  const paid: Order = { ...order, version: 4, paid: euros('114.50'), paymentStatus: 'PAID' };
  const { user } = renderAt('/pedidos/ord_1', [
    page(),
    history,
    pays('900', refused(message, ['input', 'amount']), null),
    pays('54.5', [], paid),
  ]);
  await choose(user, 'Registrar pago', 'Registrar un pago…');
  const dialog = await screen.findByRole('dialog', { name: 'Registrar un pago' });
  const amount = within(dialog).getByRole('textbox', { name: 'Importe (EUR)' });
  expect(amount).toHaveValue('54,50');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Forma de pago' }), 'Efectivo');
  await user.clear(amount);
  await user.type(amount, '900');
  await user.click(within(dialog).getByRole('button', { name: 'Registrar un pago' }));
  expect(await within(dialog).findByText(message)).toBeVisible();
  await user.clear(amount);
  await user.type(amount, '54,5');
  await user.click(within(dialog).getByRole('button', { name: 'Registrar un pago' }));
  expect(await screen.findByText('Apuntado en el pedido.')).toBeVisible();
});

test('cancelling needs a reason, and the page says it', async () => {
  const cancelled: Order = {
    ...order,
    version: 4,
    fulfilmentStatus: 'CANCELLED',
    nextFulfilment: [],
    cancelReason: 'Se arrepintió',
    cancelledAt: '2026-01-06T10:00:00Z',
  };
  const cancels = answer(
    OrderCancel,
    { input: { id: 'ord_1', reason: 'Se arrepintió' }, personal: true },
    { __typename: 'Mutation', orderCancel: { __typename: 'OrderPayload', order: cancelled, userErrors: [] } },
  );
  const { user } = renderAt('/pedidos/ord_1', [page(), history, cancels]);
  await choose(user, 'Cambiar envío', 'Cancelar el pedido…');
  const dialog = await screen.findByRole('dialog', { name: '¿Cancelar el pedido 1024?' });
  await user.click(within(dialog).getByRole('button', { name: 'Cancelar el pedido' }));
  expect(within(dialog).getByRole('textbox', { name: 'Motivo' })).toBeInvalid();
  await user.type(within(dialog).getByRole('textbox', { name: 'Motivo' }), 'Se arrepintió');
  await user.click(within(dialog).getByRole('button', { name: 'Cancelar el pedido' }));
  expect(await screen.findByText('Motivo de la cancelación: Se arrepintió')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Cambiar envío' })).not.toBeInTheDocument();
});

test('a note is written down', async () => {
  const noted: Order = {
    ...order,
    notes: {
      __typename: 'OrderNoteConnection',
      nodes: [
        {
          __typename: 'OrderNote',
          id: 'not_2',
          body: 'Llamar antes',
          author: { __typename: 'Actor', kind: 'STAFF', name: 'Lucía Robles' },
          createdAt: '2026-01-07T10:00:00Z',
          updatedAt: '2026-01-07T10:00:00Z',
        },
      ],
    },
  };
  const writes = answer(
    OrderNoteCreate,
    { input: { orderId: 'ord_1', body: 'Llamar antes' }, personal: true },
    { __typename: 'Mutation', orderNoteCreate: { __typename: 'OrderNotePayload', order: noted, userErrors: [] } },
  );
  const { user } = renderAt('/pedidos/ord_1', [page(), history, writes]);
  await user.type(await screen.findByRole('textbox', { name: 'Nueva nota' }), 'Llamar antes');
  await user.click(screen.getByRole('button', { name: 'Añadir nota' }));
  expect(await screen.findByText('Llamar antes', { selector: 'div' })).toBeVisible();
});

test('refunds are offered to those who may give money back', async () => {
  const refunds = answer(
    RefundRecord,
    { input: { orderId: 'ord_1', amount: '50.00' }, personal: true },
    { __typename: 'Mutation', orderRefund: { __typename: 'OrderTransactionPayload', order, userErrors: [] } },
  );
  const { user } = renderAt('/pedidos/ord_1', [page(), history, refunds]);
  await choose(user, 'Registrar pago', 'Registrar un reembolso…');
  const dialog = await screen.findByRole('dialog', { name: 'Registrar un reembolso' });
  expect(within(dialog).getByRole('textbox', { name: 'Importe (EUR)' })).toHaveValue('50,00');
  await user.click(within(dialog).getByRole('button', { name: 'Registrar un reembolso' }));
  expect(await screen.findByText('Apuntado en el pedido.')).toBeVisible();
});

test('an agent is offered no refund, and who may only read is offered nothing', async () => {
  const { user, unmount } = renderAt('/pedidos/ord_1', [page(), history], aViewer('AGENT'));
  await user.click(await screen.findByRole('button', { name: 'Registrar pago' }));
  expect(await screen.findByRole('menuitem', { name: 'Registrar un pago…' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: 'Registrar un reembolso…' })).not.toBeInTheDocument();
  unmount();
  const { taxId: _1, vatId: _2, billingAddress: _3, shippingAddress: _4, ...masked } = order;
  const read = answer(OrderPageQuery, { id: 'ord_1', personal: false }, { __typename: 'Query', order: masked });
  renderAt('/pedidos/ord_1', [read, history], aViewer('VIEWER'));
  await screen.findByRole('region', { name: 'Importe' });
  expect(screen.queryByRole('button', { name: /Cambiar envío|Registrar pago|Añadir nota/ })).not.toBeInTheDocument();
});
