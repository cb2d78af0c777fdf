import { screen, waitFor, within } from '@testing-library/react';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { countOf, listOf } from '../../../test/customer-list';
import { aCustomerRow } from '../../../test/customers';
import { renderAt } from '../../../test/render';
import { ChannelOptions } from '../../channels/channels.graphql';
import { CompanyOptions } from '../../companies/companies.graphql';
import { GroupOptions } from '../../groups/groups.graphql';
import { TagOptions } from '../../tags/tags.graphql';
import { Customers, CustomersCount } from '../customers.graphql';

const ana = aCustomerRow({});
const inigo = aCustomerRow({ id: 'cus_2', displayName: 'Íñigo Peña', email: null, status: 'BLOCKED', tags: [] });
const search = () => screen.getByRole('searchbox', { name: 'Buscar clientes' });
const rowOf = (name: RegExp) => screen.findByRole('row', { name });

test('typing searches, and the address says so', async () => {
  const answers = [listOf([ana, inigo]), countOf(2), listOf([inigo], { query: 'peña' }), countOf(1, 'peña')];
  const { user, router } = renderAt('/clientes', answers);
  await rowOf(/Ana García/);
  await user.type(search(), 'peña');
  await waitFor(() => expect(router.state.location.href).toBe('/clientes?q=pe%C3%B1a'));
  await waitFor(() => expect(screen.queryByRole('row', { name: /Ana García/ })).not.toBeInTheDocument());
  expect(search()).toHaveValue('peña');
});

test('a term waits for Enter', async () => {
  const answers = [listOf([ana]), countOf(1), listOf([], { query: 'pedidos:>3' }), countOf(0, 'pedidos:>3')];
  const { user, router } = renderAt('/clientes', answers);
  await rowOf(/Ana García/);
  await user.type(search(), 'pedidos:>3');
  expect(search()).toHaveAccessibleDescription('Pulsa Intro para buscar');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'pedidos:>3' }));
});

test('tags are picked from what the server finds, any or all of them', async () => {
  const options = (query: string | null, names: string[]) =>
    answer(
      TagOptions,
      { query },
      {
        __typename: 'Query',
        tags: {
          __typename: 'TagConnection',
          nodes: names.map((name) => ({ __typename: 'Tag', id: name, name, color: 'RED', customerCount: 1 })),
          pageInfo: { __typename: 'PageInfo', hasNextPage: false },
        },
      },
    );
  const lists = [undefined, 'etiqueta:VIP', 'etiqueta:VIP,Madrid', 'etiqueta:VIP&Madrid'].flatMap((query) => [
    listOf([ana], { query }),
    countOf(1, query),
  ]);
  const { user, router } = renderAt('/clientes', [
    ...lists,
    options(null, ['VIP', 'Madrid']),
    options('ma', ['Madrid']),
  ]);
  await rowOf(/Ana García/);
  const picker = screen.getByRole('combobox', { name: 'Filtrar por etiquetas' });
  await user.click(picker);
  await user.click(await screen.findByRole('option', { name: 'VIP' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'etiqueta:VIP' }));
  await user.type(picker, 'ma');
  await user.click(await screen.findByRole('option', { name: 'Madrid' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'etiqueta:VIP,Madrid' }));
  await user.click(screen.getByRole('radio', { name: 'Todas' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'etiqueta:VIP&Madrid' }));
});

test('a group of the address is shown as picked', async () => {
  const query = 'grupo:Mayoristas';
  const groups = answer(
    GroupOptions,
    { query: null },
    {
      __typename: 'Query',
      customerGroups: {
        __typename: 'CustomerGroupConnection',
        nodes: [],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false },
      },
    },
  );
  renderAt(`/clientes?q=${query}`, [listOf([ana], { query }), countOf(1, query), groups]);
  await rowOf(/Ana García/);
  expect(within(screen.getByRole('search')).getByText('Mayoristas')).toBeVisible();
  expect(search()).toHaveValue('');
});

