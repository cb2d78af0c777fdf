import { ApolloLink } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { type Answer, answer } from '../../../test/answers';
import { adding, ana, buyerOf, creates, field, helmetLine, price, sold, usual } from '../../../test/new-order';
import { euros } from '../../../test/orders';
import { renderAt } from '../../../test/render';
import { OrderCreate, PriceTold } from './create.graphql';

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
  await user.type(place.getByRole('textbox', { name: /Ciudad/ }), 'Ávila');
  await user.type(place.getByRole('textbox', { name: 'Código postal' }), '05001');
  await user.click(screen.getByRole('button', { name: 'Crear el pedido' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/pedidos/ord_1'));
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
