import { screen, waitFor, within } from '@testing-library/react';
import type { GroupRowFragment } from '../../gql/graphql';
import { type Answer, answer, aViewer } from '../../test/answers';
import { aGroup, pageOf } from '../../test/groups';
import { renderAt } from '../../test/render';
import { GroupCreate, GroupDelete, Groups, GroupUpdate } from './groups.graphql';

const listOf = (groups: GroupRowFragment[]): Answer =>
  answer(
    Groups,
    { query: undefined, first: 50, after: undefined },
    {
      __typename: 'Query',
      customerGroups: {
        __typename: 'CustomerGroupConnection',
        nodes: groups,
        pageInfo: {
          __typename: 'PageInfo',
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      },
    },
  );

test('groups are listed with their discount and their customers, and lead to both', async () => {
  renderAt('/grupos', [listOf([aGroup()])]);
  const row = await screen.findByRole('row', { name: /Mayoristas/ });
  expect(row).toHaveTextContent('12,5 %, hasta el 31 dic 2026');
  expect(within(row).getByRole('link', { name: 'Clientes del grupo Mayoristas: 12' })).toHaveAttribute(
    'href',
    '/clientes?q=grupo%3AMayoristas',
  );
  expect(within(row).getByRole('link', { name: 'Mayoristas' })).toHaveAttribute('href', '/grupos/grp_1');
});

test('a group is made with a discount as Spaniards type it, and its page opens', async () => {
  const discount = { type: 'PERCENTAGE' as const, percentage: '7.5', amount: null, startsOn: null, endsOn: null };
  const made = aGroup({ name: 'Clubes', customerCount: 0, id: 'grp_2' });
  const created = answer(
    GroupCreate,
    { input: { name: 'Clubes', description: null, discount } },
    {
      __typename: 'Mutation',
      customerGroupCreate: { __typename: 'CustomerGroupPayload', customerGroup: made, userErrors: [] },
    },
  );
  const { user, router } = renderAt('/grupos/nuevo', [created, ...pageOf(made)]);
  await user.type(await screen.findByLabelText(/Nombre/), 'Clubes');
  await user.selectOptions(screen.getByLabelText('Descuento'), 'Un porcentaje');
  await user.type(screen.getByLabelText(/Porcentaje/), '7,5');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByRole('heading', { name: 'Clubes', level: 1 })).toBeVisible();
  expect(router.state.location.pathname).toBe('/grupos/grp_2');
  expect(screen.getByText('Grupo creado')).toBeVisible();
});

test('a discount above 100 % is refused before it is sent', async () => {
  const { user } = renderAt('/grupos/grp_1', pageOf(aGroup()));
  const percentage = await screen.findByLabelText(/Porcentaje/);
  expect(percentage).toHaveValue('12,5');
  await user.clear(percentage);
  await user.type(percentage, '120');
  await user.tab();
  await waitFor(() => expect(percentage).toBeInvalid());
  expect(percentage).toHaveAccessibleDescription(/100/);
});

test('only what was changed is sent', async () => {
  const saved = answer(
    GroupUpdate,
    { input: { id: 'grp_1', expectedVersion: 5, description: 'Compran por cajas' } },
    {
      __typename: 'Mutation',
      customerGroupUpdate: {
        __typename: 'CustomerGroupPayload',
        customerGroup: aGroup({ version: 6, description: 'Compran por cajas' }),
        userErrors: [],
      },
    },
  );
  const { user } = renderAt('/grupos/grp_1', [...pageOf(aGroup()), saved]);
  await user.type(await screen.findByLabelText('Descripción'), 'Compran por cajas');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText('Grupo guardado')).toBeVisible();
  expect(screen.getByLabelText('Descripción')).toHaveValue('Compran por cajas');
  expect(screen.queryByText('Cambios sin guardar')).not.toBeInTheDocument();
});

test('leaving with unsaved changes asks, and staying keeps them', async () => {
  const { user, router } = renderAt('/grupos/grp_1', [...pageOf(aGroup()), listOf([aGroup()])]);
  await user.type(await screen.findByLabelText('Descripción'), 'Compran');
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Grupos' }));
  const dialog = await screen.findByRole('dialog', { name: '¿Salir sin guardar?' });
  await user.click(within(dialog).getByRole('button', { name: 'Seguir editando' }));
  expect(screen.getByLabelText('Descripción')).toHaveValue('Compran');
  expect(router.state.location.pathname).toBe('/grupos/grp_1');
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Grupos' }));
  await user.click(await screen.findByRole('button', { name: 'Salir sin guardar' }));
  expect(await screen.findByRole('row', { name: /Mayoristas/ })).toBeVisible();
});

test('deleting says who leaves the group, and goes back to the list', async () => {
  const deleted = answer(
    GroupDelete,
    { input: { id: 'grp_1' } },
    {
      __typename: 'Mutation',
      customerGroupDelete: {
        __typename: 'CustomerGroupDeletePayload',
        deletedId: 'grp_1',
        customerCount: 12,
        userErrors: [],
      },
    },
  );
  const { user, router } = renderAt('/grupos/grp_1', [...pageOf(aGroup()), deleted, listOf([])]);
  await user.click(await screen.findByRole('button', { name: 'Eliminar' }));
  const dialog = await screen.findByRole('dialog', { name: '¿Eliminar el grupo «Mayoristas»?' });
  expect(dialog).toHaveTextContent('Tiene 12 clientes, que siguen en la tienda y dejan el grupo.');
  await user.click(within(dialog).getByRole('button', { name: 'Eliminar el grupo' }));
  expect(await screen.findByText('Todavía no hay grupos')).toBeVisible();
  expect(router.state.location.pathname).toBe('/grupos');
});

test('who may only look sees the group and is offered nothing', async () => {
  renderAt('/grupos/grp_1', pageOf(aGroup()), aViewer('VIEWER'));
  expect(await screen.findByText('12,5 %, hasta el 31 dic 2026')).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Eliminar' })).not.toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Ana García' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Añadir clientes|Quitar a/ })).not.toBeInTheDocument();
});