test('nothing matches: it says so and offers a way out', async () => {
  const answers = [listOf([], { query: 'zzz' }), countOf(0, 'zzz'), listOf([ana]), countOf(1)];
  const { user } = renderAt('/clientes?q=zzz', answers);
  expect(await screen.findByText('Ningún cliente coincide')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Quitar filtros' }));
  await rowOf(/Ana García/);
  expect(search()).toHaveValue('');
});

test('nothing matches several filters: they are named in words', async () => {
  const query = '"marta sanz" etiqueta:VIP pedidos:>5 correo:no';
  renderAt(`/clientes?q=${encodeURIComponent(query)}`, [
    { ...listOf([]), request: { query: Customers, variables: () => true } },
  ]);
  expect(await screen.findByText('«marta sanz» · Etiquetas: VIP · Pedidos: más de 5 · Sin correo')).toBeVisible();
});

const channels = answer(
  ChannelOptions,
  {},
  {
    __typename: 'Query',
    channels: {
      __typename: 'ChannelConnection',
      nodes: [{ __typename: 'Channel', id: 'chn_1', name: 'Tienda en línea', type: 'WEB' }],
    },
  },
);
const companies = answer(
  CompanyOptions,
  {},
  { __typename: 'Query', issuingCompanies: { __typename: 'IssuingCompanyConnection', nodes: [] } },
);
const houses = [channels, companies];

test('filters are put together in a dialog, stand as chips, and go one by one', async () => {
  const anyList: Answer = {
    ...listOf([ana]),
    request: { query: Customers, variables: () => true },
    maxUsageCount: 20,
  };
  const anyCount: Answer = { ...countOf(1), request: { query: CustomersCount, variables: () => true } };
  const { user, router } = renderAt('/clientes?q=etiqueta:VIP', [anyList, anyCount, ...houses]);
  await rowOf(/Ana García/);
  await screen.findByRole('button', { name: 'Más filtros' });
  await user.keyboard('f');
  const dialog = await screen.findByRole('dialog', { name: 'Filtrar clientes' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Pedidos, desde' }), '3');
  await user.type(within(dialog).getByRole('textbox', { name: 'Total gastado, hasta' }), '1.000,50');
  await user.selectOptions(within(dialog).getByLabelText('Último pedido'), 'Hace más de 90 días');
  await user.selectOptions(within(dialog).getByLabelText('Cumpleaños'), 'En los próximos 7 días');
  await user.selectOptions(within(dialog).getByLabelText('Correo'), 'Sin correo');
  await user.type(within(dialog).getByRole('combobox', { name: 'Compró' }), 'Casco rojo{Enter}');
  await user.selectOptions(within(dialog).getByLabelText('Lo compró'), 'Último año');
  await user.click(within(dialog).getByRole('combobox', { name: 'Canal' }));
  await user.click(await screen.findByRole('option', { name: 'Tienda en línea' }));
  await user.click(within(dialog).getByRole('button', { name: 'Ver clientes' }));
  const all = [
    ...['etiqueta:VIP', 'canal:"Tienda en línea"', 'pedidos:>=3', 'gasto:<=1000.5', 'ultimo_pedido:<-90d'],
    ...['cumpleanos:+7d', 'producto:"Casco rojo"@>=-1y', 'correo:no'],
  ];
  await waitFor(() => expect(router.state.location.search).toEqual({ q: all.join(' ') }));
  const chips = await screen.findByRole('list', { name: 'Filtros puestos' });
  for (const chip of ['Canal: Tienda en línea', 'Pedidos: 3 o más', 'Último pedido: Hace más de 90 días', 'Sin correo'])
    expect(chips).toHaveTextContent(chip);
  expect(chips).toHaveTextContent(/Total gastado: 1\.000,50\s€ o menos/);
  expect(chips).toHaveTextContent('Cumpleaños: En los próximos 7 días');
  expect(chips).toHaveTextContent('Compró: Casco rojo · Último año');
  await user.click(within(chips).getByRole('button', { name: 'Quitar el filtro Sin correo' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: all.slice(0, -1).join(' ') }));
});

test('what is no stretch of numbers is said, and does not filter', async () => {
  const { user, router } = renderAt('/clientes', [listOf([ana]), countOf(1), ...houses]);
  await rowOf(/Ana García/);
  await user.click(await screen.findByRole('button', { name: 'Más filtros' }));
  const dialog = await screen.findByRole('dialog', { name: 'Filtrar clientes' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Pedidos, desde' }), 'muchos');
  expect(within(dialog).getByText('De menos a más, en números.')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(dialog).toBeVisible();
  expect(router.state.location.search).toEqual({});
});

test('a filter that the server cannot read is explained at the box', async () => {
  const issues = [{ code: 'INVALID_FILTER', path: ['query'], message: 'No conozco «color».' }];
  const refused: Answer = {
    ...listOf([], { query: 'color:rojo' }),
    result: { errors: [{ message: 'No conozco «color».', extensions: { code: 'BAD_USER_INPUT', issues } }] },
  };
  const { user } = renderAt('/clientes', [listOf([ana]), countOf(1), refused]);
  await rowOf(/Ana García/);
  await user.type(search(), 'color:rojo{Enter}');
  await waitFor(() => expect(search()).toHaveAccessibleDescription(/No conozco «color»/));
  expect(search()).toBeInvalid();
});

test('who may not read birthdays is not offered to filter by them', async () => {
  const { user } = renderAt('/clientes', [listOf([ana]), countOf(1), ...houses], aViewer('VIEWER'));
  await rowOf(/Ana García/);
  await user.click(await screen.findByRole('button', { name: 'Más filtros' }));
  const dialog = await screen.findByRole('dialog', { name: 'Filtrar clientes' });
  expect(within(dialog).queryByLabelText('Cumpleaños')).not.toBeInTheDocument();
});

test('a stretch of birthdays from the address stays in sight, and can be chosen away', async () => {
  const query = 'cumpleanos:+14d';
  const anyList: Answer = { ...listOf([ana]), request: { query: Customers, variables: () => true }, maxUsageCount: 20 };
  const anyCount: Answer = { ...countOf(1), request: { query: CustomersCount, variables: () => true } };
  const { user, router } = renderAt(`/clientes?q=${encodeURIComponent(query)}`, [anyList, anyCount, ...houses]);
  expect(await screen.findByText('En los próximos 14 días')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Más filtros' }));
  const dialog = await screen.findByRole('dialog', { name: 'Filtrar clientes' });
  expect(within(dialog).getByLabelText('Cumpleaños')).toHaveDisplayValue('En los próximos 14 días');
  await user.selectOptions(within(dialog).getByLabelText('Cumpleaños'), 'noviembre');
  await user.click(within(dialog).getByRole('button', { name: 'Ver clientes' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'cumpleanos:11' }));
});
