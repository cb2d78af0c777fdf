import { screen, within } from '@testing-library/react';
import type { TokenCreateMutationVariables, TokenRowFragment } from '../../gql/graphql';
import { type Answer, answer, aViewer } from '../../test/answers';
import { onlyPage } from '../../test/lists';
import { renderAt } from '../../test/render';
import { TokenCreate, TokenRevoke, Tokens } from './tokens.graphql';

const aToken = ({
  scopes = ['READ_CUSTOMERS'],
  allowedScopes = scopes,
  ...some
}: Partial<TokenRowFragment> = {}): TokenRowFragment => ({
  __typename: 'ApiToken',
  id: 'tok_1',
  name: 'Tienda web',
  prefix: 'clt_abcd',
  scopes,
  allowedScopes,
  isAnsweredFor: true,
  createdAt: '2026-01-02T10:00:00Z',
  createdBy: { __typename: 'Actor', name: 'Lucía Robles' },
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
  ...some,
});

const listOf = (nodes: TokenRowFragment[]): Answer =>
  answer(
    Tokens,
    { first: 50, after: undefined },
    { __typename: 'Query', apiTokens: { __typename: 'ApiTokenConnection', nodes, pageInfo: onlyPage } },
  );

test('the secret of a new token is shown once, and its scopes are said in words', async () => {
  const created: Answer = {
    request: {
      query: TokenCreate,
      variables: ({ input }: Partial<TokenCreateMutationVariables>) =>
        input?.name === 'Almacén' &&
        input.expiresAt === null &&
        JSON.stringify(input.scopes) === '["READ_CUSTOMERS","WRITE_CUSTOMERS"]',
    },
    result: {
      data: {
        apiTokenCreate: {
          __typename: 'ApiTokenCreatePayload',
          apiToken: aToken({ id: 'tok_2', name: 'Almacén' }),
          secret: 'clt_secreto',
          userErrors: [],
        },
      },
    },
  };
  const { user } = renderAt('/ajustes/aplicaciones', [listOf([aToken()]), created]);
  expect(await screen.findByRole('row', { name: /Tienda web.*Activa/ })).toHaveTextContent(
    'Ver clientes, grupos, etiquetas y pedidos',
  );
  await user.click(screen.getByRole('button', { name: 'Nueva clave' }));
  await user.type(await screen.findByLabelText(/Nombre/), 'Almacén');
  await user.click(screen.getByRole('checkbox', { name: 'Cambiar clientes, etiquetas, notas y pedidos' }));
  await user.selectOptions(screen.getByLabelText('Caduca'), 'Nunca');
  await user.click(screen.getByRole('button', { name: 'Crear clave' }));
  const dialog = await screen.findByRole('dialog', { name: 'Copia la clave ahora' });
  expect(within(dialog).getByLabelText('Clave')).toHaveValue('clt_secreto');
  await user.click(within(dialog).getByRole('button', { name: 'Ya la he guardado' }));
  expect(screen.queryByDisplayValue('clt_secreto')).not.toBeInTheDocument();
});

test('a token without a scope is refused before it is sent', async () => {
  const { user } = renderAt('/ajustes/aplicaciones', [listOf([])]);
  await user.click(await screen.findByRole('button', { name: 'Nueva clave' }));
  await user.type(await screen.findByLabelText(/Nombre/), 'Nada');
  await user.click(screen.getByRole('checkbox', { name: 'Ver clientes, grupos, etiquetas y pedidos' }));
  await user.click(screen.getByRole('button', { name: 'Crear clave' }));
  expect(await screen.findByText('Falta este dato. Escríbelo para continuar.')).toBeVisible();
});

test('a revoked token stays listed as such', async () => {
  const revoked = answer(
    TokenRevoke,
    { input: { id: 'tok_1' } },
    {
      __typename: 'Mutation',
      apiTokenRevoke: {
        __typename: 'ApiTokenRevokePayload',
        apiToken: aToken({ revokedAt: '2026-02-02T10:00:00Z' }),
        userErrors: [],
      },
    },
  );
  const { user } = renderAt('/ajustes/aplicaciones', [listOf([aToken()]), revoked]);
  await user.click(await screen.findByRole('button', { name: 'Anular Tienda web' }));
  await user.click(await screen.findByRole('button', { name: 'Anular la clave' }));
  expect(await screen.findByRole('row', { name: /Tienda web.*Anulada/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Anular Tienda web' })).not.toBeInTheDocument();
});

test('a token says what it may do now: no more than who made it', async () => {
  const scopes = ['READ_CUSTOMERS' as const, 'DELETE' as const];
  renderAt('/ajustes/aplicaciones', [
    listOf([
      aToken({ name: 'Almacén', scopes, allowedScopes: ['READ_CUSTOMERS'] }),
      aToken({ id: 'tok_2', name: 'Contable', scopes, allowedScopes: [], isAnsweredFor: false }),
    ]),
  ]);
  const less = await screen.findByRole('row', { name: /Almacén.*Activa/ });
  expect(less).toHaveTextContent('Ver clientes, grupos, etiquetas y pedidos');
  expect(less).toHaveTextContent('Sin efecto mientras Lucía Robles, que la creó, no pueda: Eliminar clientes');
  expect(screen.getByRole('row', { name: /Contable.*Parada/ })).toHaveTextContent(
    'Nada: quien la creó, Lucía Robles, ya no trabaja en la tienda. Crea otra.',
  );
});

test('a manager is not offered the applications', async () => {
  renderAt('/ajustes/aplicaciones', [], aViewer('MANAGER'));
  expect(await screen.findByRole('heading', { name: 'No tienes acceso' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ajustes' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Aplicaciones' })).not.toBeInTheDocument();
});
