import { screen, waitFor, within } from '@testing-library/react';
import type { ChannelRowFragment } from '../../gql/graphql';
import { type Answer, answer, aViewer } from '../../test/answers';
import { onlyPage } from '../../test/lists';
import { renderAt } from '../../test/render';
import { ChannelCreate, ChannelDelete, Channels } from './channels.graphql';

const aChannel = (some: Partial<ChannelRowFragment> = {}): ChannelRowFragment => ({
  __typename: 'Channel',
  id: 'chn_1',
  version: 1,
  type: 'POS',
  name: 'Caja 1',
  account: null,
  usesRelayAddresses: false,
  orderCount: 40,
  ...some,
});

const listOf = (nodes: ChannelRowFragment[]): Answer =>
  answer(
    Channels,
    { query: undefined, first: 50, after: undefined },
    { __typename: 'Query', channels: { __typename: 'ChannelConnection', nodes, pageInfo: onlyPage } },
  );

test('channels are listed with their orders, and lead to them', async () => {
  renderAt('/ajustes/canales', [listOf([aChannel()])]);
  const row = await screen.findByRole('row', { name: /Caja 1/ });
  expect(within(row).getByRole('link', { name: 'Pedidos de Caja 1: 40' })).toHaveAttribute(
    'href',
    '/pedidos?q=canal%3A%22Caja+1%22',
  );
});

test('a channel on Amazon hides its buyers unless said otherwise', async () => {
  const input = { type: 'AMAZON' as const, name: 'Amazon España', account: null, usesRelayAddresses: true };
  const created = answer(
    ChannelCreate,
    { input },
    {
      __typename: 'Mutation',
      channelCreate: { __typename: 'ChannelPayload', channel: aChannel({ ...input, id: 'chn_2' }), userErrors: [] },
    },
  );
  const { user } = renderAt('/ajustes/canales', [listOf([]), created]);
  await user.click(await screen.findByRole('button', { name: 'Nuevo canal' }));
  await user.selectOptions(await screen.findByLabelText('Tipo'), 'Amazon');
  await user.type(screen.getByLabelText(/Nombre/), 'Amazon España');
  expect(screen.getByRole('checkbox', { name: 'Oculta el correo de los compradores' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Crear canal' }));
  expect(await screen.findByText('Canal creado')).toBeVisible();
});

test('a channel with orders stays, and the reason is told', async () => {
  const message = 'No se eliminó: este canal tiene pedidos (40). Puedes cambiarle el nombre.';
  const refused = answer(
    ChannelDelete,
    { input: { id: 'chn_1' } },
    {
      __typename: 'Mutation',
      channelDelete: {
        __typename: 'ChannelDeletePayload',
        deletedId: null,
        customerCount: null,
        userErrors: [{ __typename: 'UserError', code: 'CHANNEL_HAS_ORDERS', message, path: ['input', 'id'] }],
      },
    },
  );
  const { user } = renderAt('/ajustes/canales', [listOf([aChannel()]), refused]);
  await user.click(await screen.findByRole('button', { name: 'Eliminar Caja 1' }));
  await user.click(await screen.findByRole('button', { name: 'Eliminar el canal' }));
  await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent(message));
});

test('settings are not for those who may not change them', async () => {
  renderAt('/ajustes/canales', [], aViewer('AGENT'));
  expect(await screen.findByRole('heading', { name: 'No tienes acceso' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Ajustes' })).not.toBeInTheDocument();
});
