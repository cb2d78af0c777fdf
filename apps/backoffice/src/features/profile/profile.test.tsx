import { screen, waitFor } from '@testing-library/react';
import { type Answer, answer } from '../../test/answers';
import { renderAt } from '../../test/render';
import { deviceOf } from './device';
import { PasswordChange, SessionEnd, Sessions } from './profile.graphql';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
const aSession = (id: string, isCurrent: boolean) => ({
  __typename: 'StaffSession' as const,
  id,
  userAgent: chrome,
  createdAt: '2026-01-02T10:00:00Z',
  lastSeenAt: '2026-01-02T10:00:00Z',
  isCurrent,
});
const sessions = (...ids: string[]): Answer =>
  answer(
    Sessions,
    {},
    { __typename: 'Query', viewer: { __typename: 'Viewer', sessions: ids.map((id, at) => aSession(id, at === 0)) } },
  );

test('rows get the height that one chooses, and shortcuts can be turned off; both are kept', async () => {
  const { user } = renderAt('/perfil', [sessions('ses_1')]);
  await user.selectOptions(await screen.findByLabelText('Altura de las filas'), 'Compacta');
  expect(document.documentElement).toHaveAttribute('data-density', 'compact');
  await user.click(screen.getByRole('checkbox', { name: 'Atajos de una tecla' }));
  expect(localStorage.getItem('clientela.density')).toBe('compact');
  expect(localStorage.getItem('clientela.shortcuts')).toBe('off');
});

test('a new password that is easily guessed is refused before it is sent', async () => {
  const { user } = renderAt('/perfil', [sessions('ses_1')]);
  await user.type(await screen.findByLabelText('Contraseña actual'), 'la de antes');
  await user.type(screen.getByLabelText('Contraseña nueva'), 'contrasena123{Enter}');
  await waitFor(() => expect(screen.getByLabelText('Contraseña nueva')).toBeInvalid());
});

test('a wrong current password is told at its field', async () => {
  const input = { currentPassword: 'equivocada', newPassword: 'otra muy distinta' };
  const message = 'La contraseña actual no es esa.';
  const refused = answer(
    PasswordChange,
    { input },
    {
      __typename: 'Mutation',
      viewerPasswordChange: {
        __typename: 'ViewerPayload',
        viewer: null,
        userErrors: [{ __typename: 'UserError', code: 'PASSWORD_WRONG', message, path: ['input', 'currentPassword'] }],
      },
    },
  );
  const { user } = renderAt('/perfil', [sessions('ses_1'), refused]);
  await user.type(await screen.findByLabelText('Contraseña actual'), input.currentPassword);
  await user.type(screen.getByLabelText('Contraseña nueva'), `${input.newPassword}{Enter}`);
  await waitFor(() => expect(screen.getByLabelText('Contraseña actual')).toHaveAccessibleDescription(message));
});

test('another browser is signed out from here', async () => {
  const ended = answer(
    SessionEnd,
    { input: { id: 'ses_2' } },
    {
      __typename: 'Mutation',
      staffSessionEnd: { __typename: 'StaffSessionEndPayload', endedId: 'ses_2', userErrors: [] },
    },
  );
  const before = { ...sessions('ses_1', 'ses_2'), maxUsageCount: 1 };
  const { user } = renderAt('/perfil', [before, ended, sessions('ses_1')]);
  await user.click(await screen.findByRole('button', { name: 'Cerrar sesión: Chrome · Linux' }));
  expect(await screen.findByText('Sesión cerrada')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: /Cerrar la sesión de/ })).not.toBeInTheDocument());
});

test('a browser is called by its name and its system', () => {
  expect(deviceOf(chrome)).toBe('Chrome · Linux');
  expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1')).toBe(
    'Safari · iPhone',
  );
  expect(deviceOf('curl/8')).toBe('');
});
