import { screen, waitFor, within } from '@testing-library/react';
import type { CustomersTagsUpdateInput } from '../../../gql/graphql';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { aCustomerRow } from '../../../test/customers';
import { renderAt } from '../../../test/render';
import { TagOptions } from '../../tags/tags.graphql';
import { Customers, CustomersCount } from '../customers.graphql';
import { BulkTags, BulkTagsPreview } from './bulk.graphql';

const people = ['Ana', 'Luis', 'Íñigo'].map((displayName, index) =>
  aCustomerRow({ id: `cus_${index + 1}`, displayName }),
);

const list: Answer = {
  request: { query: Customers, variables: () => true },
  result: {
    data: {
      customers: {
        __typename: 'CustomerConnection',
        nodes: people,
        pageInfo: {
          __typename: 'PageInfo',
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      },
    },
  },
  maxUsageCount: 20,
};
const countOf = (totalCount: number): Answer =>
  answer(CustomersCount, {}, { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount } });

const vip = { __typename: 'Tag' as const, id: 'tag_1', name: 'VIP', color: 'GREEN' as const };
const tags = answer(
  TagOptions,
  { query: null },
  {
    __typename: 'Query',
    tags: {
      __typename: 'TagConnection',
      nodes: [{ ...vip, customerCount: 1 }],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false },
    },
  },
);

const preview = (input: CustomersTagsUpdateInput): Answer =>
  answer(
    BulkTagsPreview,
    { input },
    {
      __typename: 'Query',
      customersTagsPreview: {
        __typename: 'CustomersTagsPreview',
        customerCount: 2,
        fullCount: 0,
        tags: [{ __typename: 'BulkTagCounts', tag: vip, added: 1, alreadyHad: 1, removed: 0, notPresent: 0 }],
      },
    },
  );

const changes = (input: CustomersTagsUpdateInput, changedCount = 1): Answer => ({
  ...answer(
    BulkTags,
    { input },
    {
      __typename: 'Mutation',
      customersTagsUpdate: {
        __typename: 'CustomersTagsUpdatePayload',
        changedCount,
        undo: [{ __typename: 'BulkUndo', customerIds: ['cus_1'], add: [], remove: ['tag_1'] }],
        userErrors: [],
      },
    },
  ),
  maxUsageCount: 1,
});

async function addVip(user: ReturnType<typeof renderAt>['user']) {
  await user.click(screen.getByRole('button', { name: 'Etiquetas' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cambiar etiquetas' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Etiquetas que se añaden' }));
  await user.click(await screen.findByRole('option', { name: 'VIP' }));
  return dialog;
}

const box = (name: string) => screen.findByRole('checkbox', { name });

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

test('the box of the head chooses the page; all that match is a second step, and goes as the filter', async () => {
  const input = { filter: { query: undefined, expectedCount: 120 }, add: ['tag_1'], remove: [] };
  const { user } = renderAt('/clientes', [list, countOf(120), tags, preview(input), changes(input, 120)]);
  await box('Elegir Ana');
  await user.click(await box('Elegir esta página'));
  expect(await screen.findByText('3 elegidos')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Elegir los 120 que coinciden' }));
  expect(await screen.findByText('120 elegidos')).toBeVisible();
  const dialog = await addVip(user);
  await user.click(within(dialog).getByRole('button', { name: 'Cambiar etiquetas' }));
  expect(await screen.findByText('Etiquetas cambiadas en 120 clientes.')).toBeVisible();
});

test('X ticks the row that has the focus; taking the selection away leaves nothing chosen', async () => {
  const { user } = renderAt('/clientes', [list, countOf(3)]);
  await box('Elegir Ana');
  await user.keyboard('jjx');
  expect(await box('Elegir Luis')).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Quitar la selección' }));
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Elegir Luis' })).not.toBeChecked());
});

test('who may only read has no boxes', async () => {
  renderAt('/clientes', [list, countOf(3)], aViewer('VIEWER'));
  await screen.findByRole('link', { name: 'Ana' });
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});
