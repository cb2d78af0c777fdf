import { screen, waitFor, within } from '@testing-library/react';
import type { TagRowFragment } from '../../gql/graphql';
import { type Answer, answer, aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';
import { TagCreate, TagDelete, TagMerge, TagOptions, Tags, TagUpdate } from './tags.graphql';

const aTag = (some: Partial<TagRowFragment> = {}): TagRowFragment => ({
  __typename: 'Tag',
  id: 'tag_1',
  version: 2,
  name: 'VIP',
  color: 'GREEN',
  customerCount: 1234,
  createdAt: '2026-01-02T10:00:00Z',
  ...some,
});

const listOf = (tags: TagRowFragment[], query?: string): Answer =>
  answer(
    Tags,
    { query, first: 50, after: undefined },
    {
      __typename: 'Query',
      tags: {
        __typename: 'TagConnection',
        nodes: tags,
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
/** The list as it is before something was made; afterwards the next answer counts. */
const onceListOf = (tags: TagRowFragment[]): Answer => ({ ...listOf(tags), maxUsageCount: 1 });

const refusal = (code: 'NAME_TAKEN' | 'STALE_VERSION', message: string, field: string) => ({
  __typename: 'UserError' as const,
  code,
  message,
  path: ['input', field],
});

const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

test('tags are listed with how many customers have each, and lead to them', async () => {
  renderAt('/etiquetas', [listOf([aTag(), aTag({ id: 'tag_2', name: 'Boda 2026', customerCount: 0 })])]);
  const count = within(await row('VIP')).getByRole('link', { name: 'Clientes con la etiqueta VIP: 1.234' });
  expect(count).toHaveAttribute('href', '/clientes?q=etiqueta%3AVIP');
  expect(within(await row('Boda')).getByText('0')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Clientes con la etiqueta Boda 2026' })).toHaveAttribute(
    'href',
    '/clientes?q=etiqueta%3A%22Boda+2026%22',
  );
});

test('C makes a new tag, which appears in the list', async () => {
  const input = { name: 'Oro', color: 'YELLOW' as const };
  const created = answer(
    TagCreate,
    { input },
    {
      __typename: 'Mutation',
      tagCreate: { __typename: 'TagPayload', tag: aTag({ id: 'tag_2', ...input }), userErrors: [] },
    },
  );
  const { user } = renderAt('/etiquetas', [
    onceListOf([aTag()]),
    created,
    listOf([aTag({ id: 'tag_2', ...input }), aTag()]),
  ]);
  await row('VIP');
  await user.keyboard('c');
  await user.type(await screen.findByLabelText(/Nombre/), 'Oro');
  await user.click(screen.getByRole('radio', { name: 'Amarillo' }));
  await user.click(screen.getByRole('button', { name: 'Crear etiqueta' }));
  expect(await row('Oro')).toBeVisible();
  expect(screen.getByText('Etiqueta creada')).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a name that another tag has is refused at its field', async () => {
  const message = 'Ese nombre ya está en uso. Elige otro.';
  const refused = answer(
    TagCreate,
    { input: { name: 'vip', color: 'NEUTRAL' } },
    {
      __typename: 'Mutation',
      tagCreate: { __typename: 'TagPayload', tag: null, userErrors: [refusal('NAME_TAKEN', message, 'name')] },
    },
  );
  const { user } = renderAt('/etiquetas', [listOf([aTag()]), refused]);
  await user.click(await screen.findByRole('button', { name: 'Nueva etiqueta' }));
  await user.type(await screen.findByLabelText(/Nombre/), 'vip{Enter}');
  await waitFor(() => expect(screen.getByLabelText(/Nombre/)).toHaveAccessibleDescription(message));
});

test('renamed by two people: the other name is shown beside one’s own', async () => {
  const stale = answer(
    TagUpdate,
    { input: { id: 'tag_1', expectedVersion: 2, name: 'Oro' } },
    {
      __typename: 'Mutation',
      tagUpdate: {
        __typename: 'TagPayload',
        tag: aTag({ name: 'Plata', version: 3 }),
        userErrors: [refusal('STALE_VERSION', 'Alguien lo cambió.', 'expectedVersion')],
      },
    },
  );
  const saved = answer(
    TagUpdate,
    { input: { id: 'tag_1', expectedVersion: 3, name: 'Oro' } },
    {
      __typename: 'Mutation',
      tagUpdate: { __typename: 'TagPayload', tag: aTag({ name: 'Oro', version: 4 }), userErrors: [] },
    },
  );
  const { user } = renderAt('/etiquetas', [listOf([aTag()]), stale, saved]);
  await user.click(await screen.findByRole('button', { name: 'Editar VIP' }));
  const name = await screen.findByLabelText(/Nombre/);
  await user.clear(name);
  await user.type(name, 'Oro{Enter}');
  expect(await screen.findByRole('radio', { name: 'Lo que hay guardado: Plata' })).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await row('Oro')).toBeVisible();
});

test('deleting says how many customers have it, and takes it off the list', async () => {
  const deleted = answer(
    TagDelete,
    { input: { id: 'tag_1' } },
    {
      __typename: 'Mutation',
      tagDelete: { __typename: 'TagDeletePayload', deletedId: 'tag_1', customerCount: 3, userErrors: [] },
    },
  );
  const { user } = renderAt('/etiquetas', [
    listOf([aTag({ customerCount: 3 }), aTag({ id: 'tag_2', name: 'Oro' })]),
    deleted,
  ]);
  await user.click(await screen.findByRole('button', { name: 'Eliminar VIP' }));
  const dialog = await screen.findByRole('dialog', { name: '¿Eliminar la etiqueta «VIP»?' });
  expect(dialog).toHaveTextContent('La llevan 3 clientes, que se quedan sin ella.');
  await user.click(within(dialog).getByRole('button', { name: 'Eliminar la etiqueta' }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /VIP/ })).not.toBeInTheDocument());
  expect(await row('Oro')).toBeVisible();
});

test('merging finds the tag that stays by its name, however many there are', async () => {
  const [vip, oro] = [aTag(), aTag({ id: 'tag_300', name: 'Oro', customerCount: 5 })];
  const found = (query: string | null, tags: TagRowFragment[]) =>
    answer(
      TagOptions,
      { query },
      {
        __typename: 'Query',
        tags: {
          __typename: 'TagConnection',
          nodes: tags.map(({ id, name, color, customerCount }) => ({
            ...{ __typename: 'Tag', id, name, color, customerCount },
          })),
          pageInfo: { __typename: 'PageInfo', hasNextPage: true },
        },
      },
    );
  const merged = answer(
    TagMerge,
    { input: { fromId: 'tag_1', intoId: 'tag_300' } },
    {
      __typename: 'Mutation',
      tagMerge: {
        ...{ __typename: 'TagMergePayload', deletedId: 'tag_1', alreadyHad: 2, userErrors: [] },
        tag: aTag({ id: 'tag_300', name: 'Oro', customerCount: 1237 }),
      },
    },
  );
  const { user } = renderAt('/etiquetas', [listOf([vip, oro]), found(null, [vip]), found('oro', [oro]), merged]);
  await user.click(await screen.findByRole('button', { name: 'Fusionar VIP con otra' }));
  const dialog = await screen.findByRole('dialog', { name: 'Fusionar la etiqueta «VIP» con otra' });
  expect(within(dialog).getByRole('button', { name: 'Fusionar' })).toBeDisabled();
  await user.type(within(dialog).getByRole('combobox', { name: 'Etiqueta que se queda' }), 'oro');
  await user.click(await screen.findByRole('option', { name: 'Oro' }));
  await user.click(within(dialog).getByRole('button', { name: 'Fusionar con «Oro»' }));
  expect(await screen.findByText('«VIP» ahora es «Oro»')).toBeVisible();
  expect(await within(await row('Oro')).findByText('1.237')).toBeVisible();
  expect(screen.queryByRole('row', { name: /VIP/ })).not.toBeInTheDocument();
});

test('who may only look is offered nothing that would be refused', async () => {
  renderAt('/etiquetas', [listOf([aTag()])], aViewer('VIEWER'));
  await row('VIP');
  expect(screen.queryByRole('button', { name: /etiqueta|Editar|Eliminar/ })).not.toBeInTheDocument();
});

test('a search that finds nothing says so, and a shop without tags what they are for', async () => {
  const { user } = renderAt('/etiquetas?q=zzz', [listOf([], 'zzz'), listOf([])]);
  await user.click(await screen.findByRole('button', { name: 'Quitar filtros' }));
  expect(await screen.findByText('Todavía no hay etiquetas')).toBeVisible();
});
