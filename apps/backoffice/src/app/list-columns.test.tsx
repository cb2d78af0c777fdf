import { CustomerColumn, OrderColumn } from '@clientela/domain/staff-preferences';
import { screen, within } from '@testing-library/react';
import { columnName } from '../features/session/preferences/said';
import { aViewer } from '../test/answers';
import { countOf, listOf } from '../test/customer-list';
import { aCustomerRow } from '../test/customers';
import { ana, countOf as countOfOrders, listOf as listOfOrders, rowOf } from '../test/order-list';
import { renderAt } from '../test/render';

/** What is kept after a person has asked for every column and moved one, by the names of the API. */
async function allColumns(list: string, user: ReturnType<typeof renderAt>['user']) {
  await user.keyboard('l');
  const panel = await screen.findByRole('list', { name: 'Columnas' });
  for (const hidden of within(panel).queryAllByRole('checkbox', { checked: false })) await user.click(hidden);
  // A list that shows all of them as it is keeps nothing until one is moved.
  await user.click(
    within(panel)
      .getAllByRole('button', { name: /^Adelantar / })
      .at(-1) ?? panel,
  );
  const ids = localStorage.getItem(`clientela.columns.${list}`)?.split(',') ?? [];
  return ids.map(columnName).sort();
}

test('every column of the customers that one may choose is kept under its name on the server', async () => {
  const rows = [aCustomerRow({ birthday: '1984-05-12' })];
  const { user } = renderAt('/clientes', [listOf(rows), listOf(rows, { birthday: true }), countOf(1)]);
  await rowOf(/Ana García/);
  expect(await allColumns('customers', user)).toEqual(Object.keys(CustomerColumn).sort());
  expect(await screen.findByRole('cell', { name: '12 may 1984' })).toBeInTheDocument();
});

test('who may not read personal data is neither offered the birthday nor asks for it', async () => {
  localStorage.setItem('clientela.columns.customers', 'phone,birthday');
  const { user } = renderAt('/clientes', [listOf([aCustomerRow({})]), countOf(1)], aViewer('VIEWER'));
  await rowOf(/Ana García/);
  await user.keyboard('l');
  const panel = await screen.findByRole('list', { name: 'Columnas' });
  expect(within(panel).getByRole('checkbox', { name: 'Último acceso' })).toBeVisible();
  expect(within(panel).queryByRole('checkbox', { name: 'Cumpleaños' })).toBeNull();
});

test('every column of the orders that one may choose is kept under its name on the server', async () => {
  const { user } = renderAt('/pedidos', [listOfOrders([ana]), countOfOrders(1)]);
  await rowOf(/1024/);
  expect(await allColumns('orders', user)).toEqual(Object.keys(OrderColumn).sort());
});
