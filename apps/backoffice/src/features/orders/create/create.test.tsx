import { ApolloLink } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import type { OrderCreateInput } from '../../../gql/graphql';
import { hasUnsaved } from '../../../lib/unsaved';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { historyOf } from '../../../test/order-history';
import { euros, order } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import { OrderPageQuery } from '../orders.graphql';
import { BuyerSearch } from '../whose.graphql';
import { Buyer, OrderCreate, PriceTold, SoldProducts, Till } from './create.graphql';
import type { KnownBuyer } from './price-facts';

const till = answer(
  Till,
  {},
  {
    __typename: 'Query',
    shop: { __typename: 'Shop', id: 'shp_1', taxRate: '21.00', pricesIncludeTax: true, discountRule: 'BEST' },
    channels: {
      __typename: 'ChannelConnection',
      nodes: [{ __typename: 'Channel', id: 'chn_1', name: 'Caja', type: 'POS' }],
    },
    issuingCompanies: { __typename: 'IssuingCompanyConnection', nodes: [] },
  },
);

const ana: KnownBuyer = {
  __typename: 'Customer',
  id: 'cus_1',
  displayName: 'Ana García',
  email: 'ana@ejemplo.es',
  phone: null,
  phoneFormatted: null,
  status: 'ACTIVE',
  blockedReason: null,
  discount: {
    __typename: 'Discount',
    type: 'PERCENTAGE',
    amount: null,
    percentage: '10.00',
    startsOn: null,
    endsOn: null,
  },
  groups: [],
  primaryGroup: null,
  taxExemption: null,
  addresses: [
    {
      __typename: 'Address',
      id: 'adr_1',
      label: null,
      line1: 'Calle 1',
      postalCode: '24001',
      city: 'León',
      isDefaultShipping: true,
      isDefaultBilling: true,
    },
    {
      __typename: 'Address',
      id: 'adr_2',
      label: 'Taller',
      line1: 'Calle 2',
      postalCode: '24002',
      city: 'León',
      isDefaultShipping: false,
      isDefaultBilling: false,
    },
  ],
};

const buyerOf = (customer: KnownBuyer) => answer(Buyer, { id: 'cus_1' }, { __typename: 'Query', customer });

const found = (search: string, customers: KnownBuyer[]) =>
  answer(
    BuyerSearch,
    { search },
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: customers.map(({ __typename, id, displayName, email, phone, phoneFormatted, status }) => ({
          __typename,
          id,
          displayName,
          email,
          phone,
          phoneFormatted,
          status,
        })),
      },
    },
  );

const helmet = {
  __typename: 'SoldProduct' as const,
  title: 'Casco Ruta',
  sku: 'CAS-01',
  unitPrice: euros('50.00'),
  taxRate: '21.00',
};
const sold = (query: string, products = [helmet]) =>
  answer(SoldProducts, { query }, { __typename: 'Query', soldProducts: products });

type Refusal = { code: 'PRICE_CHANGED' | 'EMAIL_TAKEN'; message: string; path: string[]; relatedId?: string };

const creates = (input: OrderCreateInput, refusals: Refusal[] = []): Answer => ({
  ...answer(
    OrderCreate,
    { input },
    {
      __typename: 'Mutation',
      orderCreate: {
        __typename: 'OrderPayload',
        order: refusals.length > 0 ? null : { __typename: 'Order', id: 'ord_1', number: 1024, total: euros('90.00') },
        userErrors: refusals.map((one) => ({ __typename: 'UserError' as const, relatedId: null, ...one })),
      },
    },
  ),
  maxUsageCount: 1,
});

const page = [answer(OrderPageQuery, { id: 'ord_1', personal: true }, { __typename: 'Query', order }), historyOf([])];

const usual = [till, sold(''), ...page];
const helmetLine = { title: 'Casco Ruta', sku: 'CAS-01', quantity: 2, unitPrice: '50.00', taxRate: '21' };
const field = (name: string) => screen.getByRole('textbox', { name });
const adding = () => screen.findByRole('combobox', { name: 'Añadir artículo' });
const price = () => screen.getByRole('region', { name: 'Importe' });

test('an order is made from the keyboard alone, at the price that its customer has', async () => {
  const makes = creates({
    customerId: 'cus_1',
    lines: [helmetLine],
    payment: { method: 'CASH' },
    expectedTotal: '90.00',
    fulfilmentStatus: 'DELIVERED',
  });
  const answers = [...usual, found('ana', [ana]), buyerOf(ana), sold('casco'), makes];
  const { user, router } = renderAt('/pedidos/nuevo', answers);
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Buscar o crear un cliente' })).toHaveFocus());
  await user.keyboard('ana{Enter}');
  await waitFor(async () => expect(await adding()).toHaveFocus());
  await user.keyboard('casco{Enter}');
  await waitFor(() => expect(field('Cantidad, línea 1')).toHaveFocus());
  await user.keyboard('2{Enter}');
  await waitFor(async () => expect(await adding()).toHaveFocus());
  expect(price()).toHaveTextContent(
    /Los artículos suman 100,00.*Se aplica 10.*El descuento quita 10,00.*Incluye 15,62/,
  );
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Pagado ahora' })).toHaveFocus());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pagado ahora' }), 'Efectivo');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Entrega' }), 'Entregado');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/pedidos/ord_1'));
  expect(await screen.findByText(/Pedido 1024 creado: 90,00/)).toBeVisible();
  expect(hasUnsaved()).toBe(false);
});

