import { screen, waitFor, within } from '@testing-library/react';
import type { CustomerAddressCreateInput, CustomerPlacesFragment } from '../../../gql/graphql';
import { type Answer, answer } from '../../../test/answers';
import { ana } from '../../../test/customers';
import { recordAnswers } from '../../../test/record';
import { renderAt } from '../../../test/render';
import { AddressCreate, AddressDelete, AddressUpdate } from './address.graphql';

const home = (ana.addresses ?? []).slice(0, 1);
const shed = { ...home[0], __typename: 'Address' as const, id: 'adr_2', label: null, line1: 'Camino Real, 8' };

const places = (addresses: unknown): CustomerPlacesFragment => ({
  __typename: 'Customer',
  id: 'cus_1',
  city: 'Zaragoza',
  countryCode: 'ES',
  completeness: 80,
  addresses: addresses as CustomerPlacesFragment['addresses'],
});

const payload = (addresses: unknown) => ({
  __typename: 'CustomerAddressPayload' as const,
  customer: places(addresses),
  userErrors: [],
});

const creates = (input: Partial<CustomerAddressCreateInput>, addresses: unknown): Answer => ({
  request: {
    query: AddressCreate,
    variables: ({ input: sent }) => {
      expect(sent).toMatchObject({ customerId: 'cus_1', ...input });
      return true;
    },
  },
  result: { data: { customerAddressCreate: payload(addresses) } },
  maxUsageCount: 1,
});

const panel = () => screen.findByRole('region', { name: 'Direcciones' });

test('an address is added; the postal code says the province', async () => {
  const { user } = renderAt('/clientes/cus_1', [
    ...recordAnswers(ana),
    creates(
      { line1: 'Camino Real, 8', city: 'Huesca', postalCode: '22001', region: 'Huesca', isDefaultShipping: true },
      [...home, shed],
    ),
  ]);
  await user.click(within(await panel()).getByRole('button', { name: 'Añadir dirección' }));
  const dialog = await screen.findByRole('dialog', { name: 'Añadir una dirección' });
  const field = (name: string) => within(dialog).getByRole('textbox', { name });
  await user.type(field('Calle y número'), 'Camino Real, 8');
  await user.type(field('Código postal'), '2200');
  expect(field('Código postal')).toHaveAccessibleDescription(/No parece un código postal/);
  await user.type(field('Código postal'), '1');
  await user.type(field('Ciudad'), 'Huesca');
  expect(field('Provincia')).toHaveValue('Huesca');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Usar para los envíos' }));
  await user.click(within(dialog).getByRole('button', { name: 'Guardar la dirección' }));
  expect(await within(await panel()).findByText('Camino Real, 8')).toBeVisible();
});

test('without street and town nothing is sent, and both are asked for', async () => {
  const { user } = renderAt('/clientes/cus_1', recordAnswers(ana));
  await user.click(within(await panel()).getByRole('button', { name: 'Añadir dirección' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Guardar la dirección' }));
  expect(within(dialog).getByRole('textbox', { name: 'Calle y número' })).toHaveFocus();
  expect(within(dialog).getByText('Hay 2 datos por corregir: Calle y número, Ciudad.')).toBeVisible();
});

test('only what was changed of an address is sent', async () => {
  const update: Answer = answer(
    AddressUpdate,
    { input: { id: 'adr_1', label: null, line1: 'Calle Menor, 4' } },
    {
      __typename: 'Mutation',
      customerAddressUpdate: payload([{ ...home[0], label: null, line1: 'Calle Menor, 4' }]),
    },
  );
  const { user } = renderAt('/clientes/cus_1', [...recordAnswers(ana), update]);
  await user.click(within(await panel()).getByRole('button', { name: 'Editar Casa, Calle Mayor, 3' }));
  const dialog = await screen.findByRole('dialog', { name: 'Editar la dirección' });
  const street = within(dialog).getByRole('textbox', { name: 'Calle y número' });
  await user.clear(street);
  await user.type(street, 'Calle Menor, 4');
  await user.clear(within(dialog).getByRole('textbox', { name: 'Nombre de la dirección' }));
  await user.click(within(dialog).getByRole('button', { name: 'Guardar la dirección' }));
  expect(await within(await panel()).findByText('Calle Menor, 4')).toBeVisible();
});

test('an address that was deleted comes back as it was', async () => {
  const gone: Answer = answer(
    AddressDelete,
    { input: { id: 'adr_1' } },
    {
      __typename: 'Mutation',
      customerAddressDelete: { ...payload([]), __typename: 'CustomerAddressDeletePayload' },
    },
  );
  const { user } = renderAt('/clientes/cus_1', [
    ...recordAnswers(ana),
    gone,
    creates({ label: 'Casa', line1: 'Calle Mayor, 3', isDefaultBilling: true, isDefaultShipping: false }, home),
  ]);
  await user.click(within(await panel()).getByRole('button', { name: 'Eliminar Casa, Calle Mayor, 3' }));
  await waitFor(async () => expect(within(await panel()).queryByText('Calle Mayor, 3')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(await within(await panel()).findByText('Calle Mayor, 3')).toBeVisible();
});
