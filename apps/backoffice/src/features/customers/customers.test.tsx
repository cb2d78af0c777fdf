import { screen, waitFor, within } from '@testing-library/react';
import { activate } from '../../lib/i18n';
import { type Answer, aShop, aViewer } from '../../test/answers';
import { countOf, listOf } from '../../test/customer-list';
import { aCustomerRow } from '../../test/customers';
import { renderAt } from '../../test/render';

const ana = aCustomerRow({});
const inigo = aCustomerRow({ id: 'cus_2', displayName: 'Íñigo Peña', email: null, status: 'BLOCKED', tags: [] });
const search = () => screen.getByRole('searchbox', { name: 'Buscar clientes' });
const rowOf = (name: RegExp) => screen.findByRole('row', { name });

test('a row says who it is, and the count comes after', async () => {
  renderAt('/clientes', [listOf([ana, inigo]), countOf(12345)]);
  const row = await rowOf(/Ana García/);
  expect(within(row).getByRole('link', { name: 'Ana García' })).toHaveAttribute('href', '/clientes/cus_1');
  expect(within(row).getByText('ana@ejemplo.es')).toBeVisible();
  expect(within(row).getByRole('cell', { name: /645 33 77 11/ })).toBeVisible();
  expect(within(row).getByRole('cell', { name: '0' })).toBeVisible();
  expect(within(row).getByRole('cell', { name: /7\.922,17/ })).toBeVisible();
  expect(within(await rowOf(/Íñigo Peña/)).getByText('Bloqueado')).toBeVisible();
  expect(await screen.findByText('12.345 clientes')).toBeVisible();
});

test('the number of orders is the way to them', async () => {
  renderAt('/clientes', [listOf([aCustomerRow({ orderCount: 7 })]), countOf(1)]);
  const row = await rowOf(/Ana García/);
  expect(within(row).getByRole('link', { name: 'Pedidos de Ana García: 7' })).toHaveAttribute(
    'href',
    '/pedidos?q=cliente%3Acus_1',
  );
});

test('a column head sorts, says so, and sorts the other way', async () => {
  const answers = [
    listOf([ana]),
    countOf(1),
    listOf([ana], { sortKey: 'NAME', direction: 'ASC' }),
    listOf([inigo], { sortKey: 'NAME', direction: 'DESC' }),
  ];
  const { user, router } = renderAt('/clientes', answers);
  await rowOf(/Ana García/);
  const head = () => screen.getByRole('columnheader', { name: 'Cliente' });
  await user.click(within(head()).getByRole('button'));
  await waitFor(() => expect(head()).toHaveAttribute('aria-sort', 'ascending'));
  expect(router.state.location.search).toEqual({ orden: 'nombre' });
  await user.click(within(head()).getByRole('button'));
  await rowOf(/Íñigo Peña/);
  expect(head()).toHaveAttribute('aria-sort', 'descending');
});

