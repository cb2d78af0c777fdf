import { screen, waitFor, within } from '@testing-library/react';
import type { GroupRowFragment } from '../../gql/graphql';
import { type Answer, answer, aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';
import {
  Group,
  GroupCandidates,
  GroupCreate,
  GroupDelete,
  GroupMembers,
  GroupMembersChange,
  Groups,
  GroupUpdate,
} from './groups.graphql';

const aGroup = (some: Partial<GroupRowFragment> = {}): GroupRowFragment => ({
  __typename: 'CustomerGroup',
  id: 'grp_1',
  version: 5,
  name: 'Mayoristas',
  description: null,
  customerCount: 12,
  discount: {
    __typename: 'Discount',
    type: 'PERCENTAGE',
    percentage: '12.50',
    amount: null,
    startsOn: null,
    endsOn: '2026-12-31',
  },
  createdAt: '2026-01-02T10:00:00Z',
  ...some,
});

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

const pageOf = (group: GroupRowFragment): Answer[] => [
  answer(Group, { id: group.id }, { __typename: 'Query', customerGroup: group }),
  answer(
    GroupMembers,
    { id: group.id, first: 10 },
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: [
          {
            __typename: 'Customer',
            id: 'cus_1',
            displayName: 'Ana García',
            email: 'ana@ejemplo.es',
            phone: null,
            phoneFormatted: null,
          },
        ],
        pageInfo: { __typename: 'PageInfo', hasNextPage: true },
      },
    },
  ),
];

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

const person = (id: string, displayName: string, groups: string[] = []) => ({
  ...{ __typename: 'Customer' as const, id, displayName, email: null, phone: null, phoneFormatted: null },
  groups: groups.map((group) => ({ __typename: 'CustomerGroup' as const, id: group })),
});
const changed = (input: { customerIds: string[]; add?: string[]; remove?: string[] }): Answer =>
  answer(
    GroupMembersChange,
    { input },
    {
      __typename: 'Mutation',
      customersGroupsUpdate: {
        __typename: 'CustomersGroupsUpdatePayload',
        changedCount: 1,
        results: input.customerIds.map((customerId) => ({
          __typename: 'BulkResult' as const,
          customerId,
          userErrors: [],
        })),
        userErrors: [],
      },
    },
  );

test('customers are searched, ticked and join the group; members are known as such; it can be taken back', async () => {
  const found = (query: string, nodes: ReturnType<typeof person>[]) =>
    answer(
      GroupCandidates,
      { query },
      {
        __typename: 'Query',
        customers: {
          __typename: 'CustomerConnection',
          nodes,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false },
        },
      },
    );
  const { user } = renderAt('/grupos/grp_1', [
    ...pageOf(aGroup()),
    found('', [person('cus_1', 'Ana García', ['grp_1']), person('cus_2', 'Luis Gil')]),
    found('peña', [person('cus_3', 'Íñigo Peña')]),
    changed({ customerIds: ['cus_2', 'cus_3'], add: ['grp_1'] }),
    changed({ customerIds: ['cus_2', 'cus_3'], remove: ['grp_1'] }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Añadir clientes' }));
  const dialog = await screen.findByRole('dialog', { name: 'Añadir clientes a «Mayoristas»' });
  expect(await within(dialog).findByRole('checkbox', { name: 'Ana García' })).toBeDisabled();
  await user.click(within(dialog).getByRole('checkbox', { name: 'Luis Gil' }));
  await user.type(within(dialog).getByRole('searchbox', { name: 'Buscar clientes' }), 'peña');
  await user.click(await within(dialog).findByRole('checkbox', { name: 'Íñigo Peña' }));
  expect(within(dialog).getByRole('checkbox', { name: 'Luis Gil' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Añadir 2 clientes' }));
  expect(await screen.findByText('2 clientes entran en «Mayoristas».')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(await screen.findByText('El grupo está como antes.')).toBeVisible();
});

test('a member leaves the group by a button with their name', async () => {
  const { user } = renderAt('/grupos/grp_1', [
    ...pageOf(aGroup()),
    changed({ customerIds: ['cus_1'], remove: ['grp_1'] }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Quitar a Ana García del grupo' }));
  expect(await screen.findByText('Ana García ya no está en «Mayoristas».')).toBeVisible();
});

test('who may only look sees the group and is offered nothing', async () => {
  renderAt('/grupos/grp_1', pageOf(aGroup()), aViewer('VIEWER'));
  expect(await screen.findByText('12,5 %, hasta el 31 dic 2026')).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Eliminar' })).not.toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Ana García' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Añadir clientes|Quitar a/ })).not.toBeInTheDocument();
});
