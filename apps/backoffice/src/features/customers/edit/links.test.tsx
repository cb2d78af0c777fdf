import { screen, waitFor, within } from '@testing-library/react';
import type { CustomerGroupsUpdateInput, CustomerTagsUpdateInput } from '../../../gql/graphql';
import { type Answer, answer, aViewer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import { GroupOptions } from '../../groups/groups.graphql';
import { TagOptions } from '../../tags/tags.graphql';
import type { Customer } from '../customer';
import { CustomerGroupsUpdate, CustomerTagsUpdate } from './links.graphql';

const vip = { __typename: 'Tag' as const, id: 'tag_1', name: 'VIP', color: 'GREEN' as const };
const fair = { __typename: 'Tag' as const, id: 'tag_2', name: 'Feria', color: 'NEUTRAL' as const };

const tagging = (
  input: Omit<CustomerTagsUpdateInput, 'customerId'>,
  tags: Customer['tags'],
  message?: string,
): Answer => ({
  ...answer(
    CustomerTagsUpdate,
    { input: { customerId: 'cus_1', ...input } },
    {
      __typename: 'Mutation',
      customerTagsUpdate: {
        __typename: 'CustomerPayload',
        customer: { __typename: 'Customer', id: 'cus_1', tags },
        userErrors: message ? [{ __typename: 'UserError', code: 'TOO_MANY', message, path: null }] : [],
      },
    },
  ),
  maxUsageCount: 1,
});

const tagOptions: Answer = {
  request: { query: TagOptions, variables: () => true },
  result: {
    data: {
      tags: {
        __typename: 'TagConnection',
        nodes: [{ ...vip, customerCount: 3 }],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false },
      },
    },
  },
  maxUsageCount: 20,
};

const panel = (name: string) => screen.findByRole('region', { name });
const tagLinks = () =>
  screen.queryAllByRole('link', { name: /Clientes con la etiqueta/ }).map((link) => link.textContent);

test('T opens the tags; one that nobody has is made while typing, and can be taken back', async () => {
  const { user } = renderAt('/clientes/cus_1', [
    ...recordAnswers(ana),
    tagOptions,
    tagging({ addNames: ['Feria'], remove: [] }, [fair, vip]),
    tagging({ addNames: [], remove: ['tag_2'] }, [vip]),
  ]);
  await panel('Etiquetas');
  expect(tagLinks()).toEqual(['VIP']);
  await user.keyboard('t');
  const field = await screen.findByRole('combobox', { name: 'Etiquetas' });
  expect(field).toHaveFocus();
  await user.type(field, 'Feria{Enter}');
  expect(await screen.findByText('Ana García: etiqueta añadida: Feria.')).toBeVisible();
  await user.click(within(await panel('Etiquetas')).getByRole('button', { name: 'Cerrar' }));
  expect(tagLinks()).toEqual(['Feria', 'VIP']);
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  await waitFor(() => expect(tagLinks()).toEqual(['VIP']));
});

test('a tag that could not be saved disappears again, and why is said', async () => {
  const { user } = renderAt('/clientes/cus_1', [
    ...recordAnswers(ana),
    tagOptions,
    tagging({ addNames: ['Feria'], remove: [] }, [vip], 'Son demasiadas.'),
  ]);
  await user.click(within(await panel('Etiquetas')).getByRole('button', { name: 'Editar las etiquetas' }));
  await user.type(await screen.findByRole('combobox', { name: 'Etiquetas' }), 'Feria{Enter}');
  expect(await screen.findByText('Son demasiadas.')).toBeVisible();
  await user.click(within(await panel('Etiquetas')).getByRole('button', { name: 'Cerrar' }));
  expect(tagLinks()).toEqual(['VIP']);
});

const retail = { __typename: 'CustomerGroup' as const, id: 'grp_2', name: 'Tiendas' };

const grouping = (
  input: Omit<CustomerGroupsUpdateInput, 'customerId'>,
  customer: Pick<Customer, 'groups' | 'primaryGroup'>,
): Answer => ({
  ...answer(
    CustomerGroupsUpdate,
    { input: { customerId: 'cus_1', ...input } },
    {
      __typename: 'Mutation',
      customerGroupsUpdate: {
        __typename: 'CustomerPayload',
        customer: { __typename: 'Customer', id: 'cus_1', effectiveDiscount: null, ...customer },
        userErrors: [],
      },
    },
  ),
  maxUsageCount: 1,
});

test('a customer joins a group, which becomes the primary one, and today’s discount follows', async () => {
  const groups = [...ana.groups, retail];
  const options: Answer = {
    request: { query: GroupOptions, variables: () => true },
    result: {
      data: {
        customerGroups: {
          __typename: 'CustomerGroupConnection',
          nodes: [{ ...retail, customerCount: 2 }],
          pageInfo: { __typename: 'PageInfo', hasNextPage: false },
        },
      },
    },
    maxUsageCount: 20,
  };
  const { user } = renderAt('/clientes/cus_1', [
    ...recordAnswers(ana),
    options,
    grouping({ add: ['grp_2'], remove: [] }, { groups, primaryGroup: ana.primaryGroup }),
    grouping({ primaryGroupId: 'grp_2' }, { groups, primaryGroup: { __typename: 'CustomerGroup', id: 'grp_2' } }),
  ]);
  await user.click(within(await panel('Grupos')).getByRole('button', { name: 'Editar los grupos' }));
  await user.click(screen.getByRole('combobox', { name: 'Grupos' }));
  await user.click(await screen.findByRole('option', { name: 'Tiendas' }));
  expect(await screen.findByText('Ana García entra en el grupo Tiendas.')).toBeVisible();
  expect(await panel('Descuento e impuestos')).toHaveTextContent('Descuento de hoyNinguno');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Grupo principal' }), 'Tiendas');
  expect(await screen.findByText('Grupo principal cambiado.')).toBeVisible();
  await user.click(within(await panel('Grupos')).getByRole('button', { name: 'Cerrar' }));
  expect(within(await panel('Grupos')).getByRole('link', { name: 'Tiendas (principal)' })).toHaveAttribute(
    'href',
    '/grupos/grp_2',
  );
});

test('who may not write groups is offered tags alone', async () => {
  renderAt('/clientes/cus_1', recordAnswers(ana), aViewer('AGENT'));
  expect(within(await panel('Etiquetas')).getByRole('button', { name: 'Editar las etiquetas' })).toBeVisible();
  expect(within(await panel('Grupos')).queryByRole('button')).not.toBeInTheDocument();
  expect(within(await panel('Descuento e impuestos')).queryByRole('button')).not.toBeInTheDocument();
});
