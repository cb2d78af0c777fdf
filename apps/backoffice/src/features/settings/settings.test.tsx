import { screen, waitFor } from '@testing-library/react';
import type { ShopSettingsFragment } from '../../gql/graphql';
import { type Answer, answer, aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';
import { aShopSettings } from '../../test/shop-settings';
import { ShopQuery, ShopUpdate } from './settings.graphql';

const theShop = (shop = aShopSettings()): Answer => answer(ShopQuery, {}, { __typename: 'Query', shop });
const saves = (input: object, shop: ShopSettingsFragment): Answer =>
  answer(
    ShopUpdate,
    { input: { expectedVersion: 7, ...input } },
    { __typename: 'Mutation', shopUpdate: { __typename: 'ShopPayload', shop, userErrors: [] } },
  );

test('only what was changed is sent, the tax as Spaniards type it', async () => {
  const changes = { discountRule: 'SUM' as const, taxRate: '10.5' };
  const { user } = renderAt('/ajustes', [theShop(), saves(changes, aShopSettings({ ...changes, version: 8 }))]);
  const tax = await screen.findByLabelText('Impuesto (%)');
  expect(tax).toHaveValue('21');
  await user.clear(tax);
  await user.type(tax, '10,5');
  await user.click(screen.getByRole('radio', { name: 'Se suman todos' }));
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText('Ajustes guardados')).toBeVisible();
  expect(screen.getByLabelText('Moneda')).toHaveAttribute('readonly');
});

test('an empty tax rate says that the shop charges none', async () => {
  const { user } = renderAt('/ajustes', [
    theShop(),
    saves({ taxRate: null }, aShopSettings({ taxRate: null, version: 8 })),
  ]);
  await user.clear(await screen.findByLabelText('Impuesto (%)'));
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText('Ajustes guardados')).toBeVisible();
});

test('a tax above 100 % is refused before it is sent', async () => {
  const { user } = renderAt('/ajustes', [theShop()]);
  const tax = await screen.findByLabelText('Impuesto (%)');
  await user.clear(tax);
  await user.type(tax, '210{Enter}');
  await waitFor(() => expect(tax).toBeInvalid());
});

test('customers come in by the ways that are chosen, and the screen says that their area is not open yet', async () => {
  const changes = { customerLoginMethods: ['MAGIC_LINK' as const] };
  const { user } = renderAt('/ajustes', [theShop(), saves(changes, aShopSettings({ ...changes, version: 8 }))]);
  expect(await screen.findByRole('checkbox', { name: 'Con un enlace por correo' })).toBeChecked();
  expect(screen.getByText(/El área privada de los clientes aún no está abierta/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Con contraseña' }));
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText('Ajustes guardados')).toBeVisible();
});

test('the last way to come in is not taken away: the field says why before anything is sent', async () => {
  const { user } = renderAt('/ajustes', [theShop()]);
  await user.click(await screen.findByRole('checkbox', { name: 'Con contraseña' }));
  await user.click(screen.getByRole('checkbox', { name: 'Con un enlace por correo' }));
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect((await screen.findAllByText(/Deja al menos una/))[0]).toBeVisible();
});

test('an agent may not see the settings', async () => {
  renderAt('/ajustes', [], aViewer('AGENT'));
  expect(await screen.findByRole('heading', { name: 'No tienes acceso' })).toBeVisible();
});
