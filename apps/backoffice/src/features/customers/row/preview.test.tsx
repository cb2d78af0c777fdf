import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../../test/answers';
import { aCustomerRow, ana as record } from '../../../test/customers';
import { onlyPage } from '../../../test/lists';
import { anOrder } from '../../../test/orders';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import type { Customer } from '../customer';
import { CustomerPreview, Customers, CustomersCount } from '../customers.graphql';

const ana = aCustomerRow({ orderCount: 3 });
const inigo = aCustomerRow({ id: 'cus_2', displayName: 'Íñigo Peña', email: null, phone: null, tags: [], groups: [] });

const list = answer(
  Customers,
  { query: undefined, sortKey: 'CREATED_AT', birthday: false, direction: 'DESC', first: 50, after: undefined },
  {
    __typename: 'Query',
    customers: { __typename: 'CustomerConnection', nodes: [ana, inigo], pageInfo: onlyPage },
  },
);
const count = answer(
  CustomersCount,
  { query: undefined },
  { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: 2 } },
);
const lookAt = (id: string, orders = [anOrder()], { notes }: Pick<Customer, 'notes'> = record) =>
  answer(
    CustomerPreview,
    { id },
    {
      __typename: 'Query',
      customer: {
        __typename: 'Customer',
        id,
        orders: { __typename: 'OrderConnection', nodes: orders },
        notes,
      },
    },
  );
const panel = (name: string) => screen.findByRole('dialog', { name });

test('Space looks at a row beside the list, J at the next one, and Space goes back to that row', async () => {
  const { user, router } = renderAt('/clientes', [
    list,
    count,
    lookAt('cus_1'),
    lookAt('cus_2', [], { notes: { ...record.notes, nodes: [] } }),
  ]);
  await screen.findByRole('row', { name: /Ana García/ });
  await user.keyboard('j ');
  const first = within(await panel('Ana García'));
  expect(await first.findByText('Llamar por la tarde')).toBeVisible();
  expect(first.getByRole('link', { name: 'ana@ejemplo.es' })).toBeVisible();
  expect(first.getByRole('link', { name: 'Pedido 1024' })).toBeVisible();
  expect(first.getByRole('link', { name: 'Abrir ficha' })).toHaveAttribute('href', '/clientes/cus_1');
  await user.keyboard('j');
  const second = within(await panel('Íñigo Peña'));
  expect(await second.findByText('Sin notas.')).toBeVisible();
  expect(second.getByText('Sin correo ni teléfono.')).toBeVisible();
  expect(second.getByText('Sin pedidos todavía.')).toBeVisible();
  await user.keyboard(' ');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(router.state.location.search).toEqual({});
  expect(screen.getByRole('link', { name: 'Íñigo Peña' })).toHaveFocus();
});

test('the row that is looked at stands in the address, and the record is an Enter away', async () => {
  const { user, router } = renderAt('/clientes?ver=cus_1', [list, count, lookAt('cus_1'), ...recordAnswers(record)]);
  await panel('Ana García');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/clientes/cus_1'));
});

test('somebody who was deleted meanwhile is no endless wait', async () => {
  const gone = answer(CustomerPreview, { id: 'cus_1' }, { __typename: 'Query', customer: null });
  renderAt('/clientes?ver=cus_1', [list, count, gone]);
  expect(await within(await panel('Ana García')).findByText('Alguien lo ha eliminado mientras tanto.')).toBeVisible();
});
