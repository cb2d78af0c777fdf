import { screen, within } from '@testing-library/react';
import { BulkTags, BulkTagsPreview } from '../features/customers/bulk/bulk.graphql';
import { Customers } from '../features/customers/customers.graphql';
import { TagOptions } from '../features/tags/tags.graphql';
import type { CustomersTagsUpdateInput } from '../gql/graphql';
import { type Answer, answer } from './answers';
import { aCustomerRow } from './customers';
import { onlyPage } from './lists';
import type { renderAt } from './render';

/** The customers of the list. */
const people = ['Ana', 'Luis', 'Íñigo'].map((displayName, index) =>
  aCustomerRow({ id: `cus_${index + 1}`, displayName }),
);

/** They, whatever the list is asked for. */
export const list: Answer = {
  request: { query: Customers, variables: () => true },
  result: {
    data: {
      customers: {
        __typename: 'CustomerConnection',
        nodes: people,
        pageInfo: onlyPage,
      },
    },
  },
  maxUsageCount: 20,
};
const vip = { __typename: 'Tag' as const, id: 'tag_1', name: 'VIP', color: 'GREEN' as const };
/** The tags to pick from. */
export const tags = answer(
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

/** What the tags will change: one of two. */
export const preview = (input: CustomersTagsUpdateInput): Answer =>
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

/** The tags are changed, and how that is taken back. */
export const changes = (input: CustomersTagsUpdateInput, changedCount = 1): Answer => ({
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

/** Picks VIP in the dialog of the tags. */
export async function addVip(user: ReturnType<typeof renderAt>['user']) {
  await user.click(screen.getByRole('button', { name: 'Etiquetas' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cambiar etiquetas' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Etiquetas que se añaden' }));
  await user.click(await screen.findByRole('option', { name: 'VIP' }));
  return dialog;
}

export const box = (name: string) => screen.findByRole('checkbox', { name });