test('a discount by hand stands in place of that of the customer, and the parcel goes where it is said', async () => {
  const makes = creates({
    customerId: 'cus_1',
    lines: [{ ...helmetLine, quantity: 1 }],
    discountTotal: '20',
    shippingAddress: { line1: 'Plaza 3', city: 'Ávila', postalCode: '05001', region: 'Ávila', countryCode: 'ES' },
    billingAddressId: 'adr_2',
    expectedTotal: '30.00',
    fulfilmentStatus: 'UNFULFILLED',
  });
  const { user, router } = renderAt('/pedidos/nuevo?cliente=cus_1', [...usual, buyerOf(ana), sold('casco'), makes]);
  await user.type(await adding(), 'casco{Enter}');
  await user.type(field('Descuento en todo el pedido'), '20');
  await waitFor(() => expect(price()).toHaveTextContent(/descuento.*20,00/i));
  const to = screen.getByRole('combobox', { name: 'Se envía a' });
  expect(within(to).getByRole('option', { name: 'Calle 1, León' })).toBeInTheDocument();
  await user.selectOptions(to, 'Escribir otra…');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Se factura a' }), 'Taller, Calle 2, León');
  const place = within(screen.getByRole('group', { name: 'Dirección de envío' }));
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  await waitFor(() => expect(place.getByRole('textbox', { name: /Calle y número/ })).toHaveFocus());
  await user.keyboard('Plaza 3');
  await user.type(place.getByRole('textbox', { name: /Población/ }), 'Ávila');
  await user.type(place.getByRole('textbox', { name: 'Código postal' }), '05001');
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/pedidos/ord_1'));
});

test('Enter that comes before what was sold waits for it, and takes nothing of an older text', async () => {
  const { user } = renderAt('/pedidos/nuevo?cliente=cus_1', [...usual, buyerOf(ana), sold('parche', [])]);
  await waitFor(async () => expect(await adding()).toHaveFocus());
  await screen.findByRole('option', { name: /Casco Ruta/ });
  await user.keyboard('parche{Enter}');
  await waitFor(() => expect(field('Artículo, línea 1')).toHaveValue('parche'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field('Precio, línea 1')).toHaveFocus());
});

test('somebody new needs a name alone, and an e-mail that is taken leads to who has it', async () => {
  const input: OrderCreateInput = {
    customer: { firstName: 'Luz', lastName: 'Gil', email: 'ana@ejemplo.es' },
    lines: [{ ...helmetLine, quantity: 1 }],
    expectedTotal: '50.00',
    fulfilmentStatus: 'UNFULFILLED',
  };
  const taken: Refusal = {
    code: 'EMAIL_TAKEN',
    message: 'Ya hay un cliente con este correo.',
    path: ['input', 'customer', 'email'],
    relatedId: 'cus_1',
  };
  const { user } = renderAt('/pedidos/nuevo', [
    ...usual,
    found('Luz Gil', []),
    sold('casco'),
    buyerOf(ana),
    creates(input, [taken]),
  ]);
  await user.type(await screen.findByRole('combobox', { name: 'Buscar o crear un cliente' }), 'Luz Gil{Enter}');
  await waitFor(async () => expect(await adding()).toHaveFocus());
  expect(field('Apellidos')).toHaveValue('Gil');
  await user.keyboard('casco{Enter}');
  await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.type(field('Correo'), 'ana@ejemplo.es');
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  expect(await screen.findByText('Ya hay un cliente con este correo.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Usar al cliente que tiene este correo' }));
  expect(await screen.findByRole('link', { name: 'Ana García' })).toBeVisible();
  await waitFor(() => expect(price()).toHaveTextContent(/45,00/));
});

test('nobody who is blocked is sold to, and the reason stands there', async () => {
  const blocked: KnownBuyer = { ...ana, status: 'BLOCKED', blockedReason: 'Impagos' };
  const { user } = renderAt('/pedidos/nuevo?cliente=cus_1', [...usual, buyerOf(blocked), sold('casco')]);
  expect(await screen.findByText(/bloqueado y no puede comprar. Motivo: Impagos/)).toBeVisible();
  await user.type(await adding(), 'casco{Enter}');
  await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cambiar' })).toHaveFocus());
});

