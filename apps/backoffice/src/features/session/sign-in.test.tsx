import { screen, waitFor } from '@testing-library/react';
import { type Answer, answer, aShop, aViewer, nobody } from '../../test/answers';
import { renderAt } from '../../test/render';
import { aShopSettings } from '../../test/shop-settings';
import { Customers, CustomersCount } from '../customers/customers.graphql';
import { ShopQuery, ShopUpdate } from '../settings/settings.graphql';
import { parseNext } from './next-url';
import { SignIn, SignOut } from './session.graphql';

const refusedAs = (code: string) => ({ errors: [{ message: 'No', extensions: { code } }] });

const input = { email: 'lucia@ejemplo.es', password: 'correcta' };
const wrong = 'El correo o la contraseña no son correctos.';

const signsIn = (refusal?: string): Answer =>
  answer(
    SignIn,
    { input },
    {
      __typename: 'Mutation',
      signIn: {
        __typename: 'SignInPayload',
        viewer: refusal ? null : { __typename: 'Viewer', staff: { __typename: 'StaffUser', id: 'stf_1' } },
        userErrors: refusal
          ? [{ __typename: 'UserError', code: 'SIGN_IN_FAILED', message: refusal, path: ['input'] }]
          : [],
      },
    },
  );

/** The list that the shop's switch leads to. */
const noCustomers: Answer[] = [
  {
    request: { query: Customers, variables: () => true },
    result: {
      data: {
        customers: {
          __typename: 'CustomerConnection',
          nodes: [],
          pageInfo: {
            __typename: 'PageInfo',
            hasNextPage: false,
            hasPreviousPage: false,
            startCursor: null,
            endCursor: null,
          },
        },
      },
    },
  },
  answer(CustomersCount, {}, { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: 0 } }),
];

/** Nobody at first, as often as said, then Lucía. */
const nobodyAtFirst = { ...nobody, maxUsageCount: 2 };

async function fillIn(user: ReturnType<typeof renderAt>['user']) {
  await user.type(await screen.findByLabelText('Correo electrónico'), input.email);
  await user.type(screen.getByLabelText('Contraseña'), input.password);
  await user.click(screen.getByRole('button', { name: 'Entrar' }));
}

test('a page asked for signed out is shown once signed in', async () => {
  const { user, router } = renderAt('/no-existe?q=ana', [signsIn(), aViewer()], nobodyAtFirst);
  await fillIn(user);
  await waitFor(() => expect(router.state.location.pathname).toBe('/no-existe'));
});

test('the customers asked for signed out wait behind the sign-in page', async () => {
  const { router } = renderAt('/clientes?q=ana', [], nobody);
  await screen.findByRole('heading', { name: 'Entra en tu tienda' });
  expect(router.state.location.search).toEqual({ next: '/clientes?q=ana' });
  expect(screen.getByLabelText('Correo electrónico')).toHaveAttribute('autocomplete', 'username');
  expect(screen.getByLabelText('Contraseña')).toHaveAttribute('autocomplete', 'current-password');
});

test('a wrong password says so and keeps the e-mail', async () => {
  const { user } = renderAt('/entrar', [signsIn(wrong)], nobody);
  await fillIn(user);
  expect(await screen.findByRole('alert')).toHaveTextContent(wrong);
  expect(screen.getByLabelText('Correo electrónico')).toHaveValue(input.email);
});

test('Caps Lock is noticed', async () => {
  const { user } = renderAt('/entrar', [], nobody);
  await user.click(await screen.findByLabelText('Contraseña'));
  await user.keyboard('{CapsLock}a');
  expect(screen.getByText('Las mayúsculas están activadas')).toBeVisible();
});

test('the language can be changed before signing in', async () => {
  const { user } = renderAt('/entrar', [], nobody);
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Sign in to your shop' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
});

test('a session that ends under us leads to the sign-in page, and back', async () => {
  const ended: Answer = {
    request: { query: Customers, variables: () => true },
    result: refusedAs('UNAUTHENTICATED'),
  };
  const { router } = renderAt('/clientes?q=ana', [ended, nobody], { ...aViewer(), maxUsageCount: 2 });
  await screen.findByRole('heading', { name: 'Entra en tu tienda' });
  expect(screen.getByText('No tienes la sesión abierta. Entra y sigues donde estabas.')).toBeVisible();
  expect(router.state.location.search).toEqual({ next: '/clientes?q=ana' });
});

test('signing out leads to the sign-in page', async () => {
  const signsOut = answer(
    SignOut,
    {},
    {
      __typename: 'Mutation',
      signOut: { __typename: 'SignOutPayload', userErrors: [] },
    },
  );
  const once = { ...aViewer(), maxUsageCount: 2 };
  const { user, router } = renderAt('/no-existe', [signsOut, nobody], once);
  await user.click(await screen.findByRole('button', { name: 'Tu perfil: Lucía Robles' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Cerrar sesión' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/entrar'));
});

test('somebody in two shops changes shop; the choice is kept', async () => {
  const shops = [aShop(), aShop({ id: 'shp_2', name: 'Estudio Luz' })];
  const { user } = renderAt('/no-existe', noCustomers, aViewer('OWNER', shops));
  await user.click(await screen.findByRole('button', { name: 'Tienda: Bicicletas Ebro. Cambiar de tienda' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Estudio Luz' }));
  expect(await screen.findByRole('button', { name: 'Tienda: Estudio Luz. Cambiar de tienda' })).toBeVisible();
  expect(await screen.findByText('Todavía no hay clientes')).toBeVisible();
  expect(sessionStorage.getItem('clientela.shop')).toBe('shp_2');
});

test('only a path of this site is followed after signing in', () => {
  expect(parseNext({ next: '/clientes?q=ana' })).toEqual({ next: '/clientes?q=ana' });
  for (const next of ['https://malo.example', '//malo.example', '/\\malo.example', 'clientes', 3])
    expect(parseNext({ next })).toEqual({});
});

test('a session that ends while something is not saved takes nothing away, and says how to save it', async () => {
  const { user, router } = renderAt('/ajustes', [
    answer(ShopQuery, {}, { __typename: 'Query', shop: aShopSettings() }),
    { request: { query: ShopUpdate, variables: () => true }, result: refusedAs('UNAUTHENTICATED') },
  ]);
  await user.type(await screen.findByLabelText(/Nombre de la tienda/), ' y Arga');
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByText(/^Tu sesión ha terminado\. Lo que escribiste sigue aquí/)).toBeVisible();
  expect(router.state.location.pathname).toBe('/ajustes');
  expect(screen.getByLabelText(/Nombre de la tienda/)).toHaveValue('Bicicletas Ebro y Arga');
});
