import { screen, waitFor, within } from '@testing-library/react';
import type { StaffQuery } from '../../gql/graphql';
import { type Answer, answer } from '../../test/answers';
import { renderAt } from '../../test/render';
import {
  InvitationAccept,
  MemberRemove,
  MemberTokens,
  MemberUpdate,
  OpenedInvitation,
  Staff,
  StaffInvite,
} from './staff.graphql';

type Member = StaffQuery['staffMembers'][number];
const bea = (role: Member['role']): Member => ({
  __typename: 'Membership',
  role,
  staff: { __typename: 'StaffUser', id: 'stf_2', name: 'Bea Soto', email: 'bea@ejemplo.es' },
});
const team = (members: Member[], invitations: StaffQuery['staffInvitations'] = []): Answer =>
  answer(Staff, {}, { __typename: 'Query', staffMembers: members, staffInvitations: invitations });

const changes = (role: Member['role'], message?: string): Answer =>
  answer(
    MemberUpdate,
    { input: { staffId: 'stf_2', role } },
    {
      __typename: 'Mutation',
      staffMemberUpdate: {
        __typename: 'StaffMemberPayload',
        member: null,
        userErrors: message ? [{ __typename: 'UserError', code: 'LAST_OWNER', message, path: ['input'] }] : [],
      },
    },
  );

