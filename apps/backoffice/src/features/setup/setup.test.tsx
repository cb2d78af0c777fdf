import { screen, waitFor } from '@testing-library/react';
import { type Answer, answer, aViewer, installed, nobody } from '../../test/answers';
import { renderAt } from '../../test/render';
import { Installation } from '../session/session.graphql';
import { InstallationSetUp } from './setup.graphql';

const empty = answer(
  Installation,
  {},
  { __typename: 'Query', installation: { __typename: 'Installation', isSetUp: false } },
);
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const input = {
  shopName: 'Ultramarinos Muñoz',
  countryCode: 'US',
  currencyCode: 'EUR',
  ownerName: 'Íñigo Muñoz',
  ownerEmail: 'inigo@tienda.example',
  password: 'caballo-grapa-batería',
  setUpToken: 'secreto',
  timeZone,
  locale: 'ES' as const,
};
const setsUp = (refusal?: { code: 'SET_UP_TOKEN_INVALID'; message: string; path: string[] | null }): Answer =>
  answer(
    InstallationSetUp,
    { input },
    {
      __typename: 'Mutation',
      installationSetUp: {
        __typename: 'SignInPayload',
        viewer: refusal ? null : { __typename: 'Viewer', staff: { __typename: 'StaffUser', id: 'stf_1' } },
        userErrors: refusal ? [{ __typename: 'UserError', ...refusal }] : [],
      },
    },
  );

async function fillIn(user: ReturnType<typeof renderAt>['user']) {
  await user.type(await screen.findByLabelText(/Nombre de la tienda/), input.shopName);
  await user.type(screen.getByLabelText(/Tu nombre/), input.ownerName);
  await user.type(screen.getByLabelText(/Tu correo electrónico/), input.ownerEmail);
  await user.type(screen.getByLabelText(/^Contraseña/), input.password);
  await user.click(screen.getByRole('button', { name: 'Crear la tienda y entrar' }));
}

test('whoever has the code makes the first shop and is in', async () => {
  const { user, router } = renderAt('/empezar#secreto', [empty, setsUp(), aViewer()], nobody);
  await fillIn(user);
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/empezar'));
});

test('a wrong code says so at its field, and nothing that was typed is lost', async () => {
  const message = 'El código de instalación no coincide.';
  const refused = setsUp({ code: 'SET_UP_TOKEN_INVALID', message, path: ['input', 'setUpToken'] });
  const { user } = renderAt('/empezar#secreto', [empty, refused], nobody);
  await fillIn(user);
  await waitFor(() =>
    expect(screen.getByLabelText(/Código de instalación/)).toHaveAccessibleDescription(/no coincide/),
  );
  expect(screen.getByLabelText(/Nombre de la tienda/)).toHaveValue(input.shopName);
});

test('an installation that has its owner leads to the sign-in page', async () => {
  renderAt('/empezar#secreto', [installed], nobody);
  expect(await screen.findByRole('heading', { name: 'Esta instalación ya tiene dueño' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Entrar en Clientela' })).toHaveAttribute('href', '/entrar');
});

test('whoever comes to sign in where nobody can is shown where to begin', async () => {
  renderAt('/entrar', [empty], nobody);
  expect(await screen.findByRole('link', { name: 'Crea la primera tienda' })).toHaveAttribute('href', '/empezar');
});