test('an exemption that has ended is said to count no more', async () => {
  const taxExemption = {
    __typename: 'TaxExemption' as const,
    reason: 'Exportación',
    certificate: null,
    validFrom: null,
    validUntil: '2020-01-31',
  };
  const { user } = renderAt('/pedidos/nuevo?cliente=cus_1', [
    ...usual,
    buyerOf({ ...ana, taxExemption }),
    sold('casco'),
  ]);
  await user.type(await adding(), 'casco{Enter}');
  await waitFor(() => expect(price()).toHaveTextContent(/Exportación.*no cuenta: terminó el 31 de enero de 2020/));
});

test('another price at the server is shown with its steps, and the next attempt is at that price', async () => {
  const input = { lines: [{ ...helmetLine, quantity: 1 }], fulfilmentStatus: 'UNFULFILLED' as const };
  const message = 'El precio ha cambiado: el total era 50.00 y ahora es 55.00.';
  const told = answer(
    PriceTold,
    { lines: input.lines },
    {
      __typename: 'Query',
      customerPrice: {
        __typename: 'Price',
        lines: [{ __typename: 'OrderLine', total: euros('55.00') }],
        steps: [{ __typename: 'PriceStep', kind: 'LINES', text: 'Los artículos suman 55,00 €.' }],
        total: euros('55.00'),
      },
    },
  );
  const { user, router } = renderAt('/pedidos/nuevo', [
    ...usual,
    sold('casco'),
    told,
    creates({ ...input, expectedTotal: '50.00' }, [
      { code: 'PRICE_CHANGED', message, path: ['input', 'expectedTotal'] },
    ]),
    creates({ ...input, expectedTotal: '55.00' }),
  ]);
  await user.type(await adding(), 'casco{Enter}');
  await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(price()).toHaveTextContent(/Los artículos suman 55,00/);
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/pedidos/ord_1'));
});

test('a failed connection loses nothing, and the next attempt bears the same key', async () => {
  const input = {
    lines: [{ ...helmetLine, quantity: 1 }],
    fulfilmentStatus: 'UNFULFILLED' as const,
    expectedTotal: '50.00',
  };
  const keys: unknown[] = [];
  const fails: Answer = { request: { query: OrderCreate, variables: { input } }, error: new Error('gone') };
  const { user, router, client } = renderAt('/pedidos/nuevo', [...usual, sold('casco'), fails, creates(input)]);
  const listen = new ApolloLink((operation, forward) => {
    if (operation.operationName === 'OrderCreate') keys.push(operation.getContext().headers?.['Idempotency-Key']);
    return forward(operation);
  });
  client.setLink(listen.concat(client.link));
  await user.type(await adding(), 'casco{Enter}');
  await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  expect(await screen.findByText(/No se pudo guardar. Lo que escribiste sigue aquí/)).toBeVisible();
  expect(field('Artículo, línea 1')).toHaveValue('Casco Ruta');
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/pedidos/ord_1'));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toEqual(expect.stringMatching(/.{16,}/));
  expect(keys[1]).toBe(keys[0]);
});

test('keys move between lines and take one away, which can be taken back', async () => {
  const { user } = renderAt('/pedidos/nuevo', [...usual, sold('casco')]);
  for (const place of [1, 2]) {
    await user.type(await adding(), 'casco{Enter}');
    await waitFor(() => expect(field(`Cantidad, línea ${place}`)).toHaveFocus());
  }
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(field('Cantidad, línea 1')).toHaveFocus());
  await user.keyboard('7{Control>}{Delete}{/Control}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Cantidad, línea 2' })).not.toBeInTheDocument());
  expect(field('Cantidad, línea 1')).toHaveValue('1');
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  await waitFor(() => expect(field('Cantidad, línea 1')).toHaveValue('7'));
});

test('what is no number is said to be none, at its field', async () => {
  const { user } = renderAt('/pedidos/nuevo', [...usual, sold('casco')]);
  await user.click(await screen.findByRole('button', { name: 'Crear el pedido' }));
  expect(await adding()).toBeInvalid();
  await user.type(await adding(), 'casco{Enter}');
  const quantity = await screen.findByRole('textbox', { name: 'Cantidad, línea 1' });
  await user.clear(quantity);
  await user.type(quantity, '1,5');
  await user.clear(field('Precio, línea 1'));
  await user.type(field('Precio, línea 1'), '=1+1');
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  await waitFor(() => expect(quantity).toHaveFocus());
  expect(quantity).toBeInvalid();
  expect(within(price()).getByText(/Faltan datos en alguna línea/)).toBeVisible();
  await user.clear(quantity);
  await user.type(quantity, '2');
  await waitFor(() => expect(field('Precio, línea 1')).toBeInvalid());
  expect(field('Precio, línea 1')).toHaveAccessibleDescription(/importe no es válido/);
  expect(within(price()).getByText(/Faltan datos en alguna línea/)).toBeVisible();
});

test('who may only read is told so', async () => {
  renderAt('/pedidos/nuevo', [], aViewer('VIEWER'));
  expect(await screen.findByText('Tu rol no puede crear pedidos')).toBeVisible();
});
