import { screen, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { euros, order } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import type { Order } from '../order';
import { OrderPageQuery, OrderTimeline } from '../orders.graphql';
import { TransactionRetract } from './retract.graphql';

const pageOf = (found: Order, personal = true): Answer =>
  answer(OrderPageQuery, { id: 'ord_1', personal }, { __typename: 'Query', order: found });
const history = answer(
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
const payments = () => screen.findByRole('region', { name: 'Pagos' });
const [payment, refund] = order.transactions;

test('a refund that never happened is taken back with its reason, and stays in sight', async () => {
  if (!payment || !refund) throw new Error('The order of the tests has two movements.');
  const gone = { ...refund, retractedAt: '2026-01-06T10:00:00Z', retractionReason: 'No se devolvió' };
  const after: Order = { ...order, version: 4, refunded: euros('0.00'), transactions: [payment, gone] };
  const retracts = answer(
    TransactionRetract,
    { input: { id: 'trx_2', reason: 'No se devolvió' }, personal: true },
    {
      __typename: 'Mutation',
      orderTransactionRetract: { __typename: 'OrderTransactionPayload', order: after, userErrors: [] },
    },
  );
  const { user } = renderAt('/pedidos/ord_1', [pageOf(order), history, retracts]);
  await user.click(within(await payments()).getByRole('button', { name: /^Anular el registro: Reembolso −10,00/ }));
  const dialog = await screen.findByRole('dialog', { name: '¿Anular este registro?' });
  const confirm = within(dialog).getByRole('button', { name: 'Anular el registro' });
  await user.click(confirm);
  expect(within(dialog).getByRole('textbox', { name: 'Motivo' })).toBeInvalid();
  await user.type(within(dialog).getByRole('textbox', { name: 'Motivo' }), 'No se devolvió');
  await user.click(confirm);
  expect(await within(await payments()).findByText(/Anulado: No se devolvió/)).toBeVisible();
  expect(within(await payments()).queryByRole('button')).not.toBeInTheDocument();
});

test('what the channel told is said to be so, and is not ours to take back', async () => {
  renderAt('/pedidos/ord_1', [pageOf(order), history]);
  expect(await payments()).toHaveTextContent('del canal');
  expect(within(await payments()).getAllByRole('button')).toHaveLength(1);
});

test('what staff and channel both recorded is said to count once', async () => {
  if (!payment) throw new Error('The order of the tests has a payment.');
  const own = { ...payment, id: 'trx_3', isFromChannel: false };
  const { unmount } = renderAt('/pedidos/ord_1', [pageOf(order), history]);
  expect(await payments()).not.toHaveTextContent('cuenta una sola vez');
  unmount();
  renderAt('/pedidos/ord_1', [pageOf({ ...order, transactions: [payment, own] }), history]);
  expect(await payments()).toHaveTextContent('cuenta una sola vez');
});

test('who may only look is offered nothing to take back', async () => {
  const { taxId: _1, vatId: _2, billingAddress: _3, shippingAddress: _4, ...masked } = order;
  renderAt('/pedidos/ord_1', [pageOf(masked, false), history], aViewer('VIEWER'));
  expect(within(await payments()).queryByRole('button')).not.toBeInTheDocument();
});