test('an invitation ends in a link that is shown once', async () => {
  const invited = answer(
    StaffInvite,
    { input: { email: 'nuria@ejemplo.es', role: 'MANAGER' } },
    {
      __typename: 'Mutation',
      staffInvite: {
        __typename: 'StaffInvitePayload',
        invitation: { __typename: 'StaffInvitation', id: 'inv_1' },
        token: 'secreto',
        userErrors: [],
      },
    },
  );
  const pending = {
    __typename: 'StaffInvitation' as const,
    id: 'inv_1',
    email: 'nuria@ejemplo.es',
    role: 'MANAGER' as const,
    expiresAt: '2026-12-01T10:00:00Z',
    invitedByName: 'Lucía Robles',
  };
  const { user } = renderAt('/ajustes/equipo', [
    { ...team([bea('AGENT')]), maxUsageCount: 1 },
    invited,
    team([bea('AGENT')], [pending]),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Invitar' }));
  await user.type(await screen.findByLabelText(/Correo electrónico/), 'nuria@ejemplo.es');
  await user.click(screen.getByRole('radio', { name: 'Encargado' }));
  await user.click(screen.getByRole('button', { name: 'Crear el enlace' }));
  expect(await screen.findByLabelText('Enlace')).toHaveValue('http://localhost/invitacion#secreto');
  await user.click(screen.getByRole('button', { name: 'Hecho' }));
  const panel = screen.getByRole('region', { name: 'Invitaciones pendientes' });
  expect(await within(panel).findByText('nuria@ejemplo.es')).toBeVisible();
});

test('a role changes at once and can be taken back', async () => {
  const { user } = renderAt('/ajustes/equipo', [
    { ...team([bea('AGENT')]), maxUsageCount: 1 },
    changes('MANAGER'),
    { ...team([bea('MANAGER')]), maxUsageCount: 1 },
    changes('AGENT'),
    team([bea('AGENT')]),
  ]);
  await user.selectOptions(await screen.findByLabelText('Rol de Bea Soto'), 'Encargado');
  expect(await screen.findByText('Bea Soto: ahora Encargado')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(await screen.findByText('Bea Soto: ahora Atención al cliente')).toBeVisible();
});

test('the last owner stays one, and the reason is told', async () => {
  const message = 'Es la única persona propietaria. Nombra antes a otra.';
  const { user } = renderAt('/ajustes/equipo', [team([bea('OWNER')]), changes('VIEWER', message)]);
  await user.selectOptions(await screen.findByLabelText('Rol de Bea Soto'), 'Solo lectura');
  expect(await screen.findByText(message)).toBeVisible();
  expect(screen.getByLabelText('Rol de Bea Soto')).toHaveValue('OWNER');
});

test('nobody is offered to shut themselves out: their own role and place are another owner’s to change', async () => {
  const me: Member = {
    __typename: 'Membership',
    role: 'OWNER',
    staff: { __typename: 'StaffUser', id: 'stf_1', name: 'Lucía Robles', email: 'lucia@ejemplo.es' },
  };
  renderAt('/ajustes/equipo', [team([bea('OWNER'), me])]);
  const own = (await screen.findByText('Lucía Robles (tú)')).closest('li') as HTMLElement;
  expect(within(own).getByText('Propietario')).toBeVisible();
  expect(within(own).queryByRole('combobox')).not.toBeInTheDocument();
  expect(within(own).queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByLabelText('Rol de Bea Soto')).toBeVisible();
});

test('whoever was an owner when the page opened, and is none now, is told so', async () => {
  const refused: Answer = {
    request: { query: StaffInvite, variables: () => true },
    result: { errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] },
  };
  const { user } = renderAt('/ajustes/equipo', [team([bea('AGENT')]), refused]);
  await user.click(await screen.findByRole('button', { name: 'Invitar' }));
  await user.type(await screen.findByLabelText(/Correo electrónico/), 'nuria@ejemplo.es');
  await user.click(screen.getByRole('button', { name: 'Crear el enlace' }));
  expect(
    await screen.findByText('Tu rol ya no permite hacer esto. Pide acceso a quien administra la tienda.'),
  ).toBeVisible();
});

test('before somebody leaves it says which keys stop with them', async () => {
  const apiTokens = [{ __typename: 'ApiToken' as const, id: 'tok_1', name: 'Almacén' }];
  const keys = answer(
    MemberTokens,
    { id: 'stf_2' },
    { __typename: 'Query', node: { __typename: 'StaffUser', id: 'stf_2', apiTokens } },
  );
  const removed = answer(
    MemberRemove,
    { input: { staffId: 'stf_2' } },
    {
      __typename: 'Mutation',
      staffMemberRemove: { __typename: 'StaffMemberRemovePayload', removedId: 'stf_2', userErrors: [] },
    },
  );
  const { user } = renderAt('/ajustes/equipo', [
    { ...team([bea('OWNER')]), maxUsageCount: 1 },
    keys,
    removed,
    team([]),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Quitar del equipo: Bea Soto' }));
  const dialog = await screen.findByRole('dialog', { name: '¿Quitar a Bea Soto del equipo?' });
  expect(await within(dialog).findByText('También dejan de funcionar las claves que creó:')).toBeVisible();
  expect(within(dialog).getByText('Almacén')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Quitar del equipo' }));
  expect(await screen.findByText('Bea Soto ya no trabaja en la tienda')).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Bea Soto')).not.toBeInTheDocument());
});

test('who opens the link makes an account and is in', async () => {
  const opened = answer(
    OpenedInvitation,
    { token: 'secreto' },
    {
      __typename: 'Query',
      openedInvitation: {
        __typename: 'OpenedInvitation',
        shopName: 'Bicicletas Ebro',
        role: 'AGENT',
        email: 'nuria@ejemplo.es',
        hasAccount: false,
      },
    },
  );
  const accepted = answer(
    InvitationAccept,
    { input: { token: 'secreto', name: 'Nuria Gil', password: 'una frase larga', locale: 'ES' } },
    {
      __typename: 'Mutation',
      staffInvitationAccept: {
        __typename: 'SignInPayload',
        viewer: { __typename: 'Viewer', staff: { __typename: 'StaffUser', id: 'stf_3' } },
        userErrors: [],
      },
    },
  );
  const { user, router } = renderAt('/invitacion#secreto', [opened, accepted]);
  expect(await screen.findByRole('heading', { name: 'Te invitan a Bicicletas Ebro' })).toBeVisible();
  expect(screen.getByText(/Qué podrás hacer como «Atención al cliente»: Ver y cambiar clientes/)).toBeVisible();
  await user.type(screen.getByLabelText(/Tu nombre/), 'Nuria Gil');
  await user.type(screen.getByLabelText(/^Contraseña/), 'una frase larga{Enter}');
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/invitacion'));
});

test('a link that was used or is too old says so', async () => {
  renderAt('/invitacion', []);
  expect(await screen.findByRole('heading', { name: 'Este enlace ya no vale' })).toBeVisible();
});
