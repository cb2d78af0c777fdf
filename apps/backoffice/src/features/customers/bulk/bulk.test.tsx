import { screen, within } from '@testing-library/react';
import type { CustomerStatus, CustomersStatusUpdateInput } from '../../../gql/graphql';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { addVip, box, changes, list, preview, tags } from '../../../test/bulk';
import { countOf } from '../../../test/customer-list';
import { renderAt } from '../../../test/render';
import { GroupOptions } from '../../groups/groups.graphql';
import { BulkGroups, BulkGroupsPreview, BulkStatus, BulkStatusPreview } from './bulk.graphql';

test('a tag for two: what it does is said first, and it can be taken back', async () => {
  const input = { customerIds: ['cus_1', 'cus_3'], add: ['tag_1'], remove: [] };
  const back = { customerIds: ['cus_1'], add: [], remove: ['tag_1'] };
  const { user } = renderAt('/clientes', [list, countOf(3), tags, preview(input), changes(input), changes(back)]);
  await user.click(await box('Elegir Ana'));
  await user.click(await box('Elegir Íñigo'));
  expect(await screen.findByText('2 elegidos')).toBeVisible();
  const dialog = await addVip(user);
  expect(await within(dialog).findByText(/se añade a 1 · ya la tienen 1/)).toBeVisible();
  expect(within(dialog).getByText('+ VIP')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Cambiar etiquetas' }));
  expect(await screen.findByText('Etiquetas cambiadas en 1 cliente.')).toBeVisible();
  expect(screen.queryByText('2 elegidos')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(await screen.findByText('Las etiquetas están como antes.')).toBeVisible();
});

test('groups for two, with what it does said first', async () => {
  const group = { __typename: 'CustomerGroup' as const, id: 'grp_1', name: 'Mayoristas' };
  const input = { customerIds: ['cus_1', 'cus_2'], add: ['grp_1'], remove: [] };
  const groups = answer(
    GroupOptions,
    { query: null },
    {
      __typename: 'Query',
      customerGroups: {
        __typename: 'CustomerGroupConnection',
        nodes: [{ ...group, customerCount: 1 }],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false },
      },
    },
  );
  const counts = { added: 1, alreadyHad: 1, removed: 0, notPresent: 0 };
  const effect = answer(
    BulkGroupsPreview,
    { input },
    {
      __typename: 'Query',
      customersGroupsPreview: {
        __typename: 'CustomersGroupsPreview',
        customerCount: 2,
        fullCount: 0,
        customerGroups: [{ __typename: 'BulkGroupCounts', customerGroup: group, ...counts }],
      },
    },
  );
  const done = answer(
    BulkGroups,
    { input },
    {
      __typename: 'Mutation',
      customersGroupsUpdate: {
        __typename: 'CustomersGroupsUpdatePayload',
        changedCount: 1,
        undo: [{ __typename: 'BulkUndo', customerIds: ['cus_2'], add: [], remove: ['grp_1'] }],
        userErrors: [],
      },
    },
  );
  const { user } = renderAt('/clientes', [list, countOf(3), groups, effect, done]);
  await user.click(await box('Elegir Ana'));
  await user.click(await box('Elegir Luis'));
  await user.click(screen.getByRole('button', { name: 'Grupos' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cambiar grupos' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Grupos en los que entran' }));
  await user.click(await screen.findByRole('option', { name: 'Mayoristas' }));
  expect(await within(dialog).findByText(/entran 1 · ya estaban 1/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Cambiar grupos' }));
  expect(await screen.findByText('Grupos cambiados a 1 cliente.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Deshacer' })).toBeVisible();
});

interface Step {
  customerIds: string[];
  status: CustomerStatus;
  reason: string | null;
}

test('a block asks for the reason; who is archived and who may not be is said first; it is taken back step by step', async () => {
  const customerIds = ['cus_1', 'cus_2'];
  const preview = (status: CustomerStatus, refusedCount: number): Answer =>
    answer(
      BulkStatusPreview,
      { input: { customerIds, status } },
      {
        __typename: 'Query',
        customersStatusPreview: {
          __typename: 'CustomersStatusPreview',
          customerCount: 2,
          changedCount: 1,
          refusedCount,
        },
      },
    );
  const changed = (input: CustomersStatusUpdateInput, undo: Step[]): Answer =>
    answer(
      BulkStatus,
      { input },
      {
        __typename: 'Mutation',
        customersStatusUpdate: {
          __typename: 'CustomersStatusUpdatePayload',
          changedCount: 1,
          undo: undo.map((step) => ({ ...step, __typename: 'BulkStatusUndo' as const })),
          userErrors: [],
        },
      },
    );
  const back: Step = { customerIds: ['cus_1'], status: 'ACTIVE', reason: null };
  const { user } = renderAt('/clientes', [
    ...[list, countOf(3), preview('ARCHIVED', 1), preview('BLOCKED', 0)],
    changed({ customerIds, status: 'BLOCKED', reason: 'Impagos' }, [back]),
    changed(back, []),
  ]);
  await user.click(await box('Elegir Ana'));
  await user.click(await box('Elegir Luis'));
  await user.click(screen.getByRole('button', { name: 'Estado' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cambiar estado' });
  expect(await within(dialog).findByText(/1 está bloqueado y se queda como está/)).toBeVisible();
  await user.click(within(dialog).getByRole('radio', { name: 'Bloquear' }));
  expect(within(dialog).getByRole('button', { name: 'Bloquear' })).toBeDisabled();
  await user.type(within(dialog).getByLabelText(/Motivo del bloqueo/), 'Impagos');
  await user.click(within(dialog).getByRole('button', { name: 'Bloquear' }));
  expect(await screen.findByText('Estado cambiado a 1 cliente.')).toBeVisible();
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Los estados están como antes.')).toBeVisible();
});

test('who may not block, delete or change groups is not offered it', async () => {
  const { user } = renderAt('/clientes', [list, countOf(3)], aViewer('AGENT'));
  await user.click(await box('Elegir Ana'));
  const bar = screen.getByRole('region', { name: 'Clientes elegidos' });
  expect(within(bar).queryByRole('button', { name: 'Grupos' })).not.toBeInTheDocument();
  expect(within(bar).queryByRole('button', { name: 'Eliminar' })).not.toBeInTheDocument();
  await user.click(within(bar).getByRole('button', { name: 'Estado' }));
  await screen.findByRole('dialog', { name: 'Cambiar estado' });
  expect(screen.queryByRole('radio', { name: 'Bloquear' })).not.toBeInTheDocument();
});
