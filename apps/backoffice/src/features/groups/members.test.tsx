import { screen, waitFor, within } from '@testing-library/react';
import { type Answer, answer } from '../../test/answers';
import { aGroup, aMember, membersOf, pageOf } from '../../test/groups';
import { renderAt } from '../../test/render';
import { Group, GroupCandidates, GroupMembersChange } from './groups.graphql';

const person = (id: string, displayName: string, groups: string[] = []) => ({
  ...aMember(id, displayName),
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
  expect(within(dialog).getByRole('checkbox', { name: 'Luis Gil' })).toHaveFocus();
  const names = () =>
    within(dialog)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  expect(names()).toEqual([expect.stringContaining('Ana García'), 'Luis Gil']);
  await user.type(within(dialog).getByRole('searchbox', { name: 'Buscar clientes' }), 'peña');
  await user.click(await within(dialog).findByRole('checkbox', { name: 'Íñigo Peña' }));
  expect(within(dialog).getByRole('checkbox', { name: 'Luis Gil' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Añadir 2 clientes' }));
  expect(await screen.findByText('Has añadido 2 clientes a «Mayoristas».')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(await screen.findByText('El grupo está como antes.')).toBeVisible();
});

test('a member leaves the group by a button with their name', async () => {
  const { user } = renderAt('/grupos/grp_1', [
    ...pageOf(aGroup()),
    changed({ customerIds: ['cus_1'], remove: ['grp_1'] }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Quitar a Ana García del grupo' }));
  expect(await screen.findByText('Has quitado a Ana García de «Mayoristas».')).toBeVisible();
});

test('the next member has the focus when one was taken out: several go by Enter alone', async () => {
  const group = aGroup();
  const [ana, luis, eva] = [aMember('cus_1', 'Ana García'), aMember('cus_2', 'Luis Gil'), aMember('cus_3', 'Eva Ruiz')];
  const { user } = renderAt('/grupos/grp_1', [
    answer(Group, { id: group.id }, { __typename: 'Query', customerGroup: group }),
    { ...membersOf(group, [ana, luis, eva]), maxUsageCount: 1 },
    { ...membersOf(group, [ana, eva]), maxUsageCount: 1 },
    membersOf(group, [ana]),
    changed({ customerIds: ['cus_2'], remove: ['grp_1'] }),
    changed({ customerIds: ['cus_3'], remove: ['grp_1'] }),
  ]);
  (await screen.findByRole('button', { name: 'Quitar a Luis Gil del grupo' })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Quitar a Eva Ruiz del grupo' })).toHaveFocus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Quitar a Ana García del grupo' })).toHaveFocus());
});
