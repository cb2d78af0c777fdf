import { screen, waitFor, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { anOrder } from '../../../test/orders';
import { claimableOf } from '../../../test/record';
import { renderAt } from '../../../test/render';
import { CustomerOrders } from '../../orders/orders.graphql';
import { NamesOf } from '../../timeline/names.graphql';
import type { Customer } from '../customer';
import { CustomerRecord, CustomerTimeline } from '../customers.graphql';

const recordOf = (customer: Customer | null, personal = true): Answer =>
  answer(CustomerRecord, { id: 'cus_1', personal }, { __typename: 'Query', customer });

const change = (field: string, oldValue: string | null, newValue: string | null) => ({
  __typename: 'AuditChange' as const,
  field,
  oldValue,
  newValue,
});
const changes = [
  change('email', 'ana@viejo.es', 'ana@ejemplo.es'),
  change('phone', '+34600000000', null),
  change('status', 'ACTIVE', 'BLOCKED'),
  change(
    'discount',
    null,
    '{"type":"MONETARY","amount":{"amount":"1050","currencyCode":"EUR"},"percentage":null,"startsOn":null,"endsOn":"2026-12-31"}',
  ),
  change('taxExemption', null, '{"reason":"Intracomunitario","validFrom":null,"validUntil":null,"certificate":null}'),
  change('paymentPreference', null, '{"mode":"CHOICE","default":"BIZUM","methods":["BIZUM","CARD"]}'),
  change('algoNuevo', null, '{"x":1}'),
];

/** What a customer was made with: by ids and as the API has it. */
const atFirst = [
  change('tags', null, '["tag_1","tag_9"]'),
  change('channelId', null, 'chn_1'),
  change('metadata', null, '{"talla":"54"}'),
  change(
    'addresses',
    null,
    '[{"label":null,"recipient":null,"company":null,"line1":"Rue Noire, 3","line2":null,"postalCode":"69001","city":"Lyon","region":null,"countryCode":"FR","phone":null}]',
  ),
];
const names = answer(
  NamesOf,
  { ids: ['tag_1', 'tag_9', 'chn_1'] },
  {
    __typename: 'Query',
    nodes: [
      { __typename: 'Tag', id: 'tag_1', name: 'Boda' },
      null,
      { __typename: 'Channel', id: 'chn_1', name: 'Tienda web' },
    ],
  },
);

const timeline = (cursor?: string): Answer =>
  answer(
    CustomerTimeline,
    { id: 'cus_1', ...(cursor ? { after: cursor } : {}) },
    {
      __typename: 'Query',
      customer: {
        __typename: 'Customer',
        id: 'cus_1',
        timeline: {
          __typename: 'AuditEventConnection',
          nodes: [
            {
              __typename: 'AuditEvent',
              id: cursor ? 'evt_2' : 'evt_1',
              at: '2026-01-03T10:00:00Z',
              action: cursor ? 'customer.create' : 'customer.update',
              subjectId: 'cus_1',
              actor: { __typename: 'Actor', kind: 'STAFF', name: 'Marc Vila' },
              changes: cursor ? atFirst : changes,
            },
          ],
          pageInfo: { __typename: 'PageInfo', hasNextPage: !cursor, endCursor: cursor ? null : 'c1' },
        },
      },
    },
  );

const orders = (nodes = [anOrder(), anOrder({ id: 'ord_2', number: 1025, fulfilmentStatus: 'CANCELLED' })]): Answer =>
  answer(
    CustomerOrders,
    { id: 'cus_1' },
    {
      __typename: 'Query',
      customer: {
        __typename: 'Customer',
        id: 'cus_1',
        orders: { __typename: 'OrderConnection', nodes, totalCount: nodes.length && 12 },
      },
    },
  );

const panel = (name: string) => screen.findByRole('region', { name });

test('a record tells who it is, how to reach them and what they pay less', async () => {
  renderAt('/clientes/cus_1', [recordOf(ana), timeline(), orders(), claimableOf('cus_1', 0)]);
  expect(await screen.findByRole('heading', { name: 'Ana García', level: 1 })).toBeVisible();
  expect(screen.getAllByText('Bloqueado')[0]).toBeVisible();
  expect(screen.getByText('Motivo del bloqueo: No recoge sus pedidos')).toBeVisible();
  const contact = await panel('Contacto');
  expect(within(contact).getByRole('link', { name: 'ana@ejemplo.es' })).toHaveAttribute(
    'href',
    'mailto:ana@ejemplo.es',
  );
  expect(within(contact).getByRole('link', { name: '+34 645 33 77 11' })).toHaveAttribute('href', 'tel:+34645337711');
  const discount = await panel('Descuento e impuestos');
  expect(discount).toHaveTextContent(/10\s%/);
  expect(discount).toHaveTextContent('Se aplica 10 % (grupo «Mayoristas»).');
  expect(await panel('Direcciones')).toHaveTextContent('50001 Zaragoza');
  expect(await panel('Resumen')).toHaveTextContent('12345678Z');
  expect(await panel('Notas')).toHaveTextContent('Llamar por la tarde');
  expect(await panel('Preferencias')).toHaveTextContent('Siempre Bizum');
});

test('the newest orders stand on the record with both states, and all of them are a click away', async () => {
  renderAt('/clientes/cus_1', [recordOf(ana), timeline(), orders(), claimableOf('cus_1', 0)]);
  const list = await panel('Pedidos');
  expect(await within(list).findByRole('link', { name: 'Pedido 1024' })).toHaveAttribute('href', '/pedidos/ord_1');
  const [first, second] = within(list).getAllByRole('listitem');
  expect(first).toHaveTextContent(/Tienda onlinePagadoEn preparación1\.234,50/);
  expect(second).toHaveTextContent('Cancelado');
  expect(within(list).getByRole('link', { name: 'Ver todos (12)' })).toHaveAttribute(
    'href',
    '/pedidos?q=cliente%3Acus_1',
  );
  expect(screen.getByRole('link', { name: 'Pedidos de Ana García: 3' })).toHaveAttribute(
    'href',
    '/pedidos?q=cliente%3Acus_1',
  );
});

test('a customer without orders is said to have none', async () => {
  renderAt('/clientes/cus_1', [recordOf({ ...ana, orderCount: 0 }), timeline(), orders([])]);
  expect(await within(await panel('Pedidos')).findByText('Sin pedidos todavía.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Pedidos de Ana/ })).not.toBeInTheDocument();
});

test('an e-mail is an address to write to and nothing else, whatever is in it', async () => {
  renderAt('/clientes/cus_1', [
    recordOf({ ...ana, email: 'ana?bcc=otra&x@ejemplo.es' }),
    timeline(),
    orders(),
    claimableOf('cus_1', 0),
  ]);
  expect(within(await panel('Contacto')).getByRole('link', { name: 'ana?bcc=otra&x@ejemplo.es' })).toHaveAttribute(
    'href',
    'mailto:ana%3Fbcc%3Dotra%26x@ejemplo.es',
  );
});

test('the history tells of orders too, and of them alone', async () => {
  const ofOrders = answer(
    CustomerTimeline,
    { id: 'cus_1', kinds: ['ORDERS'] },
    {
      __typename: 'Query',
      customer: {
        __typename: 'Customer',
        id: 'cus_1',
        timeline: {
          __typename: 'AuditEventConnection',
          nodes: [
            {
              __typename: 'AuditEvent',
              id: 'evt_9',
              at: '2026-01-04T10:00:00Z',
              action: 'order.create',
              subjectId: 'ord_1',
              actor: { __typename: 'Actor', kind: 'TOKEN', name: 'Tienda online' },
              changes: [change('number', null, '1024'), change('paymentStatus', null, 'PAID')],
            },
          ],
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      },
    },
  );
  const { user, router } = renderAt('/clientes/cus_1', [
    recordOf(ana),
    timeline(),
    ofOrders,
    orders(),
    claimableOf('cus_1', 0),
  ]);
  const history = await panel('Historial');
  await within(history).findByText('Datos cambiados');
  await user.click(within(history).getByRole('radio', { name: 'Pedidos' }));
  expect(await within(history).findByRole('link', { name: 'Pedido 1024' })).toHaveAttribute('href', '/pedidos/ord_1');
  expect(history).toHaveTextContent('Pedido creado · Pedido 1024Tienda online (aplicación)');
  expect(history).toHaveTextContent('Pago: Pagado');
  expect(within(history).queryByText('Datos cambiados')).not.toBeInTheDocument();
  expect(router.state.location.search).toEqual({ historial: 'pedidos' });
});

test('the history tells what was there before, and goes further back', async () => {
  const { user } = renderAt('/clientes/cus_1', [
    recordOf(ana),
    timeline(),
    timeline('c1'),
    names,
    orders(),
    claimableOf('cus_1', 0),
  ]);
  const history = await panel('Historial');
  expect(await within(history).findByText('Datos cambiados')).toBeVisible();
  expect(history).toHaveTextContent('Correo: ana@viejo.es → ana@ejemplo.es');
  await waitFor(() => expect(history).toHaveTextContent('Teléfono: +34 600 00 00 00 → vacío'));
  expect(history).toHaveTextContent('Estado: Activo → Bloqueado');
  expect(history).toHaveTextContent(/Descuento propio: 10,50\s€, hasta el 31 dic 2026/);
  expect(history).toHaveTextContent('Exención de impuestos: Intracomunitario');
  expect(history).toHaveTextContent('Forma de pago preferida: Bizum, Tarjeta');
  expect(history).toHaveTextContent('algoNuevo: {"x":1}');
  await user.click(within(history).getByRole('button', { name: 'Ver más' }));
  expect(await within(history).findByText('Cliente creado')).toBeVisible();
  expect(within(history).getByText('Datos cambiados')).toBeVisible();
  expect(await within(history).findByText('Boda, ya no existe')).toBeVisible();
  expect(history).toHaveTextContent('Canal: Tienda web');
  expect(history).toHaveTextContent('Datos de aplicaciones: talla: 54');
  expect(history).toHaveTextContent('Direcciones: Rue Noire, 3, 69001 Lyon, Francia');
});

test('without the right to personal data it is neither asked for nor shown', async () => {
  const { taxId: _1, vatId: _2, birthday: _3, addresses: _4, ...masked } = ana;
  renderAt(
    '/clientes/cus_1',
    [recordOf(masked, false), timeline(), orders(), claimableOf('cus_1', 0)],
    aViewer('VIEWER'),
  );
  expect(await panel('Resumen')).toHaveTextContent('•••••678Z');
  const addresses = await panel('Direcciones');
  expect(addresses).toHaveTextContent('Zaragoza, España');
  expect(addresses).toHaveTextContent('Tu rol no ve los datos personales completos.');
});

test('a customer who is not there is said to be so, and the list is a step away', async () => {
  renderAt('/clientes/cus_1', [recordOf(null)]);
  expect(await screen.findByRole('heading', { name: 'No encontramos a este cliente' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Clientes' })).toHaveAttribute('href', '/clientes');
});
