import { screen, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { euros, order } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import type { Order } from '../order';
import { OrderPageQuery, OrderTimeline } from '../orders.graphql';

const pageOf = (found: Order | null, personal = true): Answer =>
  answer(OrderPageQuery, { id: 'ord_1', personal }, { __typename: 'Query', order: found });

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
        nodes: [
          {
            __typename: 'AuditEvent',
            id: 'evt_1',
            subjectId: 'ord_1',
            at: '2026-01-03T10:00:00Z',
            action: 'order.update',
            actor: { __typename: 'Actor', kind: 'STAFF', name: 'Marc Vila' },
            changes: [
              {
                __typename: 'AuditChange',
                field: 'fulfilmentStatus',
                oldValue: 'UNFULFILLED',
                newValue: 'PROCESSING',
              },
            ],
          },
        ],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
);

const panel = (name: string) => screen.findByRole('region', { name });

test('an order says its number, both states, and where it came from', async () => {
  renderAt('/pedidos/ord_1', [pageOf(order), history]);
  expect(await screen.findByRole('heading', { name: 'Pedido 1024', level: 1 })).toBeVisible();
  expect(screen.getByText('Pago parcial')).toBeVisible();
  expect(screen.getAllByText('En preparación')[0]).toBeVisible();
  expect(screen.getByText('Sin verificar')).toBeVisible();
  const details = await panel('Detalles');
  expect(details).toHaveTextContent('Tienda online');
  expect(details).toHaveTextContent('#1001');
  expect(details).toHaveTextContent('Bicicletas Ebro, S. L.');
});

test('its lines say how much of what, and what was taken off', async () => {
  renderAt('/pedidos/ord_1', [pageOf(order), history]);
  const row = within(await panel('Artículos')).getByRole('row', { name: /Casco Ruta/ });
  expect(row).toHaveTextContent('CAS-01');
  expect(within(row).getByRole('cell', { name: /50,00/ })).toBeVisible();
  expect(within(row).getByRole('cell', { name: '2' })).toBeVisible();
  expect(within(row).getByRole('cell', { name: /−10,00/ })).toBeVisible();
  expect(within(row).getByRole('cell', { name: /21\s%/ })).toBeVisible();
  expect(within(row).getByRole('cell', { name: /90,00/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Parches/ })).toHaveTextContent('No consta');
});

test('the money adds up in sight: discount, shipping, tax, adjustment, what is paid and what is not', async () => {
  renderAt('/pedidos/ord_1', [pageOf(order), history]);
  const money = await panel('Importe');
  expect(money).toHaveTextContent(/Artículos.*10,00\s€ ya descontados en sus líneas.*110,00/);
  expect(money).toHaveTextContent(/Descuento−5,00/);
  expect(money).toHaveTextContent(/EnvíoCorreos 24 h9,00/);
  expect(money).toHaveTextContent(/Impuestos incluidos21\s%: 15,62\s€ · 10\s%: 1,73\s€17,35/);
  expect(money).toHaveTextContent(/Ajuste.*0,50/);
  expect(money).toHaveTextContent(/Total114,50/);
  expect(money).toHaveTextContent(/Pagado60,00/);
  expect(money).toHaveTextContent(/Reembolsado−10,00/);
  expect(money).toHaveTextContent(/Por cobrar54,50/);
});

test('an exemption is the reason why there is no tax', async () => {
  const exempt = {
    ...order,
    tax: euros('0.00'),
    taxExemption: { __typename: 'OrderTaxExemption' as const, reason: 'Intracomunitario', certificate: 'ES-77' },
  };
  renderAt('/pedidos/ord_1', [pageOf(exempt), history]);
  expect(await panel('Importe')).toHaveTextContent('Exento: Intracomunitario · ES-77');
});

test('payments, parcels, notes and history are told', async () => {
  renderAt('/pedidos/ord_1', [pageOf(order), history]);
  const payments = await panel('Pagos');
  expect(payments).toHaveTextContent('Pago · Bizum');
  expect(payments).toHaveTextContent(/Reembolso.*Llegó rayado.*−10,00/);
  const parcels = await panel('Envíos');
  expect(within(parcels).getByRole('link', { name: 'PQ123' })).toHaveAttribute('href', 'https://correos.example/PQ123');
  expect(parcels).toHaveTextContent('2 × Casco Ruta');
  expect(await panel('Notas')).toHaveTextContent('Envolver para regalo');
  const changes = await panel('Historial');
  expect(await within(changes).findByText('Datos cambiados')).toBeVisible();
  expect(changes).toHaveTextContent('Envío: Sin preparar → En preparación');
});

test('who ordered is a click away, and where it goes stands beside', async () => {
  renderAt('/pedidos/ord_1', [pageOf(order), history]);
  const buyer = await panel('Cliente');
  expect(within(buyer).getByRole('link', { name: 'Ana García' })).toHaveAttribute('href', '/clientes/cus_1');
  expect(buyer).toHaveTextContent('Se compró como invitado');
  expect(buyer).toHaveTextContent('12345678Z');
  const addresses = await panel('Direcciones');
  expect(addresses).toHaveTextContent('Plaza del Pilar, 1');
  expect(addresses).toHaveTextContent('Calle Mayor, 3');
});

test('without the right to personal data it is neither asked for nor shown', async () => {
  const { taxId: _1, vatId: _2, billingAddress: _3, shippingAddress: _4, ...masked } = order;
  renderAt('/pedidos/ord_1', [pageOf(masked, false), history], aViewer('VIEWER'));
  expect(await panel('Cliente')).not.toHaveTextContent('12345678Z');
  expect(screen.queryByRole('region', { name: 'Direcciones' })).not.toBeInTheDocument();
});

test('a cancelled order says why', async () => {
  const cancelled: Order = {
    ...order,
    fulfilmentStatus: 'CANCELLED',
    cancelledAt: '2026-01-06T10:00:00Z',
    cancelReason: 'Se arrepintió',
  };
  renderAt('/pedidos/ord_1', [pageOf(cancelled), history]);
  expect(await screen.findByText('Motivo de la cancelación: Se arrepintió')).toBeVisible();
});

test('an order that is not there is said to be so, and the list is a step away', async () => {
  renderAt('/pedidos/ord_1', [pageOf(null)]);
  expect(await screen.findByRole('heading', { name: 'No encontramos este pedido' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Pedidos' })).toHaveAttribute('href', '/pedidos');
});
