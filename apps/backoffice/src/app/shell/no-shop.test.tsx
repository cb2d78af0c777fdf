import { screen, waitFor } from '@testing-library/react';
import { SignOut } from '../../features/session/session.graphql';
import { aViewer } from '../../test/answers';
import { renderAt } from '../../test/render';

test('who works in no shop reads which e-mail is to be invited, and can look again or leave', async () => {
  let signedOut = false;
  const leaving = {
    request: { query: SignOut },
    result: () => {
      signedOut = true;
      return { data: { __typename: 'Mutation', signOut: { __typename: 'SignOutPayload', userErrors: [] } } };
    },
  };
  const { user } = renderAt('/clientes', [leaving], aViewer('OWNER', []));
  expect(await screen.findByText(/te invite a lucia@ejemplo\.es/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Sin tienda' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Comprobar de nuevo' })).toBeEnabled();
  await user.click(screen.getByRole('button', { name: 'Cerrar sesión' }));
  await waitFor(() => expect(signedOut).toBe(true));
});
