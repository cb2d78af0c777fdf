import { screen, within } from '@testing-library/react';
import type { ShipmentRecordInput } from '../../../gql/graphql';
import { type Answer, answer } from '../../../test/answers';
import { historyOf } from '../../../test/order-history';
import { order } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import type { Order } from '../order';
import { OrderPageQuery } from '../orders.graphql';
import { ShipmentRecord } from './actions.graphql';
import { ShipmentChange } from './parcels.graphql';

const pageOf = (found: Order): Answer =>
  answer(OrderPageQuery, { id: 'ord_1', personal: true }, { __typename: 'Query', order: found });
const history = historyOf([]);
const waiting: Order = { ...order, shipments: [], fulfilmentStatus: 'UNFULFILLED' };
const parcels = () => screen.findByRole('region', { name: 'Envíos' });
const [parcel] = order.shipments;
if (!parcel) throw new Error('The order of the tests has a parcel.');

type Refusal = { code: 'OUT_OF_RANGE'; message: string; path: string[] };

const ships = (input: ShipmentRecordInput, now: Order | null, refusals: Refusal[] = []): Answer => ({
  ...answer(
    ShipmentRecord,
    { input, personal: true },
    {
      __typename: 'Mutation',
      shipmentRecord: {
        __typename: 'ShipmentPayload',
        order: now,
        userErrors: refusals.map((one) => ({ __typename: 'UserError' as const, ...one })),
      },
    },
  ),
  maxUsageCount: 1,
});

async function openDialog(user: ReturnType<typeof renderAt>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Cambiar envío' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Registrar un envío…' }));
  return within(await screen.findByRole('dialog', { name: 'Registrar un envío' }));
}

test('a parcel takes a part of what is left, and the order is sent in part', async () => {
  const nothing = { carrier: null, trackingNumber: null, trackingUrl: null };
  const after: Order = { ...order, version: 4, fulfilmentStatus: 'PARTIALLY_FULFILLED' };
  const packed = [{ position: 1, quantity: 1 }];
  const { user } = renderAt('/pedidos/ord_1', [
    pageOf(waiting),
    history,
    ships({ orderId: 'ord_1', ...nothing, carrier: 'Correos', lines: packed }, after),
  ]);
  const dialog = await openDialog(user);
  expect(dialog.getByRole('textbox', { name: 'Casco Ruta' })).toHaveValue('2');
  expect(dialog.getByText('Sale todo lo que queda por enviar.')).toBeVisible();
  await user.clear(dialog.getByRole('textbox', { name: 'Casco Ruta' }));
  await user.type(dialog.getByRole('textbox', { name: 'Casco Ruta' }), '1');
  await user.clear(dialog.getByRole('textbox', { name: 'Parches' }));
  expect(dialog.getByText('El pedido queda con envío parcial.')).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'Transportista' }), 'Correos{Enter}');
  expect(await screen.findByText('Envío registrado.')).toBeVisible();
  expect(screen.getByText('Envío parcial')).toBeVisible();
});

test('more than there is, nothing at all and no number are refused at their fields', async () => {
  const { user } = renderAt('/pedidos/ord_1', [pageOf(waiting), history]);
  const dialog = await openDialog(user);
  const helmet = dialog.getByRole('textbox', { name: 'Casco Ruta' });
  const send = dialog.getByRole('button', { name: 'Registrar el envío' });
  for (const wrong of ['3', '1,5', '-1']) {
    await user.clear(helmet);
    await user.type(helmet, wrong);
    await user.click(send);
    expect(helmet).toBeInvalid();
  }
  await user.clear(helmet);
  await user.clear(dialog.getByRole('textbox', { name: 'Parches' }));
  await user.click(send);
  expect(helmet).toBeInvalid();
});

test('only what has not left yet is offered', async () => {
  const { user } = renderAt('/pedidos/ord_1', [pageOf(order), history]);
  const dialog = await openDialog(user);
  expect(dialog.getByRole('textbox', { name: 'Parches' })).toHaveValue('1');
  expect(dialog.queryByRole('textbox', { name: 'Casco Ruta' })).not.toBeInTheDocument();
});

test('with nothing left there is nothing to send', async () => {
  const all = { ...parcel, lines: [] };
  const { user } = renderAt('/pedidos/ord_1', [pageOf({ ...order, shipments: [all] }), history]);
  const dialog = await openDialog(user);
  expect(dialog.getByText('No queda nada por enviar: todo está ya en sus envíos.')).toBeVisible();
  expect(dialog.queryByRole('textbox')).not.toBeInTheDocument();
});

test('the tracking of a parcel is changed, and one that arrived is said to be delivered', async () => {
  const tracked = { ...parcel, trackingNumber: 'PQ999' };
  const changes = (input: object, now: Order) =>
    answer(
      ShipmentChange,
      { input: { id: 'shi_1', ...input }, personal: true },
      { __typename: 'Mutation', shipmentUpdate: { __typename: 'ShipmentPayload', order: now, userErrors: [] } },
    );
  const arrived: Order = {
    ...order,
    fulfilmentStatus: 'DELIVERED',
    shipments: [{ ...tracked, deliveredAt: '2026-01-08T10:00:00Z' }],
  };
  const delivers: Answer = {
    request: { query: ShipmentChange, variables: ({ input }: { input: object }) => 'deliveredAt' in input },
    result: {
      data: {
        __typename: 'Mutation',
        shipmentUpdate: { __typename: 'ShipmentPayload', order: arrived, userErrors: [] },
      },
    },
  };
  const { user } = renderAt('/pedidos/ord_1', [
    pageOf(order),
    history,
    changes(
      { carrier: 'Correos', trackingNumber: 'PQ999', trackingUrl: 'https://correos.example/PQ123' },
      { ...order, shipments: [tracked] },
    ),
    delivers,
  ]);
  await user.click(within(await parcels()).getByRole('button', { name: 'Cambiar seguimiento' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Seguimiento del envío' }));
  const number = dialog.getByRole('textbox', { name: 'Número de seguimiento' });
  expect(number).toHaveValue('PQ123');
  await user.clear(number);
  await user.type(number, 'PQ999');
  await user.click(dialog.getByRole('button', { name: 'Guardar el seguimiento' }));
  expect(await within(await parcels()).findByRole('link', { name: 'PQ999' })).toBeVisible();
  await user.click(within(await parcels()).getByRole('button', { name: 'Marcar como entregado' }));
  expect(await screen.findByText('Envío entregado.')).toBeVisible();
  expect(within(await parcels()).queryByRole('button', { name: 'Marcar como entregado' })).not.toBeInTheDocument();
});