test('pages turn by cursor, and Back turns them back', async () => {
  const answers = [
    listOf([ana], {}, { endCursor: 'c1' }),
    listOf([inigo], { after: 'c1' }, { startCursor: 'c2' }),
    listOf([ana], { last: 50, before: 'c2' }, { endCursor: 'c1' }),
    countOf(2),
  ];
  const { user, router } = renderAt('/clientes', answers);
  await rowOf(/Ana García/);
  expect(screen.getByRole('button', { name: 'Anterior' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Siguiente' }));
  await rowOf(/Íñigo Peña/);
  expect(router.state.location.search).toEqual({ despues: 'c1' });
  await user.click(screen.getByRole('button', { name: 'Anterior' }));
  await rowOf(/Ana García/);
  expect(router.state.location.search).toEqual({ antes: 'c2' });
  router.history.back();
  await rowOf(/Íñigo Peña/);
});

test('J, K and / work without a mouse, and not while writing', async () => {
  const { user } = renderAt('/clientes', [
    listOf([ana, inigo]),
    countOf(2),
    listOf([ana], { query: 'j' }),
    countOf(1, 'j'),
  ]);
  await rowOf(/Ana García/);
  await user.keyboard('jj');
  expect(screen.getByRole('link', { name: 'Íñigo Peña' })).toHaveFocus();
  await user.keyboard('k');
  expect(screen.getByRole('link', { name: 'Ana García' })).toHaveFocus();
  await user.keyboard('/j');
  expect(search()).toHaveFocus();
  expect(search()).toHaveValue('j');
});

test('columns are ticked and moved by keyboard, and stay so', async () => {
  const { user } = renderAt('/clientes', [listOf([ana]), countOf(1)]);
  await rowOf(/Ana García/);
  const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads()).toEqual([
    '',
    'Cliente',
    'Teléfono',
    'Etiquetas',
    'Pedidos',
    'Total gastado',
    'Último pedido',
    'Alta',
    'Acciones',
  ]);
  await user.keyboard('l');
  const panel = await screen.findByRole('list', { name: 'Columnas' });
  await user.click(within(panel).getByRole('checkbox', { name: 'Teléfono' }));
  await user.click(within(panel).getByRole('checkbox', { name: 'Canal' }));
  const up = within(panel).getByRole('button', { name: 'Adelantar Canal' });
  await user.click(up);
  expect(within(panel).getByRole('button', { name: 'Adelantar Canal' })).toHaveFocus();
  expect(screen.getByText('Canal: puesto 5 de 6')).toBeInTheDocument();
  expect(heads()).toEqual([
    '',
    'Cliente',
    'Etiquetas',
    'Pedidos',
    'Total gastado',
    'Último pedido',
    'Canal',
    'Alta',
    'Acciones',
  ]);
  expect(localStorage.getItem('clientela.columns.customers')).toBe('tags,orders,spent,lastOrder,channel,created');
  await user.click(screen.getByRole('button', { name: 'Volver a las columnas de siempre' }));
  expect(heads()).toContain('Teléfono');
});

test('a row leads to what can be done with it, and WhatsApp stands beside the phone', async () => {
  const { user } = renderAt('/clientes', [listOf([aCustomerRow({ orderCount: 3 })]), countOf(1)]);
  const row = await rowOf(/Ana García/);
  expect(within(row).getByRole('link', { name: 'Abrir WhatsApp con Ana García' })).toHaveAttribute(
    'href',
    'https://wa.me/34645337711',
  );
  await user.click(within(row).getByRole('button', { name: 'Acciones de Ana García' }));
  const item = (name: string) => screen.findByRole('menuitem', { name });
  expect(await item('Editar')).toHaveAttribute('href', '/clientes/cus_1');
  expect(await item('Ver sus pedidos')).toHaveAttribute('href', '/pedidos?q=cliente%3Acus_1');
  expect(await item('Escribir un correo')).toHaveAttribute('href', 'mailto:ana@ejemplo.es');
  await user.click(await item('Etiquetas…'));
  expect(await screen.findByRole('dialog', { name: 'Etiquetas de Ana García' })).toBeVisible();
});

test('a viewer is offered what may be done and nothing else', async () => {
  const { user } = renderAt('/clientes', [listOf([ana]), countOf(1)], aViewer('VIEWER'));
  await user.click(within(await rowOf(/Ana García/)).getByRole('button', { name: 'Acciones de Ana García' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.textContent)).toEqual(['Vista rápida', 'Escribir un correo']);
  expect(screen.queryByRole('link', { name: 'Nuevo cliente' })).not.toBeInTheDocument();
});

test('C makes a customer, T changes the tags of the row that has the focus', async () => {
  const { user, router } = renderAt('/clientes', [listOf([ana, inigo]), countOf(2)]);
  await rowOf(/Ana García/);
  await user.keyboard('jjt');
  expect(await screen.findByRole('dialog', { name: 'Etiquetas de Íñigo Peña' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hecho' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.keyboard('c');
  await waitFor(() => expect(router.state.location.pathname).toBe('/clientes/nuevo'));
});

test('a shop without customers leads to the first one, by hand or from a file', async () => {
  renderAt('/clientes', [listOf([]), countOf(0)]);
  expect(await screen.findByText('Todavía no hay clientes')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Añadir un cliente' })).toHaveAttribute('href', '/clientes/nuevo');
  expect(screen.getByRole('link', { name: 'Importar un archivo' })).toHaveAttribute('href', '/importar');
});

test('who may only look is offered no way to make the first customer', async () => {
  renderAt('/clientes', [listOf([]), countOf(0)], aViewer('VIEWER'));
  expect(await screen.findByText('Aparecerán aquí en cuanto alguien de la tienda los añada.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Añadir un cliente' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Importar un archivo' })).toBeNull();
});

test('a failure says what failed, gives a code and tries again', async () => {
  const failing: Answer = {
    ...listOf([]),
    result: { errors: [{ message: 'Algo', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req-7' } }] },
    maxUsageCount: 1,
  };
  const { user } = renderAt('/clientes', [failing, listOf([ana]), countOf(1)]);
  expect(await screen.findByText('No se pudo cargar la lista de clientes.')).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('alert')).toHaveTextContent('req-7');
  await user.click(screen.getByRole('button', { name: 'Reintentar' }));
  await rowOf(/Ana García/);
});

test('reads in English', async () => {
  await activate('en');
  localStorage.setItem('clientela.language', 'en');
  renderAt('/clientes', [listOf([ana]), countOf(1)], aViewer('OWNER', [aShop({ name: 'Ebro Bikes' })]));
  expect(await screen.findByRole('heading', { name: 'Customers' })).toBeVisible();
  expect(await screen.findByText('1 customer')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
});
